// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/engineparts.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_LINUX // elsewhere the engine comes with the program, and looks in other places
bool isInOneOf(const QStringList &folders, const QString &file)
{
    for (const QString &folder : folders) {
        if (QFile::exists(folder + u'/' + file))
            return true;
    }
    return false;
}
#endif

} // namespace

QString missingEnginePart(const QProcessEnvironment &environment)
{
#ifdef Q_OS_LINUX
    // As Qt 6's web_engine_library_info.cpp: a variable that is set is the only place.
    const QString process = environment.value(u"QTWEBENGINEPROCESS_PATH"_s);
    if (!process.isEmpty() ? !QFile::exists(process)
                           : !isInOneOf({ QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath),
                                          QCoreApplication::applicationDirPath() },
                                        u"QtWebEngineProcess"_s))
        return u"QtWebEngineProcess"_s;
    const QString resources = environment.value(u"QTWEBENGINE_RESOURCES_PATH"_s);
    if (!isInOneOf(resources.isEmpty() ? QStringList{ QLibraryInfo::path(QLibraryInfo::DataPath) + u"/resources"_s,
                                                      QCoreApplication::applicationDirPath() }
                                       : QStringList{ resources },
                   u"qtwebengine_resources.pak"_s))
        return u"qtwebengine_resources.pak"_s;
#else
    Q_UNUSED(environment);
#endif
    return {};
}

} // namespace iw
