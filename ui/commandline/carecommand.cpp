// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/carecommand.h"

#include "app/base/stopsignals.h"
#include "app/instances/instancerepository.h"
#include "app/problems/problemcatalog.h"
#include "ui/commandline/instancejson.h"
#include "ui/commandline/progressline.h"
#include "ui/commandline/secretsource.h"
#include "ui/commandline/vaultunlock.h"

namespace iw {

using namespace Qt::StringLiterals;

void CareCommand::start()
{
    if (const auto wrong = readInput())
        return end(*wrong);
    if (!openVault())
        return;
    const auto found = rows();
    if (!found)
        return end(found.problem());
    m_rows = *found;
    if (!m_rows.isEmpty())
        return unlock();
    output().remark(tr("No instance is saved yet."));
    end(ExitCode::Done);
}

Result<QList<Instance>> CareCommand::rows()
{
    const auto found = context().instances.byId(options().positionalArguments().constFirst());
    if (!found)
        return found.problem();
    return QList<Instance>{ *found };
}

void CareCommand::unlock()
{
    auto source = SecretSource::read(options());
    if (!source)
        return end(source.problem());
    auto *job = new VaultUnlock(context().vault, source->take(u"passphrase"_s), this);
    connect(job, &Job::finished, this, [this, job] {
        if (job->problem())
            return end(*job->problem());
        run();
    });
}

void CareCommand::run()
{
    CareJob *job = begin(InstanceCare(context().client(), context().instances), m_rows);
    m_signals = new StopSignals(false, this);
    connect(m_signals, &StopSignals::stopRequested, job, &CareJob::cancel);
    if (m_rows.size() > 1 && !output().isJson()) {
        auto *line = new ProgressLine(tr("Asking the services"), job);
        connect(job, &CareJob::progressed, line, [line](int done, int total) { line->show(100 * done / total); });
        connect(job, &Job::finished, line, [line] { delete line; }); // before anything else is printed there
    }
    connect(job, &Job::finished, this, [this, job] { print(*job); });
}

void CareCommand::print(const CareJob &job)
{
    ExitCode code = ExitCode::Done;
    for (const CareResult &result : job.results()) {
        print(result, job.results().size() == 1);
        if (result.problem && code == ExitCode::Done)
            code = exitCodeFor(*result.problem);
    }
    end(m_signals->lastSignal() > 0 ? ExitCode(128 + m_signals->lastSignal()) : code);
}

void CareCommand::print(const CareResult &result, bool isOnlyOne)
{
    if (output().isJson()) {
        QJsonObject object = instanceJson(result.instance);
        if (result.problem)
            object.insert(u"problem"_s, CommandOutput::problemJson(*result.problem));
        return output().object(object);
    }
    if (!result.problem || printsTroubled())
        output().line(instanceLine(result.instance));
    if (!result.problem)
        return;
    if (isOnlyOne)
        output().problem(*result.problem);
    else
        output().remark(result.instance.id + u": "_s + describe(*result.problem).title);
}

} // namespace iw
