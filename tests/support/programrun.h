// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/outputschema.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace iw {

/// Runs the program as a command to its end, in a home of its own, without a display and, unless the test has one, a
/// session bus.
class ProgramRun final
{
public:
    struct Result
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject object(int line = 0) const
        {
            return QJsonDocument::fromJson(out.split('\n').value(line)).object();
        }
        [[nodiscard]] QString problem(int line = 0) const
        {
            return object(line)[QLatin1StringView("problem")][QLatin1StringView("id")].toString();
        }
    };

    explicit ProgramRun(QString dataDir, bool withBus = false)
        : m_dataDir(std::move(dataDir)), environment(QProcessEnvironment::systemEnvironment())
    {
        for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
            environment.remove(QLatin1StringView(name));
        if (withBus)
            return;
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        environment.insert(QStringLiteral("HOME"), m_home.path());
    }

    /// A secret in its variable: "PASSPHRASE", "NEW_PASSPHRASE", …
    ProgramRun &with(const QString &variable, const QString &value)
    {
        environment.insert(QStringLiteral("INSTANCE_WIZARD_") + variable, value);
        return *this;
    }

    /// Through a shell, for redirections.
    void start(QProcess &process, const QStringList &arguments, const QString &redirection = {}) const
    {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("/bin/sh"),
                      QStringList{ QStringLiteral("-c"), QStringLiteral("exec \"$@\" ") + redirection,
                                   QStringLiteral("sh"), QStringLiteral(IW_BIN_DIR "/instance-wizard"),
                                   QStringLiteral("--data-dir"), m_dataDir }
                          + arguments);
    }

    static Result finish(QProcess &process)
    {
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
            process.kill();
        process.waitForFinished();
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode(),
                 process.readAllStandardOutput(), process.readAllStandardError() };
    }

    [[nodiscard]] Result operator()(const QStringList &arguments, const QString &redirection = {}) const
    {
        QProcess process;
        start(process, arguments, redirection);
        process.closeWriteChannel();
        Result result = finish(process);
        // The documented shape holds for whatever a test has a command print.
        const QStringList options =
            arguments.mid(0, arguments.indexOf(QStringLiteral("--"))); // all where there is none
        if (options.contains(QStringLiteral("--json"))) {
            if (const QString wrong = outputSchemaProblem(commandOf(arguments), result.out); !wrong.isEmpty())
                QTest::qFail(qPrintable(wrong), __FILE__, __LINE__);
        }
        return result;
    }

private:
    QTemporaryDir m_home;
    QString m_dataDir;

public:
    QProcessEnvironment environment;
};

} // namespace iw
