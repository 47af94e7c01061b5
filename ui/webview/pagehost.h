// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

class QWebEnginePage;

namespace iw {

class ScriptDialogs;

/// What a page asks of the sign-in it belongs to; called from within the engine, so nothing is deleted in answer.
class PageHost
{
public:
    virtual ~PageHost() = default;
    /// The authority over navigations, before any request is sent.
    [[nodiscard]] virtual bool mayNavigate(const QUrl &url, bool mainFrame) = 0;
    /// A page in a window of its own, null where there are too many.
    [[nodiscard]] virtual QWebEnginePage *openWindow() = 0;
    virtual void refuse(const QString &what) = 0;
    [[nodiscard]] virtual ScriptDialogs &scriptDialogs() = 0;
};

} // namespace iw
