// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QVariantList>

namespace iw {

class SqlDatabase;

/// Records that were removed, with all that belonged to them, as the file held it: sealed values stay sealed. A value
/// kept in memory only, for as long as the removal can be undone. Opaque but for its count.
class RemovedRecords final
{
public:
    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    [[nodiscard]] const QList<QByteArray> &ids() const { return m_ids; }
    /// Of the records: "instance", "attempt".
    [[nodiscard]] const QSet<QString> &kinds() const { return m_kinds; }

    /// Reads and removes those of the records that are there. Within the caller's transaction, as putBack().
    [[nodiscard]] static Result<RemovedRecords> take(const SqlDatabase &database, const QList<QByteArray> &ids);
    /// Writes all of them back, in their former order. Problems "vault.undo-key", where another data key was made
    /// meanwhile, under which nothing of this opens, and "vault.undo-there", where such a record is in the file again,
    /// or another one of the same thing at its service came meanwhile.
    [[nodiscard]] Outcome putBack(const SqlDatabase &database) const;

private:
    struct Row
    {
        QString table;
        QVariantList values;
    };
    /// What a record stands for.
    struct Remote
    {
        QString kind;
        QString serviceUrl;
        QString id;
    };
    [[nodiscard]] static Result<bool> isThere(const SqlDatabase &database, const Remote &remote);

    QList<QByteArray> m_ids;
    QList<Remote> m_remotes; ///< those that no other record stood for when these were removed
    QSet<QString> m_kinds;
    QByteArray m_keyId;
    QList<Row> m_rows; ///< a record before what belongs to it
};

} // namespace iw
