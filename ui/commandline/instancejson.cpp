// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/instancejson.h"

#include "app/instances/instance.h"
#include "app/signin/providertext.h"
#include "ui/commandline/commandline.h"

#include <QJsonArray>
#include <QLocale>

namespace iw {

using namespace Qt::StringLiterals;

QJsonObject instanceJson(const Instance &instance, const QString &savedAccount)
{
    QJsonObject object{ { u"id"_s, instance.id },
                        { u"name"_s, instance.name },
                        { u"service"_s, instance.serviceName },
                        { u"serviceUrl"_s, instance.serviceUrl.toString(QUrl::FullyEncoded) },
                        { u"connector"_s, instance.connector },
                        { u"account"_s, instance.account },
                        { u"tags"_s, QJsonArray::fromStringList(instance.tags) },
                        { u"state"_s, stateWord(instance.state) },
                        { u"createdAt"_s, instance.createdAt.toUTC().toString(Qt::ISODate) },
                        { u"practice"_s, instance.practice } };
    if (instance.lastChecked.isValid()) {
        object.insert(u"reach"_s, reachWord(instance.reach));
        object.insert(u"lastChecked"_s, instance.lastChecked.toUTC().toString(Qt::ISODate));
    }
    if (!savedAccount.isEmpty())
        object.insert(u"savedAccount"_s, savedAccount);
    if (instance.isAttempt()) {
        object.remove("id"_L1);
        object.insert(u"attempt"_s, unfinishedId(instance));
    }
    return object;
}

QStringList instanceCells(const Instance &instance)
{
    // Names come from the service: one that holds a tab or an escape sequence must not reach the terminal as such.
    const auto shown = [](const QString &text) { return plainForeignText(text, 1000); };
    return { shown(instance.isAttempt() ? unfinishedId(instance) : instance.id),
             shown(instance.name),
             shown(instance.connector),
             shown(instance.serviceName),
             shown(instance.account),
             stateWord(instance.state),
             reachWord(instance.reach),
             QLocale().toString(instance.lastChecked.toLocalTime(), QLocale::ShortFormat) };
}

QStringList instanceTitles()
{
    return { CommandLine::tr("ID"),      CommandLine::tr("NAME"),    CommandLine::tr("CONNECTOR"),
             CommandLine::tr("SERVICE"), CommandLine::tr("ACCOUNT"), CommandLine::tr("STATE"),
             CommandLine::tr("CHECK"),   CommandLine::tr("CHECKED") };
}

QList<std::pair<QString, QString>> instanceFacts(const Instance &instance)
{
    const auto shown = [](const QString &text) { return plainForeignText(text, 1000); };
    QList<std::pair<QString, QString>> facts = {
        { CommandLine::tr("Name"), shown(instance.name) },
        { CommandLine::tr("Service"),
          shown(instance.serviceName) + u" ("_s + instance.serviceUrl.toString(QUrl::FullyEncoded) + u')' },
        { CommandLine::tr("Connector"), shown(instance.connector) },
        { CommandLine::tr("Account"), shown(instance.account) },
        { CommandLine::tr("Tags"), shown(instance.tags.join(u", "_s)) },
        { CommandLine::tr("State"), stateWord(instance.state) },
    };
    facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

QString unfinishedId(const Instance &intent) { return QString::fromLatin1(intent.recordId.toHex().first(8)); }

QJsonObject unfinishedJson(const Instance &intent)
{
    QJsonObject object = instanceJson(intent);
    object.remove("id"_L1);
    object.insert(u"sentAt"_s, object.take("createdAt"_L1));
    object.insert(u"unfinished"_s, unfinishedId(intent));
    return object;
}

} // namespace iw
