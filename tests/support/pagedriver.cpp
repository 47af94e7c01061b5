// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagedriver.h"

#include "ui/signin/addressbar.h"
#include "ui/signin/signinpanel.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QStackedWidget>
#include <QTest>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int moment = 1500; // how long an effect may take before its key is pressed again
constexpr int still = 150; // what does not change for so long has arrived: the tree follows the page with a delay

QAccessibleInterface *documentBelow(QAccessibleInterface *interface)
{
    if (!interface || !interface->isValid() || interface->role() == QAccessible::WebDocument)
        return interface;
    for (int i = 0; i < interface->childCount(); ++i) {
        if (auto *found = documentBelow(interface->child(i)))
            return found;
    }
    return nullptr;
}

QAccessibleInterface *focusedBelow(QAccessibleInterface *interface, int depth = 0)
{
    if (!interface || !interface->isValid() || depth > 30)
        return nullptr;
    const auto role = interface->role();
    const bool isControl = role == QAccessible::EditableText || role == QAccessible::Button || role == QAccessible::Link
        || role == QAccessible::RadioButton || role == QAccessible::CheckBox;
    if (isControl && interface->state().focused)
        return interface;
    for (int i = 0; i < interface->childCount(); ++i) {
        if (auto *found = focusedBelow(interface->child(i), depth + 1))
            return found;
    }
    return nullptr;
}

} // namespace

QString PageDriver::title() const
{
    const auto *pages = m_panel.findChild<QStackedWidget *>(u"signInPagesStackedWidget"_s);
    const auto *address = m_panel.findChild<AddressBar *>();
    if (!pages || !m_panel.isVisible() || !address || address->isLoading()
        || pages->currentWidget()->objectName() != "signInViewWidget"_L1)
        return {};
    // "Sign-in page: Allow access – Practice provider"
    return pages->accessibleName().section(u": "_s, 1).section(u" – "_s, 0, 0);
}

bool PageDriver::waitForTitle(const QString &wanted, int patience) const
{
    return QTest::qWaitFor([&] { return title() == wanted; }, patience);
}

QWidget *PageDriver::keyboard() const
{
    QWidget *view = m_panel.findChild<QWidget *>(u"signInViewWidget"_s);
    if (!view)
        return nullptr;
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !(view == focus || view->isAncestorOf(focus))) {
        view->window()->activateWindow();
        (void)QTest::qWaitFor([&] { return QApplication::activeWindow() == view->window(); }, moment);
        view->setFocus(Qt::OtherFocusReason);
        focus = QApplication::focusWidget();
    }
    return focus;
}

PageDriver::Element PageDriver::focused() const
{
    auto *view = m_panel.findChild<QWidget *>(u"signInViewWidget"_s);
    if (!view)
        return {};
    // As a screen reader that starts now: the engine listens once it runs.
    QAccessible::setActive(true);
    auto *document = documentBelow(QAccessible::queryAccessibleInterface(view));
    // A tree of the page before tells nothing of this one.
    if (!document || title().isEmpty() || !document->text(QAccessible::Name).startsWith(title()))
        return {};
    auto *found = focusedBelow(document);
    return found ? Element{ found->text(QAccessible::Name), found->text(QAccessible::Value) } : Element();
}

PageDriver::Element PageDriver::settled() const
{
    Element last = focused();
    QElapsedTimer unchanged;
    unchanged.start();
    const auto isStill = [&] {
        if (const Element now = focused(); now.name != last.name || now.value != last.value) {
            last = now;
            unchanged.restart();
        }
        return unchanged.hasExpired(still);
    };
    (void)QTest::qWaitFor(isStill, 20 * still);
    return last;
}

bool PageDriver::goTo(const QString &name) const
{
    constexpr int mostTabs = 25;
    // The page may put the focus somewhere by itself.
    (void)QTest::qWaitFor([&] { return !focused().name.isEmpty(); }, moment);
    for (int tab = 0; tab < mostTabs; ++tab) {
        const QString before = settled().name;
        if (before == name)
            return true;
        QWidget *page = keyboard();
        if (!page)
            return false;
        QTest::keyClick(page, Qt::Key_Tab);
        (void)QTest::qWaitFor([&] { return focused().name != before; }, moment);
    }
    return settled().name == name;
}

bool PageDriver::type(const QString &name, const QString &text) const
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        QWidget *page = goTo(name) ? keyboard() : nullptr;
        if (!page)
            return false;
        QTest::keyClick(page, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(page, text);
        const auto holds = [&] {
            const QString value = focused().value;
            return value == text || (value.size() == text.size() && value.count(u'•') == text.size());
        };
        if (QTest::qWaitFor(holds, moment))
            return true;
    }
    return false;
}

bool PageDriver::press(const QString &name) const
{
    const QString before = title();
    for (int attempt = 0; attempt < 5; ++attempt) {
        QWidget *page = goTo(name) ? keyboard() : nullptr;
        if (!page)
            return title() != before; // the last attempt came through after all
        QTest::keyClick(page, Qt::Key_Return);
        if (QTest::qWaitFor([&] { return title() != before; }, moment * 4))
            return true;
    }
    return false;
}

} // namespace iw
