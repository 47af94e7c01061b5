// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/reauthenticatecommand.h"

#include "app/base/paths.h"
#include "app/connectors/fieldchecker.h"
#include "app/instances/instancerepository.h"
#include "app/problems/problemcatalog.h"
#include "ui/commandline/createinput.h"
#include "ui/commandline/secretsource.h"

namespace iw {

using namespace Qt::StringLiterals;

void ReauthenticateCommand::begin(SecretSource &secrets)
{
    const auto row = context().instances.byId(options().positionalArguments().constFirst());
    if (!row)
        return end(row.problem());
    const Connector connector = connectorOfKey(row->connector, context().paths.userResources(u"connectors"_s));
    auto given = replacement(connector, secrets);
    if (!given)
        return end(given.problem());
    m_reauthentication = new Reauthentication(context().client(), context().instances, *row, connector, this);
    m_reauthentication->replace(std::move(*given));
    converse(*m_reauthentication, row->serviceUrl);
}

Result<Reauthentication::Replacement> ReauthenticateCommand::replacement(const Connector &connector,
                                                                         SecretSource &secrets)
{
    FieldValues typed{ { configurationkey::apiKey(), options().value(u"api-key"_s) },
                       { configurationkey::callbackUrl(), options().value(u"callback-url"_s) },
                       { configurationkey::apiSecret(), secrets.take(configurationkey::apiSecret()).reveal() } };
    for (const ConnectorField &field : connector.fields) {
        if (field.secret && field.key != configurationkey::apiSecret())
            typed.insert(field.key, secrets.take(field.key).reveal());
    }
    typed.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    QStringList remarks;
    Reauthentication::Replacement given;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        // A connector that is no longer known here has no rules.
        const ConnectorField *field = connector.field(it.key());
        const auto accepted = field ? readField(*field, typed, remarks) : Result<QString>(it.value());
        if (!accepted)
            return accepted.problem();
        if (field ? field->secret : it.key() == configurationkey::apiSecret())
            given.secrets.emplace(it.key(), Secret::fromText(*accepted));
        else
            given.values.insert(it.key(), *accepted);
    }
    for (const QString &remark : std::as_const(remarks))
        output().remark(remark);
    return given;
}

void ReauthenticateCommand::proceed() { m_reauthentication->reauthenticate(); }

void ReauthenticateCommand::followOutcome()
{
    using State = Reauthentication::State;
    switch (m_reauthentication->state()) {
    case State::OutcomeUnknown:
    case State::SaveFailed:
        return end(*m_reauthentication->problem());
    case State::Done:
        return printDone();
    default:
        return;
    }
}

void ReauthenticateCommand::printDone()
{
    if (hasEnded())
        return;
    if (m_reauthentication->problem())
        return end(*m_reauthentication->problem());
    const Instance &instance = m_reauthentication->instance();
    const auto token = context().instances.secret(instance, u"token"_s);
    print(instance, token ? token->clone() : Secret());
    if (m_reauthentication->isAfterLoss())
        output().remark(tr("The service's answer was lost; a look at the instance tells that it works."));
    if (m_reauthentication->hasNewToken())
        output().remark(tr("The service gave the instance another token, which is saved."));
    if (m_reauthentication->siblings() > 0)
        output().remark(tr("The service may show %n further instance(s) of the same name for a short time.", nullptr,
                           m_reauthentication->siblings()));
    const auto &found = m_reauthentication->found();
    if (!found)
        return end(ExitCode::Done);
    output().remark(describe(*found).title);
    if (found->id == "service.disabled"_L1)
        output().remark(tr("It is signed in again. Enable it with: %1").arg(commandLine(u"enable "_s + instance.id)));
    end(ExitCode::Done);
}

} // namespace iw
