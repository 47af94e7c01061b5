// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace iw {

/// What a command printed with --json, held against resources/schemas by python's jsonschema: empty where every line
/// is as the definition of its command says.
inline QString outputSchemaProblem(const QString &command, const QByteArray &lines)
{
    static const QString script =
        QStringLiteral("import sys, json, jsonschema\n"
                       "schema = json.load(open('" IW_SOURCE_DIR "/resources/schemas/command-line-1.schema.json'))\n"
                       "jsonschema.Draft202012Validator.check_schema(schema)\n"
                       "schema['$ref'] = '#/$defs/' + sys.argv[1].replace(' ', '%20')\n"
                       "validator = jsonschema.Draft202012Validator(schema)\n"
                       "for line in sys.stdin.read().split('\\n'):\n"
                       "    if line:\n"
                       "        error = jsonschema.exceptions.best_match(validator.iter_errors(json.loads(line)))\n"
                       "        if error:\n"
                       "            sys.exit(line + ': ' + error.message)\n");
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), { QStringLiteral("-c"), script, command });
    python.write(lines);
    python.closeWriteChannel();
    if (!python.waitForFinished(30000))
        return QStringLiteral("python3 did not answer");
    return python.exitCode() == 0 ? QString()
                                  : command + QStringLiteral(": ") + QString::fromUtf8(python.readAllStandardError());
}

/// The command among a call's arguments: the first word, and the second where both are one.
inline QString commandOf(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    static const QStringList ofTwo{ QStringLiteral("accounts rename"), QStringLiteral("accounts secrets"),
                                    QStringLiteral("accounts remove") };
    const QString both = first + QLatin1Char(' ') + second;
    return first == QLatin1StringView("vault") || ofTwo.contains(both) ? both : first;
}

} // namespace iw
