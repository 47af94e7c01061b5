// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaultfixture.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace iw;

/// Passphrase slot and session: who can open the vault, and what becomes of secrets that no slot keeps.
class VaultKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAWrongPassphrase()
    {
        VaultFixture fixture;
        {
            const auto vault = fixture.vault();
            QSignalSpy states(vault.get(), &Vault::keyStateChanged);
            QCOMPARE(fixture.setPassphrase(*vault, u" correct horse "_s), u""_s);
            QCOMPARE(vault->keyState(), Vault::KeyState::Open);
            QCOMPARE(states.count(), 1);
        }
        const auto vault = fixture.vault();
        QVERIFY(vault->keySlots().hasPassphraseSlot());
        QVERIFY(!vault->keySlots().hasKeychainSlot());
        const QByteArray before = fixture.bytes();
        for (const QString &guess : { u"correct horse"_s, u" Correct horse "_s, u"x"_s, QString(4096, u'a') })
            QCOMPARE(fixture.openPassphrase(*vault, guess), u"vault.passphrase-wrong"_s);
        QCOMPARE(fixture.openPassphrase(*vault, u""_s), u"vault.passphrase-empty"_s);
        QCOMPARE(fixture.openPassphrase(*vault, QString(1'000'000, u'a')), u"vault.passphrase-too-long"_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
        QCOMPARE(fixture.bytes(), before);
        QCOMPARE(fixture.openPassphrase(*vault, u" correct horse "_s), u""_s);
    }

    void knowsAPassphraseInEitherUnicodeForm()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"Schl\u00fcssel"_s), u""_s);
        vault->lock();
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
        QCOMPARE(fixture.openPassphrase(*vault, u"Schlu\u0308ssel"_s), u""_s);
    }

    void changesThePassphrase()
    {
        VaultFixture fixture;
        auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"first"_s), u""_s);
        VaultRecord record = fixture.record();
        QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"kept"_s)));
        QCOMPARE(fixture.setPassphrase(*vault, u"second"_s), u""_s);
        vault->lock();
        QCOMPARE(fixture.setPassphrase(*vault, u"third"_s), u"vault.locked"_s);
        vault = fixture.vault();
        QCOMPARE(fixture.openPassphrase(*vault, u"first"_s), u"vault.passphrase-wrong"_s);
        QCOMPARE(fixture.openPassphrase(*vault, u"second"_s), u""_s);
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"kept"_s);
    }

    void saysThatThereIsNoPassphrase()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u"vault.passphrase-no-slot"_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::NoKey);
    }

    void movesTheSessionsSecretsIntoTheFile()
    {
        VaultFixture fixture;
        VaultRecord record = fixture.record();
        VaultRecord removed = fixture.record(u"removed"_s);
        {
            const auto vault = fixture.vault();
            vault->beginSession();
            QCOMPARE(vault->keyState(), Vault::KeyState::SessionOnly);
            QVERIFY(vault->canSeal());
            QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"first"_s)));
            QVERIFY(vault->insert(removed, fixture.fields(u"token"_s, u"gone"_s)));
            QVERIFY(vault->remove(removed.id));
            record.name = u"Renamed"_s;
            QVERIFY(vault->update(record));
            QVERIFY(vault->update(record, fixture.fields(u"token"_s, u"second"_s)));
            QCOMPARE(record.secretFields, QStringList{ u"token"_s });
            QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"second"_s);
            QCOMPARE(fixture.sql(u"SELECT count(*) FROM secret"_s).first().toInt(), 0);
            QCOMPARE(fixture.sql(u"SELECT count(*) FROM record"_s).first().toInt(), 1);
            QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
            QCOMPARE(vault->keyState(), Vault::KeyState::Open);
            QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"second"_s);
        }
        const auto vault = fixture.vault();
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        QCOMPARE(vault->record(record.id)->secretFields, QStringList{ u"token"_s });
        QCOMPARE(vault->record(record.id)->name, u"Renamed"_s);
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"second"_s);
    }

    void tellsThatASessionsSecretsAreLost()
    {
        VaultFixture fixture;
        VaultRecord record = fixture.record();
        {
            const auto vault = fixture.vault();
            vault->beginSession();
            QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"lost"_s)));
        }
        const auto vault = fixture.vault();
        QCOMPARE(vault->keyState(), Vault::KeyState::NoKey);
        VaultRecord read = vault->records(u"instance"_s).first();
        QCOMPARE(read.secretFields, QStringList());
        QCOMPARE(read.lostFields, QStringList{ u"token"_s });
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"!vault.no-secret"_s);
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        QCOMPARE(vault->record(record.id)->lostFields, QStringList{ u"token"_s });
        QVERIFY(vault->update(read, fixture.fields(u"token"_s, u"new"_s)));
        QCOMPARE(read.secretFields, QStringList{ u"token"_s });
        QCOMPARE(read.lostFields, QStringList());
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"new"_s);
    }

    void keepsOneKeyWhenTwoWindowsMakeTheFirst()
    {
        VaultFixture fixture;
        const auto one = fixture.vault();
        const auto two = fixture.vault();
        two->beginSession();
        VaultRecord record = fixture.record();
        QVERIFY(two->insert(record, fixture.fields(u"token"_s, u"from the session"_s)));
        QCOMPARE(fixture.setPassphrase(*one, u"one"_s), u""_s);
        QCOMPARE(fixture.setPassphrase(*two, u"two"_s), u"vault.key-made-elsewhere"_s);
        QCOMPARE(two->keyState(), Vault::KeyState::SessionOnly);
        QCOMPARE(fixture.revealed(*two, record.id, u"token"_s), u"from the session"_s);
        QCOMPARE(fixture.openPassphrase(*two, u"one"_s), u""_s);
        QCOMPARE(two->keyState(), Vault::KeyState::Open);
        QCOMPARE(fixture.revealed(*one, record.id, u"token"_s), u"from the session"_s);
        const auto three = fixture.vault();
        three->beginSession();
        QCOMPARE(three->keyState(), Vault::KeyState::Locked);
    }

    /// Sealing under a key that is no longer the file's would lose the value; the row begun for it is taken back.
    void writesNothingUnderAKeyThatWasReplaced()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        fixture.sql(u"UPDATE meta SET value=randomblob(16) WHERE name='key-id'"_s);
        VaultRecord record = fixture.record();
        const Outcome refused = vault->insert(record, fixture.fields(u"token"_s, u"x"_s));
        QCOMPARE(refused.problem().id, u"vault.changed-elsewhere"_s);
        QVERIFY(record.id.isEmpty());
        QCOMPARE(fixture.sql(u"SELECT count(*) FROM record"_s).first().toInt(), 0);
        QVERIFY(vault->insert(record, {}));
    }

    void refusesParametersThatAFileMayNotAsk_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("memory") << u"memory=1099511627776"_s;
        QTest::newRow("a gibibyte and one") << u"memory=1073741825"_s;
        QTest::newRow("less than no memory") << u"memory=-1"_s;
        QTest::newRow("eleven passes") << u"operations=11"_s;
        QTest::newRow("less than no pass") << u"operations=-1"_s;
        QTest::newRow("no memory") << u"memory=0"_s;
        QTest::newRow("passes") << u"operations=1152921504606846976"_s;
        QTest::newRow("no pass") << u"operations=0"_s;
        QTest::newRow("algorithm") << u"kdf='md5'"_s;
        QTest::newRow("salt") << u"salt=x'00'"_s;
        QTest::newRow("key id") << u"key_id=randomblob(16)"_s;
    }

    void refusesParametersThatAFileMayNotAsk()
    {
        QFETCH(QString, change);
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        vault->lock();
        fixture.sql(u"UPDATE slot SET "_s + change);
        QVERIFY(vault->keySlots().hasPassphraseSlot());
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u"vault.slot-unusable"_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
    }

    void refusesADamagedSlot_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("expected");
        QTest::newRow("salt") << u"salt"_s << u"vault.passphrase-wrong"_s;
        QTest::newRow("commitment") << u"commitment"_s << u"vault.passphrase-wrong"_s;
        QTest::newRow("nonce") << u"nonce"_s << u"vault.slot-unusable"_s;
        QTest::newRow("wrapped") << u"wrapped"_s << u"vault.slot-unusable"_s;
    }

    void refusesADamagedSlot()
    {
        QFETCH(QString, column);
        QFETCH(QString, expected);
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        vault->lock();
        QByteArray bytes = fixture.sql(u"SELECT "_s + column + u" FROM slot"_s).first().toByteArray();
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        fixture.sql(u"UPDATE slot SET "_s + column + u"=?"_s, { bytes });
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), expected);
    }

    void survivesTheVaultsEndDuringAJob()
    {
        VaultFixture fixture;
        auto vault = fixture.vault();
        std::unique_ptr<Job> dropped(vault->keySlots().setPassphrase(Secret::fromText(u"p"), nullptr));
        dropped.reset();
        Job *job = vault->keySlots().setPassphrase(Secret::fromText(u"p"), nullptr);
        vault.reset();
        QCOMPARE(fixture.outcome(job), u"vault.not-open"_s);
    }

    void leavesTheThreadAloneWhileDeriving()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        vault->keySlots().setPassphraseCost({ 3, 64LL * 1024 * 1024 });
        int turns = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
        ticker.start(0);
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        QVERIFY(turns > 3);
    }
};

QTEST_GUILESS_MAIN(VaultKeysTest)
#include "vaultkeystest.moc"
