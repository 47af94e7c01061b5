// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/preferences.h"
#include "app/base/paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithSensibleValues()
    {
        QTemporaryDir folder;
        const Preferences kept{ Paths(folder.path()) };
        QVERIFY(kept.detailsVisible());
        QCOMPARE(kept.clipboardSeconds(), 30);
        QCOMPARE(kept.oauthUrlWay(u"https://api.example.com/elements/api-v2"_s), Preferences::OAuthUrlWay::Post);
        QCOMPARE(kept.signInWay(), Preferences::SignInWay::Embedded);
        QVERIFY(kept.lastServiceId().isEmpty());
    }

    void remembersOverARestart()
    {
        QTemporaryDir folder;
        const QString url = u"https://api.example.com/elements/api-v2"_s;
        {
            Preferences kept{ Paths(folder.path()) };
            kept.setWindowGeometry("geometry\0with zero"_ba);
            kept.setDetailsVisible(false);
            kept.setLastServiceId(u"other"_s);
            kept.setLastServiceUrl(url);
            kept.setOauthUrlWay(url, Preferences::OAuthUrlWay::Get);
            kept.setSignInWay(Preferences::SignInWay::Browser);
            kept.setClipboardSeconds(0);
        }
        const Preferences kept{ Paths(folder.path()) };
        QCOMPARE(kept.windowGeometry(), "geometry\0with zero"_ba);
        QVERIFY(!kept.detailsVisible());
        QCOMPARE(kept.lastServiceId(), u"other"_s);
        QCOMPARE(kept.lastServiceUrl(), url);
        QCOMPARE(kept.oauthUrlWay(url), Preferences::OAuthUrlWay::Get);
        QCOMPARE(kept.oauthUrlWay(u"https://api.example.com/other"_s), Preferences::OAuthUrlWay::Post);
        QCOMPARE(kept.signInWay(), Preferences::SignInWay::Browser);
        QCOMPARE(kept.clipboardSeconds(), 0);
    }

    void fileIsForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const Paths paths(folder.path() + u"/data"_s);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        {
            Preferences kept{ paths };
            kept.setLastServiceId(u"us"_s);
            kept.sync();
            QVERIFY(!(QFile::permissions(paths.settingsFile()) & others));
        }
        // One that was made by something else is put right.
        QVERIFY(QFile::setPermissions(paths.settingsFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        Preferences kept{ paths };
        kept.setLastServiceId(u"eu"_s);
        kept.sync();
        QVERIFY(!(QFile::permissions(paths.settingsFile()) & others));
    }
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferencestest.moc"
