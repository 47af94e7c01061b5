// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaultfixture.h"

#include "app/vault/sealing.h"

#include <QDirIterator>
#include <QSet>
#include <QtEndian>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace iw;

/// What somebody with the file, but without the key, can do to the sealed values: nothing that is not noticed.
class VaultSealingTest final : public QObject
{
    Q_OBJECT

    /// A vault with two rows of two secrets each, open.
    void fill(VaultFixture &fixture)
    {
        m_vault = fixture.vault();
        QVERIFY(m_vault);
        QCOMPARE(fixture.setPassphrase(*m_vault, u"p"_s), u""_s);
        m_one = fixture.record(u"one"_s);
        m_two = fixture.record(u"two"_s);
        for (VaultRecord *record : { &m_one, &m_two }) {
            SecretFields secrets = fixture.fields(u"token"_s, record->name + u"-token-value"_s);
            secrets[u"key"_s] = Secret::fromText(record->name + u"-key-value"_s);
            QVERIFY(m_vault->insert(*record, secrets));
        }
    }

    QStringList opened(const VaultFixture &fixture) const
    {
        QStringList values;
        for (const VaultRecord *record : { &m_one, &m_two })
            for (const QString &field : { u"token"_s, u"key"_s })
                values << fixture.revealed(*m_vault, record->id, field);
        return values;
    }

    std::unique_ptr<Vault> m_vault;
    VaultRecord m_one;
    VaultRecord m_two;
    const QStringList m_all{ u"one-token-value"_s, u"one-key-value"_s, u"two-token-value"_s, u"two-key-value"_s };
    const QString m_refused = u"!vault.value-damaged"_s;

private Q_SLOTS:
    void cleanup() { m_vault.reset(); }

    void refusesEveryFlippedBit()
    {
        VaultFixture fixture;
        fill(fixture);
        QCOMPARE(opened(fixture), m_all);
        QStringList damaged = m_all;
        damaged[0] = m_refused;
        for (const QString &column : { u"id"_s, u"key_id"_s, u"nonce"_s, u"sealed"_s }) {
            const QString where = u" WHERE owner=? AND field='token'"_s;
            const QByteArray good =
                fixture.sql(u"SELECT "_s + column + u" FROM secret"_s + where, { m_one.id }).first().toByteArray();
            for (qsizetype i = 0; i <= good.size(); ++i) {
                QByteArray bad = good;
                if (i < good.size())
                    bad[i] = char(bad.at(i) ^ (1 << (i % 8)));
                else
                    bad.chop(1);
                fixture.sql(u"UPDATE secret SET "_s + column + u"=?"_s + where, { bad, m_one.id });
                QCOMPARE(opened(fixture), damaged);
            }
            fixture.sql(u"UPDATE secret SET "_s + column + u"=?"_s + where, { good, m_one.id });
            QCOMPARE(opened(fixture), m_all);
        }
    }

    void refusesAnEditedRow_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("service") << u"service_url='https://api.example.com/elements/api-v3'"_s;
        QTest::newRow("connector") << u"connector='infusionsoftcrm'"_s;
        QTest::newRow("revision") << u"secrets=replace(secrets, char(9)||'1', char(9)||'2')"_s;
        // The boundary between two bound texts moves: lengths are bound as well.
        QTest::newRow("boundary") << u"service_url=service_url||'i', connector='nfusionsoftmarketing'"_s;
    }

    void refusesAnEditedRow()
    {
        QFETCH(QString, change);
        VaultFixture fixture;
        fill(fixture);
        fixture.sql(u"UPDATE record SET "_s + change + u" WHERE id=?"_s, { m_one.id });
        QCOMPARE(opened(fixture), QStringList({ m_refused, m_refused, m_all.at(2), m_all.at(3) }));
    }

    void refusesMovedValues_data()
    {
        QTest::addColumn<QString>("swap");
        QTest::newRow("between rows") << u"UPDATE secret SET id=o.id, nonce=o.nonce, sealed=o.sealed FROM secret o"
                                         " WHERE o.field=secret.field AND o.owner<>secret.owner"_s;
        QTest::newRow("between fields") << u"UPDATE secret SET id=o.id, nonce=o.nonce, sealed=o.sealed FROM secret o"
                                           " WHERE o.field<>secret.field AND o.owner=secret.owner"_s;
    }

    void refusesMovedValues()
    {
        QFETCH(QString, swap);
        VaultFixture fixture;
        fill(fixture);
        fixture.sql(swap);
        QCOMPARE(opened(fixture), QStringList({ m_refused, m_refused, m_refused, m_refused }));
    }

    void refusesAnOlderValueBesideANewerRow()
    {
        VaultFixture fixture;
        fill(fixture);
        const QString where = u" WHERE owner=? AND field='token'"_s;
        QVariantList old;
        for (const QString &column : { u"id"_s, u"nonce"_s, u"sealed"_s })
            old += fixture.sql(u"SELECT "_s + column + u" FROM secret"_s + where, { m_one.id });
        QVERIFY(m_vault->update(m_one, fixture.fields(u"token"_s, u"newer"_s)));
        QCOMPARE(fixture.revealed(*m_vault, m_one.id, u"token"_s), u"newer"_s);
        fixture.sql(u"UPDATE secret SET id=?, nonce=?, sealed=?"_s + where, old + QVariantList{ m_one.id });
        QCOMPARE(opened(fixture), QStringList({ m_refused, m_all.at(1), m_all.at(2), m_all.at(3) }));
        // Removed and given again: the former value does not come back either.
        QVERIFY(m_vault->update(m_one, fixture.fields(u"token"_s, u""_s)));
        QVERIFY(m_vault->update(m_one, fixture.fields(u"token"_s, u"again"_s)));
        fixture.sql(u"UPDATE secret SET id=?, nonce=?, sealed=?"_s + where, old + QVariantList{ m_one.id });
        QCOMPARE(fixture.revealed(*m_vault, m_one.id, u"token"_s), m_refused);
        // And a new value mends the row.
        QVERIFY(m_vault->update(m_one, fixture.fields(u"token"_s, u"mended"_s)));
        QCOMPARE(fixture.revealed(*m_vault, m_one.id, u"token"_s), u"mended"_s);
    }

    void refusesAnotherVaultsValues()
    {
        VaultFixture fixture;
        fill(fixture);
        fixture.sql(u"UPDATE meta SET value=randomblob(16) WHERE name='vault-id'"_s);
        m_vault = fixture.vault();
        // The slot is bound to the vault's id as well.
        QCOMPARE(fixture.openPassphrase(*m_vault, u"p"_s), u"vault.passphrase-wrong"_s);
    }

    /// Whatever differs between the place where a value was sealed and the one where it is found, it does not open.
    void bindsEveryPart()
    {
        const DataKeyPointer key = DataKey::generate();
        const SealBinding place{
            "vault", "secret", "owner", u"token"_s, 7, "key", u"https://a.example/x"_s, u"keap"_s
        };
        const SealedBytes sealed = sealBytes(*key, "value", associatedData(place));
        QVERIFY(openBytes(*key, sealed, associatedData(place)));
        const std::vector<std::function<void(SealBinding &)>> changes{
            [](SealBinding &other) { other.vaultId = "vaulu"; },
            [](SealBinding &other) { other.secretId = "secreu"; },
            [](SealBinding &other) { other.ownerId = "owneq"; },
            [](SealBinding &other) { other.field = u"tokeo"_s; },
            [](SealBinding &other) { other.revision = 6; },
            [](SealBinding &other) { other.keyId = "kez"; },
            [](SealBinding &other) { other.serviceUrl = u"https://a.example/y"_s; },
            [](SealBinding &other) { other.connector = u"keaq"_s; },
            // The boundary between two parts moves.
            [](SealBinding &other) {
                other.vaultId = "vaults";
                other.secretId = "ecret";
            },
        };
        for (const auto &change : changes) {
            SealBinding other = place;
            change(other);
            QVERIFY(!openBytes(*key, sealed, associatedData(other)));
        }
    }

    void sealsEqualValuesDifferently()
    {
        const DataKeyPointer key = DataKey::generate();
        QVERIFY(key);
        constexpr int times = 1'000'000;
        QSet<quint64> nonces; // their first eight bytes, which are enough to tell them apart
        nonces.reserve(times);
        const DataKey::Use open(*key); // else most of the time goes into opening and closing its memory
        for (int i = 0; i < times; ++i)
            nonces << qFromUnaligned<quint64>(sealBytes(*key, "same", "place").nonce.constData());
        QCOMPARE(nonces.size(), times);
        const SealedBytes sealed = sealBytes(*key, "same", "place");
        QVERIFY(openBytes(*key, sealed, "place")->view() == "same");
        QVERIFY(!openBytes(*key, sealed, "other"));
        QVERIFY(!openBytes(*DataKey::generate(), sealed, "place"));
        QVERIFY(!openBytes(*key, { sealed.nonce, {} }, "place"));
        QVERIFY(!openBytes(*key, { {}, sealed.data }, "place"));
    }

    void leavesNoSecretInAnyFile_data()
    {
        QTest::addColumn<bool>("session");
        QTest::newRow("with a slot") << false;
        QTest::newRow("session only") << true;
    }

    void leavesNoSecretInAnyFile()
    {
        QFETCH(bool, session);
        VaultFixture fixture;
        const auto vault = fixture.vault();
        if (session)
            vault->beginSession();
        else
            QCOMPARE(fixture.setPassphrase(*vault, u"CANARY-passphrase"_s), u""_s);
        VaultRecord record = fixture.record(u"plainly-visible-name"_s);
        QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"CANARY-first"_s)));
        QVERIFY(vault->update(record, fixture.fields(u"token"_s, u"CANARY-second"_s)));

        // A transaction under way shows what a journal holds.
        QSqlDatabase writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
        writer.setDatabaseName(fixture.path);
        QVERIFY(writer.open());
        QVERIFY(writer.exec(u"BEGIN"_s).isActive());
        QVERIFY(!writer.exec(u"UPDATE record SET name=name||'x'"_s).lastError().isValid());
        QVERIFY(!writer.exec(u"UPDATE secret SET nonce=x'00'"_s).lastError().isValid());
        QVERIFY(QFile::exists(fixture.path + u"-journal"_s));

        QByteArray everything;
        int files = 0;
        QDirIterator walk(fixture.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            everything += file.readAll();
            ++files;
        }
        QCOMPARE(files, 2);
        QVERIFY(everything.contains("plainly-visible-name"));
        for (const QString &canary : { u"CANARY-first"_s, u"CANARY-second"_s, u"CANARY-passphrase"_s }) {
            QVERIFY(!everything.contains(canary.toUtf8()));
            const QByteArray wide(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
            QVERIFY(!everything.contains(wide));
            for (qsizetype skip = 0; skip < 3; ++skip)
                QVERIFY(!everything.contains(canary.toUtf8().sliced(skip, 9).toBase64()));
            QVERIFY(!everything.contains(canary.toUtf8().toHex()));
        }
        writer.close();
        writer = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"writer"_s);
    }
};

QTEST_GUILESS_MAIN(VaultSealingTest)
#include "vaultsealingtest.moc"
