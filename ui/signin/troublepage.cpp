// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/troublepage.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

TroublePage::TroublePage(QWidget *parent)
    : QWidget(parent), m_text(wordsLabel(u"signInTroubleLabel"_s, this)),
      m_retry(quietButton(u"retryPushButton"_s, tr("Retry"), this)),
      m_browser(quietButton(u"troubleBrowserPushButton"_s, tr("Sign in with my browser instead"), this)),
      m_showPage(quietButton(u"showPagePushButton"_s, tr("Show the page all the same"), this)),
      m_here(quietButton(u"showHerePushButton"_s, tr("Sign in here instead"), this)), m_fold(new QToolButton(this)),
      m_details(wordsLabel(u"signInDetailsLabel"_s, this))
{
    m_fold->setObjectName(u"signInDetailsToolButton"_s);
    m_fold->setText(tr("Details"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_details->setVisible(open);
    });

    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : { m_retry, m_browser, m_showPage, m_here })
        buttons->addWidget(each);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_details);
    layout->addStretch();
    connect(m_retry, &QPushButton::clicked, this, &TroublePage::retryClicked);
    connect(m_browser, &QPushButton::clicked, this, &TroublePage::browserClicked);
    connect(m_showPage, &QPushButton::clicked, this, &TroublePage::showPageClicked);
    connect(m_here, &QPushButton::clicked, this, &TroublePage::hereClicked);
}

void TroublePage::present(const QString &text, Offer offer, const QString &details)
{
    m_text->setText(text);
    m_retry->setVisible(offer == Offer::Retry);
    m_browser->setVisible(offer == Offer::Retry || offer == Offer::ShowPage);
    m_here->setVisible(offer == Offer::Here);
    m_showPage->setVisible(offer == Offer::ShowPage);
    m_fold->setChecked(false);
    m_fold->setVisible(!details.isEmpty());
    m_details->setText(details);
    m_details->hide();
    if (offer == Offer::Retry || offer == Offer::ShowPage)
        (offer == Offer::Retry ? m_retry : m_browser)->setFocus();
}

} // namespace iw
