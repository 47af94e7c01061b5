// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/instancedelegate.h"

#include "ui/mainwindow/instancetablemodel.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>

namespace iw {

namespace {

constexpr int margin = 4;
constexpr int iconEdge = 16;

} // namespace

void InstanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem panel(option);
    panel.index = index;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    const QString iconName = index.data(InstanceTableModel::IconNameRole).toString();
    if (!iconName.isEmpty()) {
        const QVariant tone = index.data(InstanceTableModel::ToneRole);
        const QColor ink = selected ? option.palette.color(group, QPalette::HighlightedText)
            : tone.isValid()        ? toneInk(Tone(tone.toInt()), option.palette)
                                    : option.palette.color(group, QPalette::Text);
        const QRect place =
            QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, { iconEdge, iconEdge }, rect);
        icon(iconName, ink).paint(painter, place);
        rect = option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -iconEdge - margin, 0)
                                                   : rect.adjusted(iconEdge + margin, 0, 0, 0);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const int width = option.fontMetrics.horizontalAdvance(text);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(rect,
                      int(Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip)
                          | int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)),
                      width <= rect.width() ? text : option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize InstanceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasIcon = !index.data(InstanceTableModel::IconNameRole).toString().isEmpty();
    const int width = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return { width + 2 * margin + (hasIcon ? iconEdge + margin : 0) + 2, option.fontMetrics.height() + 8 };
}

} // namespace iw
