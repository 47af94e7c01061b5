// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/reauthentication.h"
#include "ui/wizard/signinwizard.h"

namespace iw {

class ApplicationForm;
class SignInPage;

/// The wizard *Re-authenticate*: Sign in → Done. Asks nothing before the sign-in begins, unless the application's own
/// keys are not saved here; the code is used as soon as it is there, where the account is the instance's. Order and
/// wiring only; the work is Reauthentication's.
class ReauthenticationWizard final : public SignInWizard
{
    Q_OBJECT
public:
    enum PageId { SignInPageId, DonePageId };

    /// The vault must be open.
    ReauthenticationWizard(const WizardServices &services, const Instance &instance, QWidget *parent = nullptr);
    ~ReauthenticationWizard() override;

    /// Shows the practice provider's user and password beside its sign-in page.
    void setPractice(const QString &user, const QString &password);

    [[nodiscard]] Reauthentication &reauthentication() { return *m_reauthentication; }

    bool submitDraft() override;
    void leaveSignIn() override;
    [[nodiscard]] bool isSignedIn() const override;
    void edit(const QString &actionId) override;
    bool act(const QString &actionId) override;
    [[nodiscard]] bool hasInput() const override;
    [[nodiscard]] bool isUnsaved() const override;

protected:
    [[nodiscard]] std::optional<CloseQuestion> closeQuestion() const override;

private:
    ReauthenticationWizard(const WizardServices &services, const Instance &instance, const Connector &connector,
                           QWidget *parent);
    ReauthenticationWizard(const WizardServices &services, Reauthentication *reauthentication,
                           const Connector &connector, QWidget *parent);
    void follow();
    void saveAgain();
    void signInAgain();

    Reauthentication *m_reauthentication;
    SignInPage *m_signInPage;
    ApplicationForm *m_application;
};

} // namespace iw
