// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wizarddriver.h"

#include "tests/support/providersignin.h"
#include "ui/desktop.h"
#include "ui/signin/signinpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/newinstancewizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // a busy machine; what is there at once costs nothing

} // namespace

bool WizardDriver::fail(const QString &what)
{
    m_error = what;
    if (wizard())
        m_error += u" [page "_s + pageTitle() + u", "_s + message() + u"]"_s;
    return false;
}

bool WizardDriver::openWizard()
{
    MainWindow &window = m_desktop.window();
    window.activateWindow();
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }, patience))
        return fail(u"the window does not become active"_s);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    return waitForWizard();
}

bool WizardDriver::waitForWizard()
{
    // A window counts as active with its parent already; the keyboard must be here.
    return QTest::qWaitFor([&] { return wizard() && QApplication::activeWindow() == wizard(); }, patience)
        || fail(u"no active wizard"_s);
}

NewInstanceWizard *WizardDriver::wizard() const
{
    return m_desktop.window().findChild<NewInstanceWizard *>(u"newInstanceWizard"_s);
}

SignInPanel *WizardDriver::signInPanel() const { return wizard() ? wizard()->findChild<SignInPanel *>() : nullptr; }

QWidget *WizardDriver::visible(const QString &name) const
{
    if (!wizard())
        return nullptr;
    // Page and details may hold a name twice; a person sees one of them.
    const QList<QWidget *> named = wizard()->findChildren<QWidget *>(name);
    for (QWidget *widget : named) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool WizardDriver::tabTo(QWidget *widget)
{
    constexpr int mostTabs = 60;
    if (!widget)
        return fail(u"nothing to go to"_s);
    const auto there = [&] {
        const QWidget *focus = QApplication::focusWidget();
        return focus == widget || (focus && focus == widget->focusProxy());
    };
    for (int tab = 0; tab < mostTabs; ++tab) {
        if (there())
            return true;
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : wizard(), Qt::Key_Tab);
    }
    return there() || fail(u"Tab does not reach "_s + widget->objectName());
}

bool WizardDriver::type(const QString &name, const QString &text)
{
    auto *field = find<QLineEdit>(name);
    if (!field)
        return fail(u"no field "_s + name);
    if (!tabTo(field))
        return false;
    field->selectAll();
    QTest::keyClicks(field, text);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    return field->text() == text || fail(name + u" did not take the text"_s);
}

bool WizardDriver::typeAll(const FieldValues &values)
{
    auto *service = find<QComboBox>(u"serviceComboBox"_s);
    if (!tabTo(service))
        return false;
    QTest::keyClick(service, Qt::Key_End);
    if (!type(u"serviceUrlLineEdit"_s, values.value(u"serviceUrl"_s))
        || !type(u"userSecretLineEdit"_s, values.value(u"userSecret"_s))
        || !type(u"organizationSecretLineEdit"_s, values.value(u"organizationSecret"_s)))
        return false;
    if (!pressByKey(QWizard::NextButton) || !waitForPage(u"Credentials"_s))
        return false;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.key().contains(u'.') && !type(it.key(), it.value()))
            return false;
    }
    return type(u"nameLineEdit"_s, values.value(u"name"_s)) && type(u"tagsLineEdit"_s, values.value(u"tags"_s));
}

QString WizardDriver::pageTitle() const
{
    return wizard() && wizard()->currentPage() ? wizard()->currentPage()->title() : QString();
}

bool WizardDriver::waitForPage(const QString &title, int longest)
{
    const auto isThere = [&] {
        const QWizardPage *page = wizard() ? wizard()->currentPage() : nullptr;
        return page && page->title() == QCoreApplication::translate(page->metaObject()->className(), title.toUtf8());
    };
    return QTest::qWaitFor(isThere, longest) || fail(u"not at page "_s + title);
}

bool WizardDriver::press(QWizard::WizardButton which)
{
    QAbstractButton *button = wizard() ? wizard()->button(which) : nullptr;
    if (!button || !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, patience))
        return fail(u"a button of the wizard cannot be pressed"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool WizardDriver::pressByKey(QWizard::WizardButton which)
{
    QAbstractButton *button = wizard() ? wizard()->button(which) : nullptr;
    if (!button || !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, patience))
        return fail(u"a button of the wizard cannot be pressed"_s);
    if (!tabTo(button))
        return false;
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

bool WizardDriver::click(const QString &name)
{
    if (!QTest::qWaitFor([&] { return visible(name) && visible(name)->isEnabled(); }, patience))
        return fail(u"no button "_s + name);
    QTest::mouseClick(visible(name), Qt::LeftButton);
    return true;
}

bool WizardDriver::signInUpToDecision(const Person &person)
{
    if (!QTest::qWaitFor([&] { return signInPanel() && !page().title().isEmpty(); }, patience))
        return fail(u"no sign-in page"_s);
    const PageDriver at = page();
    if (at.title() == "Sign in"_L1
        && (!at.type(u"User name"_s, person.user) || !at.type(u"Password"_s, person.password)
            || !at.press(u"Sign in"_s)))
        return fail(u"the sign-in page did not take the keys"_s);
    (void)QTest::qWaitFor([&] { return !at.title().isEmpty(); }, patience);
    if (at.title() == "One-time code"_L1
        && (!at.type(u"One-time code"_s, person.oneTimeCode) || !at.press(u"Verify"_s)))
        return fail(u"the page for the one-time code did not take the keys"_s);
    return at.waitForTitle(u"Allow access"_s, patience) || fail(u"no question whether to allow: "_s + at.title());
}

bool WizardDriver::decide(bool allow)
{
    return page().press(allow ? u"Allow"_s : u"Deny"_s) || fail(u"the decision was not taken"_s);
}

bool WizardDriver::signIn(const Person &person) { return signInUpToDecision(person) && decide(person.allows); }

bool WizardDriver::signInElsewhere(const Person &person)
{
    if (!waitForPage(u"Sign in"_s))
        return false;
    const InstanceCreation &creation = wizard()->creation();
    if (!QTest::qWaitFor([&] { return creation.state() == InstanceCreation::State::SigningIn; }, patience))
        return fail(u"the service gave no address to sign in at"_s);
    ProviderSignIn browser;
    const QUrl ended = browser.signIn(QUrl(creation.authorization().text), person.user, person.password, person.allows);
    if (!ended.isValid() || ended.isEmpty())
        return fail(u"the provider sent the browser nowhere"_s);
    return type(u"redirectedAddressLineEdit"_s, ended.toString(QUrl::FullyEncoded)) && click(u"continuePushButton"_s);
}

QString WizardDriver::message() const
{
    if (!wizard() || !wizard()->currentPage())
        return {};
    const auto *bar = wizard()->currentPage()->findChild<MessageBar *>();
    return bar && bar->isVisible() ? bar->text() : QString();
}

} // namespace iw
