// SPDX-License-Identifier: GPL-3.0-or-later
// The window behind a proxy: from the wizard's message to the settings and back.
#include "tests/support/desktopfixture.h"
#include "tests/support/proxyserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testtls.h"
#include "ui/settings/networkdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLineEdit>
#include <QNetworkProxyFactory>
#include <QPushButton>

using namespace iw;
using namespace Qt::StringLiterals;

class NetworkWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>(serverTls());
        m_proxy = std::make_unique<ProxyServer>(m_server->port());
        m_proxy->require("anna", "passCANARY");
        f = std::make_unique<DesktopFixture>();
        QVERIFY(f->start(u"/nowhere"_s));
        m_settings = { .proxy = NetworkSettings::Proxy::Manual,
                       .host = u"127.0.0.1"_s,
                       .port = m_proxy->port(),
                       .user = u"anna"_s,
                       .certificateFile = tlsFile(u"ca.pem"_s) };
    }

    void cleanup()
    {
        f.reset();
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        QCOMPARE(m_server->mistakes(), QString());
    }

    /// The message leads to the settings; once they are saved the wizard asks again by itself.
    void wizardLeadsToTheSettingsAndGoesOn()
    {
        f->program->network().setSettings(m_settings); // without a password yet
        QVERIFY(f->reachSignIn({ { u"serviceUrl"_s, u"https://service.test/elements/api-v2"_s } }));
        auto *message = messageOnPage();
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"wants a user name and a password"), 30000);
        auto *action = message->findChild<QPushButton *>(u"messageBarActionPushButton"_s);
        QCOMPARE(action->text(), u"Network…"_s);
        QTest::mouseClick(action, Qt::LeftButton);
        auto *dialog = f->driver->wizard()->findChild<NetworkDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"proxyPasswordSecretLineEdit"_s), u"passCANARY"_s);
        m_server->expect("POST /elements/api-v2/elements/infusionsoftmarketing/oauth/url",
                         jsonReply(401, R"({"requestId":"0123456789abcdef01234567","message":"No"})"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"networkOkPushButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"service.test did not accept"), 30000);
        QCOMPARE(m_server->requests().size(), 1);
    }

    /// A password that is kept is asked for before the first request needs it.
    void unlocksForTheProxy()
    {
        QVERIFY(f->program->network().proxyPassword().keep(m_settings, Secret::fromText(u"passCANARY")));
        f->program->network().setSettings(m_settings);
        f->program->vault().lock();
        f->desktop->openWizard();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = f->driver->wizard()->findChild<QDialog *>(u"passphraseDialog"_s)));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"passphraseSecretLineEdit"_s), DesktopFixture::passphrase());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(f->program->vault().canSeal());
        QVERIFY(!f->program->network().lacksPassword());
    }

    void wizardAsksForNothingWithoutAProxy()
    {
        f->program->vault().lock();
        QVERIFY(f->driver->openWizard());
        QTest::qWait(50);
        QVERIFY(!f->driver->wizard()->findChild<QDialog *>(u"passphraseDialog"_s));
    }

    void menuOpensTheSettings()
    {
        f->desktop->window().findChild<QAction *>(u"networkAction"_s)->trigger();
        auto *dialog = f->desktop->window().findChild<NetworkDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!f->desktop->window().findChild<NetworkDialog *>());
    }

private:
    MessageBar *messageOnPage() const
    {
        return f->driver->wizard()->currentPage()->findChild<MessageBar *>(u"messageBar"_s);
    }

    NetworkSettings m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ProxyServer> m_proxy;
    std::unique_ptr<DesktopFixture> f;
};

QTEST_MAIN(NetworkWindowTest)
#include "networkwindowtest.moc"
