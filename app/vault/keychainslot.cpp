// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainslot.h"

#include "app/base/random.h"
#include "app/vault/staleentries.h"

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

using Answer = KeychainAccess::Answer;

const Problem notOpen{ .id = u"vault.not-open"_s };

/// Names the vault, so that vaults beside each other leave each other's entries alone, and the key, for whoever looks
/// into the keychain. Fresh every time: an entry that a slot relies on is never written over.
QString freshEntry(const QByteArray &vaultId, const QByteArray &keyId)
{
    return KeychainSlot::entryPrefix(vaultId) + u"key "_s + QString::fromLatin1(keyId.toHex()) + u' ' + randomToken(6);
}

} // namespace

KeychainSlot::KeychainSlot(VaultKeys &keys, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent), m_keys(&keys), m_access(timeout, this)
{
}

QString KeychainSlot::entryPrefix(const QByteArray &vaultId)
{
    return u"vault "_s + QString::fromLatin1(vaultId.toHex()) + u' ';
}

QStringList KeychainSlot::entriesOf(const SqlDatabase &database)
{
    QStringList entries;
    const auto vaultId = database.value(u"SELECT value FROM meta WHERE name='vault-id'"_s);
    if (!vaultId || vaultId->toByteArray().isEmpty())
        return entries;
    const auto key = KeyRows::fileKey(database);
    const Result<std::optional<KeySlot>> slot =
        key ? KeyRows::slot(database, KeySlot::Kind::Keychain, key->id) : key.problem();
    if (slot && slot.value())
        entries << slot.value()->entry;
    const auto noted = StaleEntries::names(database);
    if (noted)
        entries << noted.value();
    // What is not of this vault was put there by somebody else.
    const QString prefix = entryPrefix(vaultId->toByteArray());
    entries.removeIf([&prefix](const QString &entry) { return !entry.startsWith(prefix); });
    entries.removeDuplicates();
    return entries;
}

bool KeychainSlot::passphraseOpens() const
{
    const auto slot = m_keys->slot(KeySlot::Kind::Passphrase);
    return slot && slot.value();
}

Problem KeychainSlot::problemOf(const Answer &answer) const
{
    switch (answer.kind) {
    case Answer::Kind::NotFound:
        return { .id = passphraseOpens() ? u"vault.keychain-entry-missing-passphrase"_s
                                         : u"vault.keychain-entry-missing"_s };
    case Answer::Kind::Locked:
        return { .id = u"vault.keychain-locked"_s };
    default:
        return { .id = u"vault.keychain-unavailable"_s, .technical = answer.technical };
    }
}

void KeychainSlot::readKey(std::function<void(const Result<DataKeyPointer> &)> then)
{
    const auto slot = m_keys->slot(KeySlot::Kind::Keychain);
    if (!slot || !slot.value()) {
        then(slot ? Problem{ .id = u"vault.keychain-no-slot"_s } : slot.problem());
        return;
    }
    m_slot = *slot.value();
    m_access.read(m_slot.entry, [this, then = std::move(then)](const Answer &answer) {
        if (!m_keys)
            return then(notOpen);
        if (answer.kind != Answer::Kind::Done)
            return then(problemOf(answer));
        const DataKeyPointer key = DataKey::fromBytes(answer.content.view());
        if (!key && answer.content.size() == DataKey::size)
            return then(Problem{ .id = u"vault.out-of-memory"_s });
        if (!key || !m_keys->isFileKey(*key))
            return then(Problem{ .id = passphraseOpens() ? u"vault.keychain-wrong-key-passphrase"_s
                                                         : u"vault.keychain-wrong-key"_s });
        then(key);
    });
}

void KeychainSlot::storeKey(const DataKeyPointer &key, const QByteArray &keyId, Stored then)
{
    m_slot = { KeySlot::Kind::Keychain, keyId, freshEntry(m_keys->file().vaultId(), keyId), {} };
    // A look at what cannot be there yet: a keychain that does not even answer this gets no note in the file.
    m_access.read(m_slot.entry, [this, key, then = std::move(then)](const Answer &answer) {
        if (!m_keys)
            then(notOpen);
        else if (answer.kind == Answer::Kind::Failed)
            then(problemOf(answer));
        else
            noteAndWrite(key, then);
    });
}

void KeychainSlot::noteAndWrite(const DataKeyPointer &key, const Stored &then)
{
    const Outcome noted = note();
    if (!noted) {
        then(noted.problem());
        return;
    }
    m_access.write(m_slot.entry, *key, [this, key, then](const Answer &answer) {
        if (!m_keys)
            return then(notOpen);
        if (answer.kind == Answer::Kind::Done)
            return readBack(key, then);
        discard(m_slot);
        then(Problem{ .id = u"vault.keychain-unavailable"_s, .technical = answer.technical });
    });
}

void KeychainSlot::readBack(const DataKeyPointer &key, const Stored &then)
{
    m_access.read(m_slot.entry, [this, key, then](const Answer &answer) {
        if (!m_keys)
            return then(notOpen);
        const DataKeyPointer found = DataKey::fromBytes(answer.content.view());
        // What does not come back as it was written would lock everything sealed from now on.
        if (answer.kind == Answer::Kind::Done && found
            && sameBytes(keyCheckValue(*found, {}, {}), keyCheckValue(*key, {}, {})))
            return then(m_slot);
        discard(m_slot);
        then(Problem{ .id = u"vault.keychain-unavailable"_s, .technical = u"read back differs "_s + answer.technical });
    });
}

Outcome KeychainSlot::note() const
{
    auto transaction = m_keys->file().beginWrite();
    if (!transaction)
        return transaction.problem();
    const Outcome noted = StaleEntries::noteNew(m_keys->file().database(), m_slot.entry);
    return noted ? transaction->commit() : noted;
}

void KeychainSlot::discard(const KeySlot &stored)
{
    auto transaction = m_keys->file().beginWrite();
    // Where this fails the note is there as a new one still, and is found too old one day.
    if (transaction && StaleEntries::noteStale(m_keys->file().database(), stored.entry))
        static_cast<void>(bool(transaction->commit()));
}

Result<QStringList> KeychainSlot::due() const
{
    VaultFile &file = m_keys->file();
    auto entries = StaleEntries::due(file.database());
    if (!entries || entries->isEmpty())
        return entries;
    // Decided in the file before it is done: from here on no other program can come to rely on one of these.
    auto transaction = file.beginWrite();
    if (!transaction)
        return transaction.problem();
    Outcome step = StaleEntries::retireOld(file.database());
    entries = StaleEntries::due(file.database());
    if (step && entries)
        step = transaction->commit();
    if (!step)
        return step.problem();
    return entries;
}

void KeychainSlot::sweep(std::function<void()> then)
{
    QStringList mine;
    const auto entries = due();
    if (entries) {
        const auto slot = m_keys->slot(KeySlot::Kind::Keychain);
        // A file that was tampered with must not make this program delete what is another vault's, or in use.
        for (const QString &entry : entries.value()) {
            const bool inUse = !slot || (slot.value() && slot.value()->entry == entry);
            if (!inUse && entry.startsWith(entryPrefix(m_keys->file().vaultId())))
                mine << entry;
        }
    }
    eraseNext(mine, then);
}

void KeychainSlot::eraseNext(QStringList entries, const std::function<void()> &then)
{
    if (entries.isEmpty()) {
        then();
        return;
    }
    const QString entry = entries.takeFirst();
    m_access.erase(entry, [this, entry, entries, then](const Answer &answer) {
        if (!m_keys || !m_keys->file().isOpen() || answer.kind == Answer::Kind::Failed
            || answer.kind == Answer::Kind::Locked)
            return then();
        auto transaction = m_keys->file().beginWrite();
        if (transaction) {
            const SqlDatabase &database = m_keys->file().database();
            const Outcome taken = answer.kind == Answer::Kind::Done ? StaleEntries::forget(database, entry)
                                                                    : StaleEntries::forgetIfOld(database, entry);
            if (taken)
                static_cast<void>(bool(transaction->commit()));
        }
        eraseNext(entries, then);
    });
}

} // namespace iw
