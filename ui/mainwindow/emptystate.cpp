// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/emptystate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

namespace {

constexpr int drawingEdge = 72;

QLabel *centred(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(const QIcon &drawing, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_drawing(drawing), m_icon(new QLabel(this)), m_title(centred(title, this)),
      m_sentence(centred(sentence, this)), m_column(new QVBoxLayout(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_sentence->setMaximumWidth(m_sentence->minimumWidth());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(10);
    m_column->addStretch(2);
    m_column->addWidget(m_icon);
    m_column->addWidget(m_title);
    // Between two stretches: an alignment would take the height of one line for it.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_sentence);
    row->addStretch();
    m_column->addLayout(row);
    m_column->addSpacing(6);
    m_column->addStretch(3);
    ink();
}

void EmptyState::addAction(QAction *action, const QString &buttonName, bool primary)
{
    auto *button = new QPushButton(action->text(), this);
    button->setObjectName(buttonName);
    button->setIcon(action->icon());
    button->setDefault(primary);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
}

void EmptyState::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        ink();
}

void EmptyState::ink() { m_icon->setPixmap(m_drawing.pixmap({ drawingEdge, drawingEdge }, devicePixelRatioF())); }

} // namespace iw
