// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vault.h"

#include "app/base/logging.h"
#include "app/vault/eventtable.h"
#include "app/vault/keyslots.h"
#include "app/vault/sealedwrite.h"
#include "app/vault/vaultbackup.h"
#include "app/vault/vaultkeys.h"
#include "app/vault/vaultprivate.h"

#include <QDir>

namespace iw {

using namespace Qt::StringLiterals;

Problem Vault::Private::problem(const QString &id, const QString &technical) const
{
    return { .id = id, .arguments = { { u"file"_s, QDir::toNativeSeparators(file.path()) } }, .technical = technical };
}

VaultRecord Vault::Private::completed(RecordRow row) const
{
    row.record.secretFields.clear();
    row.record.lostFields.clear();
    for (const SecretEntry &entry : std::as_const(row.secrets)) {
        const bool there = entry.inFile || keys.sessionSecret(row.record.id, entry.field);
        (there ? row.record.secretFields : row.record.lostFields) << entry.field;
    }
    return std::move(row.record);
}

Outcome Vault::Private::mayWrite(const SecretFields &secrets) const
{
    if (!file.isOpen())
        return problem(u"vault.not-open"_s);
    for (const auto &[field, secret] : secrets) {
        if (!isFieldName(field))
            return problem(u"vault.field-refused"_s, u"field name"_s);
        if (!secret.isEmpty() && !keys.key())
            return problem(u"vault.locked"_s);
    }
    return Done{};
}

Outcome Vault::Private::keyIsCurrent()
{
    const auto id = file.database().value(u"SELECT value FROM meta WHERE name='key-id'"_s);
    if (!id)
        return id.problem();
    // Sealing under a key that another program has replaced would lose the value.
    if (!keys.catchUp(id->toByteArray()))
        return problem(u"vault.changed-elsewhere"_s, u"the data key"_s);
    return Done{};
}

Outcome Vault::Private::seal(SealedWrite &sealed, RecordRow &row, const SecretFields &secrets)
{
    const Outcome current = secrets.empty() ? Outcome(Done{}) : keyIsCurrent();
    if (current)
        sealed.seal(row, secrets);
    return current;
}

bool Vault::Private::isThereAllTheSame(const Problem &failure, const RecordRow &row) const
{
    return (failure.id == "vault.io"_L1 || failure.id == "vault.full"_L1) && RecordTable::holds(file.database(), row)
        && file.syncFolder();
}

Vault::Vault(QString file, QObject *parent) : QObject(parent), d(std::make_unique<Private>(std::move(file)))
{
    connect(&d->keys, &VaultKeys::stateChanged, this, &Vault::keyStateChanged);
    connect(&d->backup, &VaultBackup::restored, this, &Vault::tellAllChanged);
}

Vault::~Vault() = default;

Outcome Vault::open()
{
    if (d->file.isOpen())
        return Done{};
    const Outcome opened = d->file.open();
    if (!opened)
        return opened;
    if (const auto version = d->dataVersion())
        d->seenVersion = *version;
    return d->keys.refresh();
}

bool Vault::isOpen() const { return d->file.isOpen(); }

void Vault::close()
{
    d->keys.lock();
    d->file.close();
}

QString Vault::file() const { return d->file.path(); }

Outcome Vault::quickCheck()
{
    if (!d->file.isOpen())
        return d->problem(u"vault.not-open"_s);
    const Outcome sound = d->file.check();
    return sound ? d->file.mayBeWritten() : sound;
}

void Vault::noticeOthers()
{
    if (!d->file.isOpen())
        return;
    const auto version = d->dataVersion();
    if (!version || *version == d->seenVersion) // one that cannot be read now is read at the next look
        return;
    d->seenVersion = *version;
    // The others may have made or changed the key as well.
    if (const auto refreshed = d->keys.refresh(); !refreshed)
        qCWarning(logApp) << "the vault's key could not be looked up:" << refreshed.problem().id;
    tellAllChanged();
}

void Vault::tellAllChanged()
{
    for (const QString &kind : { u"account"_s, u"instance"_s, u"intent"_s, u"attempt"_s, u"session"_s, u"proxy"_s })
        Q_EMIT changed(kind);
}

bool Vault::hasRecords() const
{
    if (!d->file.isOpen())
        return false;
    const auto some = d->file.database().value(u"SELECT EXISTS (SELECT 1 FROM record)"_s);
    return some && some->toBool();
}

Vault::KeyState Vault::keyState() const { return d->keys.state(); }

bool Vault::canSeal() const { return d->keys.key() != nullptr; }

KeySlots &Vault::keySlots() { return d->slots; }

VaultBackup &Vault::backup() { return d->backup; }

void Vault::beginSession()
{
    // Only where the file still has no key: another window may have made one since it was opened here.
    if (d->file.isOpen() && d->keys.refresh())
        d->keys.beginSession();
}

void Vault::lock() { d->keys.lock(); }

Result<QList<VaultRecord>> Vault::list(const QString &kind, int limit, int offset) const
{
    if (!d->file.isOpen())
        return d->problem(u"vault.not-open"_s);
    auto rows = RecordTable::newest(d->file.database(), kind, limit, offset);
    if (!rows)
        return rows.problem();
    QList<VaultRecord> records;
    records.reserve(rows->size());
    for (RecordRow &row : rows.value())
        records << d->completed(std::move(row));
    return records;
}

QList<VaultRecord> Vault::records(const QString &kind, int limit, int offset) const
{
    if (!d->file.isOpen())
        return {};
    auto read = list(kind, limit, offset);
    if (read)
        return std::move(read.value());
    qCWarning(logVault, "The records cannot be read: %s (%s)", qUtf8Printable(read.problem().id),
              qUtf8Printable(read.problem().technical));
    Q_EMIT readFailed(read.problem());
    return {};
}

Result<VaultRecord> Vault::record(const QByteArray &id) const
{
    if (!d->file.isOpen())
        return d->problem(u"vault.not-open"_s);
    auto row = RecordTable::byId(d->file.database(), id);
    if (!row)
        return row.problem();
    if (!row.value())
        return d->problem(u"vault.no-record"_s);
    return d->completed(std::move(*row.value()));
}

Result<QList<VaultEvent>> Vault::events(const QByteArray &id) const
{
    if (!d->file.isOpen())
        return d->problem(u"vault.not-open"_s);
    return EventTable::of(d->file.database(), id);
}

Result<Secret> Vault::secret(const QByteArray &id, const QString &field) const
{
    if (!d->file.isOpen())
        return d->problem(u"vault.not-open"_s);
    // Row and value of one moment: another program may be replacing both.
    const auto transaction = SqlTransaction::beginRead(d->file.database());
    if (!transaction)
        return transaction.problem();
    const auto row = RecordTable::byId(d->file.database(), id);
    if (!row)
        return row.problem();
    if (!row.value())
        return d->problem(u"vault.no-record"_s);
    const SecretEntry *entry = entryOf(row.value()->secrets, field);
    std::optional<StoredSecret> stored = d->keys.sessionSecret(id, field);
    if (!entry || (!entry->inFile && !stored))
        return d->problem(u"vault.no-secret"_s);
    if (!d->keys.key())
        return d->problem(u"vault.locked"_s);
    if (entry->inFile) {
        const auto found = RecordTable::secret(d->file.database(), id, field);
        if (!found)
            return found.problem();
        stored = found.value();
    }
    const VaultRecord &owner = row.value()->record;
    std::optional<Secret> secret;
    if (stored)
        secret = d->keys.open({ .vaultId = {},
                                .secretId = {},
                                .ownerId = id,
                                .field = field,
                                .revision = entry->revision,
                                .keyId = {},
                                .serviceUrl = owner.serviceUrl,
                                .connector = owner.connector },
                              *stored);
    if (!secret && stored && stored->keyId != d->keys.keyId()) {
        const Outcome current = d->keyIsCurrent();
        if (!current)
            return d->problem(u"vault.locked"_s, u"another program made a new data key"_s);
    }
    if (!secret) {
        Problem problem = d->problem(u"vault.value-damaged"_s, u"the sealed value does not fit its row"_s);
        problem.arguments.insert(u"name"_s, owner.name);
        return problem;
    }
    return std::move(*secret);
}

} // namespace iw
