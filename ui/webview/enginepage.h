// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>

namespace iw {

class PageHost;

/// A page of a sign-in or of one of its pop-ups. Asks its host about every navigation and new window, and refuses what
/// a sign-in does not need: certificates that do not verify, permissions, files, full screen, client certificates.
/// Belongs to whoever makes it and dies before its profile.
class EnginePage final : public QWebEnginePage
{
    Q_OBJECT
public:
    EnginePage(QWebEngineProfile *profile, PageHost &host);

Q_SIGNALS:
    /// A navigation of the main frame was not let through.
    void navigationStopped();

protected:
    [[nodiscard]] bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    [[nodiscard]] QWebEnginePage *createWindow(WebWindowType type) override;
    [[nodiscard]] QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                                          const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    [[nodiscard]] bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    [[nodiscard]] bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &defaultText,
                                        QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    void refuseRequests();

    PageHost &m_host;
};

} // namespace iw
