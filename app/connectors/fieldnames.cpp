// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/fieldnames.h"

#include <QHash>
#include <QRegularExpression>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits only, in lower case: "Client ID", "client_id" and "clientId" are one name.
QString folded(QStringView name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

const QHash<QString, QString> &aliases()
{
    static const QHash<QString, QString> table{
        { u"apikey"_s, u"oauth.api.key"_s },
        { u"oauthapikey"_s, u"oauth.api.key"_s },
        { u"clientid"_s, u"oauth.api.key"_s },
        { u"consumerkey"_s, u"oauth.api.key"_s },
        { u"apisecret"_s, u"oauth.api.secret"_s },
        { u"oauthapisecret"_s, u"oauth.api.secret"_s },
        { u"clientsecret"_s, u"oauth.api.secret"_s },
        { u"consumersecret"_s, u"oauth.api.secret"_s },
        { u"callbackurl"_s, u"oauth.callback.url"_s },
        { u"oauthcallbackurl"_s, u"oauth.callback.url"_s },
        { u"redirecturi"_s, u"oauth.callback.url"_s },
        { u"redirecturl"_s, u"oauth.callback.url"_s },
        { u"infusionsoftserver"_s, u"infusionsoft.server"_s },
        { u"server"_s, u"infusionsoft.server"_s },
        { u"siteaddress"_s, u"infusionsoft.server"_s },
        { u"infusionsoftprivatekey"_s, u"infusionsoft.private.key"_s },
        { u"infusionsoftencryptedkey"_s, u"infusionsoft.private.key"_s },
        { u"encryptedkey"_s, u"infusionsoft.private.key"_s },
        { u"privatekey"_s, u"infusionsoft.private.key"_s },
        { u"usersecret"_s, u"userSecret"_s },
        { u"organizationsecret"_s, u"organizationSecret"_s },
        { u"organisationsecret"_s, u"organizationSecret"_s },
        { u"orgsecret"_s, u"organizationSecret"_s },
        { u"serviceurl"_s, u"serviceUrl"_s },
        { u"baseurl"_s, u"serviceUrl"_s },
        { u"instancename"_s, u"name"_s },
        { u"tags"_s, u"tags"_s },
        { u"instancetags"_s, u"tags"_s },
        { u"connector"_s, u"connector"_s },
        { u"elementkey"_s, u"connector"_s },
    };
    return table;
}

} // namespace

QString fieldKeyFor(QStringView name)
{
    if (name.size() > 80)
        return {};
    // Exports of several instances carry a number or the service's id in their names: CE_4821_TOKEN.
    static const QRegularExpression prefix(u"^(INSTANCE_WIZARD_|CE_([0-9]+_)*)"_s);
    QString bare = name.trimmed().toString();
    bare.remove(prefix);
    return aliases().value(folded(bare));
}

bool isNameOf(QStringView name, const QString &fieldKey, const QString &label)
{
    if (name.size() > 80)
        return false;
    const QString typed = folded(name);
    if (typed.isEmpty())
        return false;
    if (typed == folded(label) || typed == folded(fieldKey) || fieldKeyFor(name) == fieldKey)
        return true;
    // Words too general for a paste into the whole page, but plain enough inside one field.
    static const QHash<QString, QStringList> inField{
        { u"oauth.api.key"_s, { u"key"_s, u"id"_s, u"client"_s } },
        { u"oauth.api.secret"_s, { u"secret"_s } },
        { u"oauth.callback.url"_s, { u"callback"_s, u"redirect"_s, u"url"_s } },
        { u"userSecret"_s, { u"user"_s, u"secret"_s } },
        { u"organizationSecret"_s, { u"organization"_s, u"organisation"_s, u"org"_s, u"secret"_s } },
        { u"serviceUrl"_s, { u"url"_s } },
    };
    return inField.value(fieldKey).contains(typed);
}

} // namespace iw
