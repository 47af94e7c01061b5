// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/sealedwrite.h"

#include "app/base/random.h"

namespace iw {

void SealedWrite::seal(RecordRow &row, const SecretFields &secrets)
{
    const bool toFile = m_keys.state() == Vault::KeyState::Open;
    const VaultRecord &record = row.record;
    for (const auto &[field, secret] : secrets) {
        if (secret.isEmpty()) {
            removeEntry(row.secrets, field);
            m_forFile[field] = {};
            continue;
        }
        const StoredSecret stored = m_keys.seal({ .vaultId = {},
                                                  .secretId = randomBytes(16),
                                                  .ownerId = record.id,
                                                  .field = field,
                                                  .revision = record.revision,
                                                  .keyId = {},
                                                  .serviceUrl = record.serviceUrl,
                                                  .connector = record.connector },
                                                secret);
        replaceEntry(row.secrets, { field, record.revision, toFile });
        if (toFile)
            m_forFile[field] = stored;
        else
            m_forSession[field] = stored;
    }
}

Outcome SealedWrite::write(const QByteArray &owner) const
{
    for (const auto &[field, stored] : m_forFile) {
        const SqlDatabase &database = m_keys.file().database();
        const Outcome step = stored ? RecordTable::putSecret(database, owner, field, *stored)
                                    : RecordTable::removeSecret(database, owner, field);
        if (!step)
            return step;
    }
    return Done{};
}

void SealedWrite::keepForSession(const QByteArray &owner)
{
    for (const auto &[field, stored] : m_forSession)
        m_keys.putSessionSecret(owner, field, stored);
}

} // namespace iw
