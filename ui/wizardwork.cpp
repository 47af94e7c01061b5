// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizardwork.h"

#include "ui/wizard/signinwizard.h"

namespace iw {

void WizardWork::watch(SignInWizard &wizard)
{
    m_wizard = &wizard;
    connect(&wizard.conversation(), &SignInConversation::stateChanged, this, &WizardWork::changed,
            Qt::QueuedConnection);
    connect(&wizard, &QDialog::finished, this, &WizardWork::changed, Qt::QueuedConnection);
}

OpenWork::State WizardWork::state() const
{
    if (!m_wizard || !m_wizard->isVisible())
        return State::None;
    return m_wizard->isUnsaved() ? State::Unsaved : m_wizard->hasInput() ? State::Typed : State::None;
}

bool WizardWork::close()
{
    if (!m_wizard || !m_wizard->isVisible())
        return false;
    const bool isTyped = state() == State::Typed; // not where it waits in the table for a customer
    if (isTyped)
        m_kept = m_wizard->plainValues();
    m_wizard->closeAtOnce();
    return isTyped;
}

QWidget *WizardWork::window() const { return m_wizard; }

} // namespace iw
