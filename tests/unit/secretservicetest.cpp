// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain that misbehaves in ways a real one cannot be made to: K1, K2, K5, K6, K7, C6 and C8 of the fault matrix.
// On a bus of its own (see vault.cmake), where the test itself plays the Secret Service.
#include "tests/support/secretservice.h"
#include "app/vault/rotatejob.h"
#include "tests/support/vaultfixture.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace iw;
using namespace Qt::StringLiterals;

class SecretServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SecretService> m_service;

    static QString openKeychain(Vault &vault) { return VaultFixture::outcome(vault.keySlots().openKeychain(nullptr)); }
    static QString storeInKeychain(Vault &vault)
    {
        return VaultFixture::outcome(vault.keySlots().storeInKeychain(nullptr));
    }

    /// A vault with one secret, its key in the keychain and under a passphrase, closed again.
    static QByteArray fill(VaultFixture &fixture)
    {
        const auto vault = fixture.vault();
        VaultRecord record = fixture.record();
        if (!openKeychain(*vault).isEmpty() || !fixture.setPassphrase(*vault, u"p"_s).isEmpty()
            || !vault->insert(record, fixture.fields(u"token"_s, u"kept"_s)))
            qFatal("The vault cannot be filled.");
        return record.id;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Backends are chosen by the desktop's name; this is the one without KDE's.
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    }
    void init()
    {
        m_service = std::make_unique<SecretService>();
        QVERIFY(m_service->start());
    }
    void cleanup() { m_service.reset(); }

    /// The other tests are worth nothing where this stand-in is no keychain at all.
    void isAKeychain()
    {
        VaultFixture fixture;
        const QByteArray id = fill(fixture);
        QCOMPARE(m_service->items.size(), 1);
        QCOMPARE(QByteArray::fromBase64(m_service->items.first().value).size(), 32); // as QtKeychain keeps bytes
        const auto vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
        QCOMPARE(VaultFixture::outcome(vault->keySlots().removeKeychain(nullptr)), u""_s);
        QCOMPARE(m_service->items.size(), 0);
    }

    /// K1: the person says no to the keyring's own question.
    void leavesTheVaultAloneWhereThePromptIsDismissed()
    {
        VaultFixture fixture;
        const QByteArray id = fill(fixture);
        const QByteArray before = fixture.bytes();
        m_service->locked = true;
        const auto vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u"vault.keychain-locked"_s);
        QCOMPARE(m_service->prompts, 1); // asked once, not over and over
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
        QCOMPARE(fixture.bytes(), before);
        // The ways on: the passphrase, and another try.
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        vault->lock();
        m_service->locked = false;
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
    }

    /// K2: the wait ends by itself, and all else goes on meanwhile.
    void givesUpOnASilentServiceByItself()
    {
        if (!qEnvironmentVariableIsSet("IW_SLOW"))
            QSKIP("Takes the fifteen seconds that a keychain is given: tests/run -L slow.");
        VaultFixture fixture;
        const QByteArray before = [&fixture] {
            fill(fixture);
            return fixture.bytes();
        }();
        m_service->silent = true;
        const auto vault = fixture.vault();
        int turns = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
        ticker.start(50);
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(openKeychain(*vault), u"vault.keychain-unavailable"_s);
        QVERIFY2(waited.elapsed() < 18'000, qPrintable(QString::number(waited.elapsed())));
        QVERIFY(turns > 100);
        QCOMPARE(fixture.bytes(), before);
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
    }

    /// K5: another service than last time, empty or with something else of that name; then the former again.
    void knowsAnotherServiceByItsKey()
    {
        VaultFixture fixture;
        const QByteArray id = fill(fixture);
        const QByteArray before = fixture.bytes();
        const auto former = m_service->items;

        m_service->items.clear();
        auto vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u"vault.keychain-entry-missing-passphrase"_s);
        QVERIFY(m_service->items.isEmpty()); // no key was made there
        m_service->items = former;
        m_service->items.first().value = QByteArray(32, 'x').toBase64();
        QCOMPARE(openKeychain(*vault), u"vault.keychain-wrong-key-passphrase"_s);
        QCOMPARE(m_service->items.first().value, QByteArray(32, 'x').toBase64()); // nor put in its place
        QCOMPARE(fixture.bytes(), before);

        m_service->items = former;
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(fixture.bytes(), before);

        // The passphrase opens the vault in the other session, and puts the key there; the former service is now the
        // one without.
        m_service->items.clear();
        vault = fixture.vault();
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        QCOMPARE(storeInKeychain(*vault), u""_s);
        vault->lock();
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
        const auto other = std::exchange(m_service->items, former);
        vault->lock();
        QCOMPARE(openKeychain(*vault), u"vault.keychain-entry-missing-passphrase"_s);
        m_service->items = other;
        QCOMPARE(openKeychain(*vault), u""_s);
    }

    /// C6, as far as it can be told: yesterday's copy of a vault that has got a new key since.
    void tellsThatACopyIsOlderThanTheKey()
    {
        VaultFixture fixture;
        const QByteArray id = fill(fixture);
        const QByteArray yesterday = fixture.bytes();
        {
            const auto vault = fixture.vault();
            QCOMPARE(openKeychain(*vault), u""_s);
            QCOMPARE(VaultFixture::outcome(vault->keySlots().rotate(Secret::fromText(u"p"), nullptr)), u""_s);
            QCOMPARE(m_service->items.size(), 1); // the former entry is gone
        }
        fixture.write(yesterday);
        const auto vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u"vault.keychain-entry-missing-passphrase"_s);
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
    }

    /// C8: the keychain has the new key and the file does not yet, when the program ends.
    void keepsTheFormerKeyWhereItsChangeWasCutShort()
    {
        VaultFixture fixture;
        const QByteArray id = fill(fixture);
        auto vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u""_s);
        m_service->spoil = [this](QByteArray &) { m_service->late = true; }; // from here on nothing is answered
        std::unique_ptr<Job> job(vault->keySlots().rotate(Secret::fromText(u"p"), nullptr));
        QTRY_VERIFY(m_service->waiting() > 0);
        job.reset();
        vault.reset();
        m_service->spoil = {};
        m_service->release();
        QCOMPARE(m_service->items.size(), 2);

        vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
        vault->lock();
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        QCOMPARE(VaultFixture::outcome(vault->keySlots().rotate(Secret::fromText(u"p"), nullptr)), u""_s);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
        // What was left behind goes once it is old enough to be no other program's that is just at it.
        QCOMPARE(m_service->items.size(), 2);
        fixture.sql(u"UPDATE stale_entry SET noted_at=0"_s);
        vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(m_service->items.size(), 1);
        QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
    }

    void survivesAnAnswerThatNobodyWaitsFor_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("to a look") << false;
        QTest::newRow("to the first look of all") << true;
    }

    /// K6: the window was closed while the keychain was asked, and only then it answers.
    void survivesAnAnswerThatNobodyWaitsFor()
    {
        QFETCH(bool, first);
        VaultFixture fixture;
        const QByteArray id = first ? QByteArray() : fill(fixture);
        auto vault = fixture.vault();
        const QByteArray before = fixture.bytes();
        m_service->late = true;
        std::unique_ptr<Job> job(vault->keySlots().openKeychain(nullptr));
        QTRY_VERIFY(m_service->waiting() > 0);
        job.reset();
        vault.reset();
        m_service->release();
        // Another job by the same service: what was asked before it has been answered by then.
        vault = fixture.vault();
        QCOMPARE(fixture.bytes(), before);
        QCOMPARE(openKeychain(*vault), u""_s);
        if (!first)
            QCOMPARE(fixture.revealed(*vault, id, u"token"_s), u"kept"_s);
        QCOMPARE(m_service->items.size(), 1);
    }

    void sealsNothingUnderAKeyThatComesBackDifferently_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("another byte") << 0;
        QTest::newRow("cut") << 1;
        QTest::newRow("nothing") << 2;
        QTest::newRow("longer") << 3;
    }

    /// K7: what was written is read back before anything relies on it.
    void sealsNothingUnderAKeyThatComesBackDifferently()
    {
        QFETCH(int, how);
        m_service->spoil = [how](QByteArray &value) {
            QByteArray key = QByteArray::fromBase64(value);
            if (how == 0)
                key[31] = char(key.at(31) ^ 1);
            else
                key = how == 1 ? key.first(31) : how == 2 ? QByteArray() : key + 'x';
            value = key.toBase64();
        };
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(openKeychain(*vault), u"vault.keychain-unavailable"_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::NoKey);
        QVERIFY(!vault->keySlots().hasKeychainSlot());
        VaultRecord record = fixture.record();
        QCOMPARE(vault->insert(record, fixture.fields(u"token"_s, u"x"_s)).problem().id, u"vault.locked"_s);
        // Nor is the slot of an open vault given up for it.
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        QCOMPARE(storeInKeychain(*vault), u"vault.keychain-unavailable"_s);
        QVERIFY(!vault->keySlots().hasKeychainSlot());
        QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"kept"_s)));
        // A keychain that is well again is used, and what the bad one was left with is taken away.
        m_service->spoil = {};
        QCOMPARE(storeInKeychain(*vault), u""_s);
        QCOMPARE(m_service->items.size(), 1);
        vault->lock();
        QCOMPARE(openKeychain(*vault), u""_s);
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"kept"_s);
    }
};

QTEST_GUILESS_MAIN(SecretServiceTest)
#include "secretservicetest.moc"
