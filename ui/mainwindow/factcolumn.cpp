// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/factcolumn.h"

#include "ui/mainwindow/detailspane.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

FactColumn::FactColumn(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
}

QLabel *FactColumn::addWords(const QString &text)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(breakable(text));
    label->setAccessibleName(text);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    m_column->addWidget(label);
    return label;
}

void FactColumn::addMarked(const QString &text)
{
    QLabel *words = addWords(text);
    m_column->removeWidget(words);
    auto *mark = new QLabel(this);
    const int size = fontMetrics().height();
    mark->setPixmap(icon(toneIconName(Tone::Warning), toneInk(Tone::Warning, palette())).pixmap(size, size));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_column->addLayout(row);
}

void FactColumn::addCaption(const QString &caption, QWidget *buddy)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(breakable(caption));
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setBuddy(buddy);
    QFont small = label->font();
    small.setPointSizeF(qMax(7.0, small.pointSizeF() * 0.9));
    label->setFont(small);
    QPalette muted = palette();
    QColor ink = muted.color(QPalette::WindowText);
    ink.setAlphaF(0.72F);
    muted.setColor(QPalette::WindowText, ink);
    label->setPalette(muted);
    m_column->addSpacing(8);
    m_column->addWidget(label);
}

void FactColumn::addFact(const QString &caption, const QString &text, const QString &copyName)
{
    if (text.isEmpty())
        return;
    addCaption(caption, nullptr);
    QLabel *value = addWords(text);
    if (copyName.isEmpty())
        return;
    m_column->removeWidget(value);
    auto *copying = new QToolButton(this);
    copying->setObjectName(copyName + u"CopyToolButton"_s);
    copying->setAutoRaise(true);
    copying->setIcon(icon(u"copy"_s));
    copying->setText(DetailsPane::tr("Copy %1").arg(caption));
    copying->setToolTip(copying->text());
    connect(copying, &QToolButton::clicked, this, [this, text, caption] { Q_EMIT textCopyRequested(text, caption); });
    auto *row = new QHBoxLayout;
    row->addWidget(value, 1);
    row->addWidget(copying);
    m_column->addLayout(row);
}

} // namespace iw
