// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QColor inkOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    default:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }
}

/// Reads the drawing through Qt's SVG image plugin at the wanted size and inks its shape. Without the plugin (package
/// libqt6svg6) nothing is painted; every button of the program says in words what it does, too.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(QString name, const QColor &ink) : m_name(std::move(name)), m_ink(ink) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        QPixmap pixmap = scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor ink = m_ink.isValid() && mode != QIcon::Disabled && mode != QIcon::Selected ? m_ink : inkOf(mode);
        const QString key = u"iw-icon:%1:%2x%3:%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(ink.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        const int edge = qMin(size.width(), size.height());
        QImageReader reader(u":/icons/%1.svg"_s.arg(m_name));
        reader.setScaledSize({ edge, edge });
        const QImage shape = reader.read();
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        if (!shape.isNull()) {
            QPainter painter(&pixmap);
            painter.drawImage((size.width() - edge) / 2, (size.height() - edge) / 2, shape);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), ink);
        }
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolEngine(m_name, m_ink); }
    QString key() const override { return u"iw-symbol"_s; }
    QString iconName() override { return m_name; }

private:
    QString m_name;
    QColor m_ink;
};

} // namespace

QIcon icon(const QString &name) { return QIcon(new SymbolEngine(name, {})); }

QIcon icon(const QString &name, const QColor &ink) { return QIcon(new SymbolEngine(name, ink)); }

QIcon applicationIcon()
{
    const QString id = u"io.github.instancewizard.InstanceWizard"_s;
    return QIcon(u":/icons/"_s + id + u".svg"_s);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QString toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return u"success"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Error:
        return u"error"_s;
    case Tone::Info:
        break;
    }
    return u"info"_s;
}

QColor toneInk(Tone tone, const QPalette &palette)
{
    // Each pair has a contrast of at least 4.5 to 1 on the usual light and dark window colours (WCAG 2.2 AA).
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Success:
        return dark ? QColor(0x7f, 0xd1, 0x8c) : QColor(0x1c, 0x6b, 0x30);
    case Tone::Warning:
        return dark ? QColor(0xf0, 0xc0, 0x5a) : QColor(0x85, 0x55, 0x00);
    case Tone::Error:
        return dark ? QColor(0xff, 0x9a, 0x92) : QColor(0xb0, 0x1c, 0x1c);
    case Tone::Info:
        break;
    }
    return dark ? QColor(0x86, 0xb8, 0xf5) : QColor(0x1a, 0x56, 0xa0);
}

} // namespace iw
