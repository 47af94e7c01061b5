// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultfile.h"

#include "app/base/paths.h"
#include "app/base/privatefile.h"
#include "app/base/random.h"
#include "app/vault/vaultschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace iw {

using namespace Qt::StringLiterals;

namespace {

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

void VaultFile::close()
{
    m_database.close();
    m_vaultId.clear();
    m_damage.reset();
    m_checked = false;
}

Outcome VaultFile::openFile()
{
    if (!hasRandom())
        return problem(u"vault.no-random"_s);
    Outcome step = prepare();
    if (!step)
        return step;
    step = m_database.open(m_path, SqlDatabase::Mode::ReadWrite);
    if (!step)
        return step;
    const auto kind = VaultSchema::recognise(m_database);
    if (!kind)
        return kind.problem();
    if (kind.value() == VaultSchema::Kind::Empty)
        return problem(u"vault.not-a-vault"_s, u"a database without tables"_s);
    if (kind.value() == VaultSchema::Kind::Older) {
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
        const Outcome made = make();
        if (!made)
            return made;
    }
    if (found(m_path) != Found::File)
        return problem(u"vault.unsafe-file"_s);
    QFile file(m_path);
    // SQLite would take it for a new database, and whoever lost a vault to a failing disk would not be told.
    if (file.size() == 0)
        return problem(u"vault.empty-file"_s);
    if (file.permissions() & others)
        file.setPermissions(file.permissions() & ~others);
    return Done{};
}

Outcome VaultFile::make() const
{
    // It holds pages of a vault that was here: SQLite would write them into the new one.
    const bool journal = found(m_path + u"-journal"_s) != Found::Nothing;
    if (found(m_path) != Found::Nothing)
        return Done{}; // another program was quicker, and the journal is its own
    if (journal)
        return problem(u"vault.journal-without-vault"_s);
    // SQLite would make it readable by everybody; its journal takes over the permissions of the file.
    auto file = PrivateFile::create(m_path, false);
    if (!file)
        return problem(u"vault.folder"_s, file.problem().arguments.value(u"reason"_s));
    {
        SqlDatabase database;
        Outcome step = database.open(file->temporaryPath(), SqlDatabase::Mode::ReadWrite);
        if (step)
            step = VaultSchema::upgrade(database);
        if (!step) {
            Problem failure = step.problem();
            failure.arguments.insert(u"file"_s, QDir::toNativeSeparators(m_path));
            return failure;
        }
    }
    const Outcome placed = file->commit();
    if (!placed && placed.problem().id != "base.file-exists"_L1)
        return problem(u"vault.folder"_s, placed.problem().arguments.value(u"reason"_s));
    return Done{};
}

Outcome VaultFile::check()
{
    if (!m_checked) {
        const Result<QString> findings = damage();
        if (!findings)
            return findings.problem();
        m_checked = true;
        if (!findings->isEmpty())
            m_damage = problem(u"vault.damaged"_s, u"quick_check: "_s + findings.value());
    }
    if (m_damage)
        return *m_damage;
    return Done{};
}

Result<QString> VaultFile::damage() const
{
    // What it finds is asked for twice: the disk may have failed once.
    QStringList findings;
    for (int attempt = 0; attempt < 2 && findings != QStringList{ u"ok"_s }; ++attempt) {
        findings.clear();
        const Outcome read = m_database.each(u"PRAGMA quick_check(5)"_s, {}, [&findings](const QSqlQuery &query) {
            findings << query.value(0).toString();
        });
        // A busy file or a failing disk is no verdict: ask again next time.
        if (!read)
            return read.problem();
    }
    // It went through every page, and SQLite would keep two megabytes of them.
    static_cast<void>(m_database.run(u"PRAGMA shrink_memory"_s));
    if (findings == QStringList{ u"ok"_s })
        return QString();
    const QString text = findings.join(u"; "_s).simplified();
    if (!m_database.fileCanBeRead())
        return problem(u"vault.io"_s, u"quick_check: "_s + text);
    return text;
}

Outcome VaultFile::mayBeWritten() const
{
    // The journal is a file beside the database.
    if (!QFileInfo(m_path).isWritable() || !QFileInfo(QFileInfo(m_path).absolutePath()).isWritable())
        return problem(u"vault.read-only"_s, u"asked before writing"_s);
    return Done{};
}

bool VaultFile::syncFolder() const
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
#else
    return true; // there is no such step
#endif
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
