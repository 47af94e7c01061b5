// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTest>
#include <QTranslator>

using namespace iw;
using namespace Qt::StringLiterals;

class TranslationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void languagesAreCompiledIn() { QVERIFY(QFile::exists(u":/translations/instance-wizard_de.qm"_s)); }

    /// The names of the README's contract hold for LANG=C; only what is counted is said by number.
    void plainLocaleHasItsPluralsOnly()
    {
        installTranslations(*qApp, QLocale::c());
        QCOMPARE(qApp->findChildren<QTranslator *>().size(), 1);
        const auto count = [](int number) {
            return QCoreApplication::translate("iw::MainWindow", "%Ln instances", nullptr, number);
        };
        QCOMPARE(count(1), u"1 instance"_s);
        QCOMPARE(count(2), u"2 instances"_s);
        QCOMPARE(QCoreApplication::translate("iw::MainWindow", "Search"), u"Search"_s);
    }

    void qtsOwnTextsAreTranslated()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
            QSKIP("Qt's translations are not installed");
        installTranslations(*qApp, QLocale(QLocale::German));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translationtest.moc"
