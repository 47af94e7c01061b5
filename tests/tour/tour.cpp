// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tour.h"

#include "app/instances/instancerepository.h"
#include "tests/tour/album.h"
#include "ui/desktop.h"
#include "ui/program.h"
#include "ui/wizard/newinstancewizard.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString wrongCallback = u"https;//mycoolapp.example.com/callback"_s;

} // namespace

Tour::Tour(const QString &dataDir, const Look &look, Album &album)
    : m_look(look), m_album(album), m_program(std::make_unique<Program>(dataDir)),
      m_desktop(std::make_unique<Desktop>(*m_program)), m_driver(*m_desktop)
{
}

Tour::~Tour()
{
    m_desktop.reset();
    m_program.reset();
}

bool Tour::fail(const QString &what)
{
    if (m_error.isEmpty())
        m_error = m_driver.error().isEmpty() ? what : what + u": "_s + m_driver.error();
    return false;
}

bool Tour::picture(QWidget &window, const QString &name)
{
    return m_album.add(window, name) || fail(u"no picture "_s + name);
}

QWidget *Tour::dialogNamed(const QString &name) const
{
    for (QWidget *dialog : m_desktop->window().findChildren<QWidget *>(name)) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QWidget *Tour::open(const QString &action, const QString &dialog)
{
    auto *found = m_desktop->window().findChild<QAction *>(action);
    if (!found || !found->isEnabled()) {
        fail(u"no action "_s + action);
        return nullptr;
    }
    found->trigger();
    if (!QTest::qWaitFor([&] { return dialogNamed(dialog) != nullptr; }, patience))
        fail(u"no dialog "_s + dialog);
    return dialogNamed(dialog);
}

void Tour::fitWizard()
{
    if (m_look.size.isValid())
        m_driver.wizard()->resize(m_driver.wizard()->size().boundedTo(m_look.size));
}

bool Tour::run()
{
    return visitEmptyWindow() && visitEmptyWizard() && fillIn() && denyAndSignIn() && create() && visitTable()
        && visitExport() && visitPassphrase() && visitBrowserWay(false) && visitBrowserWay(true) && visitCustomerWay();
}

bool Tour::visitEmptyWindow()
{
    MainWindow &window = m_desktop->window();
    if (m_look.size.isValid())
        window.resize(m_look.size);
    m_desktop->show();
    if (!QTest::qWaitForWindowActive(&window, patience))
        return fail(u"the window did not come up"_s);
    if (!picture(window, u"window-empty"_s))
        return false;
    QWidget *about = open(u"aboutAction"_s, u"aboutDialog"_s);
    if (!about || !picture(*about, u"about"_s))
        return false;
    about->close();
    return true;
}

bool Tour::visitEmptyWizard()
{
    if (!m_driver.openWizard())
        return fail(u"wizard"_s);
    fitWizard();
    if (!picture(*m_driver.wizard(), u"service-empty"_s))
        return false;
    // Next is never dead without a reason in sight.
    if (!m_driver.press(QWizard::NextButton) || !picture(*m_driver.wizard(), u"service-missing"_s))
        return fail(u"service page"_s);
    if (!m_driver.press(QWizard::CancelButton))
        return fail(u"cancel"_s);
    return QTest::qWaitFor([&] { return !m_driver.wizard(); }, patience) || fail(u"the wizard stays"_s);
}

bool Tour::fillIn()
{
    auto *practice = m_desktop->window().findChild<QAbstractButton *>(u"emptyPracticePushButton"_s);
    if (!practice)
        return fail(u"no offer of the practice service"_s);
    QTest::mouseClick(practice, Qt::LeftButton);
    if (!m_driver.waitForWizard())
        return fail(u"the practice service did not start"_s);
    fitWizard();
    if (!picture(*m_driver.wizard(), u"service"_s))
        return false;
    if (!m_driver.press(QWizard::NextButton) || !m_driver.waitForPage(u"Credentials"_s)
        || !picture(*m_driver.wizard(), u"credentials"_s))
        return fail(u"credentials"_s);
    const QString callback = m_desktop->practice().values().value(u"oauth.callback.url"_s);
    if (!m_driver.type(u"oauth.callback.url"_s, wrongCallback) || !m_driver.press(QWizard::NextButton)
        || !picture(*m_driver.wizard(), u"credentials-wrong-callback"_s))
        return fail(u"wrong callback"_s);
    if (!m_driver.click(u"fieldFixPushButton"_s) || !picture(*m_driver.wizard(), u"credentials-fixed-callback"_s))
        return fail(u"fix"_s);
    if (!m_driver.type(u"oauth.callback.url"_s, callback) || !m_driver.press(QWizard::CancelButton))
        return fail(u"cancel"_s);
    if (!QTest::qWaitFor([&] { return m_driver.find(u"closeMessageBox"_s) != nullptr; }, patience)
        || !picture(*m_driver.find(u"closeMessageBox"_s), u"close-question"_s))
        return fail(u"closing did not ask"_s);
    QTest::keyClick(m_driver.find(u"closeMessageBox"_s), Qt::Key_Escape);
    return true;
}

bool Tour::denyAndSignIn()
{
    const PracticeService &practice = m_desktop->practice();
    const WizardDriver::Person person{ practice.user(), practice.password() };
    NewInstanceWizard &wizard = *m_driver.wizard();
    if (!m_driver.press(QWizard::NextButton) || !m_driver.waitForPage(u"Sign in"_s)
        || !m_driver.page().waitForTitle(u"Sign in"_s, patience) || !picture(wizard, u"sign-in"_s))
        return fail(u"sign-in"_s);
    if (!m_driver.signInUpToDecision(person) || !picture(wizard, u"consent"_s) || !m_driver.decide(false))
        return fail(u"denial"_s);
    if (!QTest::qWaitFor([&] { return !m_driver.message().isEmpty(); }, patience)
        || !picture(wizard, u"sign-in-denied"_s))
        return fail(u"the denial was not told"_s);
    if (!m_driver.click(u"messageBarActionPushButton"_s) || !m_driver.signIn(person))
        return fail(u"second sign-in"_s);
    return true;
}

bool Tour::create()
{
    NewInstanceWizard &wizard = *m_driver.wizard();
    if (!m_driver.waitForPage(u"Create"_s) || !picture(wizard, u"create"_s) || !m_driver.press(QWizard::CommitButton)
        || !m_driver.waitForPage(u"Done"_s, patience))
        return fail(u"create"_s);
    m_instanceId = wizard.creation().instance().id;
    return (picture(wizard, u"done"_s) && m_driver.press(QWizard::FinishButton)
            && QTest::qWaitFor([&] { return !m_driver.wizard(); }, patience))
        || fail(u"finish"_s);
}

bool Tour::visitTable()
{
    MainWindow &window = m_desktop->window();
    const auto *table = window.findChild<QTableView *>(u"instancesTableView"_s);
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 1 && table->currentIndex().isValid(); }, patience))
        return fail(u"the instance is not in the table"_s);
    // No keychain in a tour: the bar on top says that the secrets live in this session only.
    if (!picture(window, u"window-instance"_s))
        return false;
    QWidget *exchange = open(u"exchangeAction"_s, u"exchangeDialog"_s);
    if (!exchange || !picture(*exchange, u"exchange"_s))
        return false;
    exchange->close();
    QWidget *question = open(u"deleteHereAction"_s, u"confirmMessageBox"_s);
    if (!question || !picture(*question, u"delete-question"_s))
        return false;
    QTest::keyClick(question, Qt::Key_Escape);
    return true;
}

bool Tour::visitExport()
{
    QWidget *dialog = open(u"exportAction"_s, u"exportDialog"_s);
    if (!dialog || !picture(*dialog, u"export-masked"_s))
        return false;
    auto *reveal = dialog->findChild<QCheckBox *>(u"exportRevealCheckBox"_s);
    if (!reveal)
        return fail(u"no choice to reveal"_s);
    reveal->click();
    if (!picture(*dialog, u"export-clear"_s))
        return false;
    dialog->close();
    return true;
}

bool Tour::visitPassphrase()
{
    QWidget *dialog = open(u"setPassphraseAction"_s, u"passphraseDialog"_s);
    if (!dialog)
        return false;
    for (const QString &name : { u"passphraseSecretLineEdit"_s, u"repeatedPassphraseSecretLineEdit"_s }) {
        auto *field = dialog->findChild<QLineEdit *>(name);
        if (!field)
            return fail(u"no field "_s + name);
        QTest::keyClicks(field, u"wednesday evening by the river"_s);
    }
    if (!picture(*dialog, u"passphrase"_s))
        return false;
    auto *accept = dialog->findChild<QAbstractButton *>(u"passphraseAcceptPushButton"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return !dialogNamed(u"passphraseDialog"_s); }, patience))
        return fail(u"the passphrase was not set"_s);
    return picture(m_desktop->window(), u"window-sealed"_s);
}

} // namespace iw
