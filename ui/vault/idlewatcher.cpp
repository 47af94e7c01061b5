// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/idlewatcher.h"

#include <QCoreApplication>
#include <QEvent>

namespace iw {

IdleWatcher::IdleWatcher(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatcher::look);
}

void IdleWatcher::setLimit(std::chrono::milliseconds limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    if (limit.count() <= 0)
        return;
    m_told = false;
    m_lastInput.start();
    // Minutes may be off by seconds; a test's milliseconds may not.
    m_timer.setTimerType(limit >= std::chrono::minutes(1) ? Qt::VeryCoarseTimer : Qt::CoarseTimer);
    m_timer.start(limit);
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleWatcher::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // all that is seen of a key that is an action's
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        m_lastInput.restart();
        if (m_told) { // the coarse timer may be far off
            m_told = false;
            m_timer.start(m_limit);
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatcher::look()
{
    const auto since = sinceInput();
    // A very coarse timer may fire a little early.
    const auto early = m_limit / 50;
    if (since + early < m_limit) {
        m_timer.start(m_limit - since);
        return;
    }
    m_told = true;
    m_timer.start(m_limit);
    Q_EMIT idle(since);
}

} // namespace iw
