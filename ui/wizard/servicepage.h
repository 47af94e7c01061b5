// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/serviceaccount.h"
#include "app/connectors/fieldchecker.h"
#include "ui/wizard/wizardpage.h"

class QComboBox;
class QLabel;

namespace iw {

class AccountStore;
class FieldForm;
class Preferences;
struct CreationDraft;

/// Page *Service*: where, the two platform secrets, and the connector.
class ServicePage final : public WizardPage
{
    Q_OBJECT
public:
    /// Accounts that are saved are chosen like services, their two secrets with them.
    ServicePage(const QList<Connector> &connectors, const AccountStore &accounts, Preferences &preferences);

    void fill(const FieldValues &values);
    void writeTo(CreationDraft &draft) const;
    void chooseService(const QString &serviceUrl);
    /// The saved account that was chosen; its record is empty where a service was.
    [[nodiscard]] ServiceAccount account() const;
    /// Chooses the service by itself where the account is not offered: one of the practice service.
    void chooseAccount(const QByteArray &recordId, const QUrl &serviceUrl);
    /// As it will be used; empty where it is wrong.
    [[nodiscard]] QUrl serviceUrl() const;
    [[nodiscard]] const Connector &connector() const;
    [[nodiscard]] FieldForm &form() const { return *m_form; }
    [[nodiscard]] bool validatePage() override;

Q_SIGNALS:
    void serviceChanged();

private:
    [[nodiscard]] bool isOther() const;
    void serviceChosen();
    void connectorChosen();

    const QList<Connector> &m_connectors;
    QList<ServiceAccount> m_accounts; ///< those that are offered
    Preferences &m_preferences;
    FieldForm *m_form;
    QComboBox *m_service;
    QComboBox *m_connector;
    QLabel *m_connectorNote;
};

} // namespace iw
