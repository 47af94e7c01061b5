// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaultfixture.h"

#include "app/vault/removedrecords.h"
#ifdef Q_OS_UNIX
#include "tests/support/filesizelimit.h"
#endif

#include "app/vault/vaultlisting.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace iw;

/// Records of the vault: what goes in comes out, after a restart too, and nobody's change is overwritten.
class VaultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRecordsAndSecretsOverReopen()
    {
        VaultFixture fixture;
        VaultRecord record = fixture.record(u"Blumen \U0001F33B & Söhne'; DROP TABLE record;--"_s);
        record.tags = { u"a,b"_s, u"\"quoted\""_s, u"zwei\nZeilen"_s, u""_s };
        record.account = u"dt123.infusionsoft.com"_s;
        record.state = u"valid"_s;
        record.extra = { { u"clientId"_s, u"abc"_s }, { u"practice"_s, true } };
        record.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
        {
            const auto vault = fixture.vault();
            QVERIFY2(vault, qPrintable(fixture.problem.id));
            QCOMPARE(fixture.setPassphrase(*vault, u"correct horse"_s), u""_s);
            QSignalSpy changed(vault.get(), &Vault::changed);
            SecretFields secrets = fixture.fields(u"token"_s, u"t0k+en/=Ä"_s);
            secrets[u"oauth.api.secret"_s] = Secret::fromText(u"s3cret");
            secrets[u"infusionsoft.private.key"_s] = Secret();
            QVERIFY(vault->insert(record, secrets));
            QCOMPARE(changed.count(), 1);
            QCOMPARE(changed.first().first().toString(), u"instance"_s);
        }
        QCOMPARE(record.id.size(), 16);
        QCOMPARE(record.revision, 1);
        const auto vault = fixture.vault();
        QVERIFY(vault);
        QVERIFY(vault->hasRecords());
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
        const QList<VaultRecord> records = vault->records(u"instance"_s);
        QCOMPARE(records.size(), 1);
        const VaultRecord &read = records.first();
        QCOMPARE(read.id, record.id);
        QCOMPARE(read.name, record.name);
        QCOMPARE(read.tags, record.tags);
        QCOMPARE(read.account, record.account);
        QCOMPARE(read.state, record.state);
        QCOMPARE(read.extra, record.extra);
        QCOMPARE(read.createdAt, record.createdAt);
        QCOMPARE(read.changedAt, record.changedAt);
        QCOMPARE(read.secretFields, QStringList({ u"oauth.api.secret"_s, u"token"_s }));
        QCOMPARE(read.lostFields, QStringList());
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"!vault.locked"_s);
        QCOMPARE(fixture.openPassphrase(*vault, u"correct horse"_s), u""_s);
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"t0k+en/=Ä"_s);
        QCOMPARE(fixture.revealed(*vault, record.id, u"infusionsoft.private.key"_s), u"!vault.no-secret"_s);
        vault->lock();
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"!vault.locked"_s);
    }

    void renamesWithoutKey()
    {
        VaultFixture fixture;
        VaultRecord record = fixture.record();
        auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"secret-token"_s)));
        vault->lock();
        record.name = u"New name"_s;
        record.tags = { u"x"_s };
        QVERIFY(vault->update(record));
        QCOMPARE(record.revision, 2);
        QCOMPARE(record.secretFields, QStringList{ u"token"_s });
        const Outcome refused = vault->update(record, fixture.fields(u"token"_s, u"other"_s));
        QCOMPARE(refused.problem().id, u"vault.locked"_s);
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"secret-token"_s);
    }

    void replacesAndRemovesOneSecret()
    {
        VaultFixture fixture;
        VaultRecord record = fixture.record();
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        SecretFields secrets = fixture.fields(u"token"_s, u"one"_s);
        secrets[u"other"_s] = Secret::fromText(u"stays");
        QVERIFY(vault->insert(record, secrets));
        QVERIFY(vault->update(record, fixture.fields(u"token"_s, u"two"_s)));
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"two"_s);
        QCOMPARE(fixture.revealed(*vault, record.id, u"other"_s), u"stays"_s);
        QVERIFY(vault->update(record, fixture.fields(u"token"_s, u""_s)));
        QCOMPARE(record.secretFields, QStringList{ u"other"_s });
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"!vault.no-secret"_s);
        QVERIFY(vault->remove(record.id));
        QCOMPARE(vault->remove(record.id).problem().id, u"vault.no-record"_s);
        QCOMPARE(fixture.sql(u"SELECT count(*) FROM secret"_s).first().toInt(), 0);
        QVERIFY(!vault->hasRecords());
    }

    /// Many rows are one change: all of them are there or none, and what is known already is left out.
    void insertsManyAtOnce()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        VaultRecord known = fixture.record();
        known.remoteId = u"7"_s;
        QVERIFY(vault->insert(known, {}));
        std::vector<RecordWrite> rows(100);
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[i] = { fixture.record(u"Shop %1"_s.arg(i)), fixture.fields(u"token"_s, u"token %1"_s.arg(i)) };
            rows[i].record.remoteId = QString::number(i == 99 ? 98 : i);
        }
        rows[50].record.serviceUrl = u"https://other.example.com"_s;
        rows[51].record.remoteId = u"50"_s; // equal ids of two services are two instances
        QSignalSpy changed(vault.get(), &Vault::changed);
        QVERIFY(vault->writeAll(rows));
        QCOMPARE(changed.count(), 1);
        QVERIFY(rows[7].record.id.isEmpty() && rows[99].record.id.isEmpty());
        QCOMPARE(vault->records(u"instance"_s).size(), 99);
        const auto reader = fixture.vault();
        QCOMPARE(fixture.openPassphrase(*reader, u"p"_s), u""_s);
        for (const size_t i : { 0, 50, 51, 98 }) {
            QCOMPARE(rows[i].record.revision, 1);
            QCOMPARE(rows[i].record.secretFields, QStringList{ u"token"_s });
            QCOMPARE(fixture.revealed(*reader, rows[i].record.id, u"token"_s), u"token %1"_s.arg(i));
        }
        VaultRecord edited = rows[0].record; // as any other row
        edited.name = u"Edited"_s;
        QVERIFY(vault->update(edited, fixture.fields(u"token"_s, u"another"_s)));
        vault->lock();
        rows.resize(1);
        QCOMPARE(vault->writeAll(rows).problem().id, u"vault.locked"_s);
    }

    void insertsAllOrNone()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        const auto many = [&] {
            std::vector<RecordWrite> rows(100);
            for (size_t i = 0; i < rows.size(); ++i) {
                rows[i] = { fixture.record(), fixture.fields(u"token"_s, QString(2000, u'x')) };
                rows[i].record.remoteId = QString::number(i);
            }
            return rows;
        };
        auto rows = many();
        rows[60].secrets.emplace(u"bad\nfield"_s, Secret::fromText(u"x"_s));
        QCOMPARE(vault->writeAll(rows).problem().id, u"vault.field-refused"_s);
        QCOMPARE(vault->records(u"instance"_s).size(), 0);
#ifdef Q_OS_UNIX
        for (const int room : { 0, 50'000, 150'000 }) { // the disk is full, wherever that is noticed
            const FileSizeLimit full(rlim_t(QFileInfo(vault->file()).size() + room));
            rows = many();
            const Outcome outcome = vault->writeAll(rows);
            QVERIFY(!outcome);
            QVERIFY2(outcome.problem().id == u"vault.full"_s || outcome.problem().id == u"vault.io"_s,
                     qPrintable(outcome.problem().id));
            QCOMPARE(vault->records(u"instance"_s).size(), 0);
            QVERIFY(rows[0].record.id.isEmpty());
        }
#endif
        rows = many();
        QVERIFY(vault->writeAll(rows));
        QCOMPARE(vault->records(u"instance"_s).size(), 100);
    }

    /// New rows and changed ones are one change: a row that another window has changed meanwhile stops all of it.
    void writesNewAndChangedTogether()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        VaultRecord saved = fixture.record(u"Saved"_s);
        QVERIFY(vault->insert(saved, fixture.fields(u"token"_s, u"first"_s)));
        const auto both = [&] {
            std::vector<RecordWrite> writes(2);
            writes[0] = { saved, fixture.fields(u"token"_s, u"second"_s) };
            writes[0].record.name = u"Changed"_s;
            writes[1] = { fixture.record(u"New"_s), fixture.fields(u"token"_s, u"of the new"_s) };
            writes[1].record.remoteId = u"2"_s;
            return writes;
        };
        VaultRecord elsewhere = saved;
        elsewhere.name = u"Elsewhere"_s;
        QVERIFY(vault->update(elsewhere));
        auto writes = both();
        std::swap(writes[0], writes[1]);
        QCOMPARE(vault->writeAll(writes).problem().id, u"vault.changed-elsewhere"_s);
        QCOMPARE(vault->records(u"instance"_s).size(), 1);
        QVERIFY(writes[0].record.id.isEmpty());
        saved = elsewhere;
        writes = both();
        QSignalSpy changed(vault.get(), &Vault::changed);
        QVERIFY(vault->writeAll(writes));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(writes[0].record.revision, 3);
        QCOMPARE(vault->record(saved.id)->name, u"Changed"_s);
        const auto reader = fixture.vault();
        QCOMPARE(fixture.openPassphrase(*reader, u"p"_s), u""_s);
        QCOMPARE(fixture.revealed(*reader, saved.id, u"token"_s), u"second"_s);
        QCOMPARE(fixture.revealed(*reader, writes[1].record.id, u"token"_s), u"of the new"_s);
    }

    void keepsWhatSecretsAreBoundTo()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        VaultRecord record = fixture.record();
        QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"secret-token"_s)));
        VaultRecord moved = record;
        moved.serviceUrl = u"https://evil.example.com"_s;
        QCOMPARE(vault->update(moved).problem().id, u"vault.field-refused"_s);
        moved = record;
        moved.connector = u"other"_s;
        QCOMPARE(vault->update(moved).problem().id, u"vault.field-refused"_s);
        QCOMPARE(vault->record(record.id)->revision, 1);
        VaultRecord bare = fixture.record();
        QVERIFY(vault->insert(bare, {}));
        bare.serviceUrl = u"https://other.example.com"_s;
        QVERIFY(vault->update(bare));
    }

    void refusesAnUpdateOfAnOlderRevision()
    {
        VaultFixture fixture;
        const auto one = fixture.vault();
        const auto two = fixture.vault();
        VaultRecord mine = fixture.record();
        QVERIFY(one->insert(mine, {}));
        VaultRecord theirs = two->records(u"instance"_s).first();
        theirs.name = u"theirs"_s;
        QVERIFY(two->update(theirs));
        mine.name = u"mine"_s;
        QCOMPARE(one->update(mine).problem().id, u"vault.changed-elsewhere"_s);
        QCOMPARE(one->record(mine.id)->name, u"theirs"_s);
        mine = one->record(mine.id).value();
        mine.name = u"mine"_s;
        QVERIFY(one->update(mine));
        QCOMPARE(two->remove(mine.id, theirs.revision).problem().id, u"vault.changed-elsewhere"_s);
        QVERIFY(two->record(mine.id));
        QVERIFY(two->remove(mine.id, mine.revision));
        QCOMPARE(one->remove(mine.id, mine.revision).problem().id, u"vault.no-record"_s);
        QCOMPARE(one->update(mine).problem().id, u"vault.no-record"_s);
    }

    /// A reader beside a writer sees the value before or after each change, and never thinks it damaged.
    /// The rows that refer to another go with it: those that were named, or none.
    void removesWithWhatRefers()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QVERIFY(vault);
        vault->beginSession();
        VaultRecord owner = fixture.record(u"owner"_s);
        QVERIFY(vault->insert(owner, fixture.fields(u"userSecret"_s, u"s3cret"_s)));
        const auto refer = [&](const QString &kind) {
            VaultRecord record = fixture.record(kind);
            record.kind = kind;
            record.extra.insert(accountReference, QString::fromLatin1(owner.id.toHex()));
            return vault->insert(record, fixture.fields(u"token"_s, u"t0ken"_s)) ? record : VaultRecord();
        };
        VaultRecord one = refer(u"instance"_s);
        const VaultRecord attempt = refer(u"attempt"_s);
        VaultRecord other = fixture.record(u"another's"_s);
        QVERIFY(vault->insert(other, {}));
        const auto problem = [&](const VaultRecord &record, const QList<VaultRecord> &referring) {
            const Outcome removed = vault->removeWithReferring(record, referring);
            return removed ? QString() : removed.problem().id;
        };
        QCOMPARE(problem(owner, { one }), u"vault.changed-elsewhere"_s);
        VaultRecord asSent = attempt;
        asSent.kind = u"intent"_s;
        QVERIFY(vault->update(asSent));
        QCOMPARE(problem(owner, { one, attempt }), u"vault.changed-elsewhere"_s); // is being sent by now
        VaultRecord old = owner;
        QVERIFY(vault->update(owner));
        QCOMPARE(problem(old, { one, asSent }), u"vault.changed-elsewhere"_s);
        QCOMPARE(fixture.sql(u"SELECT count(*) FROM record"_s).first().toInt(), 4);
        one.name = u"changed"_s;
        QVERIFY(vault->update(one)); // which is no reason to keep it
        QSignalSpy changed(vault.get(), &Vault::changed);
        QCOMPARE(problem(owner, { one, asSent }), QString());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(fixture.sql(u"SELECT count(*) FROM record"_s).first().toInt(), 1);
        QCOMPARE(problem(owner, {}), u"vault.no-record"_s);
    }

    void readsBesideAWriter()
    {
        VaultFixture fixture;
        const auto reader = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*reader, u"p"_s), u""_s);
        VaultRecord record = fixture.record();
        QVERIFY(reader->insert(record, fixture.fields(u"token"_s, u"value 0"_s)));
        QFuture<QString> writing = QtConcurrent::run([&fixture, record]() mutable {
            Vault writer(fixture.path);
            QString problem = fixture.patiently([&writer] { return writer.open(); });
            if (problem.isEmpty())
                problem = VaultFixture::openPassphrase(writer, u"p"_s);
            for (int i = 1; i <= 50 && problem.isEmpty(); ++i)
                problem = fixture.patiently(
                    [&] { return writer.update(record, VaultFixture::fields(u"token"_s, u"value %1"_s.arg(i))); });
            return problem;
        });
        while (!writing.isFinished()) {
            const QString value = fixture.revealed(*reader, record.id, u"token"_s);
            QVERIFY2(value.startsWith(u"value "_s) || value == u"!vault.busy"_s, qPrintable(value));
        }
        QCOMPARE(writing.result(), u""_s);
        QCOMPARE(fixture.revealed(*reader, record.id, u"token"_s), u"value 50"_s);
    }

    void listsNewestFirstByPage()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        for (int i = 0; i < 5; ++i) {
            VaultRecord record = fixture.record(QString::number(i));
            record.createdAt = QDateTime::fromMSecsSinceEpoch(1000 * (i < 3 ? i : 2), Qt::UTC);
            QVERIFY(vault->insert(record, {}));
        }
        VaultRecord account = fixture.record(u"account"_s);
        account.kind = u"account"_s;
        QVERIFY(vault->insert(account, {}));
        const auto names = [](const QList<VaultRecord> &records) {
            QStringList names;
            for (const VaultRecord &record : records)
                names << record.name;
            return names.join(u' ');
        };
        QCOMPARE(names(vault->records(u"instance"_s)), u"4 3 2 1 0"_s);
        QCOMPARE(names(vault->records(u"instance"_s, 2)), u"4 3"_s);
        QCOMPARE(names(vault->records(u"instance"_s, -1, 2)), u"2 1 0"_s);
        const auto fromWorker = QtConcurrent::run([path = fixture.path, &names] {
            const auto records = readRecords(path, u"instance"_s, 3, 1);
            return records ? names(records.value()) : records.problem().id;
        });
        QCOMPARE(fromWorker.result(), u"3 2 1"_s);
    }

    void keepsEveryTextAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        row("SQL", u"'; DROP TABLE record;--"_s);
        row("SQL with quotes", u"\" OR \"\"=\" `x` [y] ?1 :name @v $p"_s);
        row("wildcards", u"%_*?\\"_s);
        row("zero byte", u"before"_s + QChar(0) + u"after"_s);
        row("control characters", u"a\tb\nc\rd\x1b[31m"_s);
        row("other direction", u"a\u202Eb\u200B\uFEFF"_s);
        row("a megabyte", QString(1'000'000, u'\u00e4'));
        // No text; where it cannot be kept a mark stands in its place.
        QTest::newRow("half a pair") << u"a"_s + QChar(0xd83c) + u"b"_s << u"a?b"_s;
        QTest::newRow("the other half") << u"a"_s + QChar(0xdf3b) + u"b"_s << u"a?b"_s;
    }

    /// In every column, in every list and in a secret.
    void keepsEveryTextAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        VaultFixture fixture;
        VaultRecord record = fixture.record(text);
        record.serviceUrl = record.connector = record.remoteId = record.account = record.state = text;
        record.tags = { text, u"other"_s };
        record.extra = { { u"value"_s, text } };
        {
            const auto vault = fixture.vault();
            QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
            QVERIFY(vault->insert(record, fixture.fields(u"token"_s, text)));
            VaultRecord other = fixture.record(u"other"_s);
            QVERIFY(vault->insert(other, {}));
        }
        const auto vault = fixture.vault();
        QVERIFY2(vault, qPrintable(fixture.problem.id));
        QVERIFY(vault->quickCheck());
        QCOMPARE(vault->records(u"instance"_s).size(), 2);
        const auto read = vault->record(record.id);
        QVERIFY(read);
        for (QString one : { read->name, read->serviceUrl, read->connector, read->remoteId, read->account, read->state,
                             read->tags.value(0), read->extra.value(u"value"_s).toString() }) {
            for (QChar &c : one)
                c = c.isSurrogate() || c == QChar::ReplacementCharacter ? QChar(u'?') : c;
            QVERIFY2(one == kept, qPrintable(one.left(200)));
        }
        QCOMPARE(read->tags.size(), 2);
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        QVERIFY(fixture.revealed(*vault, record.id, u"token"_s) == kept);
    }

    void refusesSecretsWithoutKey()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(vault->keyState(), Vault::KeyState::NoKey);
        QVERIFY(!vault->canSeal());
        VaultRecord record = fixture.record();
        QCOMPARE(vault->insert(record, fixture.fields(u"token"_s, u"x"_s)).problem().id, u"vault.locked"_s);
        QVERIFY(record.id.isEmpty());
        QVERIFY(!vault->hasRecords());
        QVERIFY(vault->insert(record, {}));
    }

    void putsBackWhatNothingTookThePlaceOf()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        VaultRecord record = fixture.record();
        QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"t0ken"_s)));
        const auto removed = vault->removeForUndo({ record.id });
        QVERIFY(removed);
        QCOMPARE(vault->records(u"instance"_s).size(), 0);
        // Adopted from its service meanwhile: twice the same instance is not what undoing is for.
        VaultRecord adopted = fixture.record(u"Adopted"_s);
        QVERIFY(vault->insert(adopted, {}));
        QCOMPARE(vault->putBack(*removed).problem().id, u"vault.undo-there"_s);
        QCOMPARE(vault->records(u"instance"_s).size(), 1);
        const auto adoptedRemoved = vault->removeForUndo({ adopted.id });
        QVERIFY(adoptedRemoved);
        QVERIFY(vault->putBack(*removed));
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"t0ken"_s);
        QCOMPARE(vault->putBack(*removed).problem().id, u"vault.undo-there"_s); // it is there itself

        // Two records of one instance, as there were before, come back as two.
        VaultRecord twin = fixture.record(u"Twin"_s);
        QVERIFY(vault->insert(twin, {}));
        const auto one = vault->removeForUndo({ twin.id });
        QVERIFY(one && vault->putBack(*one));
        const auto both = vault->removeForUndo({ record.id, twin.id });
        QVERIFY(both && vault->putBack(*both));
        QCOMPARE(vault->records(u"instance"_s).size(), 2);
    }

    void opensNothingBeforeOpen()
    {
        VaultFixture fixture;
        Vault vault(fixture.path);
        VaultRecord record = fixture.record();
        QCOMPARE(vault.insert(record, {}).problem().id, u"vault.not-open"_s);
        QCOMPARE(vault.records(u"instance"_s).size(), 0);
        QCOMPARE(fixture.setPassphrase(vault, u"p"_s), u"vault.not-open"_s);
        QVERIFY(!QFileInfo::exists(fixture.path));
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "vaulttest.moc"
