// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a backup in hostile hands (C2, C9).
#include "tests/support/backupfixture.h"

#include "app/problems/problemcatalog.h"
#include "app/vault/backupcbor.h"

#include <QRandomGenerator>
#include <QtEndian>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

struct Found
{
    QString problem;
    int records = 0;
};

/// The pure reader: bytes in, nothing else touched.
Found reading(const QByteArray &bytes, const PassphraseKeys &keys)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Found found;
    const auto visit = [&found](const BackupRecord &) -> Outcome {
        ++found.records;
        return Done{};
    };
    const auto result = readBackup(buffer, keys, visit, {});
    if (!result)
        found.problem = result.problem().id;
    return found;
}

PassphraseKeys keysOf(const QByteArray &backup, const QString &passphrase = BackupFixture::passphrase)
{
    const auto header = BackupHeader::parse(backup.first(BackupHeader::size));
    auto keys = derivePassphraseKeys(Secret::fromText(passphrase), header->salt, header->cost);
    return std::move(keys.value());
}

/// The chunks with their lengths before them.
QList<QByteArray> chunksOf(const QByteArray &backup)
{
    QList<QByteArray> chunks;
    for (qsizetype at = BackupHeader::size; at < backup.size();) {
        const qsizetype size = 4 + qsizetype(qFromLittleEndian<quint32>(backup.constData() + at));
        chunks << backup.mid(at, size);
        at += size;
    }
    return chunks;
}

BackupRecord sample()
{
    BackupRecord sample{ VaultFixture::record(u"Übung \U0001F600"_s), {}, { u"lost"_s } };
    sample.record.id = QByteArray(16, 'i');
    sample.record.revision = 7;
    sample.record.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    sample.record.changedAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'456, Qt::UTC);
    sample.record.tags = QStringList{ u"one"_s, u""_s, u"two, three"_s };
    sample.record.extra = { { u"accountId"_s, u"00ff"_s }, { u"nested"_s, QJsonObject{ { u"a"_s, 1 } } } };
    sample.secrets[u"token"_s] = Secret::fromBytes(QByteArray("a\0b\xff", 4));
    sample.events = { { u"checked"_s, u"{}"_s, sample.record.changedAt, sample.record.createdAt, 4 },
                      { u"created"_s, {}, sample.record.createdAt, sample.record.createdAt } };
    return sample;
}

} // namespace

class BackupFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BackupFixture> m_fixture;
    QByteArray m_backup;
    QByteArray m_vault;

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<BackupFixture>();
        QCOMPARE(m_fixture->write(m_fixture->path()), QString());
        m_backup = BackupFixture::bytes(m_fixture->path());
        m_vault = m_fixture->files.bytes();
    }
    /// Nothing that a bad backup says reaches the vault.
    void cleanup() { QVERIFY(m_fixture->files.bytes() == m_vault); }
    void cleanupTestCase() { m_fixture.reset(); }

    void holdsNothingInClear()
    {
        for (const char *word : { "Acme", "token", "instance", "example.com", "user-secret", "the vault's own" })
            QVERIFY2(!m_backup.contains(word), word);
        QCOMPARE(reading(m_backup, keysOf(m_backup)).problem, QString());
        QCOMPARE(reading(m_backup, keysOf(m_backup)).records, 3);
    }

    /// C9
    void refusesEveryTruncation()
    {
        const PassphraseKeys keys = keysOf(m_backup);
        for (qsizetype length = 0; length < m_backup.size(); ++length) {
            const QString problem = reading(m_backup.first(length), keys).problem;
            const QString expected = length < 8 ? u"backup.not-a-backup"_s : u"backup.damaged"_s;
            QVERIFY2(problem == expected, qPrintable(u"%1: %2"_s.arg(length).arg(problem)));
        }
    }

    /// C9: in the header as well, whose parameters the derivation would take.
    void refusesEveryFlippedBit()
    {
        const PassphraseKeys keys = keysOf(m_backup);
        for (qsizetype at = 0; at < m_backup.size(); ++at) {
            for (const int bit : { 0, 4, 7 }) {
                QByteArray flipped = m_backup;
                flipped[at] = char(flipped.at(at) ^ (1 << bit));
                const QString problem = reading(flipped, keys).problem;
                const QStringList possible = at < 8 ? QStringList{ u"backup.not-a-backup"_s }
                    : at < BackupHeader::size
                    ? QStringList{ u"backup.damaged"_s, u"backup.newer-format"_s, u"backup.passphrase-wrong"_s }
                    : QStringList{ u"backup.damaged"_s };
                QVERIFY2(possible.contains(problem), qPrintable(u"%1.%2: %3"_s.arg(at).arg(bit).arg(problem)));
            }
        }
    }

    /// C9: swapped, left out, doubled, the last one missing or not last, something behind it.
    void refusesOtherOrders()
    {
        const PassphraseKeys keys = keysOf(m_backup);
        const QByteArray header = m_backup.first(BackupHeader::size);
        const QList<QByteArray> chunks = chunksOf(m_backup);
        QCOMPARE(chunks.size(), 5); // summary, three records, end
        const auto joined = [&header](const QList<QByteArray> &parts) { return header + QByteArrayList(parts).join(); };
        QCOMPARE(reading(joined(chunks), keys).problem, QString());
        QList<QList<QByteArray>> wrong;
        for (qsizetype i = 0; i < chunks.size(); ++i) {
            QList<QByteArray> without = chunks;
            without.removeAt(i);
            QList<QByteArray> twice = chunks;
            twice.insert(i, chunks.at(i));
            wrong << without << twice;
            for (qsizetype j = i + 1; j < chunks.size(); ++j) {
                QList<QByteArray> swapped = chunks;
                swapped.swapItemsAt(i, j);
                wrong << swapped;
            }
        }
        wrong << (chunks + QList<QByteArray>{ "x" }) << (chunks + chunks);
        for (const QList<QByteArray> &parts : std::as_const(wrong))
            QCOMPARE(reading(joined(parts), keys).problem, u"backup.damaged"_s);
    }

    /// C9: parts of another backup under the same passphrase are not parts of this one.
    void refusesPartsOfAnotherBackup()
    {
        QCOMPARE(m_fixture->write(m_fixture->path(u"b"_s)), QString());
        m_vault = m_fixture->files.bytes(); // the time of the backup is noted in it
        const QByteArray other = BackupFixture::bytes(m_fixture->path(u"b"_s));
        QList<QByteArray> mixed = chunksOf(m_backup);
        mixed[2] = chunksOf(other).at(2);
        const QByteArray header = m_backup.first(BackupHeader::size);
        QCOMPARE(reading(header + QByteArrayList(mixed).join(), keysOf(m_backup)).problem, u"backup.damaged"_s);
    }

    /// C2: refused before anything of that size is asked for.
    void refusesHostileParameters_data()
    {
        QTest::addColumn<quint64>("operations");
        QTest::addColumn<quint64>("memory");
        QTest::newRow("a tebibyte") << quint64(3) << (quint64(1) << 40);
        QTest::newRow("a gibibyte and one") << quint64(3) << (quint64(1) << 30) + 1;
        QTest::newRow("2^60 passes") << (quint64(1) << 60) << (quint64(1) << 23);
        QTest::newRow("eleven passes") << quint64(11) << (quint64(1) << 23);
        QTest::newRow("no pass") << quint64(0) << (quint64(1) << 23);
        QTest::newRow("no memory") << quint64(3) << quint64(0);
        QTest::newRow("all ones") << ~quint64(0) << ~quint64(0);
    }
    void refusesHostileParameters()
    {
        QFETCH(quint64, operations);
        QFETCH(quint64, memory);
        QByteArray hostile = m_backup;
        qToLittleEndian(operations, hostile.data() + 16);
        qToLittleEndian(memory, hostile.data() + 24);
        QCOMPARE(BackupHeader::parse(hostile).problem().id, u"backup.damaged"_s);
        BackupFixture::put(m_fixture->path(u"hostile"_s), hostile);
        QCOMPARE(m_fixture->read(m_fixture->path(u"hostile"_s)), u"backup.damaged"_s);
    }

    void refusesOtherVersions()
    {
        QByteArray newer = m_backup;
        newer[8] = 2;
        QCOMPARE(BackupHeader::parse(newer).problem().id, u"backup.newer-format"_s);
        QByteArray derivation = m_backup;
        derivation[12] = 2;
        QCOMPARE(BackupHeader::parse(derivation).problem().id, u"backup.damaged"_s);
        newer[8] = 0;
        QCOMPARE(BackupHeader::parse(newer).problem().id, u"backup.damaged"_s);
    }

    /// A length of four gibibytes in a small file takes no memory.
    void refusesHostileLengths()
    {
        const PassphraseKeys keys = keysOf(m_backup);
        for (const quint32 length : { 0xffffffffU, 0x7fffffffU, 0x80000000U, 16U, 0U, quint32(largestBackupChunk) }) {
            QByteArray hostile = m_backup;
            qToLittleEndian(length, hostile.data() + BackupHeader::size);
            QCOMPARE(reading(hostile, keys).problem, u"backup.damaged"_s);
        }
    }

    /// C9; and C1 for this passphrase: normalised, blanks count.
    void tellsAWrongPassphrase()
    {
        const QString path = m_fixture->path();
        for (const QString &wrong : { u"four words of Backup"_s, u" four words of backup"_s, u"x"_s })
            QCOMPARE(m_fixture->read(path, wrong), u"backup.passphrase-wrong"_s);
        QCOMPARE(m_fixture->read(path, {}), u"vault.passphrase-empty"_s);
        QCOMPARE(m_fixture->read(path, QString(5000, u'x')), u"vault.passphrase-too-long"_s);
        QCOMPARE(m_fixture->read(path), QString());
        QVERIFY(m_fixture->opened->contents.ofThisVault);
    }

    void tellsWhatIsNoBackup()
    {
        const QString path = m_fixture->path(u"other"_s);
        QCOMPARE(m_fixture->read(path), u"backup.not-found"_s);
        QCOMPARE(m_fixture->read(m_fixture->files.folder.path()), u"backup.not-found"_s);
        QCOMPARE(m_fixture->read(u"/dev/zero"_s), u"backup.not-found"_s);
        BackupFixture::put(path, {});
        QCOMPARE(m_fixture->read(path), u"backup.not-a-backup"_s);
        QCOMPARE(m_fixture->read(m_fixture->files.path), u"backup.not-a-backup"_s);
    }

    void recordsComeBackAsTheyWere()
    {
        const BackupRecord given = sample();
        const Secret bytes = BackupCbor::written(given);
        const auto read = BackupCbor::readRecord(bytes.view());
        QVERIFY(read);
        const VaultRecord &one = given.record;
        const VaultRecord &other = read->record;
        QCOMPARE(other.id, one.id);
        QCOMPARE(other.kind, one.kind);
        QCOMPARE(other.revision, one.revision);
        QCOMPARE(other.serviceUrl, one.serviceUrl);
        QCOMPARE(other.connector, one.connector);
        QCOMPARE(other.remoteId, one.remoteId);
        QCOMPARE(other.name, one.name);
        QCOMPARE(other.tags, one.tags);
        QCOMPARE(other.createdAt, one.createdAt);
        QCOMPARE(other.changedAt, one.changedAt);
        QCOMPARE(other.extra, one.extra);
        QCOMPARE(read->leftOut, given.leftOut);
        QCOMPARE(read->events, given.events);
        QCOMPARE(read->secrets.size(), size_t(1));
        QVERIFY(read->secrets.at(u"token"_s).equals(given.secrets.at(u"token"_s)));
    }

    /// A backup that is whole and was made with malice: its records are read with the same suspicion.
    void recordsThatMakeNoSense()
    {
        const QByteArray good = BackupCbor::written(sample()).view().toByteArray();
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!BackupCbor::readRecord(QByteArrayView(good).first(length)));
        QVERIFY(!BackupCbor::readRecord(good + '\0'));
        const auto changed = [](void (*change)(BackupRecord &)) {
            BackupRecord record = sample();
            change(record);
            return bool(BackupCbor::readRecord(BackupCbor::written(record).view()));
        };
        QVERIFY(changed([](BackupRecord &) {}));
        QVERIFY(!changed([](BackupRecord &record) { record.record.id = "short"; }));
        QVERIFY(!changed([](BackupRecord &record) { record.record.kind.clear(); }));
        QVERIFY(!changed([](BackupRecord &record) { record.record.revision = 0; }));
        QVERIFY(!changed([](BackupRecord &record) { record.record.revision = -1; }));
        QVERIFY(!changed([](BackupRecord &record) { record.record.revision = std::numeric_limits<qint64>::max(); }));
        QVERIFY(!changed([](BackupRecord &record) { record.leftOut << u"token"_s; }));
        QVERIFY(!changed([](BackupRecord &record) { record.leftOut << u"a\tb"_s; }));
        QVERIFY(!changed([](BackupRecord &record) { record.secrets[u"line\nfeed"_s] = Secret::fromText(u"x"); }));
    }

    /// For a fuzzer to begin with: 200,000 mutations of what the three readers take, the same ones every time. None may
    /// crash, hang, or take memory that the bytes do not fill.
    void mutationsAreHarmless()
    {
        const QList<QByteArray> seeds{
            BackupCbor::written(sample()).view().toByteArray(),
            BackupCbor::written(
                BackupSummary{ QDateTime::currentDateTimeUtc(), QByteArray(16, 'v'), { { u"a"_s, 3 } } })
                .view()
                .toByteArray(),
            BackupCbor::written(BackupEnd{ 1, 2, 3 }).view().toByteArray(),
            m_backup.first(BackupHeader::size),
        };
        QRandomGenerator random(20261123);
        const QByteArray interesting("\x00\x1b\x3b\x5b\x7b\x9b\xbb\xdb\xff\x5f\x7f\x9f\xbf\xf6\xfb\x80", 16);
        int accepted = 0;
        for (int round = 0; round < 200'000; ++round) {
            QByteArray bytes = seeds.at(round % seeds.size());
            for (int change = random.bounded(1, 5); change > 0 && !bytes.isEmpty(); --change) {
                const qsizetype at = random.bounded(int(bytes.size()));
                switch (random.bounded(5)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes[at] = interesting.at(random.bounded(16));
                    break;
                case 2:
                    bytes.remove(at, random.bounded(1, 9));
                    break;
                case 3:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(20)));
                    break;
                default:
                    bytes.insert(at, QByteArray(random.bounded(1, 9), interesting.at(random.bounded(16))));
                }
            }
            accepted += BackupCbor::readRecord(bytes).has_value();
            accepted += BackupCbor::readSummary(bytes).has_value();
            accepted += BackupCbor::readEnd(bytes).has_value();
            accepted += bool(BackupHeader::parse(bytes));
        }
        QVERIFY(accepted > 0); // some mutations change a letter of a name only
    }

    void everyProblemHasWords()
    {
        for (const char *id :
             { "not-found", "not-a-backup", "newer-format", "passphrase-wrong", "damaged", "changed", "cancelled",
               "too-large", "not-verified", "needs-slot", "no-copy", "not-set-aside", "restore-not-verified" })
            QVERIFY2(hasProblemText(u"backup."_s + QLatin1StringView(id)), id);
    }
};

QTEST_GUILESS_MAIN(BackupFileTest)
#include "backupfiletest.moc"
