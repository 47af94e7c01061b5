// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/comparecommand.h"

#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/base/stopsignals.h"
#include "app/instances/comparisontask.h"
#include "app/problems/problemcatalog.h"
#include "app/service/answerproblem.h"
#include "app/signin/providertext.h"
#include "ui/commandline/createinput.h"
#include "ui/commandline/instancejson.h"
#include "ui/commandline/progressline.h"
#include "ui/commandline/secretsource.h"
#include "ui/commandline/vaultunlock.h"

#include <QJsonArray>

#include <memory>

namespace iw {

using namespace Qt::StringLiterals;
using Kind = ComparisonEntry::Kind;
using State = ServiceComparison::State;
using Task = ServiceComparison::Task;

namespace {

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::OnlyThere:
        return u"only-there"_s;
    case Kind::Differs:
        return u"differs"_s;
    case Kind::OnlyHere:
        return u"only-here"_s;
    case Kind::Same:
        return u"same"_s;
    case Kind::Forgotten:
        break;
    }
    return u"forgotten"_s;
}

QString resultWord(ComparisonEntry::Result result)
{
    switch (result) {
    case ComparisonEntry::Result::None:
        return {};
    case ComparisonEntry::Result::Adopted:
        return u"adopted"_s;
    case ComparisonEntry::Result::Refreshed:
        return u"refreshed"_s;
    case ComparisonEntry::Result::Forgotten:
        return u"forgotten"_s;
    case ComparisonEntry::Result::SavedElsewhere:
        return u"saved-elsewhere"_s;
    case ComparisonEntry::Result::Failed:
        break;
    }
    return u"failed"_s;
}

QStringList differenceWords(const ComparisonEntry &entry)
{
    using Difference = ComparisonEntry::Difference;
    QStringList words;
    for (const auto &[difference, word] :
         { std::pair(Difference::Name, u"name"_s), std::pair(Difference::Tags, u"tags"_s),
           std::pair(Difference::State, u"state"_s), std::pair(Difference::Token, u"token"_s) }) {
        if (entry.differences.testFlag(difference))
            words += word;
    }
    return words;
}

QJsonObject facts(const Instance &instance)
{
    return { { u"name"_s, instance.name },
             { u"tags"_s, QJsonArray::fromStringList(instance.tags) },
             { u"state"_s, stateWord(instance.state) } };
}

} // namespace

void CompareCommand::start()
{
    auto source = SecretSource::read(options());
    if (!source)
        return end(source.problem());
    if (!openVault())
        return;
    auto secrets = std::make_shared<SecretSource>(std::move(*source));
    auto *job = new VaultUnlock(context().vault, secrets->take(u"passphrase"_s), this);
    connect(job, &Job::finished, this, [this, job, secrets] {
        if (job->problem())
            return end(*job->problem());
        begin(*secrets);
    });
}

void CompareCommand::begin(SecretSource &secrets)
{
    QStringList remarks;
    auto input = readServiceInput(context(), options(), secrets, remarks);
    for (const QString &remark : std::as_const(remarks))
        output().remark(remark);
    if (!input)
        return end(input.problem());
    const ServiceAccount account{ .apiUrl = input->serviceUrl, .practice = input->practice };
    const auto saved = options().isSet(u"account"_s) ? context().accounts.accountNamed(options().value(u"account"_s))
                                                     : context().accounts.find(input->serviceUrl, input->platform);
    m_comparison =
        new ServiceComparison(context().client(), context().accounts, context().instances, saved.value_or(account),
                              loadConnectors(context().paths.userResources(u"connectors"_s)), this);
    m_platform = std::move(input->platform);
    m_signals = new StopSignals(false, this);
    connect(m_signals, &StopSignals::stopRequested, this, [this] {
        m_tasks.clear();
        m_task ? m_task->cancel() : m_comparison->cancel();
    });
    if (!output().isJson())
        m_line = new ProgressLine(tr("Reading the list of the service"), this);
    connect(m_comparison, &ServiceComparison::progressed, this, [this](int instances) {
        if (m_line)
            m_line->tell(QString::number(instances));
    });
    connect(m_comparison, &ServiceComparison::stateChanged, this, &CompareCommand::follow);
    m_comparison->read(m_platform);
}

void CompareCommand::follow()
{
    if (m_comparison->state() == State::Open) {
        delete m_line; // before anything else is printed there
        output().problem(m_comparison->problem().value_or(Problem{}));
        return endWith(exitCodeFor(m_comparison->problem().value_or(Problem{})));
    }
    if (m_comparison->state() == State::Compared) {
        delete m_line;
        act();
    }
}

void CompareCommand::act()
{
    if (const auto problem = chooseNamed())
        return end(*problem);
    if (options().isSet(u"dry-run"_s))
        return print();
    if (const auto problem = ensureAccount())
        return end(*problem);
    m_tasks = { Task::Adopt };
    if (options().isSet(u"refresh"_s))
        m_tasks.append(Task::Refresh);
    if (options().isSet(u"forget"_s))
        m_tasks.append(Task::Forget);
    runNext();
}

std::optional<Problem> CompareCommand::ensureAccount()
{
    const ServiceAccount &account = m_comparison->account();
    if (!account.recordId.isEmpty())
        return std::nullopt;
    const auto saved = context().accounts.ensure(account.apiUrl, m_platform, account.practice);
    if (!saved)
        return saved.problem();
    m_comparison->setAccount(*saved);
    return std::nullopt;
}

std::optional<Problem> CompareCommand::chooseNamed()
{
    const QStringList ids = options().positionalArguments();
    const auto &entries = m_comparison->entries();
    for (const QString &id : ids) {
        const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                        [&](const ComparisonEntry &entry) { return entry.shown().id == id; });
        if (found == entries.cend())
            return Problem{ .id = u"commandline.not-compared"_s,
                            .arguments = { { u"id"_s, id },
                                           { u"host"_s, shownHost(m_comparison->account().apiUrl) } } };
        m_named.append(int(found - entries.cbegin()));
    }
    return std::nullopt;
}

QList<int> CompareCommand::entriesFor(Task task) const
{
    return m_named.isEmpty() ? m_comparison->allFor(task) : m_named;
}

void CompareCommand::runNext()
{
    if (m_tasks.isEmpty())
        return print();
    const Task task = m_tasks.takeFirst();
    m_task = m_comparison->run(task, entriesFor(task));
    if (!output().isJson()) {
        m_line = new ProgressLine(task == Task::Adopt         ? tr("Adopting")
                                      : task == Task::Refresh ? tr("Refreshing")
                                                              : tr("Forgetting"),
                                  this);
        connect(m_task, &ComparisonTask::progressed, m_line,
                [line = m_line.data()](int done, int total) { line->show(100 * done / total); });
    }
    connect(m_task, &Job::finished, this, [this] {
        delete m_line;
        ended(*m_task);
    });
}

void CompareCommand::ended(const ComparisonTask &task)
{
    if (task.problem()) {
        m_failure = task.problem();
        m_tasks.clear();
    }
    m_task.clear();
    runNext();
}

void CompareCommand::print()
{
    const auto &entries = m_comparison->entries();
    ExitCode code = ExitCode::Done;
    bool any = false;
    for (int i = 0; i < entries.size(); ++i) {
        const ComparisonEntry &entry = entries[i];
        const bool isWanted = m_named.isEmpty()
            ? entry.kind != Kind::Same || entry.result != ComparisonEntry::Result::None
            : m_named.contains(i);
        if (!isWanted)
            continue;
        any = true;
        print(entry);
        if (entry.problem && code == ExitCode::Done)
            code = exitCodeFor(*entry.problem);
    }
    if (!any)
        output().remark(tr("Nothing differs."));
    if (m_failure) {
        output().problem(*m_failure);
        code = exitCodeFor(*m_failure);
    }
    endWith(code);
}

void CompareCommand::print(const ComparisonEntry &entry) const
{
    const QString result = resultWord(entry.result);
    const QStringList differences = differenceWords(entry);
    if (output().isJson()) {
        QJsonObject object = instanceJson(entry.shown());
        object.insert(u"comparison"_s, kindWord(entry.kind));
        if (!differences.isEmpty()) {
            object.insert(u"differences"_s, QJsonArray::fromStringList(differences));
            object.insert(u"here"_s, facts(entry.here));
            object.insert(u"there"_s, facts(entry.there));
        }
        if (entry.mayBeLeftover)
            object.insert(u"leftover"_s, true);
        if (!entry.unfinishedId.isEmpty())
            object.insert(u"unfinished"_s, QString::fromLatin1(entry.unfinishedId.toHex().first(8)));
        if (!result.isEmpty())
            object.insert(u"result"_s, result);
        if (entry.problem)
            object.insert(u"problem"_s, CommandOutput::problemJson(*entry.problem));
        return output().object(object);
    }
    QString remark = differences.join(u',');
    if (!entry.unfinishedId.isEmpty() && entry.kind == Kind::OnlyThere)
        remark = u"unfinished "_s + QString::fromLatin1(entry.unfinishedId.toHex().first(8));
    else if (entry.mayBeLeftover)
        remark = u"leftover"_s;
    // What the service calls it must not reach the terminal as an escape sequence.
    output().line(QStringList{ kindWord(entry.kind), plainForeignText(entry.shown().id, 100),
                               plainForeignText(entry.shown().name, 1000), remark, result }
                      .join(u'\t'));
    if (entry.problem)
        output().remark(plainForeignText(entry.shown().id, 100) + u": "_s + describe(*entry.problem).title);
}

void CompareCommand::endWith(ExitCode code)
{
    end(m_signals->lastSignal() > 0 ? ExitCode(128 + m_signals->lastSignal()) : code);
}

} // namespace iw
