// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a record: kept with it, bounded, counted, gone with it, carried by backups.
#include "app/vault/eventtable.h"
#include "tests/support/backupfixture.h"

using namespace iw;
using namespace Qt::StringLiterals;

class VaultEventsTest : public QObject
{
    Q_OBJECT

    static VaultEvent event(const QString &kind, const QString &detail = {}) { return { kind, detail }; }
    static QStringList told(const QList<VaultEvent> &events)
    {
        QStringList lines;
        for (const VaultEvent &one : events)
            lines << one.kind + (one.detail.isEmpty() ? QString() : u' ' + one.detail)
                    + (one.times > 1 ? u" ×%1"_s.arg(one.times) : QString());
        return lines;
    }
    static QStringList told(const Vault &vault, const QByteArray &id) { return told(vault.events(id).value()); }

private Q_SLOTS:
    void tellsTheNewestFirst()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        VaultRecord record = VaultFixture::record();
        const QDateTime before = QDateTime::currentDateTimeUtc();
        QVERIFY(bool(vault->insert(record, {}, { event(u"created"_s) })));
        QVERIFY(bool(vault->update(record, {}, { event(u"renamed"_s, u"a → b"_s), event(u"tagged"_s) })));
        QVERIFY(bool(vault->update(record)));
        QCOMPARE(told(*vault, record.id), QStringList({ u"tagged"_s, u"renamed a → b"_s, u"created"_s }));
        const VaultEvent first = vault->events(record.id)->last();
        QVERIFY(first.at.msecsTo(before) <= 1 && first.at <= QDateTime::currentDateTimeUtc());
        QCOMPARE(first.firstAt, first.at);
        QCOMPARE(vault->events("nobody's id is it").value(), QList<VaultEvent>());
    }

    void countsWhatRepeats()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        VaultRecord record = VaultFixture::record();
        QVERIFY(bool(vault->insert(record, {}, { { u"checked"_s, u"ok"_s, QDateTime::fromMSecsSinceEpoch(1000) } })));
        QVERIFY(bool(vault->update(record, {}, { { u"checked"_s, u"ok"_s, QDateTime::fromMSecsSinceEpoch(5000) } })));
        QVERIFY(bool(vault->update(record, {}, { event(u"checked"_s, u"gone"_s) })));
        QVERIFY(bool(vault->update(record, {}, { event(u"checked"_s, u"ok"_s) })));
        QCOMPARE(told(*vault, record.id), QStringList({ u"checked ok"_s, u"checked gone"_s, u"checked ok ×2"_s }));
        const VaultEvent counted = vault->events(record.id)->last();
        QCOMPARE(counted.firstAt.toMSecsSinceEpoch(), 1000);
        QCOMPARE(counted.at.toMSecsSinceEpoch(), 5000);
    }

    void keepsTheLastHundred()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        VaultRecord record = VaultFixture::record();
        VaultRecord other = VaultFixture::record(u"Other"_s);
        QVERIFY(bool(vault->insert(record, {})));
        QVERIFY(bool(vault->insert(other, {}, { event(u"created"_s) })));
        QList<VaultEvent> many;
        for (int i = 1; i <= EventTable::mostOfARecord + 7; ++i)
            many << event(u"renamed"_s, QString::number(i));
        QVERIFY(bool(vault->update(record, {}, many)));
        const QStringList kept = told(*vault, record.id);
        QCOMPARE(kept.size(), EventTable::mostOfARecord);
        QCOMPARE(kept.first(), u"renamed 107"_s);
        QCOMPARE(kept.last(), u"renamed 8"_s);
        QCOMPARE(told(*vault, other.id), QStringList{ u"created"_s });
        QVERIFY(bool(vault->update(record, {}, { event(u"long"_s, QString(5000, u'x')) })));
        QCOMPARE(vault->events(record.id)->first().detail.size(), EventTable::longestDetail);
    }

    void goesWithItsRecord()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        VaultRecord record = VaultFixture::record();
        QVERIFY(bool(vault->insert(record, {}, { event(u"created"_s) })));
        QVERIFY(bool(vault->remove(record.id)));
        QCOMPARE(fixture.sql(u"SELECT count(*) FROM event"_s).first().toInt(), 0);
    }

    /// A change that is refused tells nothing.
    void isWrittenWithItsChangeOnly()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        VaultRecord record = VaultFixture::record();
        QVERIFY(bool(vault->insert(record, {})));
        VaultRecord stale = record;
        QVERIFY(bool(vault->update(record)));
        QCOMPARE(vault->update(stale, {}, { event(u"renamed"_s) }).problem().id, u"vault.changed-elsewhere"_s);
        QCOMPARE(vault->update(record, VaultFixture::fields(u"token"_s, u"x"_s), { event(u"renamed"_s) }).problem().id,
                 u"vault.locked"_s);
        QCOMPARE(told(*vault, record.id), QStringList());
    }

    void isCarriedByABackup()
    {
        BackupFixture from(false);
        const QByteArray account = from.addAccount(u"Cloud Elements US"_s, u"user-secret"_s);
        VaultRecord record = from.record(from.add(u"Acme"_s, u"101"_s, account));
        QVERIFY(bool(from.vault->update(record, {}, { event(u"created"_s), event(u"checked"_s, u"ok"_s) })));
        QVERIFY(bool(from.vault->update(record, {}, { event(u"checked"_s, u"ok"_s) })));
        const QList<VaultEvent> events = from.vault->events(record.id).value();
        QCOMPARE(events.size(), 2);
        QCOMPARE(from.write(from.path()), QString());

        BackupFixture to(false);
        QCOMPARE(to.readAndRestore(from.path(), RestoreMode::MergeKeepingHere), QString());
        QCOMPARE(to.vault->events(record.id).value(), events);

        // Beside what happened here since, and nothing twice.
        QVERIFY(bool(from.vault->update(record, {}, { event(u"checked"_s, u"ok"_s) })));
        record.name = u"Acme, new"_s;
        QVERIFY(bool(from.vault->update(record, {}, { event(u"renamed"_s) })));
        for (const RestoreMode mode : { RestoreMode::MergeKeepingHere, RestoreMode::MergeTakingBackup }) {
            QCOMPARE(from.readAndRestore(from.path(), mode), QString());
            QCOMPARE(told(*from.vault, record.id), QStringList({ u"renamed"_s, u"checked ok ×3"_s, u"created"_s }));
        }
        QCOMPARE(from.readAndRestore(from.path(), RestoreMode::Replace), QString());
        QCOMPARE(from.vault->events(record.id).value(), events);
    }

    /// Before version 3 nobody wrote any.
    void readsARecordWithoutThem()
    {
        BackupRecord record{ VaultFixture::record(), {}, {} };
        record.record.id = QByteArray(16, 'i');
        record.record.revision = 1;
        record.record.createdAt = record.record.changedAt = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
        QByteArray bytes = BackupCbor::written(record).view().toByteArray();
        const QByteArray none = QByteArray("\x66") + "events" + char(0x80);
        const qsizetype at = bytes.indexOf(none);
        QVERIFY(at > 0);
        bytes.remove(at, none.size());
        QCOMPARE(bytes.at(0), char(0xb0)); // a map of sixteen
        bytes[0] = char(0xaf);
        const auto read = BackupCbor::readRecord(bytes);
        QVERIFY(read.has_value());
        QCOMPARE(read->record.name, u"Shop"_s);
        QVERIFY(read->events.isEmpty());
    }

    void refusesEventsThatMakeNoSense()
    {
        BackupRecord record{ VaultFixture::record(), {}, {} };
        record.record.id = QByteArray(16, 'i');
        record.record.revision = 1;
        record.record.createdAt = record.record.changedAt = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
        const VaultEvent good{ u"checked"_s, u"ok"_s, record.record.createdAt, record.record.createdAt, 3 };
        const auto reads = [&record](const QList<VaultEvent> &events) {
            record.events = events;
            return BackupCbor::readRecord(BackupCbor::written(record).view()).has_value();
        };
        QVERIFY(reads({ good, good }));
        VaultEvent bad = good;
        bad.kind.clear();
        QVERIFY(!reads({ bad }));
        bad = good;
        bad.times = 0;
        QVERIFY(!reads({ bad }));
        bad = good;
        bad.detail = QString(int(EventTable::longestDetail) + 1, u'x');
        QVERIFY(!reads({ bad }));
        QVERIFY(reads(QList<VaultEvent>(EventTable::mostOfARecord, good)));
        QVERIFY(!reads(QList<VaultEvent>(EventTable::mostOfARecord + 1, good)));
    }
};

QTEST_GUILESS_MAIN(VaultEventsTest)
#include "vaulteventstest.moc"
