// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/settings/networksettings.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QComboBox;
class QProgressBar;
class QPushButton;

namespace iw {

class AccountStore;
class CertificateField;
class ConnectionTest;
class ExchangeLog;
class MessageBar;
class NetworkAccess;
class ProxyForm;
class Redactor;
class UserPrompts;
class VaultUnlocker;

/// What the dialog works with; outlives it.
struct NetworkDialogServices
{
    NetworkAccess &network;
    const AccountStore &accounts;
    VaultUnlocker &unlocker;
    UserPrompts &prompts;
    ExchangeLog &log;
    Redactor &redactor;
};

/// Proxy and certificates, for the requests to the services and, as far as Qt lets it, for the embedded sign-in page.
/// *Test* tries what is entered, before anything is saved, at the service that is chosen there. The proxy's password
/// goes into the vault and is never shown again.
class NetworkDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NetworkDialog(const NetworkDialogServices &services, QWidget *parent = nullptr);

    void accept() override;
    void done(int result) override;

private:
    void build();
    void fillServices();
    [[nodiscard]] NetworkSettings entered() const;
    [[nodiscard]] bool isUsable();
    /// Calls then with the password that was typed or is kept, unlocking the vault where it must.
    void withPassword(std::function<void(const Secret &)> then);
    void test();
    void testWith(const Secret &password);
    void showTested(ConnectionTest &test, const QString &host);
    void setBusy(bool busy);
    void save();

    NetworkDialogServices m_services;
    MessageBar *m_message;
    ProxyForm *m_proxy;
    CertificateField *m_certificates;
    QComboBox *m_service;
    QPushButton *m_test;
    QProgressBar *m_progress;
    QPointer<ConnectionTest> m_running;
};

} // namespace iw
