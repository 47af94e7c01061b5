// SPDX-License-Identifier: GPL-3.0-or-later
// Saving one instance durably, against the bare SQLite C interface: bench-vault-save [FOLDER] [PAIRS]
// Both save in turns, on the same disk, the same bytes under the same pragmas; judged is the ratio of the medians.
#include "app/base/random.h"
#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "tests/bench/baresqlite.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

constexpr double limit = 2.0;
constexpr int valueSize = 44; // a token's length
const QList<QByteArray> fields{ "token", "oauth.api.secret", "infusionsoft.private.key" };

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

template <typename Call>
double milliseconds(Call call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e6;
}

void save(Vault &vault)
{
    VaultRecord record;
    record.kind = u"instance"_s;
    record.serviceUrl = u"https://api.example.com/elements/api-v2"_s;
    record.connector = u"infusionsoftmarketing"_s;
    record.remoteId = u"123456"_s;
    record.name = u"Shop example.com"_s;
    record.tags = { u"production"_s };
    record.account = u"dt123.infusionsoft.com"_s;
    record.state = u"valid"_s;
    record.extra = { { u"apiKey"_s, u"key"_s } };
    SecretFields secrets;
    for (const QByteArray &field : fields)
        secrets.emplace(QString::fromLatin1(field), Secret::fromBytes(QByteArray(valueSize, 's')));
    if (const auto saved = vault.insert(record, secrets); !saved)
        qFatal("%s %s", qUtf8Printable(saved.problem().id), qUtf8Printable(saved.problem().technical));
}

/// One folder's figures; false where the limit is missed.
bool compare(QTextStream &out, const QString &folder, int pairs, bool judged)
{
    const QTemporaryDir home(folder + u"/bench-vault-XXXXXX"_s);
    const QString file = home.filePath(u"vault/vault.sqlite"_s);
    const QString bareFile = home.filePath(u"vault/bare.sqlite"_s);
    Vault vault(file);
    if (const auto opened = vault.open(); !opened)
        qFatal("%s", qUtf8Printable(opened.problem().id));
    vault.keySlots().setPassphraseCost({ 1, 8LL * 1024 * 1024 });
    Job *job = vault.keySlots().setPassphrase(Secret::fromText(u"bench"_s), &vault);
    QObject::connect(job, &Job::finished, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    save(vault); // the check of the whole file before the first write is not part of a save
    if (!QFile::copy(file, bareFile))
        qFatal("no copy");
    bench::BareSqlite bare(bareFile);
    QList<double> ours;
    QList<double> theirs;
    for (int pair = 0; pair < pairs; ++pair) {
        const bool oursFirst = pair % 2 == 0; // neither always inherits the other's busy disk
        if (oursFirst)
            ours << milliseconds([&] { save(vault); });
        theirs << milliseconds([&] { bare.save(randomBytes(16), fields, valueSize); });
        if (!oursFirst)
            ours << milliseconds([&] { save(vault); });
    }
    const double ratio = median(ours) / median(theirs);
    out << u"save one instance in %1, ms: %2 against %3: %4 x"_s.arg(folder)
               .arg(median(ours), 0, 'f', 3)
               .arg(median(theirs), 0, 'f', 3)
               .arg(ratio, 0, 'f', 2);
    if (judged)
        out << (ratio <= limit ? "  holds" : "  MISSES") << " <= " << limit << " x";
    out << '\n';
    return !judged || ratio <= limit;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    // The user's own kind of disk: in memory there is nothing to wait for, and nothing durable.
    const QString folder = arguments.value(1, QString::fromLocal8Bit(qgetenv("HOME")));
    const int pairs = arguments.value(2, u"301"_s).toInt();
    out << QSysInfo::prettyProductName() << ", Qt " << qVersion() << "; medians of " << pairs << " pairs, "
        << fields.size() << " sealed values each\n";
    const bool holds = compare(out, folder, pairs, true);
    if (QFile::exists(u"/dev/shm"_s))
        compare(out, u"/dev/shm"_s, pairs, false); // what is left without a disk: shown, not judged
    return holds ? 0 : 1;
}
