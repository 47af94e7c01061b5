// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to sign in outside the program; the rest of the class is in tour.cpp.
#include "tests/tour/tour.h"

#include "app/instances/instancerepository.h"
#include "tests/support/providersignin.h"
#include "ui/desktop.h"
#include "ui/program.h"
#include "ui/signin/signinpanel.h"
#include "ui/wizard/newinstancewizard.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTableView>
#include <QTcpServer>
#include <QTest>

namespace iw {

using namespace Qt::StringLiterals;

bool Tour::practiceToSignIn(const QString &callback)
{
    m_desktop->startPractice();
    if (!m_driver.waitForWizard())
        return fail(u"no wizard of the practice service"_s);
    fitWizard();
    if (!callback.isEmpty())
        m_driver.wizard()->fill({ { u"oauth.callback.url"_s, callback } });
    return (m_driver.press(QWizard::NextButton) && m_driver.waitForPage(u"Credentials"_s)
            && m_driver.press(QWizard::NextButton) && m_driver.waitForPage(u"Sign in"_s)
            && m_driver.page().waitForTitle(u"Sign in"_s, patience))
        || fail(u"practice up to the sign-in"_s);
}

bool Tour::pasteAnswer(const QUrl &ended)
{
    auto *field = m_driver.find<QLineEdit>(u"redirectedAddressLineEdit"_s);
    if (!field)
        return fail(u"nowhere to paste"_s);
    field->setText(ended.toString(QUrl::FullyEncoded));
    return m_driver.click(u"continuePushButton"_s) || fail(u"the answer was not taken"_s);
}

bool Tour::createQuietly()
{
    return (m_driver.waitForPage(u"Create"_s) && m_driver.press(QWizard::CommitButton)
            && m_driver.waitForPage(u"Done"_s, patience) && m_driver.press(QWizard::FinishButton)
            && QTest::qWaitFor([&] { return !m_driver.wizard(); }, patience))
        || fail(u"create"_s);
}

bool Tour::visitBrowserWay(bool loopback)
{
    QTcpServer probe;
    const QString callback = loopback && probe.listen(QHostAddress::LocalHost)
        ? u"http://127.0.0.1:%1/callback"_s.arg(probe.serverPort())
        : u"https://app.example.com/callback"_s;
    probe.close();
    if (!practiceToSignIn(callback))
        return false;
    const PracticeService &practice = m_desktop->practice();
    QUrl ended;
    m_driver.signInPanel()->setBrowserOpener([&](const QUrl &url) {
        ProviderSignIn person;
        ended = person.signIn(url, practice.user(), practice.password());
        return true;
    });
    if (!m_driver.click(u"useMyBrowserPushButton"_s)
        || !picture(*m_driver.wizard(), loopback ? u"browser-listening"_s : u"browser-to-paste"_s))
        return fail(u"browser"_s);
    if (!loopback)
        return pasteAnswer(ended) && createQuietly();
    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(ended)));
    return createQuietly();
}

bool Tour::visitCustomerWay()
{
    if (!practiceToSignIn() || !m_driver.click(u"copyLinkPushButton"_s))
        return fail(u"copy link"_s);
    const auto attempts = [this] { return m_program->instances().attempts(); };
    if (!QTest::qWaitFor([&] { return !attempts().isEmpty(); }, patience)
        || !picture(*m_driver.wizard(), u"customer-link"_s) || !m_driver.press(QWizard::CancelButton)
        || !QTest::qWaitFor([&] { return !m_driver.wizard(); }, patience))
        return fail(u"the sign-in was not kept"_s);
    const PracticeService &practice = m_desktop->practice();
    ProviderSignIn customer;
    const QUrl ended = customer.signIn(QUrl(QApplication::clipboard()->text()), practice.user(), practice.password());
    m_desktop->window().selectInstance(attempts().first().recordId);
    auto *paste = m_desktop->window().findChild<QAction *>(u"pasteAnswerAction"_s);
    if (!QTest::qWaitFor([&] { return paste->isEnabled(); }, patience)
        || !picture(m_desktop->window(), u"window-waiting"_s))
        return fail(u"no row that waits"_s);
    paste->trigger();
    if (!m_driver.waitForWizard() || !m_driver.waitForPage(u"Sign in"_s))
        return fail(u"the row was not gone on with"_s);
    fitWizard();
    return picture(*m_driver.wizard(), u"customer-answer"_s) && pasteAnswer(ended) && createQuietly();
}

} // namespace iw
