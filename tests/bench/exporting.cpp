// SPDX-License-Identifier: GPL-3.0-or-later
// The export's figures: bench-export [ROUNDS]
// 1,000 and 10,000 instances in every format that holds many, all secrets in clear. Judged is that the time per
// instance does not grow with their number; the baseline, told beside it, reads the same secrets from the vault and
// writes nothing.
#include "tests/support/exportfixture.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <ctime>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

constexpr int few = 1'000;
constexpr int many = 10'000;
constexpr double limit = 1.5; // of the time per instance; a cost that grows with the square shows 10

/// Milliseconds of the processor, the best of the rounds: what else the machine does adds a little, never much.
template <typename Work>
double best(int rounds, Work work)
{
    double shortest = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        work();
        const double time = double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
        shortest = round == 0 ? time : std::min(shortest, time);
    }
    return shortest;
}

void readSecrets(const ExportFixture &f, const QList<Instance> &instances)
{
    for (const Instance &instance : instances) {
        bool isRead = f.repository.platformSecrets(instance) && f.repository.authorizationHeader(instance);
        for (const QString &field : instance.secretFields)
            isRead = f.repository.secret(instance, field) && isRead;
        if (!isRead)
            qFatal("A secret was not read");
    }
}

void render(const ExportFixture &f, const ExportFormat &format, const QList<Instance> &instances)
{
    const auto bytes = f.exporter().render(format, instances, { true, true });
    if (!bytes || bytes->size() < instances.size() * 100)
        qFatal("%s was not written", qPrintable(format.id));
}

} // namespace

int main(int argc, char *argv[])
{
    if (QFileInfo(u"/dev/shm"_s).isWritable()) // each instance is synchronised to the disk
        qputenv("TMPDIR", "/dev/shm");
    const QCoreApplication application(argc, argv);
    const int rounds = QCoreApplication::arguments().value(1, u"3"_s).toInt();
    QTextStream out(stdout);
    ExportFixture f;
    QList<Instance> all;
    for (int i = 0; i < many; ++i)
        all.append(f.add(QString::number(400'000 + i), u"Customer %1 & \"Söhne\""_s.arg(i)));
    const QList<Instance> first = all.first(few);
    out << QSysInfo::prettyProductName() << ", Qt " << qVersion() << ", " << QThread::idealThreadCount()
        << " processors; their microseconds per instance, of " << few << " and of " << many << '\n';
    const double baseFew = best(rounds, [&] { readSecrets(f, first); });
    const double baseMany = best(rounds, [&] { readSecrets(f, all); });
    out << u"%1 %2 %3\n"_s.arg(u"baseline"_s, -16)
               .arg(baseFew * 1000 / few, 8, 'f', 1)
               .arg(baseMany * 1000 / many, 8, 'f', 1);
    bool holds = true;
    const auto tell = [&](const QString &what, double less, double more) {
        const double ratio = more / many / (less / few);
        holds = holds && ratio <= limit;
        out << u"%1 %2 %3: %4 x, %5 x the baseline"_s.arg(what, -16)
                   .arg(less * 1000 / few, 8, 'f', 1)
                   .arg(more * 1000 / many, 8, 'f', 1)
                   .arg(ratio, 5, 'f', 2)
                   .arg(more / baseMany, 5, 'f', 2)
            << (ratio <= limit ? u"  holds <= %1\n"_s : u"  MISSES <= %1\n"_s).arg(limit) << Qt::flush;
    };
    for (const ExportFormat &format : loadExportFormats({})) {
        if (!format.oneInstance)
            tell(format.id, best(rounds, [&] { render(f, format, first); }),
                 best(rounds, [&] { render(f, format, all); }));
    }
    return holds ? 0 : 1;
}
