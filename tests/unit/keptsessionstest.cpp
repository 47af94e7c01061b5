// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/keptsessions.h"
#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "tests/support/vaultfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QUrl service(u"https://api.example.com/elements/api-v2"_s);
const QString account = u"dt123.infusionsoft.com"_s;
const QByteArray tenant = "one tenant";
const QByteArray cookies = "session=remember-me-please; path=/\n";

} // namespace

/// Sign-ins that are kept, in a vault on disk.
class KeptSessionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_vault = std::make_unique<Vault>(m_folder->filePath(u"vault.sqlite"_s));
        QVERIFY(m_vault->open());
        m_vault->keySlots().setPassphraseCost(VaultFixture::cheap());
        QCOMPARE(VaultFixture::setPassphrase(*m_vault, u"correct horse battery staple"_s), QString());
        m_sessions = std::make_unique<KeptSessions>(*m_vault);
    }
    void cleanup()
    {
        m_sessions.reset();
        m_vault.reset();
        m_folder.reset();
    }

    void givesBackWhatWasKept()
    {
        QVERIFY(keep(tenant, account));
        const auto kept = m_sessions->find(tenant, u"DT123.Infusionsoft.com"_s);
        QVERIFY(kept);
        QCOMPARE(m_sessions->cookies(*kept)->view(), QByteArrayView(cookies));
        QFile file(m_vault->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("remember-me-please"));
    }

    /// Never another customer's, never another tenant's.
    void isOneAccountOfOneTenant()
    {
        QVERIFY(keep(tenant, account));
        QVERIFY(!m_sessions->find(tenant, u"zz999.infusionsoft.com"_s));
        QVERIFY(!m_sessions->find("another tenant", account));
        QVERIFY(m_sessions->mayBeKept(service, account));
        QVERIFY(!m_sessions->mayBeKept(service, u"zz999.infusionsoft.com"_s));
        QVERIFY(!m_sessions->mayBeKept(QUrl(u"https://api.example.org/"_s), account));
    }

    void replacesTheFormerOne()
    {
        QVERIFY(keep(tenant, account));
        const auto later = Secret::fromText(u"session=later");
        QVERIFY(m_sessions->keep(service, tenant, account, later));
        QCOMPARE(m_sessions->sessions().size(), 1);
        QVERIFY(m_sessions->cookies(m_sessions->sessions().first())->equals(later));
    }

    void isForgottenWithoutAKey()
    {
        QVERIFY(keep(tenant, account));
        m_vault->lock();
        QCOMPARE(m_sessions->sessions().size(), 1);
        QCOMPARE(m_sessions->cookies(m_sessions->sessions().first()).problem().id, u"vault.locked"_s);
        QCOMPARE(keep(tenant, u"zz999.infusionsoft.com"_s).problem().id, u"vault.locked"_s);
        QSignalSpy changed(m_sessions.get(), &KeptSessions::changed);
        QVERIFY(m_sessions->forget(m_sessions->sessions().first()));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_sessions->sessions().isEmpty());
    }

private:
    Outcome keep(const QByteArray &tenantId, const QString &name)
    {
        return m_sessions->keep(service, tenantId, name, Secret::fromBytes(QByteArray(cookies)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<KeptSessions> m_sessions;
};

QTEST_GUILESS_MAIN(KeptSessionsTest)
#include "keptsessionstest.moc"
