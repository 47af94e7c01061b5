// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/keyrows.h"
#include "app/vault/recordtable.h"
#include "app/vault/vault.h"
#include "app/vault/vaultfile.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <utility>

namespace iw {

/// The data key in memory, the sealed values of a session without a slot, and the file's key rows. The only place that
/// seals and opens values. Owned by Vault, used by it and by the jobs of KeySlots.
class VaultKeys final : public QObject
{
    Q_OBJECT
public:
    explicit VaultKeys(VaultFile &file) : m_file(file) { }

    [[nodiscard]] Vault::KeyState state() const;
    /// Reads which key the file has by now; another process may have made one.
    [[nodiscard]] Outcome refresh();
    [[nodiscard]] Result<std::optional<KeySlot>> slot(KeySlot::Kind kind) const;

    void beginSession();
    void lock();

    [[nodiscard]] const VaultFile &file() const { return m_file; }
    [[nodiscard]] VaultFile &file() { return m_file; }
    [[nodiscard]] DataKeyPointer key() const { return m_key; }
    /// Of the key in memory, else of the file's key.
    [[nodiscard]] QByteArray keyId() const { return m_key ? m_keyId : m_fileKey.id; }
    /// True where the key passes the file's key check.
    [[nodiscard]] bool isFileKey(const DataKey &key) const;
    /// Takes the key into memory; writes, in one transaction, its id and check value where the file has none yet, the
    /// slot where one is given, and the session's sealed values. Problem "vault.key-made-elsewhere" where the file got
    /// another key meanwhile: then nothing has changed.
    [[nodiscard]] Outcome keep(const DataKeyPointer &key, const QByteArray &keyId, const KeySlot *newSlot);
    /// Takes a slot away, while the other one is as it was found to be. Problem "vault.changed-elsewhere".
    [[nodiscard]] Outcome removeSlot(KeySlot::Kind kind, const KeySlot &remaining);

    /// A rotation is under way: the key that the file is about to get, null once it will not. Values sealed under it
    /// open from now on, and it takes over as soon as the file is seen to have it.
    void expect(const DataKeyPointer &key, const QByteArray &keyId);
    /// True where the key in memory is that of this id, taking over the expected one where need be. Otherwise another
    /// program gave the file a new key: the key in memory is dropped from the event loop.
    [[nodiscard]] bool catchUp(const QByteArray &fileKeyId);

    /// Vault id and key id of the binding are filled in here.
    [[nodiscard]] StoredSecret seal(SealBinding binding, const Secret &secret) const;
    [[nodiscard]] std::optional<Secret> open(SealBinding binding, const StoredSecret &stored) const;

    void putSessionSecret(const QByteArray &owner, const QString &field, const StoredSecret &secret);
    [[nodiscard]] std::optional<StoredSecret> sessionSecret(const QByteArray &owner, const QString &field) const;
    /// By owner and field.
    [[nodiscard]] const QHash<std::pair<QByteArray, QString>, StoredSecret> &sessionSecrets() const
    {
        return m_sessionSecrets;
    }
    void removeSessionSecret(const QByteArray &owner, const QString &field);
    void removeSessionSecrets(const QByteArray &owner);

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] Outcome write(const DataKey &key, const QByteArray &keyId, const KeySlot *newSlot);
    /// True where the file has that slot, or none of that kind where none is expected.
    [[nodiscard]] bool slotIs(KeySlot::Kind kind, const QByteArray &keyId, const KeySlot *expected) const;
    [[nodiscard]] Outcome writeKeyRows(const DataKey &key, const QByteArray &keyId, const KeySlot *newSlot) const;
    [[nodiscard]] Outcome writeSession(const DataKey &key, const QByteArray &keyId) const;
    [[nodiscard]] bool takeExpected(const QByteArray &fileKeyId);

    VaultFile &m_file;
    KeyRows::FileKey m_fileKey;
    DataKeyPointer m_key;
    QByteArray m_keyId;
    DataKeyPointer m_expected;
    QByteArray m_expectedId;
    bool m_session = false;
    QHash<std::pair<QByteArray, QString>, StoredSecret> m_sessionSecrets; // by owner and field
};

} // namespace iw
