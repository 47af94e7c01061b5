// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/backupsource.h"

#include "app/base/random.h"
#include "app/vault/vaultkeys.h"

namespace iw {

using namespace Qt::StringLiterals;

BackupSource::BackupSource(const VaultKeys &keys)
    : m_file(keys.file().path()), m_vaultId(keys.file().vaultId()), m_keyId(keys.keyId()),
      m_session(keys.sessionSecrets())
{
    if (const DataKeyPointer key = keys.key()) {
        const DataKey::Use use(*key);
        m_key = DataKey::fromBytes({ reinterpret_cast<const char *>(use.data()), DataKey::size });
    }
}

Result<BackupRecord> BackupSource::opened(const SqlDatabase &database, RecordRow row) const
{
    BackupRecord result{ std::move(row.record), {}, {} };
    const VaultRecord &record = result.record;
    for (const SecretEntry &entry : std::as_const(row.secrets)) {
        std::optional<StoredSecret> stored;
        if (entry.inFile) {
            auto found = RecordTable::secret(database, record.id, entry.field);
            if (!found)
                return found.problem();
            stored = std::move(found.value());
        } else if (const auto kept = m_session.constFind({ record.id, entry.field }); kept != m_session.cend()) {
            stored = kept.value();
        }
        std::optional<Secret> secret;
        if (stored && m_key && stored->keyId == m_keyId)
            secret = openBytes(*m_key, stored->bytes,
                               associatedData({ .vaultId = m_vaultId,
                                                .secretId = stored->id,
                                                .ownerId = record.id,
                                                .field = entry.field,
                                                .revision = entry.revision,
                                                .keyId = m_keyId,
                                                .serviceUrl = record.serviceUrl,
                                                .connector = record.connector }));
        if (secret && !secret->isEmpty())
            result.secrets.emplace(entry.field, std::move(*secret));
        else
            result.leftOut << entry.field;
    }
    return result;
}

Result<std::vector<BackupRecord>> BackupSource::everything(const SqlDatabase &database,
                                                           const std::function<bool()> &goOn) const
{
    auto rows = RecordTable::all(database);
    if (!rows)
        return rows.problem();
    std::vector<BackupRecord> records;
    records.reserve(size_t(rows->size()));
    for (RecordRow &row : rows.value()) {
        if (!goOn())
            break;
        auto record = opened(database, std::move(row));
        if (!record)
            return record.problem();
        records.push_back(std::move(record.value()));
    }
    return records;
}

StoredSecret BackupSource::sealed(const VaultRecord &owner, const QString &field, qint64 revision,
                                  const Secret &secret) const
{
    const QByteArray id = randomBytes(16);
    return { id, m_keyId,
             sealBytes(*m_key, secret.view(),
                       associatedData({ .vaultId = m_vaultId,
                                        .secretId = id,
                                        .ownerId = owner.id,
                                        .field = field,
                                        .revision = revision,
                                        .keyId = m_keyId,
                                        .serviceUrl = owner.serviceUrl,
                                        .connector = owner.connector })) };
}

} // namespace iw
