// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/signintimeline.h"
#include "app/base/redactor.h"
#include "app/service/exchangelog.h"
#include <QTest>
using namespace iw;
using namespace Qt::StringLiterals;
class SignInTimelineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesNoCodeHoweverMangled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"https://cb.example/cb?code=SECRETCODE1&state=STATESTATE"_s;
        QTest::newRow("html") << u"https://cb.example/cb?state=STATESTATE&amp;code=SECRETCODE1"_s;
        QTest::newRow("encoded twice") << u"https://cb.example/cb?code%3DSECRETCODE1%26state%3DSTATESTATE"_s;
        QTest::newRow("brackets") << u"https://cb.example/cb?code[]=SECRETCODE1&state=STATESTATE"_s;
        QTest::newRow("semicolon") << u"https://cb.example/cb?state=STATESTATE;code=SECRETCODE1"_s;
        QTest::newRow("two marks") << u"https://cb.example/cb?x=1?code=SECRETCODE1&state=STATESTATE"_s;
        QTest::newRow("A25 a token in the fragment")
            << u"https://cb.example/cb#access_token=SECRETCODE1&state=STATESTATE"_s;
        QTest::newRow("twice") << u"https://cb.example/cb?https://cb.example/cb?code=SECRETCODE1&state=STATESTATE"_s;
    }
    void writesNoCodeHoweverMangled()
    {
        QFETCH(QString, text);
        Redactor redactor;
        redactor.add(u"STATESTATE"_s);
        ExchangeLog log;
        SignInTimeline timeline(log, redactor);
        timeline.note(SignInStep::Pasted, QUrl(text));
        QVERIFY2(!log.toText().contains(u"SECRETCODE1"_s), qPrintable(log.toText()));
    }
};
QTEST_GUILESS_MAIN(SignInTimelineTest)
#include "signintimelinetest.moc"
