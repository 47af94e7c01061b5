// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/secretsource.h"

#include "ui/commandline/commandline.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

struct Variable
{
    QLatin1StringView key;
    const char *name;
    const char *meaning;
};
constexpr Variable known[] = {
    { "userSecret"_L1, "INSTANCE_WIZARD_USER_SECRET", QT_TRANSLATE_NOOP("iw::CommandLine", "the user secret") },
    { "organizationSecret"_L1, "INSTANCE_WIZARD_ORGANIZATION_SECRET",
      QT_TRANSLATE_NOOP("iw::CommandLine", "the organization secret") },
    { "oauth.api.secret"_L1, "INSTANCE_WIZARD_API_SECRET",
      QT_TRANSLATE_NOOP("iw::CommandLine", "the application's API secret") },
    { "infusionsoft.private.key"_L1, "INSTANCE_WIZARD_ENCRYPTED_KEY",
      QT_TRANSLATE_NOOP("iw::CommandLine", "the Infusionsoft encrypted key") },
    { "passphrase"_L1, "INSTANCE_WIZARD_PASSPHRASE", QT_TRANSLATE_NOOP("iw::CommandLine", "the vault's passphrase") },
    { "new-passphrase"_L1, "INSTANCE_WIZARD_NEW_PASSPHRASE",
      QT_TRANSLATE_NOOP("iw::CommandLine", "the passphrase that is to be set") },
    { "backup-passphrase"_L1, "INSTANCE_WIZARD_BACKUP_PASSPHRASE",
      QT_TRANSLATE_NOOP("iw::CommandLine", "the passphrase of a backup file") },
};

/// As the practice service and other programs call it, or the key itself.
QString keyFor(const QString &name)
{
    return name == "apiSecret"_L1   ? u"oauth.api.secret"_s
        : name == "encryptedKey"_L1 ? u"infusionsoft.private.key"_s
                                    : name;
}

constexpr qint64 largest = 64 * 1024;

} // namespace

void SecretSource::clearEnvironment()
{
    for (const Variable &variable : known)
        qunsetenv(variable.name);
}

Result<SecretSource> SecretSource::read(const QCommandLineParser &options)
{
    SecretSource source;
    for (const Variable &variable : known) {
        if (qEnvironmentVariableIsSet(variable.name))
            source.m_secrets.insert_or_assign(QString(variable.key), Secret::fromBytes(qgetenv(variable.name)));
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
        source.m_secrets.insert_or_assign(keyFor(it.key()), Secret::fromText(it.value().toString()));
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
    for (const Variable &variable : known) {
        if (variable.key == key)
            return QString::fromLatin1(variable.name);
    }
    return {};
}

QString SecretSource::variableForOption(const QString &name)
{
    const QString wanted = u"INSTANCE_WIZARD_"_s + name.toUpper().replace(u'-', u'_');
    for (const Variable &variable : known) {
        if (wanted == QLatin1StringView(variable.name))
            return wanted;
    }
    return {};
}

QList<std::pair<QString, QString>> SecretSource::variables()
{
    QList<std::pair<QString, QString>> all;
    for (const Variable &variable : known)
        all.append({ QString::fromLatin1(variable.name), CommandLine::tr(variable.meaning) });
    return all;
}

} // namespace iw
