// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a process: what a crash leaves behind (matrix G3), and how it ends when the session does (P4);
// a system that lets no file grow (D2); and what it does not load.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

class ProcessTest : public QObject
{
    Q_OBJECT

    /// The program's window in a home of its own, started from a shell that allows core files of any size.
    struct Started
    {
        QTemporaryDir home;
        QProcess process;

        /// limits: of the shell that starts it.
        [[nodiscard]] bool start(bool core = false, const QString &limits = u"ulimit -c unlimited"_s)
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            for (const QString &name : { u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s })
                environment.insert(name, home.path());
            for (const QString &name : { u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s })
                environment.insert(name, home.filePath(name));
            environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            if (core)
                environment.insert(u"INSTANCE_WIZARD_CORE"_s, u"1"_s);
            process.setProcessEnvironment(environment);
            process.setWorkingDirectory(home.path());
            process.start(u"/bin/sh"_s, { u"-c"_s, limits + u"; exec \"$0\""_s, u"" IW_BIN_DIR "/instance-wizard"_s });
            // Its socket for later starts is there once the first frame was painted.
            return QTest::qWaitFor(
                [this] { return !QDir(home.path()).entryList({ u"instance-wizard-*"_s }, QDir::System).isEmpty(); },
                30000);
        }
        void send(int signal) const { ::kill(pid_t(process.processId()), signal); }
        [[nodiscard]] QByteArray told(const char *file) const
        {
            QFile proc(u"/proc/%1/%2"_s.arg(process.processId()).arg(QLatin1StringView(file)));
            return proc.open(QIODevice::ReadOnly) ? proc.readAll() : QByteArray();
        }
        [[nodiscard]] QStringList cores() const { return QDir(home.path()).entryList({ u"core*"_s }, QDir::Files); }
    };

    [[nodiscard]] static bool coresGoToTheFolder()
    {
        QFile pattern(u"/proc/sys/kernel/core_pattern"_s);
        rlimit limit{};
        return pattern.open(QIODevice::ReadOnly) && pattern.readAll().trimmed() == "core"
            && ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_max == RLIM_INFINITY;
    }

private Q_SLOTS:
    /// Linking Qt WebEngine, or loading the plugin before a sign-in is near, would double every start.
    void startsWithoutTheEngine()
    {
        Started program;
        QVERIFY2(program.start(), program.process.readAllStandardError());
        const QByteArray maps = program.told("maps");
        QVERIFY(maps.contains("libQt6Widgets"));
        QVERIFY(!maps.contains("WebEngine"));
        QVERIFY(!maps.contains("instance-wizard-webview"));
        program.send(SIGTERM);
        QVERIFY(program.process.waitForFinished());
    }

    void leavesNoCoreFile()
    {
        Started program;
        QVERIFY2(program.start(), program.process.readAllStandardError());
#ifdef Q_OS_LINUX
        // 1 is what keeps the kernel from piping the memory to another program, too.
        const QByteArray limits = program.told("limits").simplified();
        QVERIFY2(limits.contains("Max core file size 1 1 bytes") || limits.contains("Max core file size 0 0 bytes"),
                 limits);
        // Not hidden from the desktop's portals, see processguard.h.
        QVERIFY(QFileInfo(u"/proc/%1/root"_s.arg(program.process.processId())).isReadable());
#endif
        program.send(SIGABRT);
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(program.cores(), QStringList());
    }

    void leavesOneWhereItIsWanted()
    {
        if (!coresGoToTheFolder())
            QSKIP("This system keeps core files elsewhere, or none.");
        Started program;
        QVERIFY2(program.start(true), program.process.readAllStandardError());
        program.send(SIGABRT);
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.cores().size(), 1); // the test above can fail
    }

    /// D2: where files may not grow, by "ulimit -f" or a quota, the program tells so and goes on; the signal that says
    /// so would end it.
    void survivesALimitOnFileSizes()
    {
        Started program;
        QVERIFY2(program.start(false, u"ulimit -f 0"_s), program.process.readAllStandardError());
        QVERIFY(!QFile::exists(program.home.filePath(u"XDG_DATA_HOME/instance-wizard/vault.sqlite"_s)));
        program.send(SIGTERM);
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 0);
    }

    void endsWithTheSession_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void endsWithTheSession()
    {
        QFETCH(int, signal);
        Started program;
        QVERIFY2(program.start(), program.process.readAllStandardError());
        program.send(signal);
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 0);
        QFile settings(program.home.filePath(u"XDG_CONFIG_HOME/instance-wizard/settings.ini"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(settings.readAll().contains("geometry=")); // as after a click on the window's cross
    }
};

QTEST_GUILESS_MAIN(ProcessTest)
#include "processtest.moc"
