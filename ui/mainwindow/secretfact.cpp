// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/secretfact.h"

#include "app/base/secret.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/secretlineedit.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace iw {

using namespace Qt::StringLiterals;

SecretFact::SecretFact(const QString &field, const QString &caption, QWidget *parent)
    : QWidget(parent), m_field(field), m_caption(caption), m_edit(new SecretLineEdit(this)),
      m_copy(new QToolButton(this))
{
    m_edit->setObjectName(field + u"SecretLineEdit"_s);
    m_edit->setAccessibleName(caption);
    m_edit->setReadOnly(true);
    m_copy->setObjectName(field + u"CopyToolButton"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAutoRaise(true);
    //: %1 is what is copied, such as "Token"
    m_copy->setText(tr("Copy %1").arg(caption));
    m_copy->setToolTip(m_copy->text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_copy);
    mask();

    connect(m_copy, &QToolButton::clicked, this, &SecretFact::copyRequested);
    connect(m_edit->revealAction(), &QAction::toggled, this, [this](bool shown) {
        if (!shown)
            mask();
        else if (!m_showing)
            Q_EMIT revealRequested();
    });
}

void SecretFact::reveal(const Secret &secret)
{
    m_showing = true;
    m_edit->setSecret(secret);
    m_edit->setCursorPosition(0);
    m_edit->setRevealed(true);
    m_showing = false;
}

void SecretFact::mask()
{
    m_edit->setRevealed(false);
    m_edit->setText(secretMask());
}

} // namespace iw
