// SPDX-License-Identifier: GPL-3.0-or-later
// A vault of 10,000 instances to a file and back.
#include "tests/support/backupfixture.h"

#include <QElapsedTimer>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 10'000;

/// Made by hand: 10,000 saves, each synced to the disk, would take minutes.
QByteArray backupOfMany()
{
    const QByteArray salt = newPassphraseSalt();
    const auto keys = derivePassphraseKeys(Secret::fromText(BackupFixture::passphrase), salt, VaultFixture::cheap());
    BackupSealer sealer(*keys, VaultFixture::cheap(), salt);
    QByteArray bytes = sealer.header().bytes();
    const BackupSummary summary{ QDateTime::currentDateTimeUtc(), QByteArray(16, 'v'), { { u"instance"_s, many } } };
    bytes += sealer.seal(BackupCbor::written(summary).view(), false);
    BackupRecord record{ VaultFixture::record(), {}, {} };
    record.record.revision = 1;
    record.record.createdAt = record.record.changedAt = summary.madeAt;
    record.record.tags = QStringList{ u"north"_s };
    record.record.extra = { { u"apiKey"_s, u"abcdefghijklmnop"_s },
                            { u"callbackUrl"_s, u"https://app.example.com/callback"_s },
                            { u"connectorName"_s, u"Infusionsoft (Keap) Marketing Automation"_s } };
    for (int i = 0; i < many; ++i) {
        record.record.id = QByteArray::number(1'000'000'000'000'000 + i);
        record.record.remoteId = QString::number(1'000'000 + i); // none of those that the fixture has
        record.record.name = u"Instance %1"_s.arg(i);
        record.secrets[u"token"_s] = Secret::fromText(u"token-"_s + record.record.remoteId);
        record.secrets[u"oauth.api.secret"_s] = Secret::fromText(u"secret-%1"_s.arg(i));
        bytes += sealer.seal(BackupCbor::written(record).view(), false);
    }
    return bytes + sealer.seal(BackupCbor::written(BackupEnd{ many, 2 * many, 0 }).view(), true);
}

} // namespace

class BackupManyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tenThousandGoAndComeBack()
    {
        BackupFixture first(false);
        BackupFixture::put(first.path(), backupOfMany());
        QElapsedTimer timer;
        const auto tell = [&timer](const char *what) { qInfo("%s: %lld ms", what, timer.restart()); };
        timer.start();
        QCOMPARE(first.read(first.path()), QString());
        tell("read");
        QCOMPARE(first.restore(RestoreMode::MergeKeepingHere), QString());
        tell("merged into an empty vault");
        QCOMPARE(first.result.added, many);
        QCOMPARE(first.result.values, 2 * many);
        QCOMPARE(first.write(first.path(u"b"_s)), QString());
        tell("written and read back");
        QCOMPARE(first.readAndRestore(first.path(u"b"_s), RestoreMode::MergeTakingBackup), QString());
        tell("compared and found the same");
        QCOMPARE(first.result.same, many);

        BackupFixture second;
        QCOMPARE(second.readAndRestore(first.path(u"b"_s), RestoreMode::Replace), QString());
        QCOMPARE(second.result.added, many);
        QCOMPARE(second.result.removed, 3);
        const QList<VaultRecord> here = first.vault->records(u"instance"_s);
        const QList<VaultRecord> there = second.vault->records(u"instance"_s);
        QCOMPARE(there.size(), many);
        for (int i = 0; i < many; ++i) {
            QCOMPARE(there.at(i).id, here.at(i).id); // in the same order
            QCOMPARE(there.at(i).name, here.at(i).name);
        }
        for (int i = 0; i < many; i += 999)
            QCOMPARE(second.token(there.at(i).id), u"token-"_s + there.at(i).remoteId);
    }
};

QTEST_GUILESS_MAIN(BackupManyTest)
#include "backupmanytest.moc"
