// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/createcommand.h"

#include "app/instances/instancecreation.h"
#include "app/instances/savedalready.h"
#include "app/problems/problemcatalog.h"
#include "ui/commandline/createinput.h"
#include "ui/commandline/instancejson.h"

namespace iw {

using namespace Qt::StringLiterals;

void CreateCommand::begin(SecretSource &secrets)
{
    QStringList remarks;
    auto draft = readCreateInput(context(), options(), secrets, remarks);
    for (const QString &remark : std::as_const(remarks))
        output().remark(remark);
    if (!draft)
        return end(draft.problem());
    if (refusesDuplicate(*draft, draft->typedAccount()))
        return;

    const QUrl serviceUrl = draft->serviceUrl;
    m_creation = new InstanceCreation(context().client(), context().accounts, context().instances, this);
    m_creation->setDraft(std::move(*draft));
    converse(*m_creation, serviceUrl);
}

void CreateCommand::proceed()
{
    const QString found = m_creation->accountFound();
    if (!found.isEmpty() && refusesDuplicate(m_creation->draft(), found))
        return;
    m_creation->create();
}

void CreateCommand::followOutcome()
{
    using State = InstanceCreation::State;
    switch (m_creation->state()) {
    case State::OutcomeUnknown:
        return endUnknown();
    case State::SaveFailed:
        if (!hasEnded())
            printUnsaved();
        return end(*m_creation->problem());
    case State::Done:
        print(m_creation->instance(), m_creation->token());
        return end(ExitCode::Done);
    default:
        return;
    }
}

bool CreateCommand::refusesDuplicate(const CreationDraft &draft, const QString &account)
{
    if (options().isSet(u"accept-duplicate"_s))
        return false;
    const auto saved = savedAlready(context().instances, draft, account);
    if (saved)
        end(Problem{
            .id = u"commandline.saved-already"_s,
            .arguments = { { u"name"_s, saved->name }, { u"id"_s, saved->id }, { u"account"_s, saved->account } } });
    return saved.has_value();
}

void CreateCommand::endUnknown()
{
    if (hasEnded())
        return;
    // What the look found is not what to do next: nothing but another look must be.
    const Problem found = m_creation->problem().value_or(Problem{});
    const ProblemText words = describe(found);
    const Instance &intent = m_creation->instance();
    Problem open = found;
    open.id = u"commandline.outcome-open"_s;
    open.arguments = { { u"name"_s, intent.name },
                       { u"host"_s, intent.serviceUrl.host() },
                       { u"reason"_s, QStringList{ words.title, words.cause }.join(u' ').trimmed() },
                       { u"command"_s, commandLine(u"adopt --unfinished "_s + unfinishedId(intent)) } };
    if (open.technical.isEmpty())
        open.technical = found.id;
    output().problem(open);
    // It is in the vault: whoever comes back to it needs its name.
    if (output().isJson())
        output().object(unfinishedJson(intent));
    end(ExitCode::OutcomeUnknown);
}

void CreateCommand::printUnsaved()
{
    // It exists, and this output is all that is left of it here.
    QJsonObject object = instanceJson(m_creation->instance());
    object.insert(u"saved"_s, false);
    if (options().isSet(u"reveal"_s))
        object.insert(u"token"_s, m_creation->token().reveal());
    output().object(object);
}

} // namespace iw
