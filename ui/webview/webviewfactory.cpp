// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/webviewfactory.h"

#include "ui/webview/enginesigninview.h"

#include <QCoreApplication>
#include <QtWebEngineCore>

using namespace Qt::StringLiterals;

namespace iw {

WebViewFactory::WebViewFactory()
{
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &WebViewFactory::coolDown);
}

QString WebViewFactory::engineVersion() const
{
    //: %1 and %2 are versions, such as 102.0.5005.177
    return tr("Chromium %1, with security patches up to %2")
        .arg(QLatin1StringView(qWebEngineChromiumVersion()),
             QLatin1StringView(qWebEngineChromiumSecurityPatchVersion()));
}

bool WebViewFactory::warmUp()
{
    if (!m_warm) {
        m_warm.reset(new BrowsingSession);
        return true;
    }
    if (!m_warm->hasPage()) {
        m_warm->makePage();
        return true;
    }
    if (!m_warm->isBlankLoaded())
        m_warm->loadBlank();
    return false;
}

void WebViewFactory::coolDown() { m_warm.reset(); }

BrowsingSessionPtr WebViewFactory::takeSession()
{
    return m_warm ? std::move(m_warm) : BrowsingSessionPtr(new BrowsingSession);
}

std::unique_ptr<SignInView> WebViewFactory::createView(SignInViewObserver &observer)
{
    return std::make_unique<EngineSignInView>(observer, [this] { return takeSession(); });
}

} // namespace iw
