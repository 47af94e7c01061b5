// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace iw {

class Paths;

/// What the program has put on this computer, found by the names that it gives: never a whole folder of the person's
/// own, as --data-dir may name one. Backups and exports are where the person put them, and are not looked for.
struct LocalTraces
{
    enum class Kind {
        Vault, ///< the file and what SQLite keeps beside it
        VaultCopies, ///< made before a migration or a restore, or set aside
        Settings,
        Practice, ///< the practice service's tenant
        WebStorage, ///< of Qt WebEngine, and caches; an off-the-record profile leaves none
        OwnResources, ///< the person's own connectors and export formats
        KeychainEntries, ///< names of entries, no paths
    };
    struct Trace
    {
        Kind kind;
        QString path; ///< of a file or a folder; for the keychain an entry's name
    };
    QList<Trace> traces;

    /// Reads folders and the vaults found there, the latter without changing them. The keychain is not touched.
    [[nodiscard]] static LocalTraces find(const Paths &paths);

    [[nodiscard]] QStringList of(Kind kind) const;
};

} // namespace iw
