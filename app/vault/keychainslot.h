// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/keychainaccess.h"
#include "app/vault/vaultkeys.h"

#include <QPointer>
#include <QStringList>

#include <chrono>
#include <functional>

namespace iw {

/// What the jobs of KeySlots do with the keychain: read the slot's key and check it, store a key under a fresh entry,
/// and delete entries that are no longer needed. Changes no slot. One call at a time; then is called from the event
/// loop or at once, and never after this object is gone. Belongs to the job that needs it.
class KeychainSlot final : public QObject
{
    Q_OBJECT
public:
    KeychainSlot(VaultKeys &keys, std::chrono::milliseconds timeout, QObject *parent);

    /// Problems as in KeySlots, "vault.keychain-no-slot", "vault.not-open".
    void readKey(std::function<void(const Result<DataKeyPointer> &)> then);
    /// What readKey() looked at.
    [[nodiscard]] const KeySlot &slot() const { return m_slot; }

    /// Notes a fresh entry, writes it and reads it back; the slot that is handed over is not in the file yet. Where
    /// something goes wrong the entry is left to be deleted. Where there plainly is no keychain the file is not
    /// touched.
    using Stored = std::function<void(const Result<KeySlot> &)>;
    void storeKey(const DataKeyPointer &key, const QByteArray &keyId, Stored then);
    /// The stored entry will not become the slot's: it is to be deleted.
    void discard(const KeySlot &stored);

    /// What the names of this vault's entries begin with.
    [[nodiscard]] static QString entryPrefix(const QByteArray &vaultId);
    /// The entries that a vault's file names and that are its own: the slot's, and those still to be deleted.
    [[nodiscard]] static QStringList entriesOf(const SqlDatabase &database);
    /// Deletes what StaleEntries has due, as far as the keychain lets it.
    void sweep(std::function<void()> then);

private:
    void noteAndWrite(const DataKeyPointer &key, const Stored &then);
    void readBack(const DataKeyPointer &key, const Stored &then);
    [[nodiscard]] Outcome note() const;
    [[nodiscard]] Result<QStringList> due() const;
    void eraseNext(QStringList entries, const std::function<void()> &then);
    [[nodiscard]] Problem problemOf(const KeychainAccess::Answer &answer) const;
    [[nodiscard]] bool passphraseOpens() const;

    QPointer<VaultKeys> m_keys; // the vault may be gone when the keychain answers
    KeychainAccess m_access;
    KeySlot m_slot;
};

} // namespace iw
