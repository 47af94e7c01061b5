// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/networkaccess.h"
#include "app/base/paths.h"
#include "app/base/redactor.h"
#include "app/service/exchangelog.h"
#include "app/settings/preferences.h"
#include "app/vault/keyslots.h"
#include "app/vault/vault.h"

#include <QDirIterator>
#include <QFile>
#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;
using Proxy = NetworkSettings::Proxy;

namespace {

constexpr PassphraseCost quick{ .operations = 1, .memory = 8LL * 1024 * 1024 };

NetworkSettings manual(const QString &host = u"proxy.test"_s)
{
    return { .proxy = Proxy::Manual, .host = host, .port = 8080, .user = u"anna"_s };
}

QNetworkProxy proxyOf(NetworkAccess &access)
{
    return access.client()
        .network()
        .proxyFactory()
        ->queryProxy(QNetworkProxyQuery(QUrl(u"https://service.test/"_s)))
        .value(0);
}

} // namespace

/// The settings, the password in the vault, and what client and embedded page get of them.
class NetworkAccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = std::make_unique<Paths>(m_folder->path() + u"/data"_s);
        m_preferences = std::make_unique<Preferences>(*m_paths);
        m_vault = std::make_unique<Vault>(m_paths->vaultFile());
        QVERIFY(m_vault->open());
        m_vault->keySlots().setPassphraseCost(quick);
        Job *set = m_vault->keySlots().setPassphrase(Secret::fromText(u"correct horse"), this);
        QTRY_VERIFY(set->isFinished());
        QVERIFY(m_vault->canSeal());
    }

    void cleanup() { QNetworkProxyFactory::setUseSystemConfiguration(true); }

    void settingsSurviveARestart()
    {
        QCOMPARE(m_preferences->networkSettings(), NetworkSettings());
        NetworkSettings settings = manual();
        settings.kind = NetworkSettings::ProxyKind::Socks5;
        settings.certificateFile = u"/etc/ca.pem"_s;
        for (const Proxy mode : { Proxy::Manual, Proxy::None, Proxy::System }) {
            settings.proxy = mode;
            m_preferences->setNetworkSettings(settings);
            m_preferences->sync();
            QCOMPARE(Preferences(*m_paths).networkSettings(), settings);
        }
    }

    void unusableSettingsAreTheSystems()
    {
        NetworkSettings settings = manual();
        settings.port = 70'000;
        m_preferences->setNetworkSettings(settings);
        QCOMPARE(m_preferences->networkSettings().proxy, Proxy::System);
        settings = manual({});
        m_preferences->setNetworkSettings(settings);
        QCOMPARE(m_preferences->networkSettings().proxy, Proxy::System);
    }

    void passwordGoesToItsProxyOnly()
    {
        ProxyPassword password(*m_vault);
        QVERIFY(!password.isKept(manual()));
        QVERIFY(password.read(manual())->isEmpty());
        QVERIFY(password.keep(manual(), Secret::fromText(u"passCANARY")));
        QCOMPARE(password.read(manual())->reveal(), u"passCANARY"_s);

        NetworkSettings other = manual(u"other.test"_s);
        QVERIFY(!password.isKept(other));
        other = manual();
        other.port = 8081;
        QVERIFY(!password.isKept(other));
        other = manual();
        other.kind = NetworkSettings::ProxyKind::Socks5;
        QVERIFY(!password.isKept(other));
        other = manual();
        other.user = u"bert"_s;
        QVERIFY(!password.isKept(other));

        // One at most.
        QVERIFY(password.keep(other, Secret::fromText(u"second")));
        QVERIFY(!password.isKept(manual()));
        QCOMPARE(password.read(other)->reveal(), u"second"_s);
        QVERIFY(password.forget());
        QVERIFY(!password.isKept(other));
    }

    void passwordStandsInNoFile()
    {
        NetworkAccess access(*m_preferences, *m_vault, m_log, m_redactor);
        QVERIFY(access.proxyPassword().keep(manual(), Secret::fromText(u"passCANARY")));
        access.setSettings(manual());
        m_preferences->sync();
        int files = 0;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("passCANARY"), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 2); // settings and vault
        QVERIFY(!m_redactor.redacted(u"passCANARY"_s).contains("CANARY"_L1));
    }

    /// Client and embedded page have the password while the vault is open.
    void followsTheVault()
    {
        {
            NetworkAccess before(*m_preferences, *m_vault, m_log, m_redactor);
            QVERIFY(before.proxyPassword().keep(manual(), Secret::fromText(u"passCANARY")));
            before.setSettings(manual());
        }
        NetworkAccess access(*m_preferences, *m_vault, m_log, m_redactor);
        const auto passwords = [&access] {
            return QStringList{ proxyOf(access).password(), QNetworkProxy::applicationProxy().password() };
        };
        QCOMPARE(passwords(), QStringList({ u"passCANARY"_s, u"passCANARY"_s }));
        QVERIFY(!access.lacksPassword());
        m_vault->lock();
        QCOMPARE(passwords(), QStringList({ u""_s, u""_s }));
        QCOMPARE(proxyOf(access).hostName(), u"proxy.test"_s);
        QVERIFY(access.lacksPassword());
        Job *open = m_vault->keySlots().openPassphrase(Secret::fromText(u"correct horse"), this);
        QTRY_VERIFY(open->isFinished());
        QCOMPARE(passwords(), QStringList({ u"passCANARY"_s, u"passCANARY"_s }));
        QVERIFY(access.proxyPassword().forget());
        QCOMPARE(passwords(), QStringList({ u""_s, u""_s }));
        QVERIFY(!access.lacksPassword());
    }

    void clientAndPageTakeTheSameWay()
    {
        NetworkAccess access(*m_preferences, *m_vault, m_log, m_redactor);
        QVERIFY(QNetworkProxyFactory::usesSystemConfiguration());
        access.setSettings(manual());
        QCOMPARE(proxyOf(access).type(), QNetworkProxy::HttpProxy);
        QCOMPARE(QNetworkProxy::applicationProxy(), proxyOf(access));
        NetworkSettings settings = manual();
        settings.kind = NetworkSettings::ProxyKind::Socks5;
        access.setSettings(settings);
        QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::Socks5Proxy);
        QCOMPARE(QNetworkProxy::applicationProxy(), proxyOf(access));
        settings.proxy = Proxy::None;
        access.setSettings(settings);
        QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy);
        QCOMPARE(proxyOf(access).type(), QNetworkProxy::NoProxy);
        access.setSettings({});
        QVERIFY(QNetworkProxyFactory::usesSystemConfiguration());
    }

    /// A file that went away is told of, and the network is tried without it.
    void tellsOfAFileOfCertificatesThatIsGone()
    {
        NetworkSettings settings;
        settings.certificateFile = m_folder->filePath(u"gone.pem"_s);
        m_preferences->setNetworkSettings(settings);
        NetworkAccess access(*m_preferences, *m_vault, m_log, m_redactor);
        QVERIFY(access.certificateProblem());
        QCOMPARE(access.certificateProblem()->id, u"network.certificate-unreadable"_s);
        access.setSettings({});
        QVERIFY(!access.certificateProblem());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Paths> m_paths;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Vault> m_vault;
    ExchangeLog m_log;
    Redactor m_redactor;
};

QTEST_GUILESS_MAIN(NetworkAccessTest)
#include "networkaccesstest.moc"
