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

    /// The names of the README's contract hold for LANG=C.
    void plainLocaleInstallsNothing()
    {
        installTranslations(*qApp, QLocale::c());
        QVERIFY(qApp->findChildren<QTranslator *>().isEmpty());
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
