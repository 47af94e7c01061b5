// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/signin/authorizationurl.h"
#include "app/signin/embeddedrefusals.h"
#include "app/signin/redirect.h"
#include "app/signin/signinstep.h"
#include "ui/signin/view-api/signinview.h"

#include <QWidget>

#include <functional>
#include <optional>

class QStackedWidget;

namespace iw {

class AddressBar;
class AuthorizationFacts;
class BrowserReturn;
class BrowserWays;
class CredentialsForm;
class CustomerLink;
class SessionChoice;
class TroublePage;

/// What surrounds any sign-in, in the wizard and in dialogs: the address line, the page or the reason why there is
/// none, the user's own browser (whose answer comes by itself where it ends at this computer), a link for the customer,
/// and the field for a redirected address. Starts with the way that the task says; the others stay one click away.
/// Watches for the one callback, and emits answered() for every answer; takeAnswer() then hands the answer over, or the
/// problem that it is. Never sends the code anywhere.
class SignInPanel final : public QWidget, private SignInViewObserver
{
    Q_OBJECT
public:
    explicit SignInPanel(QWidget *parent = nullptr);
    ~SignInPanel() override;

    enum class Way { Embedded, Browser, Customer };
    struct Task
    {
        AskedAuthorization asked;
        AuthorizationUrl address;
        QList<AuthorizationDifference> differences; ///< where there are any, nothing opens before the user said so
        RedirectTarget target;
        QString connectorName{}; ///< for the text that goes along with a link
        Way way = Way::Embedded; ///< Customer: the link was handed out before, its answer is waited for
    };
    /// embedded: the web view, or the problem why it is off; browser and paste work all the same. Not needed where the
    /// task starts another way: embeddedWanted() asks for it when the user does.
    void start(Task task, const Result<SignInViewFactory *> &embedded = nullptr);
    /// The answer to embeddedWanted().
    void showEmbedded(const Result<SignInViewFactory *> &embedded);
    /// Ends the sign-in; nothing is emitted any more.
    void stop();
    [[nodiscard]] Result<RedirectAnswer> takeAnswer();

    /// Opens an address in the user's browser; false where it could not, the address is then shown to copy.
    /// QDesktopServices unless set.
    void setBrowserOpener(std::function<bool(const QUrl &)> opener) { m_openBrowser = std::move(opener); }
    /// Keeps the attempt before its link is handed out, and calls then once it is kept. Unset: the link is only copied,
    /// and its answer must come while the panel is open.
    using Keeper = std::function<void(std::function<void()> then)>;
    void setKeeper(Keeper keeper) { m_keep = std::move(keeper); }
    /// Offers, in the embedded page, to keep the user signed in for that account; before start(). cookies: of a former
    /// sign-in for it, put back before the page opens.
    void setSession(const QString &account, bool keeps, Secret cookies);
    void setKeeps(bool keeps);
    /// The embedded page answered, and the user wants to stay signed in.
    [[nodiscard]] bool wantsCookiesKept() const;
    /// With an answer of the embedded page, where the user wants them kept; else empty.
    [[nodiscard]] Secret cookiesToKeep() const;
    /// What the check box shows; startsWithBrowserChanged() tells of a click on it.
    void setStartsWithBrowser(bool starts);
    /// The web view's renderer process, 0 where there is none.
    [[nodiscard]] qint64 rendererProcessId() const;

Q_SIGNALS:
    /// There is an answer, or a problem in its place; more may follow after a problem.
    void answered();
    /// For the exchange log: what is under way, before it is judged.
    void stepTaken(iw::SignInStep step, const QUrl &url);
    /// The user does not want to open an address that differs.
    void backRequested();
    void askByGetRequested();
    /// The user signs in here, in a panel that started another way.
    void embeddedWanted();
    void startsWithBrowserChanged(bool starts);
    /// The user wants the sign-in for the account kept, or no longer.
    void keepsChanged(bool keeps);

private:
    void addressChanged(const QUrl &url) override;
    void titleChanged(const QString &title) override;
    void loadStarted() override;
    void loadProgressed(int percent) override;
    void loadFinished(bool isError) override;
    void loadFailed(Failure failure, const QString &host) override;
    void certificateRefused(const RefusedCertificate &certificate) override;
    void loadStalled() override;
    void pageIsBlank() override;
    void credentialsWanted(const CredentialsQuestion &question) override;
    void zoomWanted(int steps) override;
    void redirectCaught(const QUrl &url) override;
    void rendererStopped() override;
    void refused(const QString &what) override;

    void connectAddressBar();
    void connectTrouble();
    /// Nothing leads out of the panel before a question about differences is answered.
    void setQuestionOpen(bool open);
    void endTask();
    void begin();
    void openEmbedded();
    void signInHere();
    void showView();
    void showTrouble(const Problem &problem, bool canRetry);
    /// Of the load or page that is there: goes with it.
    void showLoadNote(const QString &text);
    void clearLoadNote();
    /// A page by which providers turn embedded browsers away: the user's own is offered in its place.
    void showRefusal();
    void retry();
    void useMyBrowser();
    void takeReturned();
    void copyLink();
    void showCustomerLink(bool shown);
    void takePasted(const QString &text);
    void answer(Result<RedirectAnswer> answer, bool isOfPage = false);

    std::optional<Task> m_task;
    SignInViewFactory *m_factory = nullptr;
    std::unique_ptr<SignInView> m_view;
    std::optional<Result<RedirectAnswer>> m_answer;
    std::function<bool(const QUrl &)> m_openBrowser;
    Keeper m_keep;
    BrowserReturn *m_return;
    Secret m_cookies; ///< of a former sign-in, for the next page
    bool m_answeredHere = false; ///< by the embedded page

    AuthorizationFacts *m_facts;
    AddressBar *m_addressBar;
    QStackedWidget *m_pages;
    CredentialsForm *m_credentials;
    TroublePage *m_trouble;
    CustomerLink *m_customer;
    SessionChoice *m_session;
    BrowserWays *m_otherWays;
    EmbeddedRefusals m_refusals;
    QUrl m_address; ///< of the page that is shown
    bool m_wasReloaded = false; ///< after an end of the renderer, once per opened page
    bool m_hasLoadNote = false;
    bool m_isRefusalSeen = false; ///< the user wants to see it all the same
    double m_zoom = 1.0;
};

} // namespace iw
