// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/look.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x31));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2c));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText })
        palette.setColor(role, QColor(0xe8, 0xe8, 0xe8));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x86, 0xb8, 0xf5));
    palette.setColor(QPalette::PlaceholderText, QColor(0x95, 0x95, 0x95));
    return palette;
}

} // namespace

void apply(const Look &look)
{
    if (look.dark) {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); // the one that takes any palette
        QApplication::setPalette(darkPalette());
    }
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * look.scale);
    QApplication::setFont(font);
}

} // namespace iw
