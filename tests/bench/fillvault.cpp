// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a data folder with instances: bench-fill-vault DIR COUNT. Their secrets are sealed under a throw-away
// passphrase.
#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/base/random.h"
#include "app/instances/instancerepository.h"
#include "app/vault/keyslots.h"
#include "app/vault/vault.h"

#include <QCoreApplication>

#include <cstdio>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

bool fill(Vault &vault, int count)
{
    AccountStore accounts(vault);
    InstanceRepository repository(vault, accounts);
    const QUrl service(u"https://api.example.com/elements/api-v2"_s);
    const PlatformSecrets platform{ .user = Secret::fromText(randomToken()),
                                    .organization = Secret::fromText(randomToken()) };
    const auto account = accounts.ensure(service, platform, false);
    if (!account)
        return false;
    for (int i = 0; i < count; ++i) {
        Instance instance;
        instance.id = QString::number(400000 + i);
        instance.name = u"Customer %1"_s.arg(i, 5, 10, QLatin1Char('0'));
        instance.connector = u"infusionsoftmarketing"_s;
        instance.connectorName = u"Infusionsoft Marketing Automation"_s;
        instance.serviceUrl = service;
        instance.serviceName = u"api.example.com"_s;
        instance.accountId = account->recordId;
        instance.account = u"dt%1.infusionsoft.com"_s.arg(i % 200);
        instance.tags = { i % 2 == 1 ? u"production"_s : u"test"_s };
        instance.createdAt = QDateTime::currentDateTimeUtc().addSecs(-3600LL * i);
        instance.callbackUrl = u"https://app.example.com/callback"_s;
        std::map<QString, Secret> secrets;
        secrets.emplace(u"oauth.api.secret"_s, Secret::fromText(randomToken()));
        if (!repository.begin(instance, secrets))
            return false;
        instance.state = InstanceState::Valid;
        if (!repository.complete(instance, Secret::fromText(randomToken())))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const Paths paths(QString::fromLocal8Bit(argv[1]));
    Vault vault(paths.vaultFile());
    if (!vault.open())
        return 1;
    Job *job = vault.keySlots().setPassphrase(Secret::fromText(randomToken()), &application);
    QObject::connect(job, &Job::finished, &application, [&] {
        const bool filled = !job->problem() && fill(vault, QByteArray(argv[2]).toInt());
        QCoreApplication::exit(filled ? 0 : 1);
    });
    return QCoreApplication::exec();
}
