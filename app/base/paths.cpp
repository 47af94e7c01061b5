// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QString xdgDir(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/instance-wizard"_s;
}

} // namespace

Paths::Paths(const QString &dataDir) : m_dataDir(dataDir.isEmpty() ? QString() : QDir(dataDir).absolutePath()) { }

QString Paths::dataDir() const { return m_dataDir.isEmpty() ? xdgDir(QStandardPaths::GenericDataLocation) : m_dataDir; }

QString Paths::configDir() const
{
    return m_dataDir.isEmpty() ? xdgDir(QStandardPaths::GenericConfigLocation) : m_dataDir;
}

QString Paths::cacheDir() const
{
    return m_dataDir.isEmpty() ? xdgDir(QStandardPaths::GenericCacheLocation) : QString();
}

QString Paths::practiceDir() const { return dataDir() + u"/practice"_s; }

QString Paths::vaultFile() const { return dataDir() + u"/vault.sqlite"_s; }

QString Paths::settingsFile() const { return configDir() + u"/settings.ini"_s; }

QString Paths::userResources(const QString &kind) const { return dataDir() + u'/' + kind; }

bool Paths::ensureDir(const QString &path)
{
    const bool existed = QDir(path).exists();
    if (!QDir().mkpath(path))
        return false;
    return existed || QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace iw
