// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to sign in and how one leads to another; the rest of the class is in signinpanel.cpp.
#include "ui/signin/signinpanel.h"

#include "ui/signin/addressbar.h"
#include "ui/signin/browserreturn.h"
#include "ui/signin/browserways.h"
#include "ui/signin/customerlink.h"
#include "ui/signin/sessionchoice.h"
#include "ui/signin/troublepage.h"

#include <QApplication>
#include <QClipboard>
#include <QStackedWidget>

namespace iw {

using namespace Qt::StringLiterals;

void SignInPanel::begin()
{
    switch (m_task->way) {
    case Way::Embedded:
        return openEmbedded();
    case Way::Browser:
        m_pages->setCurrentWidget(m_trouble);
        m_trouble->present(tr("The sign-in goes on in your browser."), TroublePage::Offer::Here);
        return useMyBrowser();
    case Way::Customer:
        showCustomerLink(true);
        // Queued: in a wizard the panel is not in sight yet.
        QMetaObject::invokeMethod(m_otherWays, &BrowserWays::askForAddress, Qt::QueuedConnection);
        return;
    }
}

void SignInPanel::signInHere()
{
    if (!m_view)
        return Q_EMIT embeddedWanted();
    showCustomerLink(false);
    showView();
}

void SignInPanel::showEmbedded(const Result<SignInViewFactory *> &embedded)
{
    m_factory = embedded ? *embedded : nullptr;
    showCustomerLink(false);
    setQuestionOpen(false);
    if (m_factory)
        openEmbedded();
    else
        showTrouble(embedded.problem(), false);
}

void SignInPanel::showCustomerLink(bool shown)
{
    if (shown)
        m_customer->setSignIn(m_task->address, m_task->connectorName);
    else
        m_customer->clear();
    m_customer->setVisible(shown);
    m_pages->setVisible(!shown);
    m_addressBar->setVisible(m_factory && !shown);
    m_session->setVisible(m_view && m_session->hasAccount() && !shown);
}

void SignInPanel::useMyBrowser()
{
    if (!m_task)
        return;
    const QString note = m_return->waitFor(m_task->target); // before the browser can come back
    if (!m_openBrowser(m_task->address.url)) {
        m_otherWays->showLink(tr("No browser could be opened. Copy this address into one yourself:"),
                              m_task->address.text);
        return;
    }
    Q_EMIT stepTaken(SignInStep::Browser, m_task->address.url);
    // A desktop may take the address and open nothing.
    m_otherWays->showLink(note + u' ' + tr("If no browser opened, copy this address into one:"), m_task->address.text);
    m_otherWays->askForAddress();
}

void SignInPanel::takeReturned()
{
    // The browser is in front now.
    window()->raise();
    window()->activateWindow();
    QApplication::alert(window()); // where the desktop does not let a program come to the front by itself
    m_otherWays->clear();
    answer(m_return->takeAnswer());
}

void SignInPanel::copyLink()
{
    if (!m_task)
        return;
    if (!m_keep) {
        QGuiApplication::clipboard()->setText(m_task->address.text);
        Q_EMIT stepTaken(SignInStep::Link, m_task->address.url);
        m_otherWays->showNote(
            tr("The link is on the clipboard. Whoever signs in with it ends at %1; paste that whole address here.")
                .arg(m_task->target.callback()));
        return;
    }
    m_keep([this] {
        if (!m_task)
            return; // ended while the vault was being opened
        showCustomerLink(true);
        QGuiApplication::clipboard()->setText(m_task->address.text);
        Q_EMIT stepTaken(SignInStep::Link, m_task->address.url);
        m_otherWays->showNote(tr("The link is on the clipboard, and the sign-in waits in your table: you may close "
                                 "this, and go on there with Paste the answer…"));
    });
}

void SignInPanel::setSession(const QString &account, bool keeps, Secret cookies)
{
    m_cookies = std::move(cookies);
    m_session->setSession(account, keeps, !m_cookies.isEmpty());
}

void SignInPanel::setKeeps(bool keeps) { m_session->setKeeps(keeps); }

bool SignInPanel::wantsCookiesKept() const { return m_view && m_answeredHere && m_session->keeps(); }

Secret SignInPanel::cookiesToKeep() const
{
    return wantsCookiesKept() ? Secret::fromBytes(m_view->cookies()) : Secret();
}

void SignInPanel::setStartsWithBrowser(bool starts) { m_otherWays->setStartsWithBrowser(starts); }

} // namespace iw
