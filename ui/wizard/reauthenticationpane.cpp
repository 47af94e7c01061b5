// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/reauthenticationpane.h"

#include "app/instances/reauthentication.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;
using State = Reauthentication::State;

ReauthenticationPane::ReauthenticationPane(Reauthentication &reauthentication, QWidget *parent)
    : QWidget(parent), m_reauthentication(reauthentication), m_text(new QLabel), m_busy(new QProgressBar),
      m_useAccount(new QPushButton), m_send(new QPushButton(tr("Try again"))),
      m_save(new QPushButton(tr("Save again"))), m_signIn(new QPushButton(tr("Sign in again")))
{
    m_text->setObjectName(u"reauthenticationLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Progress"));
    m_useAccount->setObjectName(u"useAccountPushButton"_s);
    m_send->setObjectName(u"sendAgainPushButton"_s);
    m_save->setObjectName(u"saveAgainPushButton"_s);
    m_signIn->setObjectName(u"signInOnceMorePushButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_busy);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { m_useAccount, m_send, m_save, m_signIn })
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();

    connect(m_useAccount, &QPushButton::clicked, this, [this] {
        m_reauthentication.useAccountFound();
        Q_EMIT accountTaken();
    });
    connect(m_send, &QPushButton::clicked, this, &ReauthenticationPane::sendWanted);
    connect(m_save, &QPushButton::clicked, this, &ReauthenticationPane::saveWanted);
    connect(m_signIn, &QPushButton::clicked, this, &ReauthenticationPane::signInWanted);
    connect(&m_reauthentication, &Reauthentication::stateChanged, this, &ReauthenticationPane::follow);
}

void ReauthenticationPane::follow()
{
    const State state = m_reauthentication.state();
    const bool asks = state == State::Ready && m_reauthentication.accountDiffers();
    m_busy->setVisible(m_reauthentication.isBusy());
    m_useAccount->setVisible(asks);
    m_send->setVisible(state == State::Ready && !asks);
    m_save->setVisible(state == State::SaveFailed);
    m_signIn->setVisible(state == State::Ready || state == State::OutcomeUnknown);
    m_signIn->setText(asks ? tr("Sign in as someone else") : tr("Sign in again"));
    //: Button: %1 is the address of the account that was signed in to
    m_useAccount->setText(tr("Move it to %1").arg(m_reauthentication.accountFound()));
    if (asks)
        m_text->setText(
            tr("You signed in to %1, but “%2” reaches %3 until now. Going on would make everything that uses "
               "the instance reach the other account.")
                .arg(m_reauthentication.accountFound(), m_reauthentication.instance().name,
                     m_reauthentication.accountMeant()));
    else if (state == State::Looking)
        m_text->setText(tr("Looking at what the service keeps of the instance…"));
    else if (state == State::Sending)
        m_text->setText(tr("Re-authenticating the instance…"));
    else if (state == State::LookingUp)
        m_text->setText(tr("No usable answer came. Looking whether the instance works…"));
    else if (state == State::Checking)
        m_text->setText(tr("Done. Checking once whether the instance works…"));
    else if (state == State::SaveFailed)
        m_text->setText(tr("The service took the new sign-in, but what changed is not saved here yet."));
    else
        m_text->clear();
}

} // namespace iw
