// SPDX-License-Identifier: GPL-3.0-or-later
// A system without a random generator: C11 of the fault matrix. libsodium's start fails in this program, as it does
// there.
#include "app/base/random.h"
#include "app/problems/problemcatalog.h"
#include "app/vault/datakey.h"
#include "tests/support/vaultfixture.h"

#include <QDir>
#include <QFileInfo>

using namespace iw;
using namespace Qt::StringLiterals;

extern "C" int sodium_init() { return -1; }

class NoRandomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensNoVault()
    {
        QVERIFY(!hasRandom());
        VaultFixture fixture;
        QVERIFY(!fixture.vault());
        QCOMPARE(fixture.problem.id, u"vault.no-random"_s);
        QVERIFY(hasProblemText(fixture.problem.id));
        QVERIFY(!QFileInfo::exists(QFileInfo(fixture.path).path()));
    }

    void makesNoKey()
    {
        QVERIFY(!DataKey::generate());
        QVERIFY(!DataKey::fromBytes(QByteArray(DataKey::size, 'k')));
    }
};

QTEST_GUILESS_MAIN(NoRandomTest)
#include "norandomtest.moc"
