// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/sandboxcommand.h"

#include "ui/commandline/secretsource.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <vector>

namespace iw {

using namespace Qt::StringLiterals;

void SandboxCommand::start()
{
    const QByteArray program =
        QFile::encodeName(QCoreApplication::applicationDirPath() + u"/instance-wizard-sandbox"_s);
    QList<QByteArray> arguments = { program };
    if (options().isSet(u"port"_s))
        arguments << "--port" << options().value(u"port"_s).toLocal8Bit();
    if (options().isSet(u"data-dir"_s))
        arguments << "--data-dir" << QFile::encodeName(options().value(u"data-dir"_s) + u"/practice"_s);
    SecretSource::clearEnvironment();
    std::vector<char *> argv;
    for (QByteArray &argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    // Replaces this process, so that signals and standard input are the service's own.
    ::execv(program.constData(), argv.data());
    end(Problem{ .id = u"commandline.no-sandbox"_s, .arguments = { { u"file"_s, QFile::decodeName(program) } } });
}

} // namespace iw
