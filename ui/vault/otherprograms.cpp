// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/otherprograms.h"

#include "app/vault/vault.h"

#include <QEvent>
#include <QWidget>

#include <chrono>

namespace iw {

using namespace std::chrono_literals;

OtherPrograms::OtherPrograms(Vault &vault, QWidget &window) : QObject(&window), m_vault(vault), m_window(window)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(2s);
    connect(&m_timer, &QTimer::timeout, &m_vault, &Vault::noticeOthers);
}

void OtherPrograms::start()
{
    m_window.installEventFilter(this);
    if (m_window.isVisible())
        m_timer.start();
    m_vault.noticeOthers();
}

bool OtherPrograms::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        m_timer.start();
        break;
    case QEvent::Hide:
        m_timer.stop();
        break;
    case QEvent::WindowActivate:
        m_vault.noticeOthers();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace iw
