// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/localtraces.h"

#include "app/base/paths.h"
#include "app/vault/keychainslot.h"
#include "app/vault/sqldatabase.h"
#include "app/vault/vaultschema.h"

#include <QDir>
#include <QFileInfo>

namespace iw {

using namespace Qt::StringLiterals;
using Kind = LocalTraces::Kind;

namespace {

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// The files in the folder of that name pattern, without following links.
QStringList matching(const QString &folder, const QStringList &patterns)
{
    QStringList paths;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(patterns, QDir::Files | QDir::System | QDir::Hidden, QDir::Name))
        paths << dir.filePath(name);
    return paths;
}

/// What was planted in another file (a view in a table's place, say) must not run.
bool isVault(const SqlDatabase &database)
{
    const auto kind = VaultSchema::recognise(database);
    return kind && kind.value() != VaultSchema::Kind::Empty;
}

} // namespace

LocalTraces LocalTraces::find(const Paths &paths)
{
    LocalTraces found;
    const auto add = [&found](Kind kind, const QStringList &candidates) {
        for (const QString &path : candidates)
            if (isThere(path))
                found.traces.append({ kind, path });
    };
    const QString folder = paths.dataDir();
    const QString vault = paths.vaultFile();
    add(Kind::Vault, { vault, vault + u"-journal"_s, vault + u"-wal"_s, vault + u"-shm"_s });
    // The names of VersionCopies, BackupCopy, setVaultAside() and, where the program was killed, PrivateFile.
    add(Kind::VaultCopies,
        matching(folder,
                 { u"vault.sqlite.version-*.bak"_s, u"vault-before-restore-*.sqlite*"_s, u"vault-set-aside-*.sqlite*"_s,
                   u"vault-damaged-*.sqlite*"_s, u".instance-wizard-*"_s }));
    add(Kind::Settings, { paths.settingsFile(), paths.settingsFile() + u".lock"_s });
    add(Kind::Practice, { paths.practiceDir() });
    add(Kind::WebStorage, { folder + u"/QtWebEngine"_s });
    if (!paths.cacheDir().isEmpty())
        add(Kind::WebStorage, { paths.cacheDir() });
    add(Kind::OwnResources,
        { paths.userResources(u"connectors"_s), paths.userResources(u"exports"_s),
          paths.userResources(u"nextsteps"_s) });

    QStringList entries;
    for (const QString &file : QStringList{ vault } + found.of(Kind::VaultCopies)) {
        SqlDatabase database;
        if (QFileInfo(file).isFile() && !QFileInfo(file).isSymLink()
            && database.open(file, SqlDatabase::Mode::ReadOnly) // one that does not open has nothing to tell
            && isVault(database))
            entries << KeychainSlot::entriesOf(database);
    }
    entries.removeDuplicates();
    for (const QString &entry : std::as_const(entries))
        found.traces.append({ Kind::KeychainEntries, entry });
    return found;
}

QStringList LocalTraces::of(Kind kind) const
{
    QStringList paths;
    for (const Trace &trace : traces)
        if (trace.kind == kind)
            paths << trace.path;
    return paths;
}

} // namespace iw
