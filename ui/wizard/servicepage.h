// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/fieldchecker.h"
#include "ui/wizard/wizardpage.h"

class QComboBox;
class QLabel;

namespace iw {

class FieldForm;
class Preferences;
struct CreationDraft;

/// Page *Service*: where, the two platform secrets, and the connector.
class ServicePage final : public WizardPage
{
    Q_OBJECT
public:
    ServicePage(const QList<Connector> &connectors, Preferences &preferences);

    void fill(const FieldValues &values);
    void writeTo(CreationDraft &draft) const;
    /// As it will be used; empty where it is wrong.
    [[nodiscard]] QUrl serviceUrl() const;
    [[nodiscard]] const Connector &connector() const;
    [[nodiscard]] FieldForm &form() const { return *m_form; }
    [[nodiscard]] bool validatePage() override;

Q_SIGNALS:
    void serviceChanged();

private:
    void serviceChosen();
    void connectorChosen();
    void chooseService(const QString &serviceUrl);

    const QList<Connector> &m_connectors;
    Preferences &m_preferences;
    FieldForm *m_form;
    QComboBox *m_service;
    QComboBox *m_connector;
    QLabel *m_connectorNote;
};

} // namespace iw
