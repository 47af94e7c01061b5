// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/secretsource.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, const char *> variables[] = {
    { "userSecret"_L1, "INSTANCE_WIZARD_USER_SECRET" },
    { "organizationSecret"_L1, "INSTANCE_WIZARD_ORGANIZATION_SECRET" },
    { "oauth.api.secret"_L1, "INSTANCE_WIZARD_API_SECRET" },
    { "infusionsoft.private.key"_L1, "INSTANCE_WIZARD_ENCRYPTED_KEY" },
    { "passphrase"_L1, "INSTANCE_WIZARD_PASSPHRASE" },
    { "new-passphrase"_L1, "INSTANCE_WIZARD_NEW_PASSPHRASE" },
    { "backup-passphrase"_L1, "INSTANCE_WIZARD_BACKUP_PASSPHRASE" },
};

constexpr qint64 largest = 64 * 1024;

} // namespace

void SecretSource::clearEnvironment()
{
    for (const auto &[key, variable] : variables)
        qunsetenv(variable);
}

Result<SecretSource> SecretSource::read(const QCommandLineParser &options)
{
    SecretSource source;
    for (const auto &[key, variable] : variables) {
        if (qEnvironmentVariableIsSet(variable))
            source.m_secrets.insert_or_assign(QString(key), Secret::fromBytes(qgetenv(variable)));
    }
    clearEnvironment(); // a browser that is started has no business with them
    const QString option = u"secrets-fd"_s;
    if (!options.isSet(option))
        return source;
    const Problem unusable{ .id = u"commandline.secrets-fd"_s, .arguments = { { u"fd"_s, options.value(option) } } };
    bool isNumber = false;
    const int fd = options.value(option).toInt(&isNumber);
    QFile file;
    // Closed with the file, lest a child inherits it; a standard stream stays, or another file would take its number.
    const auto handling = fd > 2 ? QFile::AutoCloseHandle : QFile::DontCloseHandle;
    if (!isNumber || fd < 0 || !file.open(fd, QIODevice::ReadOnly, handling))
        return unusable;
    Secret content = Secret::fromBytes(file.read(largest));
    const QJsonDocument document = QJsonDocument::fromJson(content.view().toByteArray());
    if (!document.isObject())
        return unusable;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        source.m_secrets.insert_or_assign(it.key(), Secret::fromText(it.value().toString()));
    return source;
}

const Secret *SecretSource::find(const QString &key) const
{
    const auto found = m_secrets.find(key);
    return found == m_secrets.end() || found->second.isEmpty() ? nullptr : &found->second;
}

Secret SecretSource::take(const QString &key)
{
    const auto found = m_secrets.find(key);
    return found == m_secrets.end() ? Secret() : std::move(found->second);
}

QString SecretSource::variableFor(const QString &key)
{
    for (const auto &[known, variable] : variables) {
        if (known == key)
            return QString::fromLatin1(variable);
    }
    return {};
}

QString SecretSource::variableForOption(const QString &name)
{
    const QString wanted = u"INSTANCE_WIZARD_"_s + name.toUpper().replace(u'-', u'_');
    for (const auto &[key, variable] : variables) {
        if (wanted == QLatin1StringView(variable))
            return wanted;
    }
    return {};
}

} // namespace iw
