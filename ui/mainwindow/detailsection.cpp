// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/detailsection.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

DetailSection::DetailSection(const QString &name, const QString &title, Make make, QWidget *parent)
    : QWidget(parent), m_make(std::move(make)), m_title(new QToolButton(this)), m_column(new QVBoxLayout(this))
{
    m_title->setObjectName(name + u"ToolButton"_s);
    m_title->setText(title);
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setArrowType(Qt::RightArrow);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title->setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_title);
    connect(m_title, &QToolButton::toggled, this, &DetailSection::rebuild);
    hide();
}

void DetailSection::showInstance(const std::optional<Instance> &instance)
{
    m_instance = instance;
    setVisible(instance.has_value());
    rebuild();
}

void DetailSection::rebuild()
{
    delete std::exchange(m_content, nullptr);
    const bool isOpen = m_title->isChecked();
    m_title->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    if (!isOpen || !m_instance)
        return;
    m_content = m_make(*m_instance);
    m_content->setContentsMargins(4, 0, 0, 8);
    m_column->addWidget(m_content);
    m_content->show(); // a layout would do so later only
}

} // namespace iw
