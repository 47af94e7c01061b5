// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultdisk.h"
#include "tests/support/vaultpromises.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <ctime>

namespace iw {

/// The bytes of a vault and what is in it: a start that many runs share.
struct VaultStart
{
    QByteArray bytes;
    VaultPromises promises{ QStringLiteral("p") };
};

/// A folder with one vault that a vaultworker works on, and what it promised so far.
class VaultLab final
{
public:
    using Start = VaultStart;

    explicit VaultLab(const Start &start = {})
        : path(QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/data/vault.sqlite")),
          promises(start.promises)
    {
        if (start.bytes.isEmpty())
            return;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(start.bytes) != start.bytes.size())
            qFatal("The test cannot write its file.");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    /// A vault that a worker filled by that command.
    static Start filled(const QString &command, int count)
    {
        VaultLab lab;
        lab.seed = 1000; // rows of other names than those of the runs from here
        lab.run(command, {}, count);
        if (const QString broken = lab.promises.broken(lab.path); !broken.isEmpty())
            qFatal("%s", qPrintable(broken));
        return { lab.bytes(), lab.promises };
    }

    /// What the file of that version in tests/data holds; a program of that version wrote both.
    static Start ofVersion(int version)
    {
        const QString path = QStringLiteral(IW_SOURCE_DIR "/tests/data/vault-version%1").arg(version);
        Start start{ read(path + QStringLiteral(".sqlite")), VaultPromises(QStringLiteral("correct horse")) };
        start.promises.take(read(path + QStringLiteral(".jsonl")));
        return start;
    }

    /// A plan as the fault disk reads it.
    static QStringList fault(FaultClass faultClass, FaultAction action, quint64 at, bool lasting = false)
    {
        return {
            QStringLiteral("IW_WORKER_PLAN=%1 %2 %3 %4").arg(faultClass).arg(action).arg(at).arg(lasting ? 1 : 0)
        };
    }

    /// Runs a worker to its end and takes what it says.
    void run(const QString &command, const QStringList &environment = {}, int count = 1)
    {
        QProcess process;
        start(process, command, environment, count);
        finish(process);
    }

    /// Runs a worker and ends it at that time after it got ready; the signal hits at a moment that nobody chose.
    void runAndKill(const QString &command, qint64 microseconds)
    {
        QProcess process;
        start(process, command, {}, 1'000'000);
        QByteArray before;
        while (process.state() != QProcess::NotRunning && !before.contains("ready")) {
            process.waitForReadyRead(30000);
            before += process.readAllStandardOutput();
        }
        // No waiting for something that a signal could tell: the moment itself is what is tested.
        const timespec pause{ microseconds / 1'000'000, (microseconds % 1'000'000) * 1000 };
        ::nanosleep(&pause, nullptr);
        ::kill(pid_t(process.processId()), SIGKILL);
        finish(process, before);
    }

    [[nodiscard]] bool wasKilled() const { return signal == SIGKILL; }
    [[nodiscard]] QByteArray bytes() const { return read(path); }

    QTemporaryDir folder;
    QString path;
    VaultPromises promises;
    int signal = 0; ///< that ended the last run, 0 where it ended by itself
    int exitCode = 0;
    int seed = 1;
    QString launcher; ///< a shell line before the worker, such as "ulimit -f 10;"

private:
    void start(QProcess &process, const QString &command, const QStringList &environment, int count)
    {
        QStringList all = QProcess::systemEnvironment();
        all << QStringLiteral("IW_WORKER_FOLDER=") + QFileInfo(path).path() << environment;
        process.setEnvironment(all);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString worker = QStringLiteral(IW_BUILD_DIR "/tests/vaultworker");
        const QStringList arguments{ path, promises.passphrase(), command, QString::number(seed++),
                                     QString::number(count) };
        if (launcher.isEmpty())
            process.start(worker, arguments);
        else
            process.start(QStringLiteral("/bin/sh"),
                          QStringList{ QStringLiteral("-c"), launcher + QStringLiteral(" exec \"$0\" \"$@\""), worker }
                              + arguments);
        if (!process.waitForStarted())
            qFatal("The worker does not start.");
    }

    void finish(QProcess &process, QByteArray output = {})
    {
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(60000))
            qFatal("The worker does not end.");
        output += process.readAllStandardOutput();
        signal = process.exitStatus() == QProcess::CrashExit ? process.exitCode() : 0;
        exitCode = process.exitCode();
        promises.take(output);
    }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace iw
