// SPDX-License-Identifier: GPL-3.0-or-later
// `instance-wizard vault passphrase|rotate` beside a real gnome-keyring; withkeyring.sh starts it.
#include "tests/support/programrun.h"

using namespace iw;
using namespace Qt::StringLiterals;

class VaultKeyringTest : public QObject
{
    Q_OBJECT

    /// "keychain", "passphrase", "both", "none": what opens the vault.
    [[nodiscard]] static QString places(const ProgramRun &run)
    {
        const QJsonObject status = run({ u"vault"_s, u"status"_s, u"--json"_s }).object();
        const bool keychain = status["keychainSlot"_L1].toBool();
        const bool passphrase = status["passphraseSlot"_L1].toBool();
        return keychain && passphrase ? u"both"_s : keychain ? u"keychain"_s : passphrase ? u"passphrase"_s : u"none"_s;
    }

private Q_SLOTS:
    void movesTheKeyBetweenItsPlaces()
    {
        QTemporaryDir folder;
        ProgramRun run(folder.path(), true);
        run.with(u"NEW_PASSPHRASE"_s, u"five words for the key"_s);
        const auto passphrase = [&run](const QString &option) {
            QStringList arguments{ u"vault"_s, u"passphrase"_s, u"--json"_s };
            return run(option.isEmpty() ? arguments : arguments << option);
        };
        QCOMPARE(passphrase(u"--no-keychain"_s).problem(), u"vault.last-slot"_s);
        QCOMPARE(places(run), u"none"_s);
        QCOMPARE(passphrase(u"--keychain"_s).exitCode, 0);
        QCOMPARE(places(run), u"keychain"_s);
        QCOMPARE(passphrase(u"--no-keychain"_s).exitCode, 4);
        QCOMPARE(passphrase({}).exitCode, 0); // the keychain opens it: the present passphrase is not needed
        QCOMPARE(places(run), u"both"_s);

        // The new key goes under the passphrase as well, so it is needed.
        QCOMPARE(run({ u"vault"_s, u"rotate"_s, u"--json"_s }).problem(), u"commandline.passphrase-needed"_s);
        run.with(u"PASSPHRASE"_s, u"five words for the key"_s);
        QCOMPARE(run({ u"vault"_s, u"rotate"_s, u"--json"_s }).exitCode, 0);
        QCOMPARE(passphrase(u"--no-keychain"_s).exitCode, 0);
        QCOMPARE(places(run), u"passphrase"_s);
        QCOMPARE(passphrase(u"--remove"_s).problem(), u"vault.last-slot"_s);
        QCOMPARE(passphrase(u"--keychain"_s).exitCode, 0);
        QCOMPARE(places(run), u"both"_s);
        QCOMPARE(passphrase(u"--remove"_s).exitCode, 0);
        QCOMPARE(places(run), u"keychain"_s);
    }
};

QTEST_GUILESS_MAIN(VaultKeyringTest)
#include "vaultkeyringtest.moc"
