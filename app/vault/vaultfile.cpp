// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultfile.h"

#include "app/base/paths.h"
#include "app/vault/vaultschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// What the path names, without following a link.
enum class Found {
    Nothing,
    File,
    Other,
};

Found found(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status;
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return errno == ENOENT ? Found::Nothing : Found::Other;
    return S_ISREG(status.st_mode) && status.st_uid == ::geteuid() ? Found::File : Found::Other;
#else
    const QFileInfo info(path);
    if (info.isSymbolicLink() || info.isJunction())
        return Found::Other;
    return !info.exists() ? Found::Nothing : info.isFile() ? Found::File : Found::Other;
#endif
}

} // namespace

Outcome VaultFile::open()
{
    const Outcome outcome = openFile();
    if (!outcome)
        m_database.close();
    return outcome;
}

Outcome VaultFile::openFile()
{
    Outcome step = prepare();
    if (!step)
        return step;
    step = m_database.open(m_path, SqlDatabase::Mode::ReadWrite);
    if (!step)
        return step;
    const auto kind = VaultSchema::recognise(m_database);
    if (!kind)
        return kind.problem();
    if (kind.value() != VaultSchema::Kind::Vault) {
        step = VaultSchema::upgrade(m_database);
        if (!step)
            return step;
    }
    const auto id = m_database.value(u"SELECT value FROM meta WHERE name='vault-id'"_s);
    if (!id)
        return id.problem();
    m_vaultId = id->toByteArray();
    if (m_vaultId.size() != 16)
        return problem(u"vault.damaged"_s, u"the vault's id is missing"_s);
    return Done{};
}

Outcome VaultFile::prepare() const
{
    if (!Paths::ensureDir(QFileInfo(m_path).absolutePath()))
        return problem(u"vault.folder"_s);
    if (found(m_path) == Found::Nothing) {
        // SQLite would make it readable by everybody; its journal takes over the permissions of the file.
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && found(m_path) == Found::Nothing)
            return problem(u"vault.folder"_s, file.errorString());
    }
    if (found(m_path) != Found::File)
        return problem(u"vault.unsafe-file"_s);
    QFile file(m_path);
    if (file.permissions() & others)
        file.setPermissions(file.permissions() & ~others);
    return Done{};
}

Outcome VaultFile::check()
{
    if (!m_checked) {
        QStringList findings;
        const Outcome read = m_database.each(u"PRAGMA quick_check(5)"_s, {}, [&findings](const QSqlQuery &query) {
            findings << query.value(0).toString();
        });
        // A busy file is no verdict: ask again next time.
        if (!read && read.problem().id == "vault.busy"_L1)
            return read;
        m_checked = true;
        if (!read)
            m_damage = read.problem();
        else if (findings != QStringList{ u"ok"_s })
            m_damage = problem(u"vault.damaged"_s, u"quick_check: "_s + findings.join(u"; "_s).simplified());
    }
    if (m_damage)
        return *m_damage;
    return Done{};
}

Result<SqlTransaction> VaultFile::beginWrite()
{
    const Outcome sound = check();
    if (!sound)
        return sound.problem();
    return SqlTransaction::begin(m_database);
}

Problem VaultFile::problem(const QString &id, const QString &technical) const
{
    return { .id = id, .arguments = { { u"file"_s, QDir::toNativeSeparators(m_path) } }, .technical = technical };
}

} // namespace iw
