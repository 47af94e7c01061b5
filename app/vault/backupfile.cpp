// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/backupfile.h"

#include "app/base/privatefile.h"
#include "app/vault/eventtable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <sodium.h>

#include <limits>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

Problem damaged(const QString &technical) { return { .id = u"backup.damaged"_s, .technical = technical }; }

/// Over the plain chunks, each after its length.
class Digest final
{
public:
    Digest() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
    void add(QByteArrayView chunk)
    {
        char length[sizeof(quint64)];
        qToLittleEndian(quint64(chunk.size()), length);
        update({ length, sizeof length });
        update(chunk);
    }
    [[nodiscard]] QByteArray result()
    {
        QByteArray bytes(crypto_generichash_BYTES, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(bytes.data()), size_t(bytes.size()));
        return bytes;
    }

private:
    void update(QByteArrayView bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  quint64(bytes.size()));
    }
    crypto_generichash_state m_state;
};

/// The next chunk as it stands in the file; its length is held against what the file has left before memory is taken.
Result<QByteArray> nextChunk(QIODevice &device)
{
    char raw[sizeof(quint32)];
    if (device.read(raw, sizeof raw) != qint64(sizeof raw))
        return damaged(u"it ends before its last part"_s);
    const auto length = qFromLittleEndian<quint32>(raw);
    if (!BackupOpener::isPossibleSize(length) || qint64(length) > device.size() - device.pos())
        return damaged(u"a part is longer than the file"_s);
    QByteArray chunk(qsizetype(length), Qt::Uninitialized);
    if (device.read(chunk.data(), chunk.size()) != chunk.size())
        return damaged(u"it ends in the middle of a part"_s);
    return chunk;
}

int asInt(qint64 number) { return int(qMin(number, qint64(std::numeric_limits<int>::max()))); }

} // namespace

Problem backupCancelled() { return { .id = u"backup.cancelled"_s }; }

Result<BackupHeader> readBackupHeader(const QString &path)
{
    QFile file(path);
    // A pipe or a device would hold the worker for good.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Problem{ .id = u"backup.not-found"_s,
                        .arguments = { { u"file"_s, QDir::toNativeSeparators(path) } },
                        .technical = file.errorString() };
    return BackupHeader::parse(file.read(BackupHeader::size));
}

Result<BackupReading> readBackup(QIODevice &device, const PassphraseKeys &keys,
                                 const std::function<Outcome(BackupRecord)> &visit, const BackupWatch &watch)
{
    const auto header = BackupHeader::parse(device.read(BackupHeader::size));
    if (!header)
        return header.problem();
    auto opener = BackupOpener::begin(*header, keys);
    if (!opener)
        return opener.problem();
    BackupReading reading;
    Digest digest;
    QMap<QString, qint64> kinds;
    QSet<QByteArray> ids;
    qint64 total = 0;
    for (bool first = true;; first = false) {
        if (!watch.goOn())
            return backupCancelled();
        const auto sealed = nextChunk(device);
        if (!sealed)
            return sealed.problem();
        const auto chunk = opener->open(sealed.value());
        if (!chunk)
            return damaged(u"a part was changed, moved or left out"_s);
        digest.add(chunk->plain.view());
        if (first) {
            const auto summary = BackupCbor::readSummary(chunk->plain.view());
            if (!summary || chunk->last)
                return damaged(u"its summary makes no sense"_s);
            reading.summary = *summary;
            for (const qint64 count : summary->records)
                total += count;
        } else if (chunk->last) {
            const auto end = BackupCbor::readEnd(chunk->plain.view());
            if (!end || *end != reading.end || kinds != reading.summary.records)
                return damaged(u"its counts do not fit what is in it"_s);
            break;
        } else {
            auto record = BackupCbor::readRecord(chunk->plain.view());
            if (!record || ids.contains(record->record.id))
                return damaged(u"a record makes no sense"_s);
            ids.insert(record->record.id);
            ++kinds[record->record.kind];
            ++reading.end.records;
            reading.end.values += qint64(record->secrets.size());
            reading.end.leftOut += record->leftOut.size();
            const Outcome taken = visit(std::move(*record));
            if (!taken)
                return taken.problem();
            watch.progress(asInt(reading.end.records), asInt(total));
        }
    }
    if (!device.atEnd())
        return damaged(u"something follows its end"_s);
    reading.digest = digest.result();
    return reading;
}

Result<BackupReading> writeBackup(const BackupSource &source, const BackupTarget &target, const Secret &prepared,
                                  const BackupWatch &watch)
{
    // Before the passphrase is worked on: a place that takes no file is told at once.
    auto file = PrivateFile::create(target.path, target.overwrite);
    if (!file)
        return file.problem();
    const QByteArray salt = newPassphraseSalt();
    const auto keys = derivePassphraseKeys(prepared, salt, target.cost);
    if (!keys)
        return keys.problem();

    SqlDatabase database;
    Outcome step = database.open(source.file(), SqlDatabase::Mode::ReadOnly);
    if (!step)
        return step.problem();
    const auto transaction = SqlTransaction::beginRead(database);
    if (!transaction)
        return transaction.problem();
    auto rows = RecordTable::all(database);
    if (!rows)
        return rows.problem();

    BackupReading written;
    written.summary = { QDateTime::currentDateTimeUtc(), source.vaultId(), {} };
    for (const RecordRow &row : rows.value()) {
        if (!row.secrets.isEmpty() && !source.hasKey())
            return Problem{ .id = u"vault.locked"_s };
        ++written.summary.records[row.record.kind];
    }
    BackupSealer sealer(*keys, target.cost, salt);
    Digest digest;
    const auto put = [&](const Secret &plain, bool last) -> Outcome {
        if (plain.size() > largestBackupChunk)
            return Problem{ .id = u"backup.too-large"_s };
        digest.add(plain.view());
        return file->write(sealer.seal(plain.view(), last));
    };
    step = file->write(sealer.header().bytes());
    if (step)
        step = put(BackupCbor::written(written.summary), false);
    const int total = asInt(2 * qint64(rows->size())); // once to write, once to read back
    for (RecordRow &row : rows.value()) {
        if (!step)
            return step.problem();
        if (!watch.goOn())
            return backupCancelled();
        auto record = source.opened(database, std::move(row));
        if (!record)
            return record.problem();
        auto events = EventTable::of(database, record->record.id);
        if (!events)
            return events.problem();
        record->events = std::move(events.value());
        ++written.end.records;
        written.end.values += qint64(record->secrets.size());
        written.end.leftOut += record->leftOut.size();
        step = put(BackupCbor::written(record.value()), false);
        watch.progress(asInt(written.end.records), total);
    }
    if (step)
        step = put(BackupCbor::written(written.end), true);
    if (step)
        step = file->flush();
    if (!step)
        return step.problem();
    written.digest = digest.result();

    QFile back(file->temporaryPath());
    if (!back.open(QIODevice::ReadOnly))
        return Problem{ .id = u"backup.not-verified"_s, .technical = back.errorString() };
    const BackupWatch reading{ watch.goOn,
                               [&watch, total](int done, int) { watch.progress(total / 2 + done, total); } };
    const auto verified = readBackup(
        back, *keys, [](const BackupRecord &) -> Outcome { return Done{}; }, reading);
    if (!watch.goOn())
        return backupCancelled();
    if (!verified || verified->digest != written.digest || verified->end != written.end)
        return Problem{ .id = u"backup.not-verified"_s,
                        .technical = verified ? u"other content"_s : verified.problem().technical };
    back.close();
    step = file->commit();
    if (!step)
        return step.problem();
    return written;
}

} // namespace iw
