// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/listcommand.h"

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
        const auto token = context().instances.secret(instance, u"token"_s);
        if (!token)
            return end(token.problem());
        print(instance, token->reveal());
        end(ExitCode::Done);
    });
}

Result<Instance> ShowCommand::instanceNamed(const QString &id) const
{
    const QList<Instance> attempts = context().instances.attempts();
    const auto attempt =
        std::find_if(attempts.cbegin(), attempts.cend(), [&](const Instance &one) { return shownId(one) == id; });
    return attempt == attempts.cend() ? context().instances.byId(id) : *attempt;
}

void ShowCommand::print(const Instance &instance, const QString &token)
{
    QJsonObject object = instanceJson(instance);
    if (!token.isEmpty())
        object.insert(u"token"_s, token);
    if (output().isJson())
        return output().object(object);
    const QList<std::pair<QString, QString>> lines = {
        { tr("Name"), instance.name },
        { tr("Id"), shownId(instance) },
        { tr("Connector"), instance.connector },
        { tr("Service"), instance.serviceName + u" ("_s + instance.serviceUrl.toString() + u')' },
        { tr("Account"), instance.account },
        { tr("Tags"), instance.tags.join(u", "_s) },
        { tr("State"), stateWord(instance.state) },
        { tr("Last check"), lastCheck(instance) },
        { tr("Created"), QLocale().toString(instance.createdAt.toLocalTime(), QLocale::ShortFormat) },
        { tr("API Key"), instance.apiKey },
        { tr("Callback URL"), instance.callbackUrl },
        { tr("Token"), token.isEmpty() ? secretMask() : token },
    };
    for (const auto &[label, value] : lines)
        output().line(label + u": "_s + (value == token ? token : shown(value)));
}

} // namespace iw
