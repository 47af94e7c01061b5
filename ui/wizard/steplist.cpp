// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/steplist.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace iw {

using namespace Qt::StringLiterals;

StepList::StepList(const QStringList &steps, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"stepsWidget"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(20, 24, 20, 24);
    layout->setVerticalSpacing(12);
    layout->setHorizontalSpacing(8);
    for (const QString &step : steps) {
        Row row{ new QLabel(this), new QLabel(step, this) };
        row.mark->setAlignment(Qt::AlignCenter);
        row.mark->setMinimumWidth(fontMetrics().horizontalAdvance(u"✓●"_s));
        row.text->setTextFormat(Qt::PlainText);
        // Reserve the bold width, so that nothing moves when the mark wanders.
        QFont bold = font();
        bold.setBold(true);
        row.text->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(step) + 4);
        const int index = int(m_rows.size());
        layout->addWidget(row.mark, index, 0);
        layout->addWidget(row.text, index, 1);
        m_rows.append(row);
    }
    layout->setRowStretch(int(m_rows.size()), 1);
    setCurrent(0);
}

void StepList::setCurrent(int index)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        row.mark->setText(i < index ? u"✓"_s : i == index ? u"●"_s : u"○"_s);
        QFont font = this->font();
        font.setBold(i == index);
        row.text->setFont(font);
        row.mark->setEnabled(i <= index);
        row.text->setEnabled(i <= index);
        //: State of a step of the wizard, for screen readers
        row.text->setAccessibleDescription(i < index ? tr("done") : i == index ? tr("present step") : tr("to come"));
    }
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor shade = palette().color(QPalette::WindowText);
    shade.setAlphaF(0.05F);
    painter.fillRect(rect(), shade);
}

} // namespace iw
