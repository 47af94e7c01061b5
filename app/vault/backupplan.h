// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/backuprecord.h"

#include <QHash>

#include <vector>

namespace iw {

/// How the records of one kind in a backup stand to those of the vault.
struct BackupCounts
{
    int total = 0; ///< in the backup
    int added = 0; ///< not here
    int same = 0;
    int incomplete = 0; ///< the same, but the backup has values that are missing or do not open here
    int differing = 0;
    int onlyHere = 0; ///< not in the backup

    BackupCounts &operator+=(const BackupCounts &other);
};

/// Which record of a backup is which of the vault, and how the two differ. Both are looked at as a whole and must
/// outlive it. A record is the same one as that of
///
///     1. its id and kind (an instance here is also the one that an intent of that id has become meanwhile);
///     2. an instance: its service URL and id at the service;
///     3. an account: its service URL and equal secrets.
///
/// References between records, see VaultRecord::extra, are followed: those of the backup's records are rewritten to the
/// ids that the records have, or will have, here. One to an account of another service is dropped: a record may not
/// reach secrets of a service it does not belong to.
class BackupPlan final
{
public:
    struct Step
    {
        enum Kind { Add, Same, Complete, Differ } kind = Add;
        BackupRecord *backup = nullptr; ///< its record has the id it shall have here
        const BackupRecord *here = nullptr; ///< null for Add
    };

    BackupPlan(std::vector<BackupRecord> &backup, const std::vector<BackupRecord> &here);

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] const QMap<QString, BackupCounts> &counts() const { return m_counts; }

    /// True where sealed values may go from one to the other: they are for the same service and connector.
    [[nodiscard]] static bool sameBinding(const VaultRecord &one, const VaultRecord &other);

private:
    void match(std::vector<BackupRecord> &backup, const std::vector<BackupRecord> &here);
    void nameAccounts(const std::vector<BackupRecord> &here);
    void followReferences(const std::vector<BackupRecord> &here);
    void compare();
    [[nodiscard]] Step::Kind compared(const BackupRecord &backup, const BackupRecord &here) const;

    std::vector<Step> m_steps;
    QMap<QString, BackupCounts> m_counts;
    QHash<QByteArray, QByteArray> m_ids; ///< in the backup → here
};

} // namespace iw
