// SPDX-License-Identifier: GPL-3.0-or-later
// Restoring a backup into a vault that is the same, another one, or none any more (C10).
#include "tests/support/backupfixture.h"

#include <QDirIterator>

#include <sys/stat.h>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

int mode(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

BackupCounts counts(const BackupFixture &fixture) { return fixture.opened->contents.sum(); }

/// The files beside the vault, the vault and its journal left out.
QStringList beside(const BackupFixture &fixture)
{
    const QFileInfo info(fixture.files.path);
    QStringList names = info.absoluteDir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
    names.removeAll(info.fileName());
    return names;
}

} // namespace

class BackupRestoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// C10: the same backup twice changes nothing at all.
    void sameBackupTwiceChangesNothing()
    {
        BackupFixture fixture;
        QCOMPARE(fixture.write(fixture.path()), QString());
        const QByteArray before = fixture.files.bytes();
        for (const RestoreMode restoreMode : { RestoreMode::MergeKeepingHere, RestoreMode::MergeTakingBackup }) {
            QCOMPARE(fixture.readAndRestore(fixture.path(), restoreMode), QString());
            QCOMPARE(counts(fixture).same, 3);
            QCOMPARE(fixture.result.same, 3);
            QCOMPARE(fixture.result.added + fixture.result.updated + fixture.result.completed, 0);
        }
        QVERIFY(fixture.opened->contents.ofThisVault);
        QVERIFY(fixture.files.bytes() == before);
    }

    void bringsBackWhatWasDeleted()
    {
        BackupFixture fixture;
        const VaultRecord lost = fixture.vault->records(u"instance"_s).constFirst();
        QCOMPARE(fixture.write(fixture.path()), QString());
        QVERIFY(fixture.vault->remove(lost.id));
        QSignalSpy changed(fixture.vault.get(), &Vault::changed);
        QCOMPARE(fixture.readAndRestore(fixture.path(), RestoreMode::MergeKeepingHere), QString());
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(fixture.result.added, 1);
        QCOMPARE(fixture.result.values, 2);
        const VaultRecord back = fixture.record(lost.id);
        QCOMPARE(back.revision, lost.revision);
        QCOMPARE(back.createdAt, lost.createdAt);
        QCOMPARE(back.changedAt, lost.changedAt);
        QCOMPARE(back.extra, lost.extra);
        QCOMPARE(back.tags, lost.tags);
        QCOMPARE(back.secretFields, lost.secretFields);
        QCOMPARE(fixture.token(lost.id), u"token-"_s + lost.name);
        QCOMPARE(VaultFixture::revealed(*fixture.vault, lost.id, u"oauth.api.secret"_s), u"geheim ü "_s + lost.name);
    }

    /// C10: conflicts, kept.
    void keepsWhatIsHere()
    {
        BackupFixture fixture;
        QCOMPARE(fixture.write(fixture.path()), QString());
        VaultRecord changed = fixture.vault->records(u"instance"_s).constFirst();
        changed.name = u"Renamed"_s;
        QVERIFY(fixture.vault->update(changed, VaultFixture::fields(u"token"_s, u"newer"_s)));
        QCOMPARE(fixture.readAndRestore(fixture.path(), RestoreMode::MergeKeepingHere), QString());
        QCOMPARE(counts(fixture).differing, 1);
        QCOMPARE(counts(fixture).same, 2);
        QCOMPARE(fixture.result.kept, 1);
        QCOMPARE(fixture.record(changed.id).name, u"Renamed"_s);
        QCOMPARE(fixture.record(changed.id).revision, changed.revision);
        QCOMPARE(fixture.token(changed.id), u"newer"_s);
    }

    /// C10: conflicts, taken. A window that still holds the row as it was must not write over it.
    void takesTheBackups()
    {
        BackupFixture fixture;
        VaultRecord changed = fixture.vault->records(u"instance"_s).constFirst();
        const QString former = changed.name;
        QCOMPARE(fixture.write(fixture.path()), QString());
        changed.name = u"Renamed"_s;
        SecretFields newer = VaultFixture::fields(u"token"_s, u"newer"_s);
        newer[u"cookie"_s] = Secret::fromText(u"only here");
        QVERIFY(fixture.vault->update(changed, newer));
        QCOMPARE(fixture.readAndRestore(fixture.path(), RestoreMode::MergeTakingBackup), QString());
        QCOMPARE(fixture.result.updated, 1);
        QCOMPARE(fixture.names().size(), 2);
        QCOMPARE(fixture.record(changed.id).name, former);
        QCOMPARE(fixture.token(changed.id), u"token-"_s + former);
        QCOMPARE(VaultFixture::revealed(*fixture.vault, changed.id, u"cookie"_s), u"only here"_s);
        QCOMPARE(fixture.vault->update(changed).problem().id, u"vault.changed-elsewhere"_s);
    }

    /// A value that does not open any more comes back, whichever choice was made, as nothing here is given up for it.
    void fillsInWhatIsMissingHere()
    {
        BackupFixture fixture;
        QCOMPARE(fixture.write(fixture.path()), QString());
        const VaultRecord damaged = fixture.vault->records(u"instance"_s).constFirst();
        fixture.files.sql(u"UPDATE secret SET sealed=zeroblob(40) WHERE owner=? AND field='token'"_s, { damaged.id });
        QCOMPARE(fixture.token(damaged.id), u"!vault.value-damaged"_s);
        QCOMPARE(fixture.readAndRestore(fixture.path(), RestoreMode::MergeKeepingHere), QString());
        QCOMPARE(counts(fixture).incomplete, 1);
        QCOMPARE(fixture.result.completed, 1);
        QCOMPARE(fixture.token(damaged.id), u"token-"_s + damaged.name);
        QCOMPARE(VaultFixture::revealed(*fixture.vault, damaged.id, u"oauth.api.secret"_s),
                 u"geheim ü "_s + damaged.name);
    }

    /// Values that do not open when the backup is made are left out, counted, and remembered as lost.
    void tellsWhatItHadToLeaveOut()
    {
        BackupFixture fixture;
        const VaultRecord damaged = fixture.vault->records(u"instance"_s).constFirst();
        fixture.files.sql(u"UPDATE secret SET sealed=zeroblob(40) WHERE owner=? AND field='token'"_s, { damaged.id });
        QCOMPARE(fixture.write(fixture.path()), QString());
        BackupFixture other(false);
        QCOMPARE(other.readAndRestore(fixture.path(), RestoreMode::MergeKeepingHere), QString());
        QCOMPARE(other.opened->contents.leftOut, 1);
        QCOMPARE(other.result.leftOut, 1);
        QCOMPARE(other.record(damaged.id).lostFields, QStringList{ u"token"_s });
        QCOMPARE(other.token(damaged.id), u"!vault.no-secret"_s);
        QCOMPARE(other.readAndRestore(fixture.path(), RestoreMode::MergeTakingBackup), QString());
        QCOMPARE(other.result.same, 3);
    }

    /// C10: another vault. Instances are known by service and id there, accounts by their secrets.
    void mergesAnotherVault()
    {
        BackupFixture theirs;
        theirs.add(u"Only theirs"_s, u"103"_s, theirs.account);
        const QByteArray second = theirs.addAccount(u"Cloud Elements US 2"_s, u"another user"_s);
        theirs.add(u"Of the second"_s, u"104"_s, second);
        QCOMPARE(theirs.write(theirs.path()), QString());

        BackupFixture ours(false);
        const QByteArray shared = ours.addAccount(u"My name for it"_s, u"user-secret"_s); // the same tenant
        const QByteArray taken = ours.addAccount(u"cloud elements us 2"_s, u"somebody else"_s); // its name is taken
        const QByteArray acme = ours.add(u"Acme"_s, u"101"_s, shared);
        QCOMPARE(ours.readAndRestore(theirs.path(), RestoreMode::MergeKeepingHere), QString());
        QVERIFY(!ours.opened->contents.ofThisVault);
        QCOMPARE(ours.opened->contents.kinds.value(u"account"_s).added, 1);
        QCOMPARE(ours.opened->contents.kinds.value(u"instance"_s).same, 1);
        QCOMPARE(ours.opened->contents.kinds.value(u"instance"_s).added, 3);
        QCOMPARE(ours.names().size(), 4);
        QCOMPARE(ours.names(u"account"_s).size(), 3);
        QVERIFY(ours.names(u"account"_s).contains(u"Cloud Elements US 2 2"_s));
        QCOMPARE(ours.record(taken).name, u"cloud elements us 2"_s);
        // References lead to the account as it is called here.
        QHash<QString, QByteArray> accounts;
        for (const VaultRecord &record : ours.vault->records(u"instance"_s))
            accounts.insert(record.name,
                            QByteArray::fromHex(record.extra.value(accountReference).toString().toLatin1()));
        QCOMPARE(accounts.value(u"Acme"_s), shared);
        QCOMPARE(accounts.value(u"Only theirs"_s), shared);
        QCOMPARE(ours.record(accounts.value(u"Of the second"_s)).name, u"Cloud Elements US 2 2"_s);
        QCOMPARE(ours.token(acme), u"token-Acme"_s);
        // And once more: nothing is new, nothing is doubled.
        QCOMPARE(ours.readAndRestore(theirs.path(), RestoreMode::MergeKeepingHere), QString());
        QCOMPARE(ours.result.added, 0);
        QCOMPARE(ours.names().size(), 4);
        QCOMPARE(ours.names(u"account"_s).size(), 3);
    }

    /// A backup from somebody else must not lead our account's secrets to a host of theirs.
    void dropsAReferenceToAnAccountOfAnotherService()
    {
        BackupFixture ours;
        BackupFixture theirs(false);
        VaultRecord bait = VaultFixture::record(u"Bait"_s);
        bait.serviceUrl = u"https://evil.example.com/elements/api-v2"_s;
        bait.extra.insert(accountReference, QString::fromLatin1(ours.account.toHex()));
        bait.id = theirs.insert(bait, VaultFixture::fields(u"token"_s, u"x"_s));
        QCOMPARE(theirs.write(theirs.path()), QString());
        QCOMPARE(ours.readAndRestore(theirs.path(), RestoreMode::MergeTakingBackup), QString());
        QCOMPARE(ours.record(bait.id).extra.value(accountReference).toString(), QString());
    }

    /// Nor take a row of ours to another host together with the values that it has.
    void doesNotCarrySecretsToAnotherService()
    {
        BackupFixture ours;
        const VaultRecord target = ours.vault->records(u"instance"_s).constFirst();
        QCOMPARE(ours.write(ours.path()), QString());
        BackupFixture theirs(false);
        QCOMPARE(theirs.readAndRestore(ours.path(), RestoreMode::Replace), QString());
        theirs.files.sql(u"UPDATE record SET service_url='https://evil.example.com/', secrets='' WHERE id=?"_s,
                         { target.id });
        QCOMPARE(theirs.write(theirs.path()), QString());
        QCOMPARE(ours.readAndRestore(theirs.path(), RestoreMode::MergeTakingBackup), QString());
        QCOMPARE(ours.record(target.id).serviceUrl, u"https://evil.example.com/"_s);
        QCOMPARE(ours.record(target.id).secretFields, QStringList());
        QCOMPARE(ours.files.sql(u"SELECT count(*) FROM secret WHERE owner=?"_s, { target.id }).constFirst().toInt(), 0);
    }

    /// What has become an instance since is not made an attempt again.
    void anIntentDoesNotUndoItsInstance_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("sent") << u"intent"_s;
        QTest::newRow("waiting for its sign-in") << u"attempt"_s;
    }
    void anIntentDoesNotUndoItsInstance()
    {
        QFETCH(QString, kind);
        BackupFixture fixture;
        VaultRecord attempt;
        attempt.id = fixture.add(u"Attempt"_s, {}, fixture.account, kind);
        const QByteArray open = fixture.add(u"Still open"_s, {}, fixture.account, kind);
        QCOMPARE(fixture.write(fixture.path()), QString());
        attempt = fixture.record(attempt.id);
        attempt.kind = u"instance"_s;
        attempt.remoteId = u"105"_s;
        QVERIFY(fixture.vault->update(attempt, VaultFixture::fields(u"token"_s, u"got it"_s)));
        QVERIFY(fixture.vault->remove(open));
        QCOMPARE(fixture.readAndRestore(fixture.path(), RestoreMode::MergeTakingBackup), QString());
        QCOMPARE(fixture.record(attempt.id).kind, u"instance"_s);
        QCOMPARE(fixture.token(attempt.id), u"got it"_s);
        QCOMPARE(fixture.record(open).kind, kind);
        QCOMPARE(fixture.result.added, 1);
    }

    void replacesAndKeepsACopy()
    {
        BackupFixture fixture;
        QCOMPARE(fixture.write(fixture.path()), QString());
        VaultRecord changed = fixture.vault->records(u"instance"_s).constFirst();
        const QString former = changed.name;
        changed.name = u"Renamed"_s;
        QVERIFY(fixture.vault->update(changed));
        const QByteArray newer = fixture.add(u"Made later"_s, u"200"_s, fixture.account);
        QCOMPARE(fixture.readAndRestore(fixture.path(), RestoreMode::Replace), QString());
        QCOMPARE(counts(fixture).onlyHere, 1);
        QCOMPARE(fixture.result.removed, 1);
        QCOMPARE(fixture.result.values, 6);
        QCOMPARE(fixture.names().size(), 2);
        QVERIFY(!fixture.names().contains(u"Made later"_s));
        QCOMPARE(fixture.record(changed.id).name, former);
        QVERIFY(fixture.record(changed.id).revision > changed.revision);
        QCOMPARE(fixture.vault->update(changed).problem().id, u"vault.changed-elsewhere"_s);

        // The copy is a whole vault of the owner's only, and opens with the same passphrase.
        QCOMPARE(beside(fixture).size(), 1);
        QVERIFY(fixture.result.copy.contains(u"vault-before-restore-"_s));
        QCOMPARE(mode(fixture.result.copy), 0600);
        Vault copy(fixture.result.copy);
        QVERIFY(copy.open());
        QCOMPARE(VaultFixture::openPassphrase(copy, u"the vault's own"_s), QString());
        QCOMPARE(VaultFixture::revealed(copy, newer, u"token"_s), u"token-Made later"_s);
        QCOMPARE(copy.record(changed.id)->name, u"Renamed"_s);
    }

    /// Another program's key, another file, a locked vault, one without a key: each is refused, and nothing is changed.
    void refusesWhatCannotHold()
    {
        BackupFixture fixture;
        QCOMPARE(fixture.write(fixture.path()), QString());
        QCOMPARE(fixture.write(fixture.path(u"b"_s)), QString());
        const QByteArray before = fixture.files.bytes();
        QCOMPARE(fixture.read(fixture.path()), QString());
        QVERIFY(QFile::remove(fixture.path()) && QFile::copy(fixture.path(u"b"_s), fixture.path()));
        QCOMPARE(fixture.restore(RestoreMode::Replace), u"backup.changed"_s);
        QVERIFY(QFile::remove(fixture.path()));
        QCOMPARE(fixture.restore(RestoreMode::Replace), u"backup.not-found"_s);
        QCOMPARE(fixture.read(fixture.path(u"b"_s)), QString());
        fixture.vault->lock();
        QCOMPARE(fixture.restore(RestoreMode::Replace), u"vault.locked"_s);
        QVERIFY(fixture.files.bytes() == before);
        QCOMPARE(beside(fixture), QStringList());

        VaultFixture empty;
        const auto vault = empty.vault();
        const auto restore = [&] {
            return VaultFixture::outcome(vault->backup().restore(fixture.opened, RestoreMode::Replace, nullptr));
        };
        QCOMPARE(restore(), u"backup.needs-slot"_s);
        vault->beginSession();
        QCOMPARE(restore(), u"backup.needs-slot"_s);
        Vault closed(empty.folder.filePath(u"other.sqlite"_s));
        QCOMPARE(VaultFixture::outcome(closed.backup().restore(fixture.opened, RestoreMode::Replace, nullptr)),
                 u"vault.not-open"_s);
    }

    /// What a session holds in memory only is in a backup: there it matters most.
    void savesWhatASessionHolds()
    {
        VaultFixture files;
        const auto session = files.vault();
        session->beginSession();
        VaultRecord record = VaultFixture::record();
        QVERIFY(session->insert(record, VaultFixture::fields(u"token"_s, u"in memory"_s)));
        session->backup().setCost(VaultFixture::cheap());
        BackupFixture other(false);
        QCOMPARE(VaultFixture::outcome(session->backup().write(other.path(), false,
                                                               Secret::fromText(BackupFixture::passphrase), nullptr)),
                 QString());
        QCOMPARE(other.readAndRestore(other.path(), RestoreMode::MergeKeepingHere), QString());
        QCOMPARE(other.token(record.id), u"in memory"_s);
    }

    void damagedVaultIsSetAsideAndRestored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("random") << QByteArray(8192, 'x');
        QTest::newRow("cut off") << QByteArray("cut");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("pages lost") << QByteArray("pages");
    }
    /// D5: whatever became of the file, a restore is possible, and what was there is kept.
    void damagedVaultIsSetAsideAndRestored()
    {
        QFETCH(QByteArray, bytes);
        BackupFixture fixture;
        for (int i = 0; i < 12; ++i)
            fixture.add(u"Filler %1"_s.arg(i), QString::number(1000 + i), fixture.account);
        QCOMPARE(fixture.write(fixture.path()), QString());
        const QStringList names = fixture.names();
        const QByteArray id = fixture.vault->records(u"instance"_s).constFirst().id;
        const QString token = fixture.token(id);
        fixture.vault.reset();
        if (bytes == "cut" || bytes == "pages") {
            QByteArray whole = fixture.files.bytes();
            bytes = bytes == "cut" ? whole.first(5000) : whole.replace(3 * 4096, 4096, QByteArray(4096, '\xaa'));
        }
        fixture.files.write(bytes);
        BackupFixture::put(fixture.files.path + u"-journal"_s, "an old journal");

        fixture.vault = std::make_unique<Vault>(fixture.files.path);
        fixture.vault->keySlots().setPassphraseCost(VaultFixture::cheap());
        (void)bool(fixture.vault->open());
        VaultBackup &backup = fixture.vault->backup();
        QVERIFY(backup.obstacle());
        QCOMPARE(fixture.read(fixture.path()), QString());
        QVERIFY(!fixture.restore(RestoreMode::MergeKeepingHere).isEmpty());
        const QByteArray found = fixture.files.bytes();
        const auto aside = backup.setAside();
        QVERIFY2(aside, aside ? "" : qPrintable(aside.problem().id + aside.problem().technical));
        QVERIFY(!backup.obstacle());
        QVERIFY(aside->contains(u"vault-damaged-"_s));
        QVERIFY(BackupFixture::bytes(*aside) == found);
        QCOMPARE(mode(*aside), 0600);
        QVERIFY(!QFile::exists(fixture.files.path + u"-journal"_s));
        QCOMPARE(fixture.vault->keyState(), Vault::KeyState::NoKey);
        QCOMPARE(VaultFixture::setPassphrase(*fixture.vault, u"new"_s), QString());
        QCOMPARE(fixture.readAndRestore(fixture.path(), RestoreMode::MergeKeepingHere), QString());
        QCOMPARE(fixture.names(), names);
        QCOMPARE(fixture.token(id), token);
        QVERIFY(fixture.vault->quickCheck());
    }

    /// Given up in between: the vault is where it was.
    void setAsideCanBeUndone()
    {
        BackupFixture fixture;
        const QByteArray before = fixture.files.bytes();
        const auto aside = fixture.vault->backup().setAside();
        QVERIFY(aside && aside->contains(u"vault-set-aside-"_s));
        QVERIFY(!fixture.vault->hasRecords());
        QCOMPARE(fixture.vault->keyState(), Vault::KeyState::NoKey);
        QVERIFY(fixture.vault->backup().putBack(*aside));
        QVERIFY(fixture.files.bytes() == before);
        QCOMPARE(beside(fixture), QStringList());
        QCOMPARE(VaultFixture::openPassphrase(*fixture.vault, u"the vault's own"_s), QString());
        QCOMPARE(fixture.names().size(), 2);
        // But a new vault with something in it is not thrown away.
        const auto again = fixture.vault->backup().setAside();
        QVERIFY(again);
        QCOMPARE(VaultFixture::setPassphrase(*fixture.vault, u"new"_s), QString());
        fixture.fill();
        QCOMPARE(fixture.vault->backup().putBack(*again).problem().id, u"backup.not-set-aside"_s);
        QCOMPARE(fixture.names().size(), 2);
    }

    /// Deleting the job ends the work; what it had begun is undone.
    void cancelledRestoreChangesNothing()
    {
        BackupFixture fixture;
        for (int i = 0; i < 60; ++i)
            fixture.add(u"Filler %1"_s.arg(i), QString::number(1000 + i), fixture.account);
        QCOMPARE(fixture.write(fixture.path()), QString());
        for (const VaultRecord &record : fixture.vault->records(u"instance"_s))
            QVERIFY(fixture.vault->remove(record.id));
        QCOMPARE(fixture.read(fixture.path()), QString());
        const QByteArray before = fixture.files.bytes();
        auto *job = fixture.vault->backup().restore(fixture.opened, RestoreMode::MergeKeepingHere, nullptr);
        auto work = job->work();
        delete job;
        work.waitForFinished();
        QVERIFY(fixture.files.bytes() == before);
        QCOMPARE(fixture.names(), QStringList());
        QVERIFY(!QFile::exists(fixture.files.path + u"-journal"_s));
    }
};

QTEST_GUILESS_MAIN(BackupRestoreTest)
#include "backuprestoretest.moc"
