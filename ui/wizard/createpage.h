// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"
#include "ui/wizard/wizardpage.h"

#include <QTimer>

#include <optional>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace iw {

class InstanceCreation;
class SummaryView;

/// Page *Create*, the commit page: what will be made, the account that was signed in to, the code's age. *Create
/// Instance* sends the request from validatePage(), which returns false at once; success goes on by itself, failure
/// stays with Back alive. Also the place where a lost answer is cleared up.
class CreatePage final : public WizardPage
{
    Q_OBJECT
public:
    explicit CreatePage(InstanceCreation &creation);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void follow();
    void showWaiting(bool waiting);
    void showBusy();
    void showProblem();
    void showSummary();
    void showAge();
    void showCandidates();
    void actOn(const QString &actionId);
    void signInAgain();

    InstanceCreation &m_creation;
    SummaryView *m_summary;
    QLabel *m_age;
    QWidget *m_accountQuestion;
    QLabel *m_accountText;
    QPushButton *m_useAccount;
    QWidget *m_lost;
    QListWidget *m_candidates;
    QPushButton *m_takeCandidate;
    QPushButton *m_giveUp;
    QLabel *m_busyText;
    QProgressBar *m_busy;
    QTimer m_ageTimer;
    std::optional<Instance> m_duplicate; ///< the message is about it
    bool m_waiting = false; ///< for the vault to open
    int m_press = 0; ///< of the button that waits for the vault
};

} // namespace iw
