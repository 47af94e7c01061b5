// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"
#include "app/network/networkroute.h"
#include "app/signin/redirect.h"
#include "tests/support/httpserver.h"
#include "tests/support/proxyserver.h"
#include "tests/support/recordingobserver.h"
#include "ui/signin/webviewplugin.h"

#include <QApplication>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QTest>
#include <QVBoxLayout>

using namespace iw;
using namespace Qt::StringLiterals;
using Kind = NetworkSettings::ProxyKind;

namespace {
constexpr int patience = 20000; // a first page on a busy machine
const QUrl signIn(u"http://provider.test/signin"_s);
} // namespace

/// The embedded page, with the real engine, on its way through a proxy of one's own.
class ProxiedViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_provider = std::make_unique<HttpServer>();
        m_provider->page("/signin", redirectReply(u"http://mycoolapp.test/cb?code=abc&state=s"_s));
        m_proxy = std::make_unique<ProxyServer>(quint16(m_provider->url({}).port()));
        m_settings = { .proxy = NetworkSettings::Proxy::Manual, .host = u"127.0.0.1"_s, .port = m_proxy->port() };
    }

    void cleanup()
    {
        m_view.reset();
        m_window.reset();
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        // The callback's host was asked nothing, by no way.
        for (const QByteArray &request : m_proxy->requests())
            QVERIFY2(!request.contains("mycoolapp"), request);
    }

    void goesThroughTheProxy_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("HTTP") << Kind::Http << "GET http://provider.test/signin"_ba;
        QTest::newRow("SOCKS5") << Kind::Socks5 << "SOCKS provider.test:80"_ba;
    }
    void goesThroughTheProxy()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, request);
        m_settings.kind = kind;
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
        QVERIFY2(m_proxy->requests().contains(request), m_proxy->requests().join(", "));
        QCOMPARE(m_provider->count("/signin"), 1);
    }

    /// The practice service and its sign-in site are reached whatever the proxy is.
    void thisComputerIsReachedDirectly()
    {
        open(m_provider->url(u"/signin"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
        QVERIFY2(m_proxy->requests().isEmpty(), m_proxy->requests().join(", "));
    }

    /// Another proxy is taken by the next page.
    void changesHoldForTheNextPage()
    {
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
        ProxyServer other(quint16(m_provider->url({}).port()));
        m_settings.port = other.port();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
        QVERIFY(!other.requests().isEmpty());
    }

    void tellsWhereTheProxyIsDown()
    {
        m_proxy->stop();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->failures.size(), 1, patience);
        QVERIFY(m_seen->caught.isEmpty());
    }

    void givesTheProxyItsPassword()
    {
        m_proxy->require("anna", "right");
        m_settings.user = u"anna"_s;
        open(signIn, Secret::fromText(u"right"));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
    }

    void tellsThatThePasswordIsMissing()
    {
        m_proxy->require("anna", "right");
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->questions.size(), 1, patience);
        QVERIFY(m_seen->questions.first().isProxy && !m_seen->questions.first().isRepeated);
        QVERIFY(m_seen->caught.isEmpty());
        QCOMPARE(m_provider->count("/signin"), 0);
    }

    /// Chromium by itself would try a wrong one some thirty times, and accounts are locked for less.
    void tellsAWrongPasswordOnceAndAsks()
    {
        m_proxy->require("anna", "right");
        m_settings.user = u"anna"_s;
        open(signIn, Secret::fromText(u"wrong"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->questions.size(), 1, patience);
        QVERIFY(m_seen->questions.first().isRepeated);
        QCOMPARE(m_proxy->refusedUsers(), 2); // without one, and with it
        QCOMPARE(m_provider->count("/signin"), 0);
        m_view->giveCredentials(u"anna"_s, u"right"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
        m_view.reset();
        QCOMPARE(QNetworkProxy::applicationProxy().password(), u"wrong"_s); // the settings are as they were
    }

    void leavesSettingsAloneThatChangeMeanwhile()
    {
        m_proxy->require("anna", "right");
        m_settings.user = u"anna"_s;
        open(signIn, Secret::fromText(u"right"));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
        setWebViewRoute(m_settings, {}); // the vault was locked
        m_view.reset();
        QVERIFY(QNetworkProxy::applicationProxy().password().isEmpty());
    }

    /// Chromium does not sign in to SOCKS5 proxies, as the dialog says.
    void cannotSignInToASocksProxy()
    {
        m_proxy->require("anna", "right");
        m_settings.kind = Kind::Socks5;
        m_settings.user = u"anna"_s;
        open(signIn, Secret::fromText(u"right"));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->failures.size(), 1, patience);
        QCOMPARE(m_provider->count("/signin"), 0);
    }

private:
    void open(const QUrl &url = signIn, const Secret &password = {})
    {
        setWebViewRoute(m_settings, password);
        m_view.reset();
        m_seen = std::make_unique<RecordingObserver>();
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        const auto factory = m_plugin.factory();
        QVERIFY(factory);
        m_view = (*factory)->createView(*m_seen);
        layout->addWidget(m_view->widget());
        m_window->show();
        const RedirectTarget target(u"http://mycoolapp.test/cb"_s, u"s"_s);
        m_view->open(url, target.callbackUrl(), [target](const QUrl &address, bool mainFrame) {
            return target.matches(address) && mainFrame ? NavigationDecision::Caught : NavigationDecision::Load;
        });
    }

    WebViewPlugin m_plugin{ u"" IW_BIN_DIR ""_s };
    NetworkSettings m_settings;
    std::unique_ptr<HttpServer> m_provider;
    std::unique_ptr<ProxyServer> m_proxy;
    std::unique_ptr<RecordingObserver> m_seen;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<SignInView> m_view;
};

QTEST_MAIN(ProxiedViewTest)
#include "proxiedviewtest.moc"
