// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/enginepage.h"

#include "ui/webview/pagehost.h"
#include "ui/webview/scriptdialogs.h"

#include <QAuthenticator>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif

using namespace Qt::StringLiterals;

namespace iw {

EnginePage::EnginePage(QWebEngineProfile *profile, PageHost &host) : QWebEnginePage(profile), m_host(host)
{
    refuseRequests();
}

void EnginePage::refuseRequests()
{
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        error.rejectCertificate(); // no override: the profile would remember it
        m_host.certificateRefused(*this, error);
    });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [this](QWebEngineClientCertificateSelection selection) {
                selection.selectNone();
                m_host.clientCertificateRefused(*this);
            });
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [this](const QUrl &url, QAuthenticator *authenticator) {
                m_host.authenticate(*this, url, {}, *authenticator);
            });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl &url, QAuthenticator *authenticator, const QString &proxyHost) {
                m_host.authenticate(*this, url, proxyHost, *authenticator);
            });
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this, [this](QWebEnginePermission permission) {
        permission.deny();
        m_host.refuse(tr("The page asked for a permission; a sign-in does not need it."));
    });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
        m_host.refuse(tr("The page asked for a permission; a sign-in does not need it."));
    });
#endif
    connect(this, &QWebEnginePage::fullScreenRequested, this, [this](QWebEngineFullScreenRequest request) {
        request.reject(); // a page that fills the screen could draw the program's own address line
        m_host.refuse(tr("The page wanted to fill the screen; it stays in its frame."));
    });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this, [this](QWebEngineFileSystemAccessRequest request) {
        request.reject();
        m_host.refuse(tr("The page wanted to reach files; a sign-in does not need any."));
    });
    connect(this, &QWebEnginePage::printRequested, this,
            [this] { m_host.refuse(tr("The page wanted to print; that is possible in your own browser only.")); });
}

bool EnginePage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    // The type says nothing: a redirect to a scheme of an application arrives as if it were typed.
    if (m_host.mayNavigate(*this, url, isMainFrame))
        return true;
    if (isMainFrame)
        Q_EMIT navigationStopped();
    return false;
}

QWebEnginePage *EnginePage::createWindow(WebWindowType) { return m_host.openWindow(); }

QStringList EnginePage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    m_host.refuse(tr("The page asked for a file; a sign-in does not need any."));
    return {};
}

void EnginePage::javaScriptAlert(const QUrl &origin, const QString &message)
{
    m_host.scriptDialogs().ask(ScriptDialogs::Kind::Alert, origin, message);
}

bool EnginePage::javaScriptConfirm(const QUrl &origin, const QString &message)
{
    return m_host.scriptDialogs().ask(ScriptDialogs::Kind::Confirm, origin, message).has_value();
}

bool EnginePage::javaScriptPrompt(const QUrl &origin, const QString &message, const QString &defaultText,
                                  QString *result)
{
    const auto answer = m_host.scriptDialogs().ask(ScriptDialogs::Kind::Prompt, origin, message, defaultText);
    if (answer && result)
        *result = *answer;
    return answer.has_value();
}

// Scripts write what they hold to the console, tokens too: nothing of it is kept. But it is also the one place where
// the engine says that it refused a navigation by itself.
void EnginePage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int,
                                          const QString &)
{
    if (level == ErrorMessageLevel
        && (message.startsWith("Not allowed to load local resource:"_L1)
            || message.startsWith("Not allowed to navigate top frame to data URL:"_L1)))
        m_host.refuse(tr("The page wanted to open a file of this computer or a page of the browser itself; that was "
                         "stopped."));
}

} // namespace iw
