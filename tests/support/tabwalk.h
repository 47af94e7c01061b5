// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QSet>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace iw {

/// Presses Tab until the focus is back where it began, as a person without a mouse does. What can have the focus by Tab
/// and did not get it, by objectName or class; empty where all did. A group of radio buttons is one stop.
inline QStringList missedByTab(QWidget &window)
{
    QList<QWidget *> stops;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOneOfGroup = button && button->autoExclusive() && !button->isChecked();
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) && !isOneOfGroup)
            stops.append(widget);
    }
    QSet<QWidget *> reached;
    for (qsizetype i = 0; i < 3 * stops.size() + 3; ++i) {
        if (QWidget *focused = window.focusWidget())
            reached.insert(focused);
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *stop : std::as_const(stops))
        if (!reached.contains(const_cast<QWidget *>(stop)))
            missed << (stop->objectName().isEmpty() ? QString::fromLatin1(stop->metaObject()->className())
                                                    : stop->objectName());
    return missed;
}

} // namespace iw
