// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatehome.h"
#include "tests/support/webviewfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

/// What the engine does not report as a failure, and what outlives what.
class WebViewLifeTest : public QObject
{
    Q_OBJECT

    WebViewPlugin m_plugin{ u"" IW_BIN_DIR ""_s };
    std::unique_ptr<WebViewFixture> f;

    /// Every role in the tree that assistive technology gets.
    static void collectRoles(QAccessibleInterface *of, QList<QAccessible::Role> &roles)
    {
        if (!of || !of->isValid())
            return;
        roles += of->role();
        for (int i = 0; i < of->childCount(); ++i)
            collectRoles(of->child(i), roles);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_plugin.factory()); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"Expect troubles|still not deleted"_s));
        f = std::make_unique<WebViewFixture>(m_plugin);
    }

    void cleanup()
    {
        if (f)
            QCOMPARE(f->callbackRequests(), 0);
        f.reset();
    }

    // W27
    void tellsOfABlankPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isBlank");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("no script ran") << QByteArray("<body><div id=app> \n</div><script src=/gone.js></script>")
                                       << true;
        QTest::newRow("hidden fields") << QByteArray("<body><input type=hidden name=a>") << true;
        QTest::newRow("a field") << QByteArray("<body><input name=a>") << false;
        QTest::newRow("a picture") << QByteArray("<body><img src=/gone.png>") << false;
        QTest::newRow("an element of its own") << QByteArray("<body><sign-in></sign-in>") << false;
        QTest::newRow("drawn late") << QByteArray("<body><script>setTimeout(() => document.body.append('here'), 900)"
                                                  "</script>")
                                    << false;
    }

    void tellsOfABlankPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isBlank);
        f->provider->page("/page",
                          HttpReply{ .body = body
                                         + (isBlank ? ""
                                                    : "<script>setTimeout(() => fetch('/done'), "
                                                      "2600)</script>") });
        f->open(u"/page"_s);
        if (!isBlank)
            QTRY_COMPARE_WITH_TIMEOUT(f->provider->count("/done"), 1, WebViewFixture::patience);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.blanks, isBlank ? 1 : 0, WebViewFixture::patience);
    }

    void tellsOfAPageThatDoesNotFinish()
    {
        f->provider->page("/page", HttpReply{ .body = "<title>page</title><p>page<script src=/never></script>" });
        f->provider->page("/never", HttpReply{ .held = true });
        f->open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.stalls, 1, WebViewFixture::patience);
        QCOMPARE(f->seen.finished, 0);
        f->view->stop();
        QTRY_VERIFY(f->seen.finished > 0);
    }

    // W18
    void mayEndWhileLoading_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("withWindow");
        QTest::newRow("first request") << u"/never"_s << false;
        QTest::newRow("part of a page") << u"/page"_s << false;
        QTest::newRow("with its window") << u"/page"_s << true;
    }

    void mayEndWhileLoading()
    {
        QFETCH(QString, path);
        QFETCH(bool, withWindow);
        f->provider->page(
            "/page", HttpReply{ .body = "<p>page<script>window.open('/never')</script><script src=/never></script>" });
        f->provider->page("/never", HttpReply{ .held = true });
        f->open(path);
        QTRY_VERIFY_WITH_TIMEOUT(f->provider->count("/never") > 0, WebViewFixture::patience);
        if (withWindow)
            return f.reset();
        f->view->close();
        const int told = f->seen.finished + int(f->seen.failures.size());
        f->provider->page("/fine", HttpReply{ .body = "<title>fine</title>fine" });
        f->open(u"/fine"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"fine"_s, WebViewFixture::patience);
        QTRY_COMPARE(f->seen.finished + int(f->seen.failures.size()), told + 1);
    }

    // W26: pages that ended older engines when a screen reader was there.
    void showsThePageToAScreenReader()
    {
        QAccessible::setActive(true);
        f->provider->page("/page",
                          HttpReply{ .body = "<title>page</title><ul><li>one<li>two</ul><table role=grid><tr>"
                                             "<td role=cell>cell</table><div role=row><span role=cell>x</span></div>"
                                             "<label>User <input id=u></label><button>Next</button>"
                                             "<script>setTimeout(() => { document.querySelector('li').remove();"
                                             "document.querySelector('table').remove(); document.title = 'changed' }, "
                                             "1500)</script>" });
        f->open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"page"_s, WebViewFixture::patience);
        QList<QAccessible::Role> roles;
        const auto look = [&] {
            roles.clear();
            collectRoles(QAccessible::queryAccessibleInterface(f->view->widget()), roles);
            return roles.contains(QAccessible::EditableText) && roles.contains(QAccessible::ListItem);
        };
        QTRY_VERIFY_WITH_TIMEOUT(look(), WebViewFixture::patience);
        QVERIFY(roles.contains(QAccessible::Button) || roles.contains(QAccessible::PushButton));
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"changed"_s, WebViewFixture::patience);
        look();
        QCOMPARE(f->seen.deaths, 0);
    }
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    QApplication application(argc, argv);
    WebViewLifeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "webviewlifetest.moc"
