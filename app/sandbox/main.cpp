// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/paths.h"
#include "app/base/stopsignals.h"
#include "app/sandbox/sandboxserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;

int usageError(const QString &text)
{
    std::fprintf(stderr, "instance-wizard-sandbox: %s\n", qUtf8Printable(text));
    return exitUsage;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"instance-wizard-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(IW_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A practice service on this computer: it speaks as the real one does, and nothing real is reached.\n"
        u"Prints one line of JSON with its address and its practice keys, then serves until it is ended."_s);
    const QCommandLineOption port(u"port"_s, u"Port of the service (0 = the one it had before, or a free one)."_s,
                                  u"N"_s, u"0"_s);
    const QCommandLineOption dataDir(u"data-dir"_s, u"Folder of the practice tenant and its instances."_s, u"DIR"_s);
    const QCommandLineOption callback(u"callback-url"_s, u"Callback address of the practice application."_s, u"URL"_s);
    const QCommandLineOption toggle(u"switch"_s, u"Behave otherwise, see below; may be repeated."_s, u"NAME[=VALUE]"_s);
    const QCommandLineOption untilStdin(u"until-stdin-closes"_s, u"End when standard input reaches its end."_s);
    const QCommandLineOption help({ u"h"_s, u"help"_s }, u"Show this help."_s);
    const QCommandLineOption version({ u"v"_s, u"version"_s }, u"Show the version."_s);
    parser.addOptions({ port, dataDir, callback, toggle, untilStdin, help, version });
    if (!parser.parse(QCoreApplication::arguments()))
        return usageError(parser.errorText());
    if (parser.isSet(help)) {
        std::printf("%s\nSwitches:\n%s", qUtf8Printable(parser.helpText()), qUtf8Printable(Switches::help()));
        return 0;
    }
    if (parser.isSet(version)) {
        std::printf("instance-wizard-sandbox %s\n", IW_VERSION);
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"unexpected argument: "_s + parser.positionalArguments().constFirst());
    bool isPort = false;
    const ushort wantedPort = parser.value(port).toUShort(&isPort);
    if (!isPort)
        return usageError(u"no port: "_s + parser.value(port));

    SandboxServer server;
    const QString folder = parser.isSet(dataDir) ? parser.value(dataDir) : Paths().dataDir() + u"/practice"_s;
    if (!server.start({ .dataDir = folder,
                        .port = wantedPort,
                        .callbackUrl = parser.value(callback),
                        .switches = parser.values(toggle) }))
        return usageError(server.errorString());
    StopSignals stop(parser.isSet(untilStdin));
    QObject::connect(&stop, &StopSignals::stopRequested, &application, &QCoreApplication::quit, Qt::QueuedConnection);

    std::printf("%s\n", QJsonDocument(server.info().toJson()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
