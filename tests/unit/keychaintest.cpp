// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/paths.h"
#include "app/vault/forgeteverythingjob.h"
#include "tests/support/vaultfixture.h"

#include <QDBusInterface>
#include <QDBusReply>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace iw;

/// The keychain slot against a real gnome-keyring; withkeyring.sh starts it.
class KeychainTest final : public QObject
{
    Q_OBJECT

    static QString openKeychain(Vault &vault) { return VaultFixture::outcome(vault.keySlots().openKeychain(nullptr)); }

    static QString entryOf(const VaultFixture &fixture)
    {
        return fixture.sql(u"SELECT entry FROM slot WHERE kind='keychain'"_s).value(0).toString();
    }

    static QKeychain::Error finish(QKeychain::Job *job, const QString &entry)
    {
        job->setKey(entry);
        job->setAutoDelete(false);
        QSignalSpy finished(job, &QKeychain::Job::finished);
        job->start();
        if (!finished.wait(20000))
            return QKeychain::OtherError;
        return job->error();
    }

    static void overwrite(const QString &entry, const QByteArray &content)
    {
        QKeychain::WritePasswordJob job(u"io.github.instancewizard.InstanceWizard"_s);
        job.setBinaryData(content);
        QCOMPARE(finish(&job, entry), QKeychain::NoError);
    }

    static QByteArray contentOf(const QString &entry)
    {
        QKeychain::ReadPasswordJob job(u"io.github.instancewizard.InstanceWizard"_s);
        return finish(&job, entry) == QKeychain::NoError ? job.binaryData() : QByteArray();
    }

    /// A vault with one secret and its key in the keychain, closed again.
    static QByteArray fill(VaultFixture &fixture)
    {
        const auto vault = fixture.vault();
        VaultRecord record = fixture.record();
        if (!openKeychain(*vault).isEmpty() || !vault->insert(record, fixture.fields(u"token"_s, u"kept"_s)))
            qFatal("The vault cannot be filled.");
        return record.id;
    }

private Q_SLOTS:
    void keepsTheKeyOverReopen()
    {
        VaultFixture fixture;
        const QByteArray id = fill(fixture);
        const QString entry = entryOf(fixture);
        const QByteArray key = contentOf(entry);
        QCOMPARE(key.size(), 32);
        QVERIFY(!fixture.bytes().contains(key));
        const auto vault = fixture.vault();
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
        QVERIFY(vault->keySlots().hasKeychainSlot());
        QVERIFY(entry.contains(QString::fromLatin1(
            fixture.sql(u"SELECT value FROM meta WHERE name='vault-id'"_s).first().toByteArray().toHex())));
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::Open);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
        // Once more does nothing.
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(entryOf(fixture), entry);
    }

    void movesTheSessionsSecretsIntoTheFile()
    {
        VaultFixture fixture;
        VaultRecord record = fixture.record();
        {
            const auto vault = fixture.vault();
            vault->beginSession();
            QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"from the session"_s)));
            QCOMPARE(openKeychain(*vault), u""_s);
        }
        const auto vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"from the session"_s);
    }

    void holdsOneKeyInBothSlots()
    {
        VaultFixture fixture;
        const QByteArray id = fill(fixture);
        auto vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        vault = fixture.vault();
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
        vault->lock();
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
    }

    void addsTheKeychainToAPassphrase()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        vault->lock();
        QCOMPARE(openKeychain(*vault), u"vault.keychain-no-slot"_s);
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        QCOMPARE(openKeychain(*vault), u""_s);
        vault->lock();
        QCOMPARE(openKeychain(*vault), u""_s);
    }

    void makesNoNewKeyWhereTheEntryIsGone()
    {
        VaultFixture fixture;
        fill(fixture);
        const QByteArray before = fixture.bytes();
        const QString entry = entryOf(fixture);
        QKeychain::DeletePasswordJob job(u"io.github.instancewizard.InstanceWizard"_s);
        QCOMPARE(finish(&job, entry), QKeychain::NoError);
        const auto vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u"vault.keychain-entry-missing"_s);
        QCOMPARE(openKeychain(*vault), u"vault.keychain-entry-missing"_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
        vault->beginSession();
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
        QCOMPARE(fixture.bytes(), before);
        QCOMPARE(contentOf(entry), QByteArray());
    }

    void refusesAnotherKey_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("other key") << QByteArray(32, 'x');
        QTest::newRow("31 bytes") << QByteArray(31, 'x');
        QTest::newRow("33 bytes") << QByteArray(33, 'x');
        QTest::newRow("text") << QByteArray("not a key");
    }

    void refusesAnotherKey()
    {
        QFETCH(QByteArray, content);
        VaultFixture fixture;
        const QByteArray id = fill(fixture);
        const QString entry = entryOf(fixture);
        const QByteArray key = contentOf(entry);
        const QByteArray before = fixture.bytes();
        overwrite(entry, content);
        const auto vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u"vault.keychain-wrong-key"_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
        QCOMPARE(fixture.bytes(), before);
        QCOMPARE(contentOf(entry), content);
        overwrite(entry, key);
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
    }

    void refusesTheKeyOfAnotherVault()
    {
        VaultFixture mine;
        VaultFixture theirs;
        fill(mine);
        fill(theirs);
        overwrite(entryOf(mine), contentOf(entryOf(theirs)));
        QCOMPARE(openKeychain(*mine.vault()), u"vault.keychain-wrong-key"_s);
    }

    void survivesTheEndOfJobOrVault()
    {
        VaultFixture fixture;
        fill(fixture);
        auto vault = fixture.vault();
        delete vault->keySlots().openKeychain(nullptr);
        Job *job = vault->keySlots().openKeychain(nullptr);
        vault.reset();
        QCOMPARE(fixture.outcome(job), u"vault.not-open"_s);
    }

    /// A time-out of nothing at all comes before every answer.
    void givesUpOnASilentKeychain()
    {
        VaultFixture fixture;
        const QByteArray id = fill(fixture);
        const QByteArray before = fixture.bytes();
        const auto vault = fixture.vault();
        vault->keySlots().setKeychainTimeout(std::chrono::milliseconds(0));
        QCOMPARE(openKeychain(*vault), u"vault.keychain-unavailable"_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
        QCOMPARE(fixture.bytes(), before);
        vault->keySlots().setKeychainTimeout(std::chrono::seconds(15));
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
    }

    /// Of the vault and of a copy set aside, which has entries of its own.
    void forgetsTheKeysOfEveryVaultInTheFolder()
    {
        VaultFixture fixture;
        fill(fixture);
        VaultFixture other;
        fill(other);
        const QString copy = fixture.folder.filePath(u"data/vault-set-aside-20261101-120000.sqlite"_s);
        QVERIFY(QFile::copy(other.path, copy));
        const QString foreign = u"vault of somebody else"_s;
        overwrite(foreign, QByteArray(32, 'x'));
        const QStringList entries{ entryOf(fixture), entryOf(other) };
        const Paths paths(fixture.folder.filePath(u"data"_s));
        const LocalTraces traces = LocalTraces::find(paths);
        QCOMPARE(traces.of(LocalTraces::Kind::KeychainEntries), entries);

        const auto vault = fixture.vault();
        ForgetEverythingJob job(*vault, traces, std::chrono::seconds(15), nullptr);
        QSignalSpy finished(&job, &Job::finished);
        QVERIFY(finished.wait(60000));
        QVERIFY(job.left().isEmpty());
        QCOMPARE(job.removed().size(), 4);
        for (const QString &entry : entries)
            QVERIFY(contentOf(entry).isEmpty());
        QCOMPARE(contentOf(foreign), QByteArray(32, 'x'));
        QVERIFY(!QFile::exists(fixture.path) && !QFile::exists(copy));
        QVERIFY(!vault->isOpen());
    }

    /// K1: the keyring is locked, and its prompt is dismissed at once as there is no display. libsecret then reports an
    /// entry not found, as where there is none. The last test, as nothing unlocks the keyring again.
    void leavesTheVaultAloneWhileTheKeyringIsLocked()
    {
        VaultFixture fixture;
        fill(fixture);
        const QByteArray before = fixture.bytes();
        QDBusInterface secrets(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                               u"org.freedesktop.Secret.Service"_s);
        const QDBusReply<QDBusObjectPath> keyring = secrets.call(u"ReadAlias"_s, u"default"_s);
        QVERIFY(keyring.isValid());
        const QDBusMessage locked =
            secrets.call(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{ keyring.value() }));
        QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);
        const auto vault = fixture.vault();
        vault->keySlots().setKeychainTimeout(std::chrono::seconds(2));
        QCOMPARE(openKeychain(*vault), u"vault.keychain-locked"_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
        QCOMPARE(fixture.bytes(), before);
        // Nor does a new vault start with a key that nobody keeps.
        VaultFixture fresh;
        const auto other = fresh.vault();
        other->keySlots().setKeychainTimeout(std::chrono::seconds(2));
        QCOMPARE(openKeychain(*other), u"vault.keychain-unavailable"_s);
        QCOMPARE(other->keyState(), Vault::KeyState::NoKey);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychaintest.moc"
