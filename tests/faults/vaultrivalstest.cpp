// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs at the same rows at once (D3 of the fault matrix): no change is lost, and who comes second is told.
#include "tests/support/faultdisk.h"
#include "tests/support/vaultfixture.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>

#include <cstdio>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 700; // of each
const QString kind = u"instance"_s;

void say(const QString &what, const QString &value)
{
    std::printf("%s\n", QJsonDocument(QJsonObject{ { what, value } }).toJson(QJsonDocument::Compact).constData());
}

/// Child: renames, saves and deletes what it finds, and makes anew what is missing.
int rival(const QString &path, int seed)
{
    // The real disk is not waited for; the order of the writes is what matters here.
    const FaultPlan none{};
    iw_fault_start(qPrintable(QFileInfo(path).path()), &none);
    Vault vault(path);
    if (VaultFixture::patiently([&vault] { return vault.open(); }).isEmpty())
        if (const QString failed = VaultFixture::openPassphrase(vault, u"p"_s); !failed.isEmpty())
            return 1;
    say(u"ready"_s, {});
    std::fflush(stdout);
    std::getchar(); // until both are
    QRandomGenerator random(seed);
    const auto tell = [](const QString &what, const QByteArray &id, const Outcome &outcome) {
        if (outcome)
            say(what, QString::fromLatin1(id.toHex()));
        else
            say(u"told"_s, outcome.problem().id);
        return bool(outcome);
    };
    QList<VaultRecord> rows; // as a window shows them: read again only after it was told of a change
    for (int step = 0; step < steps; ++step) {
        // A moment's thought: who finds the file taken waits longer than that, and would never get it from one in
        // haste.
        QThread::usleep(500);
        if (rows.size() < 3) {
            auto read = vault.list(kind);
            if (!read) {
                say(u"told"_s, read.problem().id);
                continue;
            }
            rows = *read;
        }
        if (rows.size() < 3) {
            VaultRecord record = VaultFixture::record(u"made by %1"_s.arg(seed));
            const Outcome made = vault.insert(record, VaultFixture::fields(u"token"_s, u"first"_s));
            tell(u"made"_s, record.id, made);
            continue;
        }
        VaultRecord &record = rows[random.bounded(rows.size())];
        const QByteArray id = record.id;
        const int choice = random.bounded(20);
        if (choice == 0) {
            tell(u"removed"_s, id, vault.remove(id, record.revision));
            rows.clear();
            continue;
        }
        record.name = u"%1 of %2"_s.arg(step).arg(seed);
        SecretFields secrets;
        if (choice < 8)
            secrets = VaultFixture::fields(u"token"_s, record.name);
        if (!tell(u"changed"_s, id, vault.update(record, secrets)))
            rows.clear();
    }
    return 0;
}

} // namespace

class VaultRivalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loseNothing()
    {
        VaultFixture fixture;
        QHash<QString, int> revisions; // what they must be, by id
        {
            const auto vault = fixture.vault();
            QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
            for (int i = 0; i < 3; ++i) {
                VaultRecord record = fixture.record();
                QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"first"_s)));
                revisions[QString::fromLatin1(record.id.toHex())] = 1;
            }
        }
        QProcess rivals[2];
        for (int i = 0; i < 2; ++i) {
            rivals[i].setProcessChannelMode(QProcess::ForwardedErrorChannel);
            rivals[i].start(QCoreApplication::applicationFilePath(),
                            { u"--rival"_s, fixture.path, QString::number(i + 1) });
        }
        for (QProcess &one : rivals) {
            QVERIFY(one.waitForReadyRead(60'000));
            QVERIFY(one.readLine().contains("ready"));
        }
        for (QProcess &one : rivals)
            QVERIFY(one.write("\n") == 1 && one.waitForBytesWritten());
        QHash<QString, int> told;
        QSet<QString> removed;
        int done = 0;
        for (QProcess &one : rivals) {
            QVERIFY(one.waitForFinished(120'000));
            QCOMPARE(one.exitStatus(), QProcess::NormalExit);
            QCOMPARE(one.exitCode(), 0);
            const QList<QByteArray> lines = one.readAllStandardOutput().trimmed().split('\n');
            QCOMPARE(lines.size(), steps);
            for (const QByteArray &line : lines) {
                const QJsonObject object = QJsonDocument::fromJson(line).object();
                const QString what = object.keys().value(0);
                const QString value = object.value(what).toString();
                done += what != "told"_L1;
                if (what == "told"_L1) {
                    ++told[value];
                } else if (what == "removed"_L1) {
                    QVERIFY(!removed.contains(value)); // nobody removes what is gone
                    removed << value;
                } else {
                    ++revisions[value]; // begins at 0 where it was made
                }
            }
        }
        qInfo() << "done:" << done << "told:" << told << "removed:" << removed.size();
        QVERIFY(done > 800);
        const QStringList expected{ u"vault.busy"_s, u"vault.changed-elsewhere"_s, u"vault.no-record"_s };
        for (auto it = told.cbegin(); it != told.cend(); ++it)
            QVERIFY2(expected.contains(it.key()), qPrintable(it.key()));
        // They were at the same rows.
        QVERIFY(told.value(u"vault.changed-elsewhere"_s) > 20);

        const auto vault = fixture.vault();
        QVERIFY(vault->quickCheck());
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        const QList<VaultRecord> rows = vault->records(kind);
        QCOMPARE(rows.size(), revisions.size() - removed.size());
        for (const VaultRecord &record : rows) {
            const QString id = QString::fromLatin1(record.id.toHex());
            QVERIFY(!removed.contains(id));
            QCOMPARE(record.revision, revisions.value(id)); // every change that was told as done, and no other
            QVERIFY(!fixture.revealed(*vault, record.id, u"token"_s).startsWith(u'!'));
        }
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--rival"_L1)
        return rival(arguments.at(2), arguments.at(3).toInt());
    VaultRivalsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "vaultrivalstest.moc"
