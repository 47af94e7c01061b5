// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountstore.h"
#include "app/instances/instancerepository.h"
#include "app/sharing/exporter.h"
#include "app/vault/vault.h"

#include <QTemporaryDir>

namespace iw {

/// A vault with instances to export.
struct ExportFixture
{
    struct Secrets
    {
        QString token = QStringLiteral("a5y4+EtYt/ZYRpn=tok");
        QString apiSecret = QStringLiteral("api+secret/&=x");
        QString user = QStringLiteral("user+secret/==");
        QString organization = QStringLiteral("0f1e2d3corg");
    };

    ExportFixture()
    {
        if (!vault.open())
            qFatal("open");
        vault.beginSession();
    }

    static ExportFormat format(const QString &id)
    {
        for (const ExportFormat &format : loadExportFormats({})) {
            if (format.id == id)
                return format;
        }
        qFatal("no such format");
    }

    Instance add(const QString &id, const QString &name, const QString &host = QStringLiteral("api.example.com"))
    {
        return add(id, name, host, {});
    }

    Instance add(const QString &id, const QString &name, const QString &host, const Secrets &secrets)
    {
        PlatformSecrets platform{ Secret::fromText(secrets.user), Secret::fromText(secrets.organization) };
        Instance instance;
        instance.id = id;
        instance.name = name;
        instance.connector = QStringLiteral("infusionsoftmarketing");
        instance.connectorName = QStringLiteral("Infusionsoft Marketing Automation");
        instance.serviceUrl = QUrl(QStringLiteral("https://%1/elements/api-v2").arg(host));
        instance.serviceName = QStringLiteral("Example");
        const auto account = accounts.ensure(instance.serviceUrl, platform, false);
        if (account)
            instance.accountId = account->recordId;
        instance.account = QStringLiteral("dt123.infusionsoft.com");
        instance.tags = { QStringLiteral("Docs"), QStringLiteral("it's, \"live\"") };
        instance.createdAt = QDateTime(QDate(2026, 1, 7), QTime(18, 46, 38), Qt::UTC);
        instance.apiKey = QStringLiteral("4ynetc9z7v6vajwvkwvxvgxj");
        instance.callbackUrl = QStringLiteral("https://app.example.com/callback");
        instance.configuration = { { QStringLiteral("infusionsoft.server"),
                                     QStringLiteral("dt123.infusionsoft.com") } };
        std::map<QString, Secret> own;
        own.emplace(QStringLiteral("oauth.api.secret"), Secret::fromText(secrets.apiSecret));
        if (!repository.begin(instance, own))
            qFatal("begin");
        instance.state = InstanceState::Valid;
        if (!repository.complete(instance, Secret::fromText(secrets.token)))
            qFatal("complete");
        return instance;
    }

    [[nodiscard]] Exporter exporter() const { return Exporter(repository); }

    /// The content as a file; each call writes another one.
    QString file(const QByteArray &content)
    {
        const QString path = folder.filePath(QStringLiteral("export-%1").arg(++files));
        if (!Exporter::writeFile(path, content, true))
            qFatal("write");
        return path;
    }

    QTemporaryDir folder;
    Vault vault{ folder.filePath(QStringLiteral("vault/vault.sqlite")) };
    AccountStore accounts{ vault };
    InstanceRepository repository{ vault, accounts };
    int files = 0;
};

} // namespace iw
