// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountstore.h"
#include "app/base/redactor.h"
#include "app/instances/instancecreation.h"
#include "app/instances/instancerepository.h"
#include "app/sandbox/sandboxserver.h"
#include "app/service/exchangelog.h"
#include "app/service/serviceclient.h"
#include "app/vault/vault.h"
#include "tests/support/providersignin.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

namespace iw {

/// Everything of the main job but a user interface: the practice service on real sockets, a vault in a folder of its
/// own, and a person at the provider.
class CreationFixture final
{
public:
    CreationFixture()
        : vault(folder.path() + QStringLiteral("/data/vault.sqlite")), accounts(vault), instances(vault, accounts),
          client(network, log, redactor), creation(client, accounts, instances)
    {
    }

    /// False where the sandbox or the vault does not start.
    [[nodiscard]] bool start()
    {
        if (!sandbox.start() || !vault.open())
            return false;
        vault.beginSession();
        info = sandbox.info();
        return true;
    }

    [[nodiscard]] CreationDraft draft(const QString &name = QStringLiteral("Acme Keap")) const
    {
        CreationDraft draft;
        draft.serviceUrl = QUrl(info.serviceUrl);
        draft.serviceName = QStringLiteral("Test service");
        draft.platform.user = Secret::fromText(info.userSecret);
        draft.platform.organization = Secret::fromText(info.organizationSecret);
        draft.connector = QStringLiteral("infusionsoftmarketing");
        draft.connectorName = QStringLiteral("Infusionsoft Marketing Automation");
        draft.accountField = QStringLiteral("infusionsoft.server");
        draft.values = { { configurationkey::apiKey(), info.apiKey },
                         { configurationkey::callbackUrl(), info.callbackUrl },
                         { QStringLiteral("infusionsoft.server"), info.server } };
        draft.secrets.emplace(configurationkey::apiSecret(), Secret::fromText(info.apiSecret));
        draft.secrets.emplace(QStringLiteral("infusionsoft.private.key"), Secret::fromText(info.encryptedKey));
        draft.name = name;
        draft.tags = { QStringLiteral("Docs") };
        return draft;
    }

    /// Through the sign-in, up to Ready.
    void signIn(CreationDraft draft)
    {
        creation.setDraft(std::move(draft));
        creation.requestAuthorization();
        QTRY_COMPARE(creation.state(), InstanceCreation::State::SigningIn);
        creation.acceptAnswer(creation.target().answer(redirect()));
    }

    /// Where the browser is sent after Allow or Deny.
    [[nodiscard]] QUrl redirect(bool allow = true)
    {
        ProviderSignIn person;
        return person.signIn(creation.authorization().url, info.user, info.password, allow);
    }

    QTemporaryDir folder;
    SandboxServer sandbox;
    SandboxInfo info;
    Redactor redactor;
    ExchangeLog log;
    QNetworkAccessManager network;
    Vault vault;
    AccountStore accounts;
    InstanceRepository instances;
    ServiceClient client;
    InstanceCreation creation;
};

} // namespace iw
