// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultlisting.h"

#include "app/vault/recordtable.h"
#include "app/vault/vaultschema.h"

#include <QDir>

namespace iw {

using namespace Qt::StringLiterals;

Result<QList<VaultRecord>> readRecords(const QString &file, const QString &kind, int limit, int offset)
{
    SqlDatabase database;
    const Outcome opened = database.open(file, SqlDatabase::Mode::ReadOnly);
    if (!opened)
        return opened.problem();
    const auto recognised = VaultSchema::recognise(database);
    if (!recognised)
        return recognised.problem();
    if (recognised.value() != VaultSchema::Kind::Vault)
        return Problem{ .id = u"vault.not-a-vault"_s, .arguments = { { u"file"_s, QDir::toNativeSeparators(file) } } };
    auto rows = RecordTable::newest(database, kind, limit, offset);
    if (!rows)
        return rows.problem();
    QList<VaultRecord> records;
    records.reserve(rows->size());
    for (RecordRow &row : rows.value()) {
        for (const SecretEntry &entry : std::as_const(row.secrets))
            (entry.inFile ? row.record.secretFields : row.record.lostFields) << entry.field;
        records << std::move(row.record);
    }
    return records;
}

} // namespace iw
