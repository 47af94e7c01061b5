// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a vault as the program does, and says on standard output, line by line and unbuffered, what it is about to
// do and what was done: whoever ends it at any moment knows what must be in the file.
//     vaultworker FILE PASSPHRASE COMMAND [SEED] [COUNT]
// The fault disk is told by IW_WORKER_PLAN (as IW_FAULT_PLAN) below IW_WORKER_FOLDER and starts when the vault is open
// and unlocked; for the command "open" at once. "migrate" is "edit" that is ready before the file is opened.
#include "app/vault/keyslots.h"
#include "app/vault/rotatejob.h"
#include "app/vault/vault.h"
#include "tests/support/faultdisk.h"
#include "tests/support/faultmemory.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <dlfcn.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

/// Fewer rows are faster to verify; enough that pages split and are freed.
constexpr int mostRecords = 14;

void say(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (::write(STDOUT_FILENO, text.constData(), size_t(text.size())) != text.size())
        _exit(9);
}

void sayProblem(const QString &operation, const Problem &problem)
{
    say({ { u"failed"_s, operation }, { u"problem"_s, problem.id }, { u"technical"_s, problem.technical } });
}

class Worker final
{
public:
    Worker(const QString &file, QString passphrase, quint32 seed)
        : m_vault(file), m_passphrase(std::move(passphrase)), m_seed(seed), m_random(seed)
    {
        m_vault.keySlots().setPassphraseCost({ 1, 8LL * 1024 * 1024 });
    }

    bool open()
    {
        say({ { u"try"_s, u"open"_s } });
        return told(u"open"_s, m_vault.open());
    }

    bool unlock()
    {
        const bool first = m_vault.keyState() == Vault::KeyState::NoKey;
        KeySlots &slots = m_vault.keySlots();
        return done(u"unlock"_s,
                    first ? slots.setPassphrase(Secret::fromText(m_passphrase), nullptr)
                          : slots.openPassphrase(Secret::fromText(m_passphrase), nullptr));
    }

    bool create() { return begin() && complete(); }

    bool begin()
    {
        m_record = {};
        m_record.kind = u"intent"_s;
        m_record.serviceUrl = u"https://api.example.com/elements/api-v2"_s;
        m_record.connector = u"infusionsoftmarketing"_s;
        m_record.account = u"k%1-%2"_s.arg(m_seed).arg(++m_number); // tells the rows apart in the tests
        m_record.name = u"Shop %1"_s.arg(m_number);
        m_record.state = u"sending"_s;
        SecretFields secrets;
        secrets.emplace(u"oauth.api.secret"_s, Secret::fromText(value()));
        secrets.emplace(u"infusionsoft.private.key"_s, Secret::fromText(value()));
        return write(u"begin"_s, m_record, secrets);
    }

    bool complete()
    {
        m_record.kind = u"instance"_s;
        m_record.state = u"valid"_s;
        m_record.remoteId = QString::number(m_number);
        SecretFields secrets;
        secrets.emplace(u"token"_s, Secret::fromText(value()));
        return write(u"complete"_s, m_record, secrets);
    }

    bool edit()
    {
        if (!choose())
            return create();
        switch (m_random.bounded(3)) {
        case 0:
            m_record.name = u"Renamed %1"_s.arg(m_random.generate());
            m_record.tags = { u"tag %1"_s.arg(m_random.generate()) };
            return write(u"rename"_s, m_record, {});
        case 1:
            return update();
        default:
            return m_vault.records(u"instance"_s).size() > mostRecords / 2 ? remove() : create();
        }
    }

    bool update()
    {
        if (!choose())
            return false;
        SecretFields secrets;
        secrets.emplace(u"token"_s, Secret::fromText(value() + QString(int(m_random.bounded(6000)), u'x')));
        return write(u"update"_s, m_record, secrets);
    }

    /// New rows and changed ones in one change.
    bool writeMany()
    {
        constexpr int newOnes = 4;
        const auto all = m_vault.list(u"instance"_s);
        std::vector<RecordWrite> writes(newOnes);
        for (RecordWrite &each : writes) {
            each.record.kind = u"instance"_s;
            each.record.serviceUrl = u"https://api.example.com/elements/api-v2"_s;
            each.record.connector = u"infusionsoftmarketing"_s;
            each.record.account = u"k%1-%2"_s.arg(m_seed).arg(++m_number);
            each.record.remoteId = each.record.account;
            each.record.name = u"Shop %1"_s.arg(m_number);
            each.record.state = u"valid"_s;
        }
        if (all)
            for (const VaultRecord &record : *all)
                if (m_random.bounded(3) == 0)
                    writes.push_back({ record, {} });
        QJsonArray rows;
        for (RecordWrite &each : writes) {
            each.secrets.emplace(u"token"_s, Secret::fromText(value() + QString(1500, u'x')));
            each.events = { { u"many"_s, u"revision %1"_s.arg(each.record.revision + 1) } };
            rows.append(row(each.record, each.secrets));
        }
        say({ { u"try"_s, u"many"_s }, { u"rows"_s, rows } });
        return told(u"many"_s, m_vault.writeAll(writes));
    }

    bool remove()
    {
        if (!choose())
            return false;
        say({ { u"try"_s, u"remove"_s }, { u"key"_s, m_record.account } });
        return told(u"remove"_s, m_vault.remove(m_record.id));
    }

    bool setPassphrase()
    {
        const QString next = u"p%1"_s.arg(m_random.generate());
        say({ { u"try"_s, u"passphrase"_s }, { u"new"_s, next } });
        if (!done(u"passphrase"_s, m_vault.keySlots().setPassphrase(Secret::fromText(next), nullptr)))
            return false;
        m_passphrase = next;
        return true;
    }

    bool rotate()
    {
        say({ { u"try"_s, u"rotate"_s } });
        return done(u"rotate"_s, m_vault.keySlots().rotate(Secret::fromText(m_passphrase), nullptr));
    }

    bool check() { return told(u"check"_s, m_vault.quickCheck()); }

    /// When the disk is well again: the same program goes on.
    void recover()
    {
        const bool well = m_vault.isOpen() && m_vault.quickCheck() && m_vault.list(u"instance"_s)
            && (m_vault.keyState() != Vault::KeyState::Open || create());
        say({ { u"recovered"_s, well } });
    }

    /// Every secret of every row, for faults while reading.
    bool readAll()
    {
        const auto all = m_vault.list(u"instance"_s);
        if (!all) {
            sayProblem(u"read"_s, all.problem());
            return false;
        }
        for (const VaultRecord &record : all.value())
            for (const QString &field : record.secretFields)
                if (const auto secret = m_vault.secret(record.id, field); !secret) {
                    sayProblem(u"read"_s, secret.problem());
                    return false;
                }
        say({ { u"did"_s, u"read"_s } });
        return true;
    }

    /// False where the command is not known or failed.
    bool run(const QString &command)
    {
        while (m_vault.records(u"instance"_s).size() > mostRecords)
            if (!remove())
                return false;
        if (command == "create"_L1)
            return create();
        if (command == "insert"_L1)
            return begin();
        if (command == "edit"_L1 || command == "migrate"_L1)
            return edit();
        if (command == "update"_L1)
            return update();
        if (command == "many"_L1)
            return writeMany();
        if (command == "remove"_L1)
            return remove();
        if (command == "passphrase"_L1)
            return setPassphrase();
        if (command == "rotate"_L1)
            return rotate();
        if (command == "check"_L1)
            return check();
        if (command == "read"_L1)
            return readAll();
        std::fputs("unknown command\n", stderr);
        return false;
    }

private:
    QString value() { return u"value %1"_s.arg(m_random.generate64()); }

    bool choose()
    {
        const auto all = m_vault.list(u"instance"_s);
        if (!all)
            sayProblem(u"choose"_s, all.problem());
        if (!all || all->isEmpty())
            return false;
        m_record = all->at(m_random.bounded(all->size()));
        return true;
    }

    /// What the row is to be, for whoever holds the vault against it.
    static QJsonObject row(const VaultRecord &record, const SecretFields &secrets)
    {
        QJsonObject values;
        for (const auto &[field, secret] : secrets)
            values.insert(field, secret.reveal());
        return { { u"key"_s, record.account },
                 { u"kind"_s, record.kind },
                 { u"name"_s, record.name },
                 { u"revision"_s, record.revision + 1 },
                 { u"secrets"_s, values } };
    }

    bool write(const QString &operation, VaultRecord &record, const SecretFields &secrets)
    {
        QJsonObject step = row(record, secrets);
        step.insert(u"try"_s, operation);
        say(step);
        const VaultEvent event{ operation, u"revision %1"_s.arg(record.revision + 1) };
        return told(operation,
                    record.id.isEmpty() ? m_vault.insert(record, secrets, { event })
                                        : m_vault.update(record, secrets, { event }));
    }

    static bool told(const QString &operation, const Outcome &outcome)
    {
        if (outcome)
            say({ { u"did"_s, operation } });
        else
            sayProblem(operation, outcome.problem());
        return bool(outcome);
    }

    static bool done(const QString &operation, Job *job)
    {
        const std::unique_ptr<Job> owner(job);
        QEventLoop loop;
        QObject::connect(job, &Job::finished, &loop, &QEventLoop::quit);
        if (!job->isFinished())
            loop.exec();
        if (job->problem())
            return told(operation, *job->problem());
        return told(operation, Done{});
    }

    Vault m_vault;
    QString m_passphrase;
    quint32 m_seed;
    QRandomGenerator m_random;
    int m_number = 0;
    VaultRecord m_record;
};

// There where the library was preloaded only.
auto memoryFail() { return reinterpret_cast<decltype(&iw_memory_fail)>(::dlsym(RTLD_DEFAULT, "iw_memory_fail")); }
auto memoryCount() { return reinterpret_cast<decltype(&iw_memory_count)>(::dlsym(RTLD_DEFAULT, "iw_memory_count")); }

void startFaults()
{
    FaultPlan plan{};
    quint64 at = 0;
    const QByteArray text = qgetenv("IW_WORKER_PLAN");
    if (std::sscanf(text.constData(), "%d %d %llu %d", &plan.faultClass, &plan.action, &at, &plan.lasting) == 4) {
        plan.at = at;
        iw_fault_start(qgetenv("IW_WORKER_FOLDER").constData(), &plan);
    }
    int failing = 0;
    int lasting = 0;
    if (std::sscanf(qgetenv("IW_WORKER_MEMORY").constData(), "%d %d", &failing, &lasting) == 2 && memoryFail())
        memoryFail()(quint64(failing), lasting);
}

void stopFaults()
{
    iw_fault_stop();
    if (memoryFail())
        memoryFail()(0, 0);
    const FaultCounts counts = iw_fault_counts();
    say({ { u"writes"_s, qint64(counts.writes) },
          { u"reads"_s, qint64(counts.reads) },
          { u"syncs"_s, qint64(counts.syncs) },
          { u"hits"_s, qint64(counts.hits) },
          { u"unsynced"_s, qint64(counts.unsynced) },
          { u"allocations"_s, memoryCount() ? qint64(memoryCount()()) : 0 } });
}

} // namespace

int main(int argc, char *argv[])
{
    const rlimit none{ 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
    ::signal(SIGXFSZ, SIG_IGN); // as the program does
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const QString command = arguments.at(3);
    const auto seed = arguments.value(4, u"1"_s).toUInt();
    const int count = arguments.value(5, u"1"_s).toInt();

    Worker worker(arguments.at(1), arguments.at(2), seed);
    if (command == "open"_L1)
        startFaults();
    if (command == "migrate"_L1)
        say({ { u"ready"_s, true } }); // opening is what is to be ended
    if (!worker.open()) {
        stopFaults();
        return 1;
    }
    bool good = true;
    if (command != "open"_L1) {
        if (!worker.unlock())
            return 1;
        startFaults();
        if (command != "migrate"_L1)
            say({ { u"ready"_s, true } });
        for (int i = 0; i < count && good; ++i)
            good = worker.run(command);
    }
    stopFaults();
    if (!good)
        worker.recover();
    return good ? 0 : 1;
}
