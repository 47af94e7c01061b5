// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/adoptcommand.h"

#include "app/instances/instancerepository.h"
#include "app/instances/unfinishedcreation.h"
#include "app/problems/problemcatalog.h"
#include "app/signin/providertext.h"
#include "ui/commandline/instancejson.h"
#include "ui/commandline/secretsource.h"
#include "ui/commandline/vaultunlock.h"

#include <QJsonArray>
#include <QLocale>

namespace iw {

using namespace Qt::StringLiterals;
using State = UnfinishedCreation::State;

void AdoptCommand::start()
{
    const qsizetype named = options().positionalArguments().size();
    const bool forgets = options().isSet(u"forget"_s);
    if ((options().isSet(u"take"_s) && (named != 1 || forgets)) || (forgets && named == 0)) {
        return endUsage(forgets ? tr("Name those that are to be forgotten.")
                                : tr("With --take, name the one unfinished creation that it is for."));
    }
    if (!openVault())
        return;
    if (const auto problem = choose())
        return end(*problem);
    if (m_open.isEmpty())
        output().remark(tr("Nothing is unfinished."));
    if (m_open.isEmpty() || forgets)
        return next(); // forgetting opens no secret
    unlock();
}

std::optional<Problem> AdoptCommand::choose()
{
    const QList<Instance> all = context().instances.unfinished();
    const QStringList names = options().positionalArguments();
    if (names.isEmpty())
        m_open = all;
    for (const QString &name : names) {
        QList<Instance> found = all;
        const QByteArray start = name.toLatin1().toLower();
        found.removeIf([&start](const Instance &intent) { return !intent.recordId.toHex().startsWith(start); });
        if (found.size() != 1 || start.size() < 4)
            return Problem{ .id = u"commandline.unfinished-unknown"_s, .arguments = { { u"id"_s, name } } };
        m_open.append(found.first());
    }
    return std::nullopt;
}

void AdoptCommand::unlock()
{
    auto source = SecretSource::read(options());
    if (!source)
        return end(source.problem());
    auto *job = new VaultUnlock(context().vault, source->take(u"passphrase"_s), this);
    connect(job, &Job::finished, this, [this, job] {
        if (job->problem())
            return end(*job->problem());
        next();
    });
}

void AdoptCommand::next()
{
    if (m_current)
        m_current->deleteLater();
    if (m_open.isEmpty())
        return end(m_code);
    const Instance intent = m_open.takeFirst();
    m_name = unfinishedId(intent);
    m_current = new UnfinishedCreation(context().client(), context().instances, intent, this);
    connect(m_current, &UnfinishedCreation::stateChanged, this, &AdoptCommand::follow);
    if (options().isSet(u"forget"_s))
        m_current->forget();
    else
        m_current->lookUp();
}

void AdoptCommand::follow()
{
    const Problem problem = m_current->problem().value_or(Problem{});
    switch (m_current->state()) {
    case State::LookingUp:
        return;
    case State::Found:
        return takeFound();
    case State::NotFound:
        return leave(problem, ExitCode::OutcomeUnknown);
    case State::Open:
    case State::SaveFailed:
        return leave(problem, exitCodeFor(problem));
    case State::Saved:
        return printSaved();
    case State::Forgotten:
        if (m_current->resolvedElsewhere())
            output().remark(describe(problem).sentence());
        if (output().isJson())
            output().object({ { u"unfinished"_s, m_name }, { u"forgotten"_s, true } });
        return finish(ExitCode::Done);
    }
}

void AdoptCommand::takeFound()
{
    const Problem problem = m_current->problem().value_or(Problem{});
    if (problem.id.startsWith("service."_L1)) // its token could not be read
        return leave(problem, exitCodeFor(problem));
    const QString wanted = options().value(u"take"_s);
    const QList<UnfinishedCreation::Candidate> candidates = m_current->candidates();
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (wanted.isEmpty() ? m_current->isCertain() : candidates[i].id == wanted)
            return m_current->adopt(i);
    }
    printCandidates();
    if (!wanted.isEmpty())
        return leave({ .id = u"commandline.candidate-unknown"_s, .arguments = { { u"id"_s, wanted } } },
                     ExitCode::InputRefused);
    leave(problem, ExitCode::OutcomeUnknown);
    //: %1 is a command to be typed, ID stands for one of the ids above
    output().remark(
        tr("Take one of them with: %1").arg(u"instance-wizard adopt --unfinished "_s + m_name + u" --take ID"_s));
}

void AdoptCommand::leave(const Problem &problem, ExitCode code)
{
    output().problem(problem);
    finish(code);
}

void AdoptCommand::printCandidates() const
{
    QJsonArray list;
    for (const UnfinishedCreation::Candidate &candidate : m_current->candidates()) {
        list.append(QJsonObject{ { u"id"_s, candidate.id },
                                 { u"name"_s, candidate.name },
                                 { u"createdAt"_s, candidate.createdAt.toString(Qt::ISODate) },
                                 { u"state"_s, stateWord(candidate.state) },
                                 { u"tags"_s, QJsonArray::fromStringList(candidate.tags) } });
        if (!output().isJson()) // what the service calls it must not reach the terminal as an escape sequence
            output().line(QStringList{ plainForeignText(candidate.id, 100), plainForeignText(candidate.name, 1000),
                                       QLocale().toString(candidate.createdAt.toLocalTime(), QLocale::ShortFormat),
                                       stateWord(candidate.state) }
                              .join(u'\t'));
    }
    if (output().isJson())
        output().object({ { u"unfinished"_s, m_name }, { u"candidates"_s, list } });
}

void AdoptCommand::printSaved()
{
    if (m_current->resolvedElsewhere())
        output().remark(describe(m_current->problem().value_or(Problem{})).sentence());
    const Instance &instance = m_current->instance();
    const bool reveals = options().isSet(u"reveal"_s);
    if (output().isJson()) {
        QJsonObject object = instanceJson(instance);
        object.insert(u"unfinished"_s, m_name);
        if (reveals)
            object.insert(u"token"_s, m_current->token().reveal());
        output().object(object);
    } else {
        output().line(plainForeignText(instance.id, 100));
        if (reveals)
            output().line(m_current->token().reveal());
    }
    finish(ExitCode::Done);
}

void AdoptCommand::finish(ExitCode code)
{
    if (m_code == ExitCode::Done)
        m_code = code;
    // Not from within the signal of the one that is done.
    QMetaObject::invokeMethod(this, &AdoptCommand::next, Qt::QueuedConnection);
}

} // namespace iw
