// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace iw {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    // The plain locale speaks English too, of which only the plurals are in a catalogue: every name stays as it is.
    const bool isPlain = locale.language() == QLocale::C;
    const QLocale spoken = isPlain ? QLocale(QLocale::English) : locale;
    const std::pair<QString, QString> catalogues[] = {
        { u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath) },
        { u"instance-wizard"_s, u":/translations"_s },
    };
    for (const auto &[name, folder] : catalogues) {
        if (isPlain && name == "qtbase"_L1)
            continue;
        auto *translator = new QTranslator(&application);
        if (translator->load(spoken, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace iw
