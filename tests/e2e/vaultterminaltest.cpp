// SPDX-License-Identifier: GPL-3.0-or-later
// `instance-wizard vault …` at a terminal, where passphrases are asked for without echo.
#include "tests/support/backupfixture.h"
#include "tests/support/programrun.h"

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

/// A terminal with a person before it; the program's standard input and error are its other end.
class Terminal final
{
public:
    Terminal() : m_person(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK))
    {
        if (m_person < 0 || ::grantpt(m_person) != 0 || ::unlockpt(m_person) != 0)
            qFatal("There is no terminal to be had.");
        // Kept open, lest the terminal goes with the program and cannot be looked at.
        m_program = ::open(::ptsname(m_person), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~Terminal()
    {
        ::close(m_program);
        ::close(m_person);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    void takeOver(QProcess &process) const
    {
        process.setChildProcessModifier([program = m_program] {
            ::setsid();
            ::ioctl(program, TIOCSCTTY, 0);
            ::dup2(program, STDIN_FILENO);
            ::dup2(program, STDERR_FILENO);
        });
    }
    [[nodiscard]] bool echoes() const
    {
        termios settings{};
        return ::tcgetattr(m_program, &settings) == 0 && (settings.c_lflag & ECHO);
    }
    void type(const QByteArray &text) const
    {
        QCOMPARE(::write(m_person, text.constData(), size_t(text.size())), text.size());
    }
    /// All that was shown so far.
    [[nodiscard]] QByteArray shown()
    {
        char some[1024];
        for (ssize_t count = 0; (count = ::read(m_person, some, sizeof some)) > 0;)
            m_shown.append(some, count);
        return m_shown;
    }
    /// Waits for the question, which must be the next thing that is shown, and that nothing typed would be seen.
    [[nodiscard]] bool asks(const char *question)
    {
        const bool asked =
            QTest::qWaitFor([&] { return shown().sliced(m_answered).contains(question) && !echoes(); }, 30000);
        m_answered = m_shown.size();
        return asked;
    }

private:
    int m_person;
    int m_program = -1;
    QByteArray m_shown;
    qsizetype m_answered = 0;
};

} // namespace

class VaultTerminalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForTheNewPassphraseTwice()
    {
        QTemporaryDir folder;
        Terminal terminal;
        QProcess process;
        terminal.takeOver(process);
        ProgramRun(folder.path()).start(process, { u"vault"_s, u"passphrase"_s });
        QVERIFY(terminal.asks("New passphrase of the vault: "));
        terminal.type("short\n");
        QVERIFY(terminal.asks("New passphrase of the vault: "));
        QVERIFY(terminal.shown().contains("too short"));
        terminal.type("four words at once\n");
        QVERIFY(terminal.asks("Repeat it: "));
        terminal.type("four words at onec\n");
        QVERIFY(terminal.asks("New passphrase of the vault: "));
        QVERIFY(terminal.shown().contains("differ"));
        terminal.type("four words at once\nfour words at once\n"); // ahead of the question
        const auto done = ProgramRun::finish(process);
        QCOMPARE(done.exitCode, 0);
        QVERIFY(terminal.echoes());
        QVERIFY2(!terminal.shown().contains("four"), terminal.shown());
        Vault vault(folder.filePath(u"vault.sqlite"_s));
        QVERIFY(vault.open());
        QCOMPARE(VaultFixture::openPassphrase(vault, u"four words at once"_s), QString());
    }

    void unlocksAfterAWrongOneAndShowsProgress()
    {
        BackupFixture vault;
        Terminal terminal;
        QProcess process;
        terminal.takeOver(process);
        ProgramRun run(vault.files.folder.filePath(u"data"_s));
        run.with(u"BACKUP_PASSPHRASE"_s, BackupFixture::passphrase);
        run.start(process, { u"vault"_s, u"backup"_s, vault.path() });
        QVERIFY(terminal.asks("Passphrase of the vault: "));
        terminal.type("a wrong guess\n");
        QVERIFY(terminal.asks("Passphrase of the vault: "));
        terminal.type("the vault's own\n");
        const auto done = ProgramRun::finish(process);
        QCOMPARE(done.exitCode, 0);
        QVERIFY2(done.out.contains("Instances: 2\n"), done.out);
        QVERIFY(terminal.echoes());
        QVERIFY2(terminal.shown().contains("Writing the backup"), terminal.shown());
        QVERIFY(terminal.shown().endsWith("\r\x1b[K")); // and wiped again
        QVERIFY(!done.out.contains("Writing"));
        QCOMPARE(vault.read(vault.path()), QString());
    }

    void rotatesAfterAWrongOne()
    {
        BackupFixture vault;
        Terminal terminal;
        QProcess process;
        terminal.takeOver(process);
        ProgramRun(vault.files.folder.filePath(u"data"_s)).start(process, { u"vault"_s, u"rotate"_s });
        QVERIFY(terminal.asks("Passphrase of the vault: "));
        terminal.type("a wrong guess\n");
        QVERIFY(terminal.asks("Passphrase of the vault: "));
        terminal.type("the vault's own\n");
        const auto done = ProgramRun::finish(process);
        QCOMPARE(done.exitCode, 0);
        QVERIFY2(done.out.contains("Secrets sealed under the new key: "), done.out);
        QVERIFY(terminal.echoes());
    }

    void explainTellsWhatItWaitsFor()
    {
        QTemporaryDir folder;
        Terminal terminal;
        QProcess process;
        terminal.takeOver(process);
        ProgramRun(folder.path()).start(process, { u"explain"_s });
        QTRY_VERIFY(terminal.shown().contains("press Ctrl+D on a line of its own."));
        terminal.type("access_denied\n\x04");
        const auto done = ProgramRun::finish(process);
        QCOMPARE(done.exitCode, 0);
        QVERIFY(done.out.contains("access was denied"));
    }

    void givesTheEchoBack_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("Ctrl+C") << QByteArray("\x03") << 0 << -SIGINT;
        QTest::newRow("terminated") << QByteArray() << SIGTERM << -SIGTERM;
        QTest::newRow("hung up") << QByteArray() << SIGHUP << -SIGHUP;
        QTest::newRow("Ctrl+D") << QByteArray("\x04") << 0 << 3;
        QTest::newRow("Ctrl+\\, Ctrl+Z, Return") << QByteArray("\x1c\x1a\n") << 0 << 3; // an answer of two letters
    }
    void givesTheEchoBack()
    {
        QFETCH(QByteArray, keys);
        QFETCH(int, signal);
        QFETCH(int, exitCode);
        QTemporaryDir folder;
        Terminal terminal;
        QProcess process;
        terminal.takeOver(process);
        ProgramRun(folder.path()).start(process, { u"vault"_s, u"passphrase"_s });
        QVERIFY(terminal.asks("New passphrase of the vault: "));
        if (signal)
            ::kill(pid_t(process.processId()), signal);
        else
            terminal.type(keys);
        if (keys.endsWith('\n')) {
            QVERIFY(terminal.asks("New passphrase of the vault: ")); // too short: still there
            terminal.type("\x04");
        }
        QCOMPARE(ProgramRun::finish(process).exitCode, exitCode);
        QVERIFY(terminal.echoes());
    }

    void asksNobodyInAPipe()
    {
        BackupFixture vault;
        const ProgramRun run(vault.files.folder.filePath(u"data"_s));
        const auto backup = run({ u"vault"_s, u"backup"_s, vault.path(), u"--json"_s });
        QCOMPARE(backup.exitCode, 3);
        QCOMPARE(backup.problem(), u"commandline.secret-missing"_s);
        const auto rotate = run({ u"vault"_s, u"rotate"_s, u"--json"_s });
        QCOMPARE(rotate.exitCode, 4);
        QCOMPARE(rotate.problem(), u"commandline.passphrase-needed"_s);
        QCOMPARE(run({ u"vault"_s, u"restore"_s, vault.path(), u"--json"_s }).problem(),
                 u"commandline.secret-missing"_s);
    }
};

QTEST_GUILESS_MAIN(VaultTerminalTest)
#include "vaultterminaltest.moc"
