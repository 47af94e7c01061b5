// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/passphrasewrap.h"

#include "app/base/random.h"

#include <QString>

#include <sodium.h>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPassphrase = 4096; // bytes; beyond it somebody pasted a file

QByteArray associatedData(const PassphraseCost &cost, const QByteArray &salt, const QByteArray &vaultId,
                          const QByteArray &keyId)
{
    return lengthPrefixed({ "instance-wizard vault passphrase slot", "1", vaultId, keyId, "argon2id13",
                            QByteArray::number(cost.operations), QByteArray::number(cost.memory), salt });
}

QByteArray commitmentOf(const DataKey &committing, const QByteArray &associated)
{
    QByteArray commitment(32, Qt::Uninitialized);
    const DataKey::Use use(committing);
    crypto_generichash(reinterpret_cast<unsigned char *>(commitment.data()), size_t(commitment.size()),
                       reinterpret_cast<const unsigned char *>(associated.constData()), size_t(associated.size()),
                       use.data(), DataKey::size);
    return commitment;
}

} // namespace

bool PassphraseCost::isBearable() const
{
    return operations >= 1 && operations <= 10 && memory >= 8LL * 1024 * 1024 && memory <= 1024LL * 1024 * 1024;
}

Result<Secret> preparedPassphrase(const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return Problem{ .id = u"vault.passphrase-empty"_s };
    if (passphrase.size() > longestPassphrase)
        return Problem{ .id = u"vault.passphrase-too-long"_s };
    QString text = passphrase.reveal();
    QString normalized = text.normalized(QString::NormalizationForm_C);
    Secret prepared = Secret::fromText(normalized);
    for (QString *copy : { &text, &normalized })
        sodium_memzero(copy->data(), size_t(copy->size()) * sizeof(QChar));
    return prepared;
}

QByteArray newPassphraseSalt() { return randomBytes(crypto_pwhash_argon2id_SALTBYTES); }

Result<PassphraseKeys> derivePassphraseKeys(const Secret &prepared, const QByteArray &salt, const PassphraseCost &cost)
{
    if (!cost.isBearable() || salt.size() != crypto_pwhash_argon2id_SALTBYTES)
        return Problem{ .id = u"vault.slot-unusable"_s };
    QByteArray derived(2 * DataKey::size, '\0');
    const int result = crypto_pwhash_argon2id(
        reinterpret_cast<unsigned char *>(derived.data()), quint64(derived.size()), prepared.view().data(),
        quint64(prepared.size()), reinterpret_cast<const unsigned char *>(salt.constData()), quint64(cost.operations),
        size_t(cost.memory), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    PassphraseKeys keys;
    if (result == 0) {
        const QByteArrayView both(derived);
        keys = { DataKey::fromBytes(both.first(DataKey::size)), DataKey::fromBytes(both.last(DataKey::size)) };
    }
    sodium_memzero(derived.data(), size_t(derived.size()));
    if (!keys.wrapping || !keys.committing)
        return Problem{ .id = u"vault.out-of-memory"_s };
    return keys;
}

PassphraseWrap wrapDataKey(const DataKey &key, const PassphraseKeys &keys, const QByteArray &salt,
                           const PassphraseCost &cost, const QByteArray &vaultId, const QByteArray &keyId)
{
    const QByteArray associated = associatedData(cost, salt, vaultId, keyId);
    const DataKey::Use use(key);
    const QByteArrayView bytes(reinterpret_cast<const char *>(use.data()), DataKey::size);
    return { cost, salt, commitmentOf(*keys.committing, associated), sealBytes(*keys.wrapping, bytes, associated) };
}

Result<DataKeyPointer> unwrapDataKey(const PassphraseWrap &wrap, const PassphraseKeys &keys, const QByteArray &vaultId,
                                     const QByteArray &keyId)
{
    const QByteArray associated = associatedData(wrap.cost, wrap.salt, vaultId, keyId);
    if (!sameBytes(commitmentOf(*keys.committing, associated), wrap.commitment))
        return Problem{ .id = u"vault.passphrase-wrong"_s };
    const std::optional<Secret> bytes = openBytes(*keys.wrapping, wrap.wrapped, associated);
    if (!bytes || bytes->size() != DataKey::size)
        return Problem{ .id = u"vault.slot-unusable"_s };
    DataKeyPointer key = DataKey::fromBytes(bytes->view());
    if (!key)
        return Problem{ .id = u"vault.out-of-memory"_s };
    return key;
}

} // namespace iw
