// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that runs out at any moment of any step (P3 of the fault matrix): the step fails and says so, or the program
// ends; the vault is whole either way.
#include "tests/support/vaultlab.h"

#include <sys/resource.h>

using namespace iw;
using namespace Qt::StringLiterals;

class VaultMemoryTest : public QObject
{
    Q_OBJECT

    VaultLab::Start m_filled;

    static QStringList memory(qint64 at, bool lasting)
    {
        return { u"LD_PRELOAD=" IW_BUILD_DIR "/tests/libtests_support_faultmemory.so"_s,
                 u"IW_WORKER_MEMORY=%1 %2"_s.arg(at).arg(lasting ? 1 : 0) };
    }

private Q_SLOTS:
    void initTestCase()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The sanitizer has an allocator of its own.");
#endif
        const rlimit none{ 0, 0 };
        ::setrlimit(RLIMIT_CORE, &none); // the worker's own, too early for it to say so
        m_filled = VaultLab::filled(u"edit"_s, 12);
        QVERIFY(m_filled.promises.size() > 2);
    }

    void leavesTheVaultWhole_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("lasting");
        for (const char *command : { "create", "update", "remove", "passphrase", "rotate", "read" }) {
            QTest::addRow("%s, once", command) << QString::fromLatin1(command) << false;
            QTest::addRow("%s, from then on", command) << QString::fromLatin1(command) << true;
        }
    }

    void leavesTheVaultWhole()
    {
        QFETCH(QString, command);
        QFETCH(bool, lasting);
        VaultLab whole(m_filled);
        whole.run(command, memory(1'000'000'000, false));
        QCOMPARE(whole.exitCode, 0);
        const qint64 allocations = whole.promises.figure(u"allocations"_s);
        QVERIFY(allocations > 100);
        // Every one of them takes minutes: IW_EVERY=1.
        const qint64 stride = qEnvironmentVariableIsSet("IW_EVERY") ? 1 : 1 + allocations / 20;
        int ended = 0;
        int told = 0;
        for (qint64 at = 1; at <= allocations; at += stride) {
            VaultLab lab(m_filled);
            lab.launcher = u"exec 2>/dev/null;"_s; // each end has its last words there
            lab.run(command, memory(at, lasting));
            const QByteArray place =
                "at allocation " + QByteArray::number(at) + " of " + QByteArray::number(allocations);
            // How it ends is not ours to say everywhere: Qt 6.4's SQL layer goes on with what it did not get, GLib
            // traps.
            QVERIFY2(QList<int>({ 0, SIGABRT, SIGSEGV, SIGTRAP }).contains(lab.signal), place);
            ended += lab.signal != 0;
            told += lab.signal == 0 && lab.exitCode != 0;
            const QString broken = lab.promises.broken(lab.path);
            QVERIFY2(broken.isEmpty(), place + ": " + broken.toUtf8());
        }
        qInfo() << "allocations:" << allocations << "tried every" << stride << "ended:" << ended << "told:" << told;
        QVERIFY(ended + told > 0);
    }
};

QTEST_GUILESS_MAIN(VaultMemoryTest)
#include "vaultmemorytest.moc"
