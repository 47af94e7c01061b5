// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers where the keychain was of no use: K1 to K5 of the fault matrix, as the person sees them.
#include "ui/vault/vaultmessages.h"

#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

class VaultMessagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFailureHasAWayOn_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("lacksKey");
        QTest::addColumn<QString>("withPassphrase");
        QTest::addColumn<QString>("without");
        QTest::newRow("locked, dismissed") << u"vault.keychain-locked"_s << false << u"use-passphrase"_s << u"unlock"_s;
        QTest::newRow("absent, silent") << u"vault.keychain-unavailable"_s << false << u"use-passphrase"_s
                                        << u"unlock"_s;
        QTest::newRow("entry gone, other service")
            << u"vault.keychain-entry-missing"_s << true << u"use-passphrase"_s << u"restore-backup"_s;
        QTest::newRow("other key") << u"vault.keychain-wrong-key"_s << true << u"use-passphrase"_s
                                   << u"restore-backup"_s;
    }

    void everyFailureHasAWayOn()
    {
        QFETCH(QString, id);
        QFETCH(bool, lacksKey);
        QFETCH(QString, withPassphrase);
        QFETCH(QString, without);
        VaultSituation situation;
        situation.state = Vault::KeyState::Locked;
        situation.refused = true;
        situation.keychainLacksKey = lacksKey;
        situation.canRestore = true;
        situation.reason = Problem{ .id = id };
        for (const bool passphrase : { true, false }) {
            situation.hasPassphrase = passphrase;
            const auto message = vaultMessage(situation);
            QVERIFY(message);
            QVERIFY(message->words.cause.startsWith(describe({ .id = id }).title)); // says what happened
            QVERIFY(!message->words.next.isEmpty());
            QVERIFY(!message->words.action.isEmpty());
            QCOMPARE(message->words.actionId, passphrase ? withPassphrase : without);
        }
    }

    /// The passphrase opened the vault: the keychain can be given the key again.
    void aKeychainWithoutTheKeyIsHealed()
    {
        VaultSituation situation;
        situation.state = Vault::KeyState::Open;
        situation.keychainLacksKey = true;
        situation.reason = Problem{ .id = u"vault.keychain-entry-missing-passphrase"_s };
        QCOMPARE(vaultMessage(situation)->words.actionId, u"store-in-keychain"_s);
    }

    /// While it takes long, the person is not held up.
    void aSlowKeychainCanBePassedBy()
    {
        VaultSituation situation;
        situation.asking = true;
        QCOMPARE(vaultMessage(situation)->words.actionId, u"stop-asking"_s);
        situation.hasPassphrase = true;
        QCOMPARE(vaultMessage(situation)->words.actionId, u"use-passphrase"_s);
    }

    void nothingIsSaidWhereNothingIsWrong()
    {
        VaultSituation situation;
        for (const auto state : { Vault::KeyState::NoKey, Vault::KeyState::Locked, Vault::KeyState::Open }) {
            situation.state = state;
            QVERIFY(!vaultMessage(situation));
        }
    }
};

QTEST_GUILESS_MAIN(VaultMessagesTest)
#include "vaultmessagestest.moc"
