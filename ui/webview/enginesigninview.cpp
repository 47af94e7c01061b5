// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/enginesigninview.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace iw {

EngineSignInView::EngineSignInView(SignInViewObserver &observer, std::function<BrowsingSessionPtr()> newSession)
    : m_observer(observer), m_newSession(std::move(newSession)), m_container(new QWidget)
{
    m_container->setObjectName(u"signInViewWidget"_s);
    m_container->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(m_container);
    layout->setContentsMargins({});
}

EngineSignInView::~EngineSignInView()
{
    close();
    if (m_container && !m_container->parent())
        delete m_container;
}

void EngineSignInView::open(const QUrl &url, const QUrl &blockedCallback, NavigationDecider decide)
{
    close();
    if (!m_container)
        return; // its parent took it along
    m_session = m_newSession();
    m_session->putCookies(std::exchange(m_kept, {}));
    m_session->begin(url, blockedCallback, std::move(decide), m_observer, m_container, m_zoom);
}

void EngineSignInView::close() { m_session.reset(); }

QByteArray EngineSignInView::cookies() const { return m_session ? m_session->cookies() : QByteArray(); }

void EngineSignInView::back()
{
    if (m_session)
        m_session->back();
}

void EngineSignInView::reload()
{
    if (m_session)
        m_session->reload();
}

void EngineSignInView::stop()
{
    if (m_session)
        m_session->stop();
}

bool EngineSignInView::canGoBack() const { return m_session && m_session->canGoBack(); }

void EngineSignInView::setZoom(double factor)
{
    m_zoom = factor;
    if (m_session)
        m_session->setZoom(factor);
}

void EngineSignInView::giveCredentials(const QString &user, const QString &password)
{
    if (m_session)
        m_session->giveCredentials(user, password);
}

void EngineSignInView::readText(std::function<void(const QString &)> reader)
{
    if (m_session)
        m_session->readText(std::move(reader));
}

qint64 EngineSignInView::rendererProcessId() const { return m_session ? m_session->rendererProcessId() : 0; }

} // namespace iw
