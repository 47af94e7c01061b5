// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/browserreturn.h"

#include "app/problems/problemcatalog.h"
#include "app/signin/loopbacklistener.h"

#include <QLocale>

namespace iw {

using namespace Qt::StringLiterals;

QString BrowserReturn::waitFor(const RedirectTarget &target)
{
    if (!target.hasState() || !LoopbackListener::suits(target.callbackUrl()))
        return tr("Sign in there. Your browser ends at %1, perhaps at an error page: copy the whole address from its "
                  "address line into Redirected address.")
            .arg(target.callback());
    const auto listening = listen(target);
    return listening
        ? tr("Waiting at %1 for your browser. Sign in there, and this goes on by itself.").arg(target.callback())
        : describe(listening.problem()).sentence();
}

Outcome BrowserReturn::listen(const RedirectTarget &target)
{
    stop(); // the port is free again before it is asked for
    m_listener = new LoopbackListener(
        target,
        { .language = QLocale().bcp47Name(),
          .title = u"Instance Wizard"_s,
          .accepted = tr("You are signed in. Close this page; Instance Wizard goes on."),
          .failed = tr("The sign-in did not succeed. Close this page and go back to Instance Wizard, which says why."),
          .foreign = tr("This address belongs to another sign-in, so nothing was taken from it."),
          .alreadyDone = tr("This sign-in is done already. Close this page.") },
        this);
    connect(m_listener, &LoopbackListener::answered, this, &BrowserReturn::answered);
    connect(m_listener, &LoopbackListener::refused, this, &BrowserReturn::refused);
    const auto listening = m_listener->listen();
    if (!listening)
        stop();
    return listening;
}

void BrowserReturn::stop() { delete m_listener; }

Result<RedirectAnswer> BrowserReturn::takeAnswer()
{
    Q_ASSERT(m_listener);
    return m_listener->takeAnswer();
}

} // namespace iw
