// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/vault/vaultrecord.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace iw {

class KeySlots;
class RemovedRecords;
class VaultBackup;
struct RecordRemoval;

/// The SQLite file with records in clear and their secrets sealed, each under the data key with XChaCha20-Poly1305
/// (DESIGN section 5). Knows records only. Every call is synchronous and short (a few milliseconds); the key is fetched
/// by the jobs of KeySlots, never here. One object per thread.
///
///     Closed ──open()──▶ Locked ──a slot of KeySlots──▶ Open
///                          └──beginSession()──▶ SessionOnly ──a slot is made──▶ Open
class Vault final : public QObject
{
    Q_OBJECT
public:
    enum class KeyState {
        NoKey, ///< no data key was ever made: the first slot makes one
        Locked, ///< a data key exists in a slot and is not in memory
        SessionOnly, ///< a data key in memory only: sealed values live until the program ends
        Open, ///< the data key is in memory and in a slot
    };
    Q_ENUM(KeyState)

    explicit Vault(QString file, QObject *parent = nullptr);
    ~Vault() override;

    /// Opens the file, or makes it (0600, its folder 0700). Needs no key. Problems "vault.*".
    [[nodiscard]] Outcome open();
    [[nodiscard]] bool isOpen() const;
    /// Wipes the data key and lets go of the file, so that it can be taken away. Everything answers "vault.not-open"
    /// until the next open().
    void close();
    [[nodiscard]] QString file() const;
    /// Reads the whole file for damage, once: call it after the first frame. The first write does so by itself, and no
    /// write goes to a damaged file; reading goes on. Problems "vault.damaged", and "vault.read-only" where no write
    /// will succeed.
    [[nodiscard]] Outcome quickCheck();
    /// Looks whether another connection, most likely of another program, wrote to the file since the last look, and
    /// tells so with changed() of every kind. One number is read: cheap enough for every few seconds.
    void noticeOthers();
    /// True where a record of any kind is in the file.
    [[nodiscard]] bool hasRecords() const;

    [[nodiscard]] KeyState keyState() const;
    /// True in Open and SessionOnly: secrets can be sealed and opened.
    [[nodiscard]] bool canSeal() const;
    /// The slots that hold the data key and the jobs that open, make and change them.
    [[nodiscard]] KeySlots &keySlots();
    /// The whole vault to one file and back.
    [[nodiscard]] VaultBackup &backup();
    /// From NoKey: a data key in memory only. Sealed values of the session are written to the file when a slot is made.
    void beginSession();
    /// Wipes the data key. In SessionOnly that loses the session's secrets: offer it in Open only.
    void lock();

    /// Newest first. A first screenful with limit; -1 is all. Problems "vault.busy", "vault.io", "vault.damaged": a
    /// list that cannot be read is not an empty one.
    [[nodiscard]] Result<QList<VaultRecord>> list(const QString &kind, int limit = -1, int offset = 0) const;
    /// list(), and where it fails nothing, after readFailed().
    [[nodiscard]] QList<VaultRecord> records(const QString &kind, int limit = -1, int offset = 0) const;
    [[nodiscard]] Result<VaultRecord> record(const QByteArray &id) const;
    /// Writes the row, its sealed values and what is to be told of it in one transaction; sets id, revision and
    /// changedAt. Problem "vault.locked" where there are secrets and no key.
    [[nodiscard]] Outcome insert(VaultRecord &record, const SecretFields &secrets,
                                 const QList<VaultEvent> &events = {});
    /// Writes the row, and the given secrets in place of those of the same names. Needs no key where there are none.
    /// Problem "vault.changed-elsewhere" where the row has another revision by now.
    [[nodiscard]] Outcome update(VaultRecord &record, const SecretFields &secrets = {},
                                 const QList<VaultEvent> &events = {});
    /// Many rows in one transaction, all or none: insert() for those without an id, update() for the others. Two
    /// programs may be at it at the same time: see KnownRows.
    /// With a mark: problem "vault.changed-elsewhere" where another program has written anything since.
    [[nodiscard]] Outcome writeAll(std::vector<RecordWrite> &writes, KnownRows known = KnownRows::LeaveOut,
                                   std::optional<qint64> mark = {});
    /// Another one once another connection, most likely of another program, has written to the file.
    [[nodiscard]] qint64 mark() const;
    /// With a revision: only where the row still has it; else problem "vault.changed-elsewhere".
    [[nodiscard]] Outcome remove(const QByteArray &id, std::optional<qint64> revision = {});
    /// With it, in the same transaction, the rows that refer to it by accountReference: exactly those. Where it has
    /// another revision by now, or another row or one of another kind refers to it, "vault.changed-elsewhere".
    [[nodiscard]] Outcome removeWithReferring(const VaultRecord &record, const QList<VaultRecord> &referring);
    /// Removes those of the records that are there, all or none, and gives them out for putBack(). Values of a
    /// session-only vault are lost with it all the same.
    [[nodiscard]] Result<RemovedRecords> removeForUndo(const QList<QByteArray> &ids);
    /// Undoes removeForUndo(), all or nothing. Needs no key. Problems "vault.undo-key", "vault.undo-there".
    [[nodiscard]] Outcome putBack(const RemovedRecords &removed);
    /// What happened to the record, newest first; of each the last hundred are kept.
    [[nodiscard]] Result<QList<VaultEvent>> events(const QByteArray &id) const;
    /// Opens one sealed value. Problems "vault.locked", "vault.no-secret", "vault.value-damaged" (this value was
    /// changed, moved or is an older one; others still open), "vault.damaged" (the file is).
    [[nodiscard]] Result<Secret> secret(const QByteArray &id, const QString &field) const;

Q_SIGNALS:
    void keyStateChanged();
    /// A record of that kind was inserted, updated or removed through this object, or a restore or, see noticeOthers(),
    /// another program may have done so.
    void changed(const QString &kind);
    /// records() could not be read: what it gave is not what the vault holds.
    void readFailed(const iw::Problem &problem) const;

private:
    struct RowOnItsWay;

    [[nodiscard]] Outcome write(std::vector<RowOnItsWay> &rows, std::optional<KnownRows> known = {},
                                std::optional<qint64> expected = {});
    [[nodiscard]] Outcome writeRow(RowOnItsWay &each, const QDateTime &now);
    [[nodiscard]] Outcome remove(const RecordRemoval &removal);
    void tellAllChanged();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace iw
