// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/browsingprofile.h"

#include <QLocale>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace iw {

std::unique_ptr<QWebEngineProfile> makeBrowsingProfile()
{
    auto profile = std::make_unique<QWebEngineProfile>();
    profile->setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->setHttpAcceptLanguage(QLocale().uiLanguages().mid(0, 4).join(u','));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    profile->setPushServiceEnabled(false);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    profile->setPersistentPermissionsPolicy(QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
#endif

    struct Setting
    {
        QWebEngineSettings::WebAttribute attribute;
        bool on;
    };
    static constexpr Setting settings[] = {
        { QWebEngineSettings::LocalContentCanAccessRemoteUrls, false },
        { QWebEngineSettings::LocalContentCanAccessFileUrls, false },
        { QWebEngineSettings::PluginsEnabled, false },
        { QWebEngineSettings::PdfViewerEnabled, false },
        { QWebEngineSettings::ScreenCaptureEnabled, false },
        { QWebEngineSettings::FullScreenSupportEnabled, false },
        { QWebEngineSettings::WebRTCPublicInterfacesOnly, true },
        { QWebEngineSettings::DnsPrefetchEnabled, false }, // resolves names that were never to be asked
        { QWebEngineSettings::JavascriptCanAccessClipboard, false },
        { QWebEngineSettings::JavascriptCanPaste, false },
        { QWebEngineSettings::JavascriptCanOpenWindows, true }, // providers sign in through pop-ups
        { QWebEngineSettings::AllowWindowActivationFromJavaScript, false },
        { QWebEngineSettings::AllowRunningInsecureContent, false },
        { QWebEngineSettings::AllowGeolocationOnInsecureOrigins, false },
        { QWebEngineSettings::HyperlinkAuditingEnabled, false },
        { QWebEngineSettings::ErrorPageEnabled, false }, // failures are told beside the page, in the program's words
        { QWebEngineSettings::NavigateOnDropEnabled, false },
        { QWebEngineSettings::AutoLoadIconsForPage, false },
        { QWebEngineSettings::FocusOnNavigationEnabled, false }, // would take the focus from the address line
    };
    for (const Setting &setting : settings)
        profile->settings()->setAttribute(setting.attribute, setting.on);
    // With the default a redirect to a callback such as myapp://cb never reaches the page's decision and the sign-in
    // dies silently. The page refuses every other scheme.
    profile->settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::AllowAllUnknownUrlSchemes);
    return profile;
}

} // namespace iw
