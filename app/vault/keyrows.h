// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/vault/passphrasewrap.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace iw {

class SqlDatabase;

/// One way to the data key, as the file keeps it.
struct KeySlot
{
    enum class Kind {
        Keychain,
        Passphrase,
    };
    Kind kind = Kind::Keychain;
    QByteArray keyId;
    QString entry; ///< the keychain entry's name; empty for a passphrase
    PassphraseWrap wrap; ///< empty for the keychain
};

/// True where no column differs: nobody has replaced the slot in between.
[[nodiscard]] bool sameSlot(const KeySlot &one, const KeySlot &other);

/// The SQL of the table "slot" and of the key's rows in "meta". Stateless; every function works on the connection it is
/// given.
namespace KeyRows {

/// Which key the file has; both empty where it has none yet.
struct FileKey
{
    QByteArray id;
    QByteArray check;
};

[[nodiscard]] Result<FileKey> fileKey(const SqlDatabase &database);
[[nodiscard]] Outcome putFileKey(const SqlDatabase &database, const FileKey &key);

/// Problem "vault.slot-unusable" where the row makes no sense or is of another key than the one given.
[[nodiscard]] Result<std::optional<KeySlot>> slot(const SqlDatabase &database, KeySlot::Kind kind,
                                                  const QByteArray &fileKeyId);
/// In the place of the slot of that kind. A keychain's entry must be noted as new (StaleEntries); the one that it
/// replaces is noted as stale. Problem "vault.changed-elsewhere".
[[nodiscard]] Outcome putSlot(const SqlDatabase &database, const KeySlot &slot);
/// A keychain's entry is noted as stale.
[[nodiscard]] Outcome removeSlot(const SqlDatabase &database, KeySlot::Kind kind);

} // namespace KeyRows

} // namespace iw
