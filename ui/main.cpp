// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: chooses window or command line and builds the objects for it.
#include "app/base/stopsignals.h"
#include "ui/commandline/command.h"
#include "ui/commandline/commandline.h"
#include "ui/commandline/secretsource.h"
#include "ui/desktop.h"
#include "ui/processguard.h"
#include "ui/program.h"
#include "ui/singlewindow.h"
#include "ui/translation.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// What stands behind "--" is no option.
QStringList optionsOf(const QStringList &arguments)
{
    const qsizetype end = arguments.indexOf("--"_L1);
    return end < 0 ? arguments : arguments.first(end);
}

void describeApplication()
{
    QCoreApplication::setApplicationName(u"instance-wizard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(IW_VERSION));
}

int runCommandLine(int &argc, char **argv, const QStringList &arguments)
{
    iw::hideProcessMemory();
    QCoreApplication application(argc, argv);
    describeApplication();
    iw::installTranslations(application);
    if (optionsOf(arguments).contains("--version"_L1)) {
        std::puts("instance-wizard " IW_VERSION);
        return 0;
    }
    if (iw::CommandLine::commandIn(arguments).isEmpty()) {
        std::fputs(iw::CommandLine::help().toUtf8().constData(), stdout);
        return 0;
    }
    iw::Program program(iw::CommandLine::globalOption(arguments, u"data-dir"_s));
    const iw::CommandContext context{ program.paths(),
                                      program.preferences(),
                                      program.redactor(),
                                      program.vault(),
                                      program.accounts(),
                                      program.instances(),
                                      [&program]() -> iw::ServiceClient & { return program.client(); } };
    return iw::CommandLine::run(arguments, context);
}

int runWindow(int &argc, char **argv, const QStringList &arguments)
{
    iw::SecretSource::clearEnvironment(); // read by commands only
    QApplication application(argc, argv);
    describeApplication();
    QGuiApplication::setDesktopFileName(u"io.github.instancewizard.InstanceWizard"_s);
    iw::installTranslations(application);
    iw::Program program(iw::CommandLine::globalOption(arguments, u"data-dir"_s));
    iw::SingleWindow single(program.paths().dataDir());
    if (single.handOver())
        return 0;
    iw::Desktop desktop(program);
    desktop.presetServiceUrl(iw::CommandLine::globalOption(arguments, u"service-url"_s));
    QObject::connect(&single, &iw::SingleWindow::raiseRequested, &desktop, &iw::Desktop::raise);
    QObject::connect(&desktop, &iw::Desktop::firstFrameShown, &single, &iw::SingleWindow::listen);
    // The end of a session: what is being written is finished, the window's places are kept, the clipboard is cleared.
    const iw::StopSignals signals(false);
    QObject::connect(&signals, &iw::StopSignals::stopRequested, &desktop, [&desktop] {
        desktop.window().close();
        QCoreApplication::exit(0);
    });
    desktop.show();
    if (arguments.contains("--practice"_L1))
        desktop.startPractice();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    iw::guardProcess();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QStringList options = optionsOf(arguments);
    const bool withoutWindow = !iw::CommandLine::commandIn(arguments).isEmpty() || options.contains("--version"_L1)
        || options.contains("--help"_L1) || options.contains("-h"_L1);
    return withoutWindow ? runCommandLine(argc, argv, arguments) : runWindow(argc, argv, arguments);
}
