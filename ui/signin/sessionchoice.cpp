// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sessionchoice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace iw {

using namespace Qt::StringLiterals;

SessionChoice::SessionChoice(QWidget *parent)
    : QWidget(parent), m_keep(new QCheckBox(this)), m_someoneElse(new QPushButton(tr("Sign in as someone else"), this))
{
    m_keep->setObjectName(u"keepSignedInCheckBox"_s);
    m_keep->setToolTip(tr("Seals this page's cookies in the vault, for this account only. Forget them here, or in "
                          "Kept Sign-ins."));
    m_someoneElse->setObjectName(u"someoneElsePushButton"_s);
    m_someoneElse->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_keep, 1);
    row->addWidget(m_someoneElse);
    connect(m_keep, &QCheckBox::clicked, this, &SessionChoice::keepsChanged);
    connect(m_someoneElse, &QPushButton::clicked, this, &SessionChoice::someoneElseWanted);
}

void SessionChoice::setSession(const QString &account, bool keeps, bool isSignedIn)
{
    m_hasAccount = !account.isEmpty();
    QString shown = account; // an ampersand would become a mnemonic
    //: %1 is the provider's account, such as dt123.infusionsoft.com
    m_keep->setText(tr("Keep me signed in for %1").arg(shown.replace(u'&', u"&&"_s)));
    m_keep->setChecked(keeps);
    m_someoneElse->setVisible(isSignedIn);
}

void SessionChoice::setSomeoneElse() { m_someoneElse->hide(); }

void SessionChoice::setKeeps(bool keeps) { m_keep->setChecked(keeps); }

bool SessionChoice::keeps() const { return m_keep->isChecked(); }

} // namespace iw
