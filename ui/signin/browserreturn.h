// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/signin/redirect.h"

#include <QObject>
#include <QPointer>

namespace iw {

class LoopbackListener;

/// Takes the answer of a sign-in in the user's own browser, where that ends at an address of this computer: the
/// listener with its pages in the user's language, for one sign-in after the other. Emits answered() for the first
/// answer and listens no more; refused() where somebody came with something else, and listens on.
class BrowserReturn final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Listens where that can be, and says how the sign-in gets back from the browser: by itself, or by the user's
    /// hand.
    [[nodiscard]] QString waitFor(const RedirectTarget &target);
    void stop();
    /// After answered(), once.
    [[nodiscard]] Result<RedirectAnswer> takeAnswer();

Q_SIGNALS:
    void answered();
    void refused(const iw::Problem &problem);

private:
    [[nodiscard]] Outcome listen(const RedirectTarget &target);

    QPointer<LoopbackListener> m_listener;
};

} // namespace iw
