// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/pagewatch.h"

#include <QPointer>
#include <QRegularExpression>
#include <QWebEnginePage>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace iw {

namespace {

constexpr auto longestStandstill = 10s;
constexpr auto timeForScripts = 2s; // most pages of today are drawn by scripts, after they are loaded

/// True where the markup holds what can be seen or used without text; elements of a page's own making count too.
bool hasVisibleElement(const QString &html)
{
    static const QRegularExpression element(
        u"<(?:img|button|select|textarea|iframe|frame|svg|canvas|video|object|embed|[a-z]+-[a-z0-9-]+|"
        "input(?![^>]*type=[\"']?hidden))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return element.match(html).hasMatch();
}

} // namespace

PageWatch::PageWatch(QWebEnginePage &page, QObject *parent) : QObject(parent), m_page(page)
{
    m_stall.setSingleShot(true);
    m_stall.setInterval(longestStandstill);
    m_look.setSingleShot(true);
    m_look.setInterval(timeForScripts);
    connect(&m_stall, &QTimer::timeout, this, &PageWatch::stalled);
    connect(&m_look, &QTimer::timeout, this, &PageWatch::look);
    connect(&page, &QWebEnginePage::loadStarted, this, [this] {
        m_look.stop();
        m_stall.start();
    });
    connect(&page, &QWebEnginePage::loadProgress, this, [this] {
        if (m_stall.isActive())
            m_stall.start();
    });
    connect(&page, &QWebEnginePage::loadFinished, this, [this](bool isLoaded) {
        m_stall.stop();
        if (isLoaded)
            m_look.start();
    });
}

void PageWatch::stop()
{
    m_stall.stop();
    m_look.stop();
}

void PageWatch::look()
{
    // The page calls back even when it dies, and this with it.
    m_page.toPlainText([self = QPointer(this)](const QString &text) {
        if (self && text.trimmed().isEmpty())
            self->lookCloser();
    });
}

void PageWatch::lookCloser()
{
    m_page.toHtml([self = QPointer(this)](const QString &html) {
        if (self && !hasVisibleElement(html))
            Q_EMIT self->blank();
    });
}

} // namespace iw
