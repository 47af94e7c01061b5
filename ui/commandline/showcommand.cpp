// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/showcommand.h"

#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/connectors/connector.h"
#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"
#include "app/service/answerproblem.h"
#include "app/service/servicejobs.h"
#include "app/signin/providertext.h"
#include "ui/commandline/instancejson.h"
#include "ui/commandline/secretsource.h"
#include "ui/commandline/vaultunlock.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Names come from the service: one that holds a tab or an escape sequence must not reach the terminal as such.
QString shown(const QString &text) { return plainForeignText(text, 1000); }

QString shown(const QDateTime &moment) { return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat); }

/// What it found and when; empty where there was none.
QString lastCheck(const Instance &instance)
{
    return instance.lastChecked.isValid() ? reachWord(instance.reach) + u", "_s + shown(instance.lastChecked)
                                          : QString();
}

/// A sign-in that waits has no id at the service yet.
QString shownId(const Instance &instance) { return instance.isAttempt() ? unfinishedId(instance) : instance.id; }

QJsonObject eventJson(const InstanceEvent &event)
{
    QJsonObject object;
    for (auto fact = event.facts.cbegin(); fact != event.facts.cend(); ++fact)
        object.insert(fact.key(), fact.value());
    object.insert(u"event"_s, eventWord(event.kind));
    object.insert(u"at"_s, event.at.toString(Qt::ISODate));
    if (event.times > 1) {
        object.insert(u"times"_s, event.times);
        object.insert(u"firstAt"_s, event.firstAt.toString(Qt::ISODate));
    }
    return object;
}

QJsonObject settingJson(const ComparedSetting &setting)
{
    QJsonObject object{ { u"key"_s, setting.key }, { u"verdict"_s, verdictWord(setting.verdict) } };
    if (!setting.typed.isEmpty())
        object.insert(u"typed"_s, setting.typed);
    if (setting.isSecret)
        object.insert(u"sealed"_s, true);
    if (setting.verdict != ComparedSetting::Verdict::OnlyHere || setting.isUnset)
        object.insert(u"reported"_s, setting.isUnset ? QJsonValue() : QJsonValue(setting.reported));
    return object;
}

} // namespace

void ShowCommand::start()
{
    if (!openVault())
        return;
    const auto found = instanceNamed(options().positionalArguments().constFirst());
    if (!found)
        return end(found.problem());
    m_shown.instance = *found;
    if (options().isSet(u"history"_s)) {
        auto history = context().instances.history(found->recordId);
        if (!history)
            return end(history.problem());
        m_shown.history = std::move(history.value());
    }
    const bool needsKey = options().isSet(u"reveal"_s) || options().isSet(u"configuration"_s);
    if (!needsKey || found->isAttempt())
        return print();
    unlock();
}

Result<Instance> ShowCommand::instanceNamed(const QString &id) const
{
    const QList<Instance> attempts = context().instances.attempts();
    const auto attempt =
        std::find_if(attempts.cbegin(), attempts.cend(), [&](const Instance &one) { return shownId(one) == id; });
    return attempt == attempts.cend() ? context().instances.byId(id) : *attempt;
}

void ShowCommand::unlock()
{
    auto source = SecretSource::read(options());
    if (!source)
        return end(source.problem());
    auto *job = new VaultUnlock(context().vault, source->take(u"passphrase"_s), this);
    connect(job, &Job::finished, this, [this, job] { job->problem() ? end(*job->problem()) : open(); });
}

void ShowCommand::open()
{
    if (options().isSet(u"reveal"_s)) {
        for (const QString &field : std::as_const(m_shown.instance.secretFields)) {
            auto secret = context().instances.secret(m_shown.instance, field);
            if (!secret)
                return end(secret.problem());
            m_shown.secrets.emplace(field, std::move(*secret));
        }
    }
    options().isSet(u"configuration"_s) ? askService() : print();
}

void ShowCommand::askService()
{
    const Instance &instance = m_shown.instance;
    const auto platform = context().instances.platformSecrets(instance);
    if (!platform)
        return end(platform.problem());
    auto *job = context().client().readInstance(instance.serviceUrl, *platform, instance.id, this);
    connect(job, &Job::finished, this, [this, job] {
        if (job->isGone())
            return end(Problem{ .id = u"instance.gone"_s,
                                .arguments = { { u"name"_s, m_shown.instance.name },
                                               { u"host"_s, shownHost(m_shown.instance.serviceUrl) } } });
        if (job->problem())
            return end(*job->problem());
        m_shown.settings = compareConfiguration(m_shown.instance, job->instance());
        print();
    });
}

void ShowCommand::print()
{
    if (output().isJson()) {
        output().object(json());
    } else {
        printFacts();
        printHistory();
        printSettings();
    }
    end(ExitCode::Done);
}

QJsonObject ShowCommand::json() const
{
    const Instance &instance = m_shown.instance;
    QJsonObject object = instanceJson(instance, savedAccount());
    object.insert(u"apiKey"_s, instance.apiKey);
    object.insert(u"callbackUrl"_s, instance.callbackUrl);
    QJsonObject configuration;
    for (auto field = instance.configuration.cbegin(); field != instance.configuration.cend(); ++field)
        configuration.insert(field.key(), field.value());
    for (const auto &[field, secret] : m_shown.secrets) {
        if (field == "token"_L1)
            object.insert(field, secret.reveal());
        else
            configuration.insert(field, secret.reveal());
    }
    object.insert(u"configuration"_s, configuration);
    if (options().isSet(u"history"_s)) {
        QJsonArray history;
        for (const InstanceEvent &event : m_shown.history)
            history.append(eventJson(event));
        object.insert(u"history"_s, history);
    }
    if (m_shown.settings) {
        QJsonArray settings;
        for (const ComparedSetting &setting : *m_shown.settings)
            settings.append(settingJson(setting));
        object.insert(u"reportedConfiguration"_s, settings);
    }
    return object;
}

QString ShowCommand::savedAccount() const
{
    const auto account = context().accounts.account(m_shown.instance.accountId);
    return account ? account->name : QString();
}

void ShowCommand::printFacts() const
{
    const Instance &instance = m_shown.instance;
    const Connector connector = connectorOf(instance);
    const auto label = [&connector](const QString &key) {
        const ConnectorField *field = connector.field(key);
        return field ? field->label : shown(key);
    };
    const auto line = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            output().line(name + u": "_s + value);
    };
    line(instance.isAttempt() ? tr("Sign-in") : tr("Id"), shown(shownId(instance)));
    for (const auto &[name, value] : instanceFacts(instance))
        line(name, value);
    line(tr("Saved account"), shown(savedAccount()));
    line(tr("Last check"), lastCheck(instance));
    line(tr("Created"), shown(instance.createdAt));
    line(label(configurationkey::apiKey()), shown(instance.apiKey));
    line(label(configurationkey::callbackUrl()), shown(instance.callbackUrl));
    for (auto field = instance.configuration.cbegin(); field != instance.configuration.cend(); ++field) {
        if (field.key() != configurationkey::apiKey() && field.key() != configurationkey::callbackUrl())
            line(label(field.key()), shown(field.value()));
    }
    if (instance.isAttempt())
        return line(tr("Next"), nextStep(instance.state));
    for (const QString &field : instance.secretFields) {
        const auto secret = m_shown.secrets.find(field);
        line(field == "token"_L1 ? tr("Token") : label(field),
             secret == m_shown.secrets.end() ? secretMask() : secret->second.reveal());
    }
}

/// A line each, with tabs between: when, what, how often, and its facts.
void ShowCommand::printHistory() const
{
    if (!options().isSet(u"history"_s))
        return;
    output().line(QString());
    if (m_shown.history.isEmpty())
        output().remark(tr("No history was kept of it."));
    for (const InstanceEvent &event : m_shown.history) {
        QStringList parts{ shown(event.at), eventWord(event.kind),
                           event.times > 1 ? u'×' + QString::number(event.times) : QString() };
        for (auto fact = event.facts.cbegin(); fact != event.facts.cend(); ++fact)
            parts << fact.key() + u'=' + shown(fact.value());
        output().line(parts.join(u'\t'));
    }
}

/// A line each, with tabs between: the key, how it stands, what the service reports, and what was typed.
void ShowCommand::printSettings() const
{
    if (!m_shown.settings)
        return;
    output().line(QString());
    for (const ComparedSetting &setting : *m_shown.settings)
        output().line(QStringList{ shown(setting.key), verdictWord(setting.verdict),
                                   setting.isUnset ? u"null"_s : shown(setting.reported),
                                   setting.isSecret ? secretMask() : shown(setting.typed) }
                          .join(u'\t'));
}

Connector ShowCommand::connectorOf(const Instance &instance) const
{
    return connectorOfKey(instance.connector, context().paths.userResources(u"connectors"_s));
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
