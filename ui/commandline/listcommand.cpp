// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/listcommand.h"

#include "app/base/paths.h"
#include "app/connectors/connector.h"
#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"
#include "app/signin/providertext.h"
#include "ui/commandline/instancejson.h"
#include "ui/commandline/secretsource.h"
#include "ui/commandline/vaultunlock.h"

#include <QLocale>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Names come from the service: one that holds a tab or an escape sequence must not reach the terminal as such.
QString shown(const QString &text) { return plainForeignText(text, 1000); }

/// What it found and when; empty where there was none.
QString lastCheck(const Instance &instance)
{
    if (!instance.lastChecked.isValid())
        return {};
    return reachWord(instance.reach) + u", "_s
        + QLocale().toString(instance.lastChecked.toLocalTime(), QLocale::ShortFormat);
}

/// A sign-in that waits has no id at the service yet.
QString shownId(const Instance &instance) { return instance.isAttempt() ? unfinishedId(instance) : instance.id; }

} // namespace

void ListCommand::start()
{
    if (!openVault())
        return;
    if (options().isSet(u"unfinished"_s))
        return listUnfinished();
    // Sign-ins that wait for a customer come first, as in the window.
    const QList<Instance> instances = context().instances.attempts() + context().instances.instances();
    for (const Instance &instance : instances) {
        if (output().isJson())
            output().object(instanceJson(instance));
        else
            output().line(instanceLine(instance));
    }
    if (instances.isEmpty())
        output().remark(tr("No instance is saved yet."));
    end(ExitCode::Done);
}

void ListCommand::listUnfinished()
{
    const QList<Instance> unfinished = context().instances.unfinished();
    for (const Instance &intent : unfinished) {
        if (output().isJson())
            output().object(unfinishedJson(intent));
        else
            output().line(QStringList{
                unfinishedId(intent), shown(intent.name), intent.connector, intent.serviceUrl.host(),
                QLocale().toString(intent.createdAt.toLocalTime(), QLocale::ShortFormat), stateWord(intent.state) }
                              .join(u'\t'));
    }
    if (unfinished.isEmpty())
        output().remark(tr("Nothing is unfinished."));
    end(ExitCode::Done);
}

void ShowCommand::start()
{
    if (!openVault())
        return;
    const auto found = instanceNamed(options().positionalArguments().constFirst());
    if (!found)
        return end(found.problem());
    if (!options().isSet(u"reveal"_s) || found->isAttempt()) {
        print(*found, {});
        return end(ExitCode::Done);
    }
    auto source = SecretSource::read(options());
    if (!source)
        return end(source.problem());
    auto *unlock = new VaultUnlock(context().vault, source->take(u"passphrase"_s), this);
    connect(unlock, &Job::finished, this, [this, unlock, instance = *found] {
        if (unlock->problem())
            return end(*unlock->problem());
        reveal(instance);
    });
}

Result<Instance> ShowCommand::instanceNamed(const QString &id) const
{
    const QList<Instance> attempts = context().instances.attempts();
    const auto attempt =
        std::find_if(attempts.cbegin(), attempts.cend(), [&](const Instance &one) { return shownId(one) == id; });
    return attempt == attempts.cend() ? context().instances.byId(id) : *attempt;
}

void ShowCommand::reveal(const Instance &instance)
{
    std::map<QString, Secret> secrets;
    for (const QString &field : instance.secretFields) {
        auto secret = context().instances.secret(instance, field);
        if (!secret)
            return end(secret.problem());
        secrets.emplace(field, std::move(*secret));
    }
    print(instance, secrets);
    end(ExitCode::Done);
}

void ShowCommand::print(const Instance &instance, const std::map<QString, Secret> &secrets) const
{
    if (output().isJson())
        output().object(json(instance, secrets));
    else
        printFacts(instance, secrets);
}

QJsonObject ShowCommand::json(const Instance &instance, const std::map<QString, Secret> &secrets)
{
    QJsonObject object = instanceJson(instance);
    object.insert(u"apiKey"_s, instance.apiKey);
    object.insert(u"callbackUrl"_s, instance.callbackUrl);
    QJsonObject configuration;
    for (auto field = instance.configuration.cbegin(); field != instance.configuration.cend(); ++field)
        configuration.insert(field.key(), field.value());
    for (const auto &[field, secret] : secrets) {
        if (field == "token"_L1)
            object.insert(field, secret.reveal());
        else
            configuration.insert(field, secret.reveal());
    }
    object.insert(u"configuration"_s, configuration);
    return object;
}

void ShowCommand::printFacts(const Instance &instance, const std::map<QString, Secret> &secrets) const
{
    const Connector connector = connectorOf(instance);
    const auto label = [&connector](const QString &key) {
        const ConnectorField *field = connector.field(key);
        return field ? field->label : key;
    };
    const auto line = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            output().line(name + u": "_s + value);
    };
    line(instance.isAttempt() ? tr("Sign-in") : tr("Id"), shown(shownId(instance)));
    for (const auto &[name, value] : instanceFacts(instance))
        line(name, value);
    line(tr("Last check"), lastCheck(instance));
    line(tr("Created"), QLocale().toString(instance.createdAt.toLocalTime(), QLocale::ShortFormat));
    line(label(configurationkey::apiKey()), shown(instance.apiKey));
    line(label(configurationkey::callbackUrl()), shown(instance.callbackUrl));
    for (auto field = instance.configuration.cbegin(); field != instance.configuration.cend(); ++field) {
        if (field.key() != configurationkey::apiKey() && field.key() != configurationkey::callbackUrl())
            line(label(field.key()), shown(field.value()));
    }
    if (instance.isAttempt())
        return line(tr("Next"), nextStep(instance.state));
    for (const QString &field : instance.secretFields) {
        const auto secret = secrets.find(field);
        line(field == "token"_L1 ? tr("Token") : label(field),
             secret == secrets.end() ? secretMask() : secret->second.reveal());
    }
}

Connector ShowCommand::connectorOf(const Instance &instance) const
{
    const QList<Connector> all = loadConnectors(context().paths.userResources(u"connectors"_s));
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Connector &connector) { return connector.key == instance.connector; });
    return found == all.cend() ? Connector{} : *found;
}

QString ShowCommand::nextStep(InstanceState state)
{
    return state == InstanceState::Waiting
        ? tr(
            "The link waits for your customer. Once you have the address that the sign-in ended at, choose \"Paste the "
            "answer\" for this row in the window; \"Withdraw\" there ends it.")
        : tr("The link was withdrawn, and its answer is not taken any more. Delete the row in the window, or make a "
             "new link.");
}

} // namespace iw
