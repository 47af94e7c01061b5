// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/webviewwarmup.h"

#include "ui/signin/webviewplugin.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

using namespace std::chrono_literals;

namespace iw {

namespace {

constexpr auto pauseInTyping = 400ms;

} // namespace

WebViewWarmUp::WebViewWarmUp(WebViewPlugin &plugin, QObject *parent) : QObject(parent), m_plugin(plugin)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WebViewWarmUp::step);
}

void WebViewWarmUp::start()
{
    if (m_done)
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start(pauseInTyping);
}

void WebViewWarmUp::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool WebViewWarmUp::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        m_timer.start(pauseInTyping);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WebViewWarmUp::step()
{
    if (!m_plugin.isPrepared()) {
        m_plugin.prepare();
        m_timer.start(0ms);
        return;
    }
    const bool wasLoaded = m_plugin.isLoaded();
    const auto factory = m_plugin.factory(); // loading is a step of its own
    if (factory && (!wasLoaded || (*factory)->warmUp())) {
        m_timer.start(0ms);
        return;
    }
    m_done = true;
    stop();
    Q_EMIT done();
}

} // namespace iw
