// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/album.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QTest>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Texts that are cut: a label lower than its lines, a button narrower than its caption.
QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        // A field's own button shows an icon; its caption is for assistive technology.
        if (text.isEmpty() || qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue;
        const bool wraps = label && label->wordWrap();
        const QSize wanted(wraps ? 0 : widget->minimumSizeHint().width(),
                           wraps ? label->heightForWidth(label->width()) : widget->minimumSizeHint().height());
        if (widget->width() < wanted.width() || widget->height() < wanted.height() - 2)
            cut += widget->objectName() + u" “"_s + text.left(40) + u"”"_s;
    }
    return cut;
}

} // namespace

bool Album::add(QWidget &window, const QString &name)
{
    QImage picture;
    const auto isStill = [&] {
        const QImage now = window.grab().toImage();
        const bool still = now == picture;
        picture = now;
        return still;
    };
    (void)QTest::qWaitFor(isStill, 3000); // a progress bar never is
    ++m_count;
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder, QString::number(m_count).rightJustified(2, u'0'), name);
    if (m_limit.isValid() && (window.width() > m_limit.width() || window.height() > m_limit.height()))
        m_remarks += u"%1: %2 x %3 is larger than the screen"_s.arg(name).arg(window.width()).arg(window.height());
    for (const QString &text : cutTexts(window))
        m_remarks += name + u": cut: "_s + text;
    return QDir().mkpath(m_folder) && picture.save(file);
}

} // namespace iw
