// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/fieldchecker.h"
#include "app/instances/instance.h"
#include "ui/wizard/wizardpage.h"

#include <QTimer>

#include <optional>

class QLabel;

namespace iw {

class FieldForm;
struct CreationDraft;

/// Page *Credentials*: the fields of the chosen connector, the instance's name and its tags.
class CredentialsPage final : public WizardPage
{
    Q_OBJECT
public:
    CredentialsPage();

    /// Builds the form of that connector; what was typed into fields of the same key stays.
    void setConnector(const Connector &connector);
    void fill(const FieldValues &values);
    void writeTo(CreationDraft &draft) const;
    [[nodiscard]] FieldForm &form() const { return *m_form; }

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool validatePage() override;

private:
    void showNotices();
    /// The API keys of saved instances, as one types.
    void offerApplications();
    void askForKept();
    /// Says so, once the person pauses, where what is typed is an account that is saved already. Holds nothing up: a
    /// second instance may be what is wanted, and the page Create says it again.
    void lookForDuplicate();

    Connector m_connector;
    std::optional<Instance> m_duplicate; ///< the message is about it
    FieldValues m_pending; ///< values for fields that the present connector does not have
    QTimer m_pause; ///< since the last key
    FieldForm *m_form;
    QLabel *m_notices;
};

} // namespace iw
