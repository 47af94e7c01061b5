// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizardpage.h"

class QLabel;
class QVBoxLayout;
class QPushButton;

namespace iw {

class InstanceCreation;
class NextStepsView;
class SecretClipboard;
class SecretLineEdit;
class SummaryView;

/// Page *Done*: the instance's id and token, and what to do with them. The token stays hidden until it is asked for.
class DonePage final : public WizardPage
{
    Q_OBJECT
public:
    DonePage(InstanceCreation &creation, SecretClipboard &clipboard, int clipboardSeconds);
    void initializePage() override;
    [[nodiscard]] int nextId() const override { return -1; }

private:
    void showWhetherKept();
    void showNextSteps();

    InstanceCreation &m_creation;
    SecretClipboard &m_clipboard;
    SummaryView *m_summary;
    SecretLineEdit *m_token;
    QPushButton *m_copyToken;
    QLabel *m_countdown;
    int m_clipboardSeconds;
    QVBoxLayout *m_column;
    NextStepsView *m_nextSteps = nullptr;
};

} // namespace iw
