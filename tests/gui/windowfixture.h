// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/base/redactor.h"
#include "app/instances/instancerepository.h"
#include "app/service/exchangelog.h"
#include "app/service/serviceclient.h"
#include "app/settings/preferences.h"
#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "tests/support/vaultfixture.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/userprompts.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace iw {

/// Answers by a script and keeps what was asked.
class ScriptedPrompts final : public UserPrompts
{
public:
    void confirm(QWidget *, const Question &question, std::function<void(bool)> then) override
    {
        questions += question;
        then(accept);
    }
    void saveFile(QWidget *, const FileQuestion &, std::function<void(QString)> then) override { then(path); }
    void openFile(QWidget *, const FileQuestion &, std::function<void(QString)> then) override { then(path); }

    bool accept = false;
    QString path;
    QList<Question> questions;
};

/// Parts of every secret that a test puts into the vault, to be looked for where none may be.
inline const QString canary = QStringLiteral("CANARY+/=");

/// A main window over a real vault in a folder of its own, its data key in memory.
class WindowFixture final
{
public:
    WindowFixture()
        : paths(folder.path() + QStringLiteral("/data")), vault(paths.vaultFile()), accounts(vault),
          instances(vault, accounts), preferences(paths), unlocker(vault)
    {
        opened = bool(vault.open());
    }

    void open()
    {
        window = std::make_unique<MainWindow>(WindowServices{ instances, vault, unlocker, preferences, log, clipboard,
                                                              prompts, paths, accounts,
                                                              [this]() -> ServiceClient & { return client; } });
        window->resize(1024, 700);
        window->show();
    }

    /// A key that is kept, so that the secrets outlive the session.
    [[nodiscard]] bool setPassphrase(const QString &passphrase = QStringLiteral("correct horse battery"))
    {
        vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        return VaultFixture::setPassphrase(vault, passphrase).isEmpty();
    }

    Instance add(const QString &name, const QString &tag = {}, bool practice = false)
    {
        const QUrl url(practice ? QStringLiteral("http://127.0.0.1:4711/elements/api-v2")
                                : QStringLiteral("https://api.example.com/elements/api-v2"));
        PlatformSecrets platform{ Secret::fromText(canary + QStringLiteral("user")),
                                  Secret::fromText(canary + QStringLiteral("organization")) };
        const auto account = accounts.ensure(url, platform, practice);
        Instance instance;
        instance.id = QString::number(427'000 + ++m_count);
        instance.name = name;
        instance.connector = QStringLiteral("infusionsoftmarketing");
        instance.connectorName = QStringLiteral("Infusionsoft (Keap) Marketing Automation");
        instance.serviceUrl = url;
        instance.serviceName = practice ? QStringLiteral("Practice service") : QStringLiteral("Cloud Elements US");
        instance.accountId = account ? account->recordId : QByteArray();
        instance.account = QStringLiteral("dt%1.infusionsoft.com").arg(100 + m_count);
        instance.tags = tag.isEmpty() ? QStringList() : QStringList{ tag };
        instance.createdAt = QDateTime({ 2026, 11, 1 }, { 9, 30 }, Qt::UTC).addSecs(m_count * 7919);
        instance.practice = practice;
        instance.apiKey = QStringLiteral("key-%1").arg(m_count);
        instance.callbackUrl = QStringLiteral("https://mycoolapp.example.com/auth/callback");
        instance.configuration = { { QStringLiteral("infusionsoft.server"), instance.account } };
        std::map<QString, Secret> secrets;
        secrets.emplace(QStringLiteral("oauth.api.secret"), Secret::fromText(canary + QStringLiteral("apisecret")));
        const bool begun = bool(instances.begin(instance, secrets));
        instance.state = InstanceState::Valid;
        if (!begun || !instances.complete(instance, Secret::fromText(tokenOf(name))))
            qFatal("The instance could not be written");
        return instance;
    }

    [[nodiscard]] static QString tokenOf(const QString &name) { return canary + name + QStringLiteral("-token=="); }

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    Paths paths;
    Vault vault;
    AccountStore accounts;
    InstanceRepository instances;
    Preferences preferences;
    ExchangeLog log;
    Redactor redactor;
    QNetworkAccessManager network;
    ServiceClient client{ network, log, redactor };
    VaultUnlocker unlocker;
    SecretClipboard clipboard;
    ScriptedPrompts prompts;
    std::unique_ptr<MainWindow> window;
    bool opened = false;

private:
    int m_count = 0;
};

} // namespace iw
