// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/authorizationurl.h"
#include "app/signin/redirect.h"
#include "app/signin/signinstep.h"
#include "ui/signin/view-api/signinview.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace iw {

class AddressBar;
class AuthorizationFacts;
class BrowserWays;

/// What surrounds any sign-in, in the wizard and in dialogs: the address line, the page or the reason why there is
/// none, the user's own browser, a link to copy, and the field for a redirected address. Watches for the one callback,
/// and emits answered() for every answer; takeAnswer() then hands the answer over, or the problem that it is. Never
/// sends the code anywhere.
class SignInPanel final : public QWidget, private SignInViewObserver
{
    Q_OBJECT
public:
    explicit SignInPanel(QWidget *parent = nullptr);
    ~SignInPanel() override;

    struct Task
    {
        AskedAuthorization asked;
        AuthorizationUrl address;
        QList<AuthorizationDifference> differences; ///< where there are any, nothing opens before the user said so
        RedirectTarget target;
    };
    /// embedded: the web view, or the problem why it is off; browser and paste work all the same.
    void start(Task task, const Result<SignInViewFactory *> &embedded);
    /// Ends the sign-in; nothing is emitted any more.
    void stop();
    [[nodiscard]] Result<RedirectAnswer> takeAnswer();

    /// Opens an address in the user's browser; false where it could not, the address is then shown to copy.
    /// QDesktopServices unless set.
    void setBrowserOpener(std::function<bool(const QUrl &)> opener) { m_openBrowser = std::move(opener); }
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

private:
    void addressChanged(const QUrl &url) override;
    void titleChanged(const QString &title) override;
    void loadStarted() override;
    void loadProgressed(int percent) override;
    void loadFinished() override;
    void loadFailed(Failure failure, const QString &host) override;
    void redirectCaught(const QUrl &url) override;
    void rendererStopped() override;
    void refused(const QString &what) override;

    void makeTroublePage();
    void connectAddressBar();
    /// Nothing leads out of the panel before a question about differences is answered.
    void setQuestionOpen(bool open);
    void openEmbedded();
    void showView();
    void showTrouble(const Problem &problem, bool canRetry);
    void retry();
    void useMyBrowser();
    void copyLink();
    void takePasted(const QString &text);
    void answer(Result<RedirectAnswer> answer);

    std::optional<Task> m_task;
    SignInViewFactory *m_factory = nullptr;
    std::unique_ptr<SignInView> m_view;
    std::optional<Result<RedirectAnswer>> m_answer;
    std::function<bool(const QUrl &)> m_openBrowser;

    AuthorizationFacts *m_facts;
    AddressBar *m_addressBar;
    QStackedWidget *m_pages;
    QWidget *m_troublePage;
    QLabel *m_trouble;
    QPushButton *m_retry;
    BrowserWays *m_otherWays;
    double m_zoom = 1.0;
};

} // namespace iw
