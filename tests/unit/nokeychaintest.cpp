// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaultfixture.h"

#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;
using namespace iw;

/// Where there is no keychain, the vault says so and is left as it was: first a session bus that does not exist, then
/// one that takes the connection and never says a word.
class NoKeychainTest final : public QObject
{
    Q_OBJECT

    static QString openKeychain(Vault &vault) { return VaultFixture::outcome(vault.keySlots().openKeychain(nullptr)); }

private Q_SLOTS:
    void initTestCase()
    {
        // Backends are chosen by the desktop's name; this is the one without KDE's.
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        qunsetenv("DISPLAY");
    }

    void saysThatThereIsNoKeychain_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::newRow("no bus") << false;
        QTest::newRow("silent bus") << true;
    }

    void saysThatThereIsNoKeychain()
    {
        QFETCH(bool, silent);
        VaultFixture fixture;
        const QString socket = fixture.folder.path() + u"/bus"_s;
        QLocalServer server;
        if (silent)
            QVERIFY(server.listen(socket));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket.toUtf8());

        const auto vault = fixture.vault();
        const QByteArray before = fixture.bytes();
        if (silent)
            vault->keySlots().setKeychainTimeout(std::chrono::milliseconds(300));
        QCOMPARE(openKeychain(*vault), u"vault.keychain-unavailable"_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::NoKey);
        QCOMPARE(fixture.bytes(), before);
        // The ways on that the caller offers then.
        vault->beginSession();
        VaultRecord record = fixture.record();
        QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"kept"_s)));
        QCOMPARE(openKeychain(*vault), u"vault.keychain-unavailable"_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::SessionOnly);
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        QCOMPARE(fixture.revealed(*vault, record.id, u"token"_s), u"kept"_s);
        vault->lock();
        QCOMPARE(openKeychain(*vault), u"vault.keychain-no-slot"_s);
    }

    /// A slot from better days: its key is not replaced because the keychain is away.
    void keepsTheSlotOfAnAbsentKeychain()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        vault->lock();
        fixture.sql(u"INSERT INTO slot SELECT 'keychain', key_id, 0, 'vault key', '', 0, 0, x'', x'', x'', x''"
                    u" FROM slot"_s);
        const QByteArray before = fixture.bytes();
        vault->keySlots().setKeychainTimeout(std::chrono::milliseconds(300));
        QCOMPARE(openKeychain(*vault), u"vault.keychain-unavailable"_s);
        QCOMPARE(vault->keyState(), Vault::KeyState::Locked);
        QCOMPARE(fixture.bytes(), before);
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
    }
};

QTEST_GUILESS_MAIN(NoKeychainTest)
#include "nokeychaintest.moc"
