// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowfixture.h"

#include "app/base/redactor.h"
#include "app/network/networkaccess.h"
#include "tests/support/proxyserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testtls.h"
#include "ui/settings/networkdialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkProxyFactory>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace iw;
using namespace Qt::StringLiterals;
using Proxy = NetworkSettings::Proxy;

/// The dialog, by keys and mouse, against a real proxy and an encrypted service behind it.
class NetworkDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>(serverTls());
        m_proxy = std::make_unique<ProxyServer>(m_server->port());
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->vault.beginSession();
        PlatformSecrets secrets{ Secret::fromText(u"user"), Secret::fromText(u"organization") };
        QVERIFY(m_fixture->accounts.ensure(QUrl(u"https://service.test/elements/api-v2"_s), secrets, false));
        m_network =
            std::make_unique<NetworkAccess>(m_fixture->preferences, m_fixture->vault, m_fixture->log, m_redactor);
        open();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_network.reset();
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        QCOMPARE(m_server->mistakes(), QString());
    }

    void testsAndSaves()
    {
        m_proxy->require("anna", "passCANARY");
        // As a person does: the whole address goes into its fields.
        find<QRadioButton>("manualProxyRadioButton")->click();
        find<QLineEdit>("proxyHostLineEdit")->setFocus();
        QTest::keyClicks(find<QLineEdit>("proxyHostLineEdit"),
                         u"http://127.0.0.1:"_s + QString::number(m_proxy->port()));
        QTest::keyClick(find<QLineEdit>("proxyHostLineEdit"), Qt::Key_Tab);
        QCOMPARE(find<QLineEdit>("proxyHostLineEdit")->text(), u"127.0.0.1"_s);
        QCOMPARE(find<QSpinBox>("proxyPortSpinBox")->value(), int(m_proxy->port()));

        press("networkTestPushButton");
        QTRY_VERIFY(message().startsWith(u"The proxy 127.0.0.1:%1 wants a user name"_s.arg(m_proxy->port())));
        QTest::keyClicks(find<QLineEdit>("proxyUserLineEdit"), u"anna"_s);
        QTest::keyClicks(find<QLineEdit>("proxyPasswordSecretLineEdit"), u"passCANARY"_s);
        press("networkTestPushButton");
        QTRY_VERIFY(message().startsWith("The certificate of service.test comes from nobody"_L1));

        m_fixture->prompts.path = tlsFile(u"ca.pem"_s);
        press("certificateChoosePushButton");
        QVERIFY(find<QLabel>("certificateFactsLabel")->text().startsWith("Test Authority, valid until"_L1));
        m_server->expect("GET /elements/api-v2/elements/keys", jsonReply(200, "[]"));
        press("networkTestPushButton");
        QTRY_COMPARE(message(), u"service.test was reached. No secret was sent."_s);
        QCOMPARE(m_network->settings(), NetworkSettings()); // nothing is taken yet

        press("networkOkPushButton");
        QVERIFY(m_dialog->isHidden());
        QCOMPARE(m_network->settings().proxy, Proxy::Manual);
        QCOMPARE(m_network->settings().user, u"anna"_s);
        QCOMPARE(m_fixture->preferences.networkSettings(), m_network->settings());
        QCOMPARE(m_network->proxyPassword().read(m_network->settings())->reveal(), u"passCANARY"_s);
        QVERIFY(!m_fixture->log.toText().contains("CANARY"_L1));
        QVERIFY(find<QLineEdit>("proxyPasswordSecretLineEdit")->text().isEmpty());

        // Opened again it does not show the password, and can use it.
        open();
        QVERIFY(find<QLineEdit>("proxyPasswordSecretLineEdit")->text().isEmpty());
        QCOMPARE(find<QLineEdit>("proxyPasswordSecretLineEdit")->placeholderText(), u"kept in the vault"_s);
        m_server->expect("GET ", jsonReply(200, "[]"));
        press("networkTestPushButton");
        QTRY_COMPARE(message(), u"service.test was reached. No secret was sent."_s);
        press("networkOkPushButton");
        QVERIFY(m_network->proxyPassword().isKept(m_network->settings()));
        // Another user's is another password.
        open();
        find<QLineEdit>("proxyUserLineEdit")->setText(u"bert"_s);
        QCOMPARE(find<QLineEdit>("proxyPasswordSecretLineEdit")->placeholderText(), QString());
        press("networkOkPushButton");
        NetworkSettings annas = m_network->settings();
        annas.user = u"anna"_s;
        QVERIFY(!m_network->proxyPassword().isKept(annas));
    }

    void refusesWhatIsIncomplete_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("focus");
        QTest::newRow("no host") << u""_s << 8080 << u"proxyHostLineEdit"_s;
        QTest::newRow("no port") << u"proxy.test"_s << 0 << u"proxyPortSpinBox"_s;
        QTest::newRow("no host's name") << u"a b"_s << 8080 << u"proxyHostLineEdit"_s;
    }
    void refusesWhatIsIncomplete()
    {
        QFETCH(QString, host);
        QFETCH(int, port);
        find<QRadioButton>("manualProxyRadioButton")->click();
        find<QLineEdit>("proxyHostLineEdit")->setText(host);
        find<QSpinBox>("proxyPortSpinBox")->setValue(port);
        press("networkOkPushButton");
        QVERIFY(m_dialog->isVisible());
        QVERIFY(message().startsWith("The proxy lacks its host or its port."_L1));
        QTEST(m_dialog->focusWidget()->objectName(), "focus");
        QCOMPARE(m_fixture->preferences.networkSettings(), NetworkSettings());
    }

    void refusesAFileWithoutCertificates()
    {
        m_fixture->prompts.path = tlsFile(u"server.key"_s);
        press("certificateChoosePushButton");
        QVERIFY(find<QLabel>("certificateFactsLabel")->text().startsWith("There is no certificate in "_L1));
        press("networkOkPushButton");
        QVERIFY(m_dialog->isVisible());
        press("certificateRemovePushButton");
        press("networkOkPushButton");
        QVERIFY(m_dialog->isHidden());
    }

    void cancelChangesNothing()
    {
        find<QRadioButton>("noProxyRadioButton")->click();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isHidden());
        QCOMPARE(m_network->settings(), NetworkSettings());
    }

    void worksByKeysAlone()
    {
        auto *system = find<QRadioButton>("systemProxyRadioButton");
        system->setFocus();
        QTest::keyClick(system, Qt::Key_Down);
        QVERIFY(find<QRadioButton>("noProxyRadioButton")->isChecked());
        QStringList order;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
            order += m_dialog->focusWidget()->objectName();
        }
        QCOMPARE(order,
                 QStringList({ u"certificateFileLineEdit"_s, u"certificateChoosePushButton"_s, u"testServiceComboBox"_s,
                               u"networkTestPushButton"_s, u"networkOkPushButton"_s, u"networkCancelPushButton"_s }));
        QTest::keyClick(find<QPushButton>("networkOkPushButton"), Qt::Key_Return);
        QCOMPARE(m_network->settings().proxy, Proxy::None);
    }

    void leavesWhenTheVaultIsLocked()
    {
        find<QRadioButton>("manualProxyRadioButton")->click();
        find<QLineEdit>("proxyUserLineEdit")->setText(u"anna"_s);
        find<QLineEdit>("proxyPasswordSecretLineEdit")->setText(u"passCANARY"_s);
        m_fixture->unlocker.forgetOpened();
        QVERIFY(m_dialog->isHidden());
        QVERIFY(find<QLineEdit>("proxyPasswordSecretLineEdit")->text().isEmpty());
        QCOMPARE(m_network->settings(), NetworkSettings());
    }

private:
    void open()
    {
        m_dialog = std::make_unique<NetworkDialog>(NetworkDialogServices{
            *m_network, m_fixture->accounts, m_fixture->unlocker, m_fixture->prompts, m_fixture->log, m_redactor });
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString message() const { return m_dialog->findChild<MessageBar *>(u"messageBar"_s)->text(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ProxyServer> m_proxy;
    std::unique_ptr<WindowFixture> m_fixture;
    Redactor m_redactor;
    std::unique_ptr<NetworkAccess> m_network;
    std::unique_ptr<NetworkDialog> m_dialog;
};

QTEST_MAIN(NetworkDialogTest)
#include "networkdialogtest.moc"
