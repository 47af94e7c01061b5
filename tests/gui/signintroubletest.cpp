// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/signinpanelfixture.h"

#include <QLineEdit>

using namespace iw;

/// What stands around and in place of the page where it is not simply shown: reasons, questions and ways on.
class SignInTroubleTest : public SignInPanelFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }

    void tellsTheCertificateWithItsFingerprint()
    {
        m_panel->start(task(), &m_factory);
        m_factory.view->observer.certificateRefused({ .host = u"signin.example.com"_s,
                                                      .fault = RefusedCertificate::Fault::WrongName,
                                                      .issuedTo = u"*.other.example.com, other.example.com"_s,
                                                      .issuer = u"Example Authority X1"_s,
                                                      .validFrom = QDateTime({ 2026, 1, 1 }, { 0, 0 }, Qt::UTC),
                                                      .validUntil = QDateTime({ 2027, 1, 1 }, { 0, 0 }, Qt::UTC),
                                                      .sha256 = QByteArray(32, '\xab') });
        QVERIFY(trouble().contains(u"signin.example.com"));
        QVERIFY(trouble().contains(u"*.other.example.com"));
        auto *details = find<QLabel>(u"signInDetailsLabel"_s);
        QVERIFY(!details->isVisible());
        click(u"signInDetailsToolButton"_s);
        QVERIFY(details->isVisible());
        QVERIFY(details->text().contains(u"AB AB AB"));
        picture(u"certificate"_s);
    }

    // W20
    void asksForHttpsOwnCredentialsOutsideThePage()
    {
        m_panel->start(task(), &m_factory);
        auto &view = *m_factory.view;
        view.observer.addressChanged(QUrl(address));
        view.observer.loadFinished(true);
        view.observer.credentialsWanted({ .host = u"signin.example.com:8443"_s, .realm = u"<b>Staff</b>"_s });
        auto *user = find<QLineEdit>(u"credentialsUserLineEdit"_s);
        auto *password = find<QLineEdit>(u"credentialsPasswordLineEdit"_s);
        auto *question = find<QLabel>(u"credentialsQuestionLabel"_s);
        QVERIFY(question->isVisible());
        QCOMPARE(question->textFormat(), Qt::PlainText);
        QVERIFY(question->text().contains(u"signin.example.com:8443"));
        QVERIFY(question->text().contains(u"<b>Staff</b>"));
        QVERIFY(question->text().contains(u"not encrypted"));
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTRY_COMPARE(QApplication::focusWidget(), user);
        QTest::keyClicks(user, u"ann"_s);
        view.observer.credentialsWanted({ .host = u"signin.example.com:8443"_s, .realm = u"<b>Staff</b>"_s });
        QCOMPARE(user->text(), u"ann"_s); // the same question again takes nothing away
        QTest::keyClick(user, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"s3cret"_s);
        picture(u"credentials"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(view.calls, QStringList{ u"credentials ann s3cret"_s });
        QVERIFY(!question->isVisible());
        QVERIFY(user->text().isEmpty() && password->text().isEmpty());

        view.observer.credentialsWanted(
            { .host = u"proxy.example.com"_s, .realm = {}, .isProxy = true, .isRepeated = true });
        QVERIFY(question->text().contains(u"proxy proxy.example.com"));
        QVERIFY(question->text().contains(u"not accepted"));
        QTest::keyClicks(password, u"typed"_s);
        click(u"credentialsDeclinePushButton"_s);
        QVERIFY(!question->isVisible() && password->text().isEmpty());
        QCOMPARE(view.calls.size(), 1);
    }

    // W24
    void offersTheBrowserWhereEmbeddedOnesAreRefused_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isError");
        QTest::addColumn<bool>("isRefusal");
        const QString google = u"https://accounts.google.com/o/oauth2/auth"_s;
        const QString other = u"https://signin.example.com/login"_s;
        QTest::newRow("address") << google + u"?error=disallowed_useragent"_s << u"Error"_s << QString() << false
                                 << true;
        QTest::newRow("title") << other << u"Browser not supported – Example"_s << QString() << false << true;
        QTest::newRow("text of a known host")
            << google << u"Sign in"_s << u"Couldn’t sign you in\nThis browser or app may\nnot be secure."_s << false
            << true;
        QTest::newRow("text of an error") << other << u"403"_s << u"Error 403: disallowed_useragent"_s << true << true;
        QTest::newRow("text of any other page")
            << other << u"Help"_s << u"What to do when it says: unsupported browser"_s << false << false;
        QTest::newRow("a host that ends alike")
            << u"https://notfacebook.com/"_s << u"Sign in"_s << u"unsupported browser"_s << false << false;
        QTest::newRow("an ordinary page") << google << u"Sign in"_s << u"Sign in to continue"_s << false << false;
    }

    void offersTheBrowserWhereEmbeddedOnesAreRefused()
    {
        QFETCH(QString, at);
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(bool, isError);
        QFETCH(bool, isRefusal);
        m_panel->start(task(), &m_factory);
        auto &view = *m_factory.view;
        view.text = text;
        view.observer.loadStarted();
        view.observer.addressChanged(QUrl(at));
        view.observer.titleChanged(title);
        view.observer.loadFinished(isError);
        QCOMPARE(!view.widget()->isVisible(), isRefusal);
        if (!isRefusal)
            return;
        QVERIFY(trouble().contains(QUrl(at).host()));
        picture(u"refused"_s);
        click(u"showPagePushButton"_s);
        QVERIFY(view.widget()->isVisible());
        view.observer.titleChanged(title); // once said is enough
        QVERIFY(view.widget()->isVisible());
    }

    void opensTheBrowserFromThere()
    {
        m_panel->start(task(), &m_factory);
        m_factory.view->observer.addressChanged(QUrl(address));
        m_factory.view->observer.titleChanged(u"Unsupported browser"_s);
        click(u"troubleBrowserPushButton"_s);
        QCOMPARE(m_browser, QList{ QUrl(address) });
        QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>(u"redirectedAddressLineEdit"_s));
    }

    // W27
    void tellsOfABlankPageAndOfOneThatDoesNotFinish()
    {
        m_panel->start(task(), &m_factory);
        auto &view = *m_factory.view;
        view.observer.addressChanged(QUrl(address));
        view.observer.loadStalled();
        const auto *note = find<QLabel>(u"signInNoteLabel"_s);
        QVERIFY(note->isVisible() && note->text().contains(u"still loading"));
        view.observer.loadFinished(false);
        QVERIFY(!note->isVisible());
        view.observer.pageIsBlank();
        QVERIFY(note->isVisible() && note->text().contains(u"signin.example.com"));
        QVERIFY(view.widget()->isVisible()); // it may come yet
        picture(u"blank"_s);
        view.observer.loadStarted();
        QVERIFY(!note->isVisible());
    }

    void zoomsByKeysAndWheel()
    {
        m_panel->start(task(), &m_factory);
        auto &view = *m_factory.view;
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        view.widget()->setFocus();
        QTest::keyClick(view.widget(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view.zoom > 1.0);
        QTest::keyClick(view.widget(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view.zoom, 1.0);
        QTest::keyClick(view.widget(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view.zoom < 1.0);
        view.observer.zoomWanted(1);
        QCOMPARE(view.zoom, 1.0);
    }

    void tellsWhatShowsThePage()
    {
        m_panel->start(task(), &m_factory);
        click(u"addressFactsToolButton"_s);
        QVERIFY(find<QLabel>(u"engineVersionLabel"_s)->isVisible());
        QVERIFY(find<QLabel>(u"engineVersionLabel"_s)->text().contains(m_factory.engineVersion()));
        m_panel->start(task(), Problem{ .id = u"signin.embedded-missing"_s });
        QVERIFY(!find<QLabel>(u"engineVersionLabel"_s)->isVisible());
    }
};

QTEST_MAIN(SignInTroubleTest)
#include "signintroubletest.moc"
