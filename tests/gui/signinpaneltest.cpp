// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemcatalog.h"
#include "tests/gui/signinpanelfixture.h"
#include "ui/signin/webviewplugin.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

SignInPanel::Task taskEndingAt(const QString &ownCallback)
{
    QString text = address;
    text.replace(QString::fromLatin1(QUrl::toPercentEncoding(callback)),
                 QString::fromLatin1(QUrl::toPercentEncoding(ownCallback)));
    const auto url = AuthorizationUrl::parse(text);
    return { { url->clientId, ownCallback, url->state }, *url, {}, RedirectTarget(url->redirectUri, url->state) };
}

/// A callback of this computer where nobody listens.
QString freeCallback()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? u"http://127.0.0.1:%1/cb"_s.arg(probe.serverPort()) : QString();
}

/// The user's browser at an address: the status that it was shown, 0 for none.
int browse(const QString &url)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(url))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        (void)finished.wait();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

/// The panel around a sign-in, with a page played by the test; a person's keys and clicks.
class SignInPanelTest : public SignInPanelFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }

    void opensAtOnceWhereNothingDiffers()
    {
        m_panel->start(task(), &m_factory);
        QCOMPARE(m_factory.view->opened, QList{ QUrl(address) });
        QCOMPARE(m_factory.view->blocked, QUrl(callback));
        QVERIFY(m_factory.view->widget()->isVisible());
        QVERIFY(!find<QWidget>(u"openAnywayPushButton"_s)->isVisible());
        m_factory.view->observer.addressChanged(QUrl(address));
        m_factory.view->observer.loadProgressed(40);
        auto *line = find<QLineEdit>(u"addressLineEdit"_s);
        QCOMPARE(line->text(), u"https://signin.example.com/app/oauth/authorize"_s);
        QVERIFY(line->isReadOnly());
        picture(u"loading"_s);
        click(u"addressFactsToolButton"_s);
        QCOMPARE(find<QLineEdit>(u"callbackLineEdit"_s)->text(), callback);
        QCOMPARE(find<QLabel>(u"callbackRemarkLabel"_s)->text().left(8), u"As asked"_s);
        for (const QLineEdit *edit : find<QWidget>(u"addressInspector"_s)->findChildren<QLineEdit *>())
            QVERIFY(!edit->text().contains(u"xyz"_s)); // the state is a secret
        click(u"copyCallbackToolButton"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), callback);
        picture(u"facts"_s);
    }

    /// Whoever was in the page need not be who answered elsewhere.
    void keepsNoCookiesOfAPageThatDidNotAnswer()
    {
        m_panel->setSession(u"dt123.infusionsoft.com"_s, true, {});
        m_panel->start(task(), &m_factory);
        m_factory.view->kept = "of=another";
        m_factory.view->navigate(QUrl(callback + u"?error=access_denied&state=xyz"_s));
        QVERIFY(!m_panel->takeAnswer());
        find<QLineEdit>(u"redirectedAddressLineEdit"_s)->setText(callback + u"?code=abc&state=xyz"_s);
        click(u"continuePushButton"_s);
        QVERIFY(m_panel->takeAnswer());
        QCOMPARE(m_panel->cookiesToKeep().reveal(), QString());
    }

    /// Without a state any page in the browser could send an answer.
    void listensForNothingThatNoStateProves()
    {
        const QString own = freeCallback();
        SignInPanel::Task unproved = taskEndingAt(own);
        unproved.target = RedirectTarget(own, {});
        m_panel->start(std::move(unproved), &m_factory);
        click(u"useMyBrowserPushButton"_s);
        QCOMPARE(browse(own + u"?code=abc"_s), 0);
    }

    void pointsOutAClientIdThatIsNone()
    {
        const QString uuid = u"3f2b8c1e-9d4a-4b6f-8e21-0a5c7d9e1b34"_s;
        SignInPanel::Task with = task({ uuid, callback, u"xyz"_s });
        with.address.clientId = uuid;
        with.differences.clear();
        m_panel->start(with, &m_factory);
        QVERIFY(find<QLabel>(u"clientIdRemarkLabel"_s)->isVisible());
        QVERIFY(find<QLabel>(u"clientIdRemarkLabel"_s)->text().contains(u"not its key"_s));
        QVERIFY(m_factory.view->widget()->isVisible()); // no difference: it does not stop
    }

    void showsLookAlikeHostsInAscii()
    {
        m_panel->start(task(), &m_factory);
        m_factory.view->observer.addressChanged(QUrl(u"https://user@signin.ex\u0430mple.com/?code=1"_s));
        QCOMPARE(find<QLineEdit>(u"addressLineEdit"_s)->text(), u"https://signin.xn--exmple-4nf.com/"_s);
    }

    void decidesWhatANavigationIs()
    {
        m_panel->start(task(), &m_factory);
        QSignalSpy answered(m_panel.get(), &SignInPanel::answered);
        auto &view = *m_factory.view;
        QCOMPARE(view.navigate(QUrl(u"https://signin.example.com/next"_s)), NavigationDecision::Load);
        QCOMPARE(view.navigate(QUrl(u"https://www.example.com/other"_s)), NavigationDecision::Load);
        QCOMPARE(view.navigate(QUrl(good), false), NavigationDecision::Refuse);
        QCOMPARE(view.navigate(QUrl(u"https://u@www.example.com/auth?code=1"_s)), NavigationDecision::Refuse);
        QCOMPARE(answered.size(), 0);
        QCOMPARE(view.navigate(QUrl(good)), NavigationDecision::Caught);
        QCOMPARE(answered.size(), 1);
        const auto answer = m_panel->takeAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->code.reveal(), u"abc"_s);
    }

    void handsADenialOver()
    {
        m_panel->start(task(), &m_factory);
        QSignalSpy answered(m_panel.get(), &SignInPanel::answered);
        (void)m_factory.view->navigate(QUrl(callback + u"?error=access_denied&state=xyz"_s));
        QCOMPARE(answered.size(), 1);
        QCOMPARE(m_panel->takeAnswer().problem().id, u"signin.denied"_s);
    }

    void stopsAtDifferences()
    {
        m_panel->start(task({ u"asked-id"_s, u"https://www.example.com/other"_s, u"random"_s }), &m_factory);
        QCOMPARE(m_factory.made, 0);
        QVERIFY(find<QLabel>(u"differencesLabel"_s)->text().contains(u"asked-id"));
        QVERIFY(find<QLabel>(u"clientIdRemarkLabel"_s)->isVisible());
        QVERIFY(find<QLabel>(u"clientIdRemarkLabel"_s)->text().contains(u"asked-id"));
        QVERIFY(find<QLabel>(u"stateRemarkLabel"_s)->text().contains(u"Replaced"));
        QVERIFY(!find<QWidget>(u"useMyBrowserPushButton"_s)->isVisible());
        picture(u"differences"_s);
        QSignalSpy back(m_panel.get(), &SignInPanel::backRequested);
        QSignalSpy byGet(m_panel.get(), &SignInPanel::askByGetRequested);
        click(u"differencesBackPushButton"_s);
        QCOMPARE(back.size(), 1);
        click(u"askByGetPushButton"_s);
        QCOMPARE(byGet.size(), 1);
        QCOMPARE(m_factory.made, 0);
        click(u"openAnywayPushButton"_s);
        QCOMPARE(m_factory.view->opened, QList{ QUrl(address) });
        QVERIFY(find<QWidget>(u"useMyBrowserPushButton"_s)->isVisible());
    }

    void stopsAtDifferencesWithoutTheEmbeddedPageToo()
    {
        m_panel->start(task({ u"asked-id"_s, callback, u"xyz"_s }), Problem{ .id = u"signin.embedded-missing"_s });
        QVERIFY(!find<QWidget>(u"useMyBrowserPushButton"_s)->isVisible());
        click(u"openAnywayPushButton"_s);
        QVERIFY(find<QWidget>(u"useMyBrowserPushButton"_s)->isVisible());
        QVERIFY(m_browser.isEmpty());
    }

    void goesThroughTheBrowserWithoutTheEmbeddedPage()
    {
        m_panel->start(task(), Problem{ .id = u"signin.embedded-root"_s });
        QVERIFY(trouble().contains(u"root"));
        QVERIFY(!find<QWidget>(u"addressLineEdit"_s)->isVisible());
        click(u"useMyBrowserPushButton"_s);
        QCOMPARE(m_browser, QList{ QUrl(address) });
        auto *field = find<QLineEdit>(u"redirectedAddressLineEdit"_s);
        QTRY_COMPARE(QApplication::focusWidget(), field);
        // Whatever the desktop made of it, the address is there to be copied.
        QVERIFY(find<QLineEdit>(u"linkLineEdit"_s)->isVisible());
        QCOMPARE(find<QLineEdit>(u"linkLineEdit"_s)->text(), address);
        picture(u"browser"_s);
        QSignalSpy answered(m_panel.get(), &SignInPanel::answered);
        QTest::keyClicks(field, u"<"_s + good + u">"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(m_panel->takeAnswer()->code.reveal(), u"abc"_s);
        QVERIFY(field->text().isEmpty());
    }

    /// The browser comes back by itself where the sign-in ends at this computer, and the window comes to the front.
    void takesTheBrowsersAnswerAtALoopbackCallback()
    {
        const QString own = freeCallback();
        m_panel->start(taskEndingAt(own), Problem{ .id = u"signin.embedded-missing"_s });
        click(u"useMyBrowserPushButton"_s);
        auto *note = find<QLabel>(u"signInNoteLabel"_s);
        QVERIFY2(note->text().contains(own) && note->text().contains(u"by itself"), qPrintable(note->text()));
        QVERIFY(note->text().contains(u"If no browser opened"_s) && find<QLineEdit>(u"linkLineEdit"_s)->isVisible());
        picture(u"listening"_s);
        QSignalSpy answered(m_panel.get(), &SignInPanel::answered);
        QCOMPARE(browse(own + u"?code=foreign&state=other"_s), 400);
        QTRY_VERIFY(note->text().contains(u"Still waiting"));
        QCOMPARE(answered.size(), 0);
        QWidget browser; // in front, as a real one would be
        browser.show();
        browser.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&browser));
        QCOMPARE(browse(own + u"?code=abc&state=xyz"_s), 200);
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(m_panel->takeAnswer()->code.reveal(), u"abc"_s);
        QTRY_VERIFY(m_panel->isActiveWindow());
        QCOMPARE(browse(own + u"?code=abc&state=xyz"_s), 0); // nobody listens any more
    }

    void pastesWhereTheLoopbackPortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString own = u"http://127.0.0.1:%1/cb"_s.arg(other.serverPort());
        m_panel->start(taskEndingAt(own), Problem{ .id = u"signin.embedded-missing"_s });
        click(u"useMyBrowserPushButton"_s);
        QCOMPARE(m_browser.size(), 1);
        const QString note = find<QLabel>(u"signInNoteLabel"_s)->text();
        QVERIFY2(note.contains(QString::number(other.serverPort())) && note.contains(u"paste"), qPrintable(note));
        auto *field = find<QLineEdit>(u"redirectedAddressLineEdit"_s);
        QTRY_COMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, own + u"?code=abc&state=xyz"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_panel->takeAnswer()->code.reveal(), u"abc"_s);
    }

    void listensNoMoreOnceItIsStopped()
    {
        const QString own = freeCallback();
        m_panel->start(taskEndingAt(own), &m_factory);
        click(u"useMyBrowserPushButton"_s);
        m_panel->stop();
        QCOMPARE(browse(own + u"?code=abc&state=xyz"_s), 0);
    }

    void keepsARefusedPaste()
    {
        m_panel->start(task(), Problem{ .id = u"signin.embedded-missing"_s });
        auto *field = find<QLineEdit>(u"redirectedAddressLineEdit"_s);
        QTest::keyClicks(field, u"justacode"_s);
        QSignalSpy answered(m_panel.get(), &SignInPanel::answered);
        click(u"continuePushButton"_s);
        QCOMPARE(answered.size(), 1);
        const Problem refused = m_panel->takeAnswer().problem();
        QCOMPARE(refused.id, u"signin.pasted-code"_s);
        QVERIFY(!describe(refused).title.contains(u"code"_s)); // it may as well be any other word
        QCOMPARE(field->text(), u"justacode"_s);
        field->setText(good); // and once more
        click(u"continuePushButton"_s);
        QCOMPARE(answered.size(), 2);
        QVERIFY(m_panel->takeAnswer());
    }

    void showsTheAddressWhereNoBrowserOpens()
    {
        m_browserWorks = false;
        m_panel->start(task(), Problem{ .id = u"signin.embedded-missing"_s });
        click(u"useMyBrowserPushButton"_s);
        auto *link = find<QLineEdit>(u"linkLineEdit"_s);
        QVERIFY(link->isVisible() && link->isReadOnly());
        QCOMPARE(link->selectedText(), address);
        picture(u"no-browser"_s);
    }

    void copiesTheLink()
    {
        m_panel->start(task(), &m_factory);
        click(u"copyLinkPushButton"_s);
        QCOMPARE(QApplication::clipboard()->text(), address);
    }

    /// Kept first, then handed out, with words for the customer; the page stays behind it.
    void handsTheLinkToACustomer()
    {
        std::function<void()> then;
        m_panel->setKeeper([&then](auto kept) { then = std::move(kept); });
        auto given = task();
        given.connectorName = u"Keap"_s;
        m_panel->start(given, &m_factory);
        m_factory.view->observer.addressChanged(QUrl(address));
        QCOMPARE(find<QPushButton>(u"copyLinkPushButton"_s)->accessibleName(), u"Copy link"_s);
        QApplication::clipboard()->setText(u"before"_s);
        click(u"copyLinkPushButton"_s);
        QVERIFY(then);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s); // not before it is kept
        then();
        QCOMPARE(QApplication::clipboard()->text(), address);
        auto *text = find<QPlainTextEdit>(u"customerTextPlainTextEdit"_s);
        QVERIFY(text->isVisible());
        for (const QString &part : { address, u"signin.example.com"_s, callback, u"Keap"_s })
            QVERIFY2(text->toPlainText().contains(part), qPrintable(part));
        QVERIFY(find<QLabel>(u"customerCourseLabel"_s)->text().contains(callback));
        picture(u"customer"_s);
        // The text is the person's to change.
        text->selectAll();
        QTest::keyClicks(text, u"Dear Ann"_s);
        click(u"copyCustomerTextPushButton"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"Dear Ann"_s);
        click(u"signInHerePushButton"_s);
        QVERIFY(m_factory.view->widget()->isVisible());
        QCOMPARE(m_factory.view->opened.size(), 1); // as it was left
        QVERIFY(!text->isVisible() && text->toPlainText().isEmpty()); // the state is not read out unseen
    }

    void waitsForACustomersAnswer()
    {
        auto given = task();
        given.way = SignInPanel::Way::Customer;
        QApplication::clipboard()->setText(u"before"_s);
        m_panel->start(given);
        QCOMPARE(m_factory.made, 0);
        QVERIFY(find<QWidget>(u"customerTextPlainTextEdit"_s)->isVisible());
        QVERIFY(!find<QWidget>(u"addressLineEdit"_s)->isVisible());
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        auto *field = find<QLineEdit>(u"redirectedAddressLineEdit"_s);
        QTRY_COMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, good);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_panel->takeAnswer()->code.reveal(), u"abc"_s);
        // Or here after all.
        QSignalSpy wanted(m_panel.get(), &SignInPanel::embeddedWanted);
        click(u"signInHerePushButton"_s);
        QCOMPARE(wanted.size(), 1);
        m_panel->showEmbedded(&m_factory);
        QCOMPARE(m_factory.view->opened, QList{ QUrl(address) });
        QVERIFY(m_factory.view->widget()->isVisible());
        QVERIFY(find<QWidget>(u"addressLineEdit"_s)->isVisible());
    }

    void startsInTheBrowserWhereThatIsWanted()
    {
        m_panel->setStartsWithBrowser(true);
        QVERIFY(find<QCheckBox>(u"startsWithBrowserCheckBox"_s)->isChecked());
        auto given = task();
        given.way = SignInPanel::Way::Browser;
        m_panel->start(given);
        QCOMPARE(m_browser, QList{ QUrl(address) });
        QCOMPARE(m_factory.made, 0);
        picture(u"starts-in-browser"_s);
        QSignalSpy changed(m_panel.get(), &SignInPanel::startsWithBrowserChanged);
        QTest::mouseClick(find<QCheckBox>(u"startsWithBrowserCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toBool(), false);
        QSignalSpy wanted(m_panel.get(), &SignInPanel::embeddedWanted);
        click(u"showHerePushButton"_s);
        QCOMPARE(wanted.size(), 1);
        m_panel->showEmbedded(Problem{ .id = u"signin.embedded-missing"_s });
        QVERIFY(trouble().contains(u"instance-wizard-webview"));
        QVERIFY(!find<QWidget>(u"showHerePushButton"_s)->isVisible());
    }

    void keepsTheUserSignedIn()
    {
        m_panel->setSession(u"a&b.example.com"_s, true, Secret::fromText(u"kept=1"));
        m_panel->start(task(), &m_factory);
        QCOMPARE(m_factory.view->kept, "kept=1");
        auto *box = find<QCheckBox>(u"keepSignedInCheckBox"_s);
        QVERIFY(box->isVisible() && box->isChecked());
        QVERIFY(box->text().contains(u"a&&b.example.com"));
        picture(u"kept"_s);
        QVERIFY(m_panel->cookiesToKeep().isEmpty()); // nobody has signed in yet
        (void)m_factory.view->navigate(QUrl(good));
        QCOMPARE(m_panel->cookiesToKeep().reveal(), u"kept=1"_s);
        QSignalSpy changed(m_panel.get(), &SignInPanel::keepsChanged);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_panel->cookiesToKeep().isEmpty()); // not wanted any more
    }

    void someoneElseBeginsAfresh()
    {
        m_panel->setSession(u"ab123.example.com"_s, true, Secret::fromText(u"kept=1"));
        m_panel->start(task(), &m_factory);
        m_factory.view->kept.clear();
        click(u"someoneElsePushButton"_s);
        QCOMPARE(m_factory.view->opened.size(), 2);
        QVERIFY(m_factory.view->kept.isEmpty());
        QVERIFY(!find<QWidget>(u"someoneElsePushButton"_s)->isVisible());
    }

    void offersNoKeepingWithoutAnAccount()
    {
        m_panel->setSession({}, false, {});
        m_panel->start(task(), &m_factory);
        QVERIFY(!find<QWidget>(u"keepSignedInCheckBox"_s)->isVisible());
        m_panel->setSession(u"ab123.example.com"_s, false, {});
        m_panel->start(task(), Problem{ .id = u"signin.embedded-missing"_s });
        QVERIFY(!find<QWidget>(u"keepSignedInCheckBox"_s)->isVisible()); // the browser keeps its own
    }

    void opensNoBrowserBeforeTheQuestionIsAnswered()
    {
        auto given = task({ u"asked-id"_s, callback, u"xyz"_s });
        given.way = SignInPanel::Way::Browser;
        m_panel->start(given);
        QVERIFY(m_browser.isEmpty());
        click(u"openAnywayPushButton"_s);
        QCOMPARE(m_browser, QList{ QUrl(address) });
    }

    void retriesWithTheSameAddress_data()
    {
        QTest::addColumn<int>("failure"); // -1: the renderer died
        QTest::newRow("refused") << int(SignInViewObserver::Failure::Refused);
        QTest::newRow("certificate") << int(SignInViewObserver::Failure::Certificate);
        QTest::newRow("client certificate") << int(SignInViewObserver::Failure::ClientCertificate);
        QTest::newRow("not encrypted") << int(SignInViewObserver::Failure::NotEncrypted);
        QTest::newRow("proxy") << int(SignInViewObserver::Failure::Proxy);
        QTest::newRow("renderer") << -1;
    }

    void retriesWithTheSameAddress()
    {
        QFETCH(int, failure);
        m_panel->start(task(), &m_factory);
        auto &observer = m_factory.view->observer;
        observer.addressChanged(QUrl(address));
        if (failure < 0) {
            observer.rendererStopped(); // the first time it is loaded again by itself
            QCOMPARE(m_factory.view->calls.count(u"reload"_s), 1);
            QVERIFY(m_factory.view->widget()->isVisible());
            observer.rendererStopped();
            QCOMPARE(m_factory.view->calls.count(u"reload"_s), 1);
        } else {
            observer.loadFailed(SignInViewObserver::Failure(failure), u"signin.example.com"_s);
        }
        QVERIFY(!m_factory.view->widget()->isVisible());
        QVERIFY(failure < 0 || trouble().contains(u"signin.example.com"));
        picture(u"trouble-"_s + QString::fromLatin1(QTest::currentDataTag()));
        click(u"retryPushButton"_s);
        QCOMPARE(m_factory.view->opened.size(), 2);
        QCOMPARE(m_factory.view->opened.last(), QUrl(address));
        QVERIFY(m_factory.view->widget()->isVisible());
        (void)m_factory.view->navigate(QUrl(good));
        QVERIFY(m_panel->takeAnswer());
    }

    void driveThePageFromOutside()
    {
        m_panel->start(task(), &m_factory);
        auto &view = *m_factory.view;
        view.observer.loadStarted();
        click(u"reloadToolButton"_s);
        QCOMPARE(view.calls, QStringList{ u"stop"_s });
        view.observer.loadFinished(false);
        click(u"reloadToolButton"_s);
        click(u"backToolButton"_s);
        QCOMPARE(view.calls, (QStringList{ u"stop"_s, u"reload"_s, u"back"_s }));
        click(u"zoomInToolButton"_s);
        QVERIFY(view.zoom > 1.0);
        click(u"zoomOutToolButton"_s);
        click(u"zoomOutToolButton"_s);
        QVERIFY(view.zoom < 1.0);
    }

    void tellsWhatWasRefusedAsPlainText()
    {
        m_panel->start(task(), &m_factory);
        m_factory.view->observer.refused(u"<b>no</b>"_s);
        auto *note = find<QLabel>(u"signInNoteLabel"_s);
        QCOMPARE(note->text(), u"<b>no</b>"_s);
        QCOMPARE(note->textFormat(), Qt::PlainText);
    }

    // A31
    void takesNothingFromAnAddressThePageWrote()
    {
        m_panel->start(task(), &m_factory);
        m_factory.view->observer.addressChanged(QUrl(address));
        QSignalSpy answered(m_panel.get(), &SignInPanel::answered);
        m_factory.view->observer.addressChanged(QUrl(good));
        QCOMPARE(answered.size(), 0);
        QVERIFY(!find<QLineEdit>(u"addressLineEdit"_s)->text().startsWith(callback));
        QVERIFY(find<QLabel>(u"signInNoteLabel"_s)->isVisible());
    }

    void leavesNothingOfAFormerSignIn()
    {
        m_panel->start(task(), &m_factory);
        QPointer<QWidget> page = m_factory.view->widget();
        find<QLineEdit>(u"redirectedAddressLineEdit"_s)->setText(good);
        m_panel->stop();
        QVERIFY(!page);
        m_panel->start(task(), &m_factory);
        QCOMPARE(m_factory.made, 2);
        QVERIFY(find<QLineEdit>(u"redirectedAddressLineEdit"_s)->text().isEmpty());
    }

    void isReachedByKeyboard()
    {
        m_panel->setSession(u"ab123.example.com"_s, true, Secret::fromText(u"kept=1"));
        m_panel->start(task(), &m_factory);
        m_factory.view->observer.addressChanged(QUrl(address));
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QStringList reached;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_panel.get(), Qt::Key_Tab);
            if (QApplication::focusWidget())
                reached += QApplication::focusWidget()->objectName();
        }
        for (const QString &name :
             { u"addressLineEdit"_s, u"backToolButton"_s, u"reloadToolButton"_s, u"zoomInToolButton"_s,
               u"zoomOutToolButton"_s, u"useMyBrowserPushButton"_s, u"copyLinkPushButton"_s,
               u"redirectedAddressLineEdit"_s, u"continuePushButton"_s, u"scriptedPageWidget"_s,
               u"startsWithBrowserCheckBox"_s, u"keepSignedInCheckBox"_s, u"someoneElsePushButton"_s })
            QVERIFY2(reached.contains(name), qPrintable(name + u" not in "_s + reached.join(u' ')));
        for (const QToolButton *button : m_panel->findChildren<QToolButton *>()) {
            if (button->text().isEmpty())
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
        QCOMPARE(find<QLineEdit>(u"redirectedAddressLineEdit"_s)->accessibleName(), u"Redirected address"_s);
        QCOMPARE(find<QLineEdit>(u"addressLineEdit"_s)->accessibleName(), u"Address"_s);
    }

    void detectsWhatForbidsTheEmbeddedPage()
    {
        QProcessEnvironment environment;
        QVERIFY(!WebViewPlugin::obstacle(environment, false));
        QCOMPARE(WebViewPlugin::obstacle(environment, true)->id, u"signin.embedded-root"_s);
        environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"--foo --no-sandbox"_s);
        QVERIFY(!WebViewPlugin::obstacle(environment, true));
        environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"--remote-debugging-port=1"_s);
        QCOMPARE(WebViewPlugin::obstacle(environment, false)->id, u"signin.embedded-debugging"_s);
        environment.clear();
        QCOMPARE(WebViewPlugin::obstacle(environment, false,
                                         { u"program"_s, u"--webEngineArgs"_s, u"--remote-debugging-port=1"_s })
                     ->id,
                 u"signin.embedded-debugging"_s);
        environment.insert(u"QTWEBENGINE_DISABLE_SANDBOX"_s, u"1"_s);
        QVERIFY(!WebViewPlugin::obstacle(environment, true));
        environment.insert(u"QTWEBENGINE_REMOTE_DEBUGGING"_s, u"9000"_s);
        QCOMPARE(WebViewPlugin::obstacle(environment, true)->id, u"signin.embedded-debugging"_s);
    }

    void tellsThatThePluginIsMissing()
    {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
        const QTemporaryDir empty;
        WebViewPlugin plugin(empty.path());
        QCOMPARE(plugin.factory().problem().id, u"signin.embedded-missing"_s);
        QVERIFY(!plugin.isLoaded());
    }
};

QTEST_MAIN(SignInPanelTest)
#include "signinpaneltest.moc"
