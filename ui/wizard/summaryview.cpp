// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/summaryview.h"

#include <QGridLayout>
#include <QLabel>
#include <QLayoutItem>

#include <memory>

namespace iw {

SummaryView::SummaryView(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(6);
    m_layout->setColumnStretch(1, 1);
}

void SummaryView::setFacts(const QList<Fact> &facts)
{
    while (const std::unique_ptr<QLayoutItem> item{ m_layout->takeAt(0) })
        delete item->widget();
    int row = 0;
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        auto *label = new QLabel(name, this);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        auto *text = new QLabel(value, this);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setWordWrap(true);
        text->setAccessibleName(name);
        label->setBuddy(text);
        m_layout->addWidget(label, row, 0);
        m_layout->addWidget(text, row, 1);
        ++row;
    }
}

} // namespace iw
