// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

/// The real readers of exported files, run as programs.
namespace iw::readers {

inline QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(50'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

/// Each file sourced in turn by one shell; the value it then has of the variable.
inline QList<QByteArray> sourced(const QString &shell, const QStringList &files, const QString &variable)
{
    const QString script =
        QStringLiteral("for f in \"$@\"; do unset %1; . \"$f\" || exit 1; printf '%s\\000' \"$%1\"; done")
            .arg(variable);
    QList<QByteArray> values =
        run(shell, QStringList{ QStringLiteral("-c"), script, QStringLiteral("sh") } + files).split('\0');
    values.removeLast();
    return values;
}

/// The whole environment that a shell hands on after sourcing the file.
inline QMap<QByteArray, QByteArray> sourcedEnvironment(const QString &shell, const QString &file)
{
    QMap<QByteArray, QByteArray> environment;
    for (const QByteArray &entry :
         run(shell, { QStringLiteral("-c"), QStringLiteral("set -a; . \"$1\" && env -0"), QStringLiteral("sh"), file })
             .split('\0'))
        environment.insert(entry.left(entry.indexOf('=')), entry.mid(entry.indexOf('=') + 1));
    return environment;
}

/// True where npm's dotenv is to be had: tests/run fetches it and names its folder in NODE_PATH.
inline bool hasDotenv()
{
    return !QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()
        && run(QStringLiteral("node"), { QStringLiteral("-e"), QStringLiteral("require('dotenv')") }).isEmpty();
}

/// What Node's dotenv reads from each file; with fast, by the second parser that dotenv 18 has.
inline QList<QJsonObject> dotenv(const QStringList &files, bool fast = false)
{
    const QString script = QStringLiteral("const d=require('dotenv'),fs=require('fs');console.log(JSON.stringify("
                                          "process.argv.slice(1).map(f=>d.parse(fs.readFileSync(f),{fast:%1})))"
                                          ".replace(/\\ufeff/g,'\\\\ufeff'))") // Qt's reader would drop a leading mark
                               .arg(fast ? QStringLiteral("true") : QStringLiteral("false"));
    QList<QJsonObject> objects;
    const QStringList arguments{ QStringLiteral("-e"), script, QStringLiteral("--") };
    for (const QJsonValue &value : QJsonDocument::fromJson(run(QStringLiteral("node"), arguments + files)).array())
        objects.append(value.toObject());
    return objects;
}

} // namespace iw::readers
