// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/serviceaccount.h"
#include "app/connectors/fieldchecker.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QProgressBar;
class QPushButton;

namespace iw {

class AccountSaveJob;
class AccountStore;
class FieldForm;
class MessageBar;
class ServiceClient;
class VaultUnlocker;

/// What the dialog works with; outlives it.
struct AccountDialogServices
{
    /// Made on the first call, when something is tried.
    std::function<ServiceClient &()> client;
    AccountStore &accounts;
    VaultUnlocker &unlocker;
};

/// One account: a new one, another name, or new secrets for all that uses it. Secrets are tried at the service before
/// they are saved; where it cannot be reached, *Save Anyway* leaves it to the person. What is saved is never shown
/// again. Closes, saving nothing, when the vault is locked. Emits saved() before it closes.
class AccountDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Add, Rename, ChangeSecrets };

    /// The account is the one to change; of no meaning where one is added. instances: how many use it.
    AccountDialog(const AccountDialogServices &services, Purpose purpose, ServiceAccount account, int instances,
                  QWidget *parent);
    ~AccountDialog() override;

    void accept() override;
    void done(int result) override;

Q_SIGNALS:
    /// wasTried: its service has just accepted the secrets.
    void saved(const iw::ServiceAccount &account, bool wasTried);

private:
    void build(int instances);
    void addServiceRows();
    void serviceChosen();
    void chooseService(const QString &serviceUrl);
    void suggestName();
    void rename();
    void trySecrets();
    void tried();
    void saveUntried();
    void finish(const ServiceAccount &account, bool wasTried);
    void dropTrial();
    void showProblem(const Problem &problem);
    [[nodiscard]] QUrl serviceUrl() const;

    AccountDialogServices m_services;
    Purpose m_purpose;
    ServiceAccount m_account;
    MessageBar *m_message;
    FieldForm *m_form;
    QComboBox *m_service = nullptr; ///< where one is added
    QProgressBar *m_progress;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveAnyway = nullptr;
    QPointer<AccountSaveJob> m_trial;
    QString m_suggestedName;
};

} // namespace iw
