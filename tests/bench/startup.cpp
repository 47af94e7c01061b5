// SPDX-License-Identifier: GPL-3.0-or-later
// The start-up figures: bench-startup PROGRAM BARE-WINDOW FILL-VAULT [INSTANCES] [PAIRS]
// Program and bare window are started in turns on an Xvfb of their own; judged are ratios of medians, never
// milliseconds.
#include "tests/bench/benchdisplay.h"
#include "tests/bench/windowwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace iw::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double timeLimit = 1.4;
constexpr double memoryLimit = 1.6;

double median(const QList<Start> &starts, double Start::*figure)
{
    QList<double> values;
    for (const Start &start : starts)
        values += start.*figure;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 4) {
        out << "bench-startup PROGRAM BARE-WINDOW FILL-VAULT [INSTANCES] [PAIRS]\n";
        return 2;
    }
    const QString instances = arguments.value(4, u"10000"_s);
    const int pairs = arguments.value(5, u"9"_s).toInt();

    // In memory where there is such a folder: each instance is synchronised to the disk, which takes minutes on a slow
    // one.
    const QString fast = u"/dev/shm"_s;
    const QTemporaryDir home(QFileInfo(fast).isWritable() ? fast + u"/bench-XXXXXX"_s : QDir::tempPath() + u"/bench"_s);
    const QString data = home.filePath(u"data"_s);
    out << "Filling a vault with " << instances << " instances ...\n" << Qt::flush;
    if (QProcess::execute(arguments.at(3), { data, instances }) != 0) {
        out << "The vault could not be filled.\n";
        return 1;
    }
    QProcess xvfb;
    const QByteArray display = startXvfb(xvfb);
    isolate(home, display);
    WindowWatch watch(display);
    if (!watch.isConnected()) {
        out << "Xvfb could not be started.\n";
        return 1;
    }

    const QList<QByteArray> program{ arguments.at(1).toLocal8Bit(), "--data-dir", data.toLocal8Bit() };
    const QList<QByteArray> bareWindow{ arguments.at(2).toLocal8Bit() };
    QList<Start> ours;
    QList<Start> bare;
    for (int pair = -1; pair < pairs; ++pair) { // the first one warms the disk's cache
        const Start b = watch.run(bareWindow);
        const Start o = watch.run(program);
        if (!b.complete() || !o.complete()) {
            out << "No window with rows came up: " << (b.complete() ? "the program" : "the bare window") << '\n';
            return 1;
        }
        if (pair >= 0) {
            bare += b;
            ours += o;
        }
    }
    xvfb.terminate();
    xvfb.waitForFinished();

    out << QSysInfo::prettyProductName() << ", Qt " << qVersion() << ", " << QThread::idealThreadCount()
        << " cores; medians of " << pairs << " pairs, " << instances << " instances against 100 rows\n";
    report(out, u"fork to window mapped, ms"_s, median(ours, &Start::mappedMs), median(bare, &Start::mappedMs), 0);
    bool holds = report(out, u"fork to first frame with rows, ms"_s, median(ours, &Start::rowsMs),
                        median(bare, &Start::rowsMs), timeLimit);
    holds = report(out, u"resident memory at rest, MiB"_s, median(ours, &Start::residentMiB),
                   median(bare, &Start::residentMiB), memoryLimit)
        && holds;
    return holds ? 0 : 1;
}
