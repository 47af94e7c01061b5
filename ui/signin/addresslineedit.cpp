// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/addresslineedit.h"

#include <QPainter>
#include <QStyleOptionFrame>
#include <QTextLayout>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int textMargin = 2; // what QLineEdit itself leaves beside its text

} // namespace

AddressLineEdit::AddressLineEdit(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // an address reads so in every language
}

void AddressLineEdit::setAddress(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    setText(isWeb ? url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded)
                  : QString());
    setCursorPosition(0);
    m_hostStart = isWeb ? text().indexOf("://"_L1) + 3 : 0;
    m_hostLength = isWeb ? url.host(QUrl::FullyEncoded).size() : 0;
    update();
}

void AddressLineEdit::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || text().isEmpty()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect contents = style()
                               ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                               .marginsRemoved(textMargins())
                               .adjusted(textMargin, 0, -textMargin, 0);

    QTextCharFormat muted;
    QColor ink = palette().color(QPalette::Text);
    ink.setAlphaF(0.65F);
    muted.setForeground(ink);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    strong.setForeground(palette().color(QPalette::Text));
    const int start = int(m_hostStart);
    const int length = int(m_hostLength);
    QTextLayout layout(fontMetrics().elidedText(text(), Qt::ElideRight, contents.width() * 9 / 10), font());
    layout.setFormats(
        { { 0, start, muted }, { start, length, strong }, { start + length, int(text().size()), muted } });
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter.setClipRect(contents);
    layout.draw(&painter, QPointF(contents.left(), contents.top() + (contents.height() - line.height()) / 2));
}

} // namespace iw
