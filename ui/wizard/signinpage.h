// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizardpage.h"

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace iw {

class EmbeddedWarmUp;
class InstanceCreation;
class SignInPanel;
struct WizardServices;

/// Page *Sign in*: asks the service for the provider's address, shows it in the sign-in panel and takes its answer.
/// Goes on by itself once the code is there; coming back shows who is signed in.
class SignInPage final : public WizardPage
{
    Q_OBJECT
public:
    SignInPage(InstanceCreation &creation, const WizardServices &services);
    ~SignInPage() override;

    /// Shown above the provider's page, for the practice service only.
    void setPracticeSignIn(const QString &user, const QString &password);
    /// Loads the embedded view piece by piece while the user types.
    void warmUp();

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;

private:
    void follow();
    void showAddress();
    void takeAnswer();
    void actOn(const QString &actionId);
    void signInAgain();

    InstanceCreation &m_creation;
    const WizardServices &m_services;
    QLabel *m_practice;
    QStackedWidget *m_stack;
    QWidget *m_busyPage;
    QWidget *m_donePage;
    QLabel *m_doneText;
    SignInPanel *m_panel;
    EmbeddedWarmUp *m_warmUp = nullptr;
};

} // namespace iw
