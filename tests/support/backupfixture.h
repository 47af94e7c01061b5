// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/backupfile.h"
#include "app/vault/vaultbackup.h"
#include "tests/support/vaultfixture.h"

#include <QBuffer>
#include <QDir>

namespace iw {

/// A vault with a passphrase and a few records in it, and the ways to its backups, for tests.
class BackupFixture final
{
public:
    explicit BackupFixture(bool withRecords = true)
    {
        vault = files.vault();
        vault->backup().setCost(VaultFixture::cheap());
        if (!VaultFixture::setPassphrase(*vault, QStringLiteral("the vault's own")).isEmpty())
            qFatal("The vault has no passphrase.");
        if (withRecords)
            fill();
    }

    void fill()
    {
        account = addAccount(QStringLiteral("Cloud Elements US"), QStringLiteral("user-secret"));
        add(QStringLiteral("Acme"), QStringLiteral("101"), account);
        add(QStringLiteral("Bakery"), QStringLiteral("102"), account);
    }

    QByteArray addAccount(const QString &name, const QString &secret)
    {
        VaultRecord record;
        record.kind = QStringLiteral("account");
        record.serviceUrl = serviceUrl;
        record.name = name;
        SecretFields fields = VaultFixture::fields(QStringLiteral("userSecret"), secret);
        fields[QStringLiteral("organizationSecret")] = Secret::fromText(u"organization");
        return insert(record, fields);
    }

    QByteArray add(const QString &name, const QString &remoteId, const QByteArray &ofAccount,
                   const QString &kind = QStringLiteral("instance"))
    {
        VaultRecord record = VaultFixture::record(name);
        record.kind = kind;
        record.serviceUrl = serviceUrl;
        record.remoteId = remoteId;
        record.tags = QStringList{ QStringLiteral("north"), QStringLiteral("a, b") };
        record.state = QStringLiteral("valid");
        record.account = QStringLiteral("dt123.infusionsoft.com");
        record.createdAt = QDateTime({ 2026, 1, 2 }, { 3, 4, 5, 678 }, Qt::UTC);
        record.extra.insert(accountReference, QString::fromLatin1(ofAccount.toHex()));
        record.extra.insert(QStringLiteral("apiKey"), QStringLiteral("key of ") + name);
        SecretFields fields = VaultFixture::fields(QStringLiteral("token"), QStringLiteral("token-") + name);
        fields[QStringLiteral("oauth.api.secret")] = Secret::fromText(QStringLiteral("geheim ü ") + name);
        return insert(record, fields);
    }

    QByteArray insert(VaultRecord record, const SecretFields &fields)
    {
        const Outcome inserted = vault->insert(record, fields);
        if (!inserted)
            qFatal("The record could not be written: %s", qUtf8Printable(inserted.problem().id));
        return record.id;
    }

    VaultRecord record(const QByteArray &id) const { return vault->record(id).value(); }
    QString token(const QByteArray &id) const { return VaultFixture::revealed(*vault, id, QStringLiteral("token")); }
    /// The instances' names, newest first.
    QStringList names(const QString &kind = QStringLiteral("instance")) const
    {
        QStringList result;
        for (const VaultRecord &one : vault->records(kind))
            result << one.name;
        return result;
    }

    QString path(const QString &name = QStringLiteral("a.iwbackup")) const { return files.folder.filePath(name); }

    /// The id of the problem, empty on success.
    QString write(const QString &to, bool overwrite = false)
    {
        auto *job = vault->backup().write(to, overwrite, Secret::fromText(passphrase), nullptr);
        return VaultFixture::outcome(job);
    }

    QString read(const QString &from, const QString &with = passphrase)
    {
        auto *job = vault->backup().read(from, Secret::fromText(with), nullptr);
        QObject::connect(job, &Job::finished, job, [this, job] { opened = job->opened(); });
        return VaultFixture::outcome(job);
    }

    /// read(), then this.
    QString restore(RestoreMode mode)
    {
        auto *job = vault->backup().restore(opened, mode, nullptr);
        QObject::connect(job, &Job::finished, job, [this, job] { result = job->restored(); });
        return VaultFixture::outcome(job);
    }

    QString readAndRestore(const QString &from, RestoreMode mode)
    {
        const QString problem = read(from);
        return problem.isEmpty() ? restore(mode) : problem;
    }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its file.");
    }

    inline static const QString passphrase = QStringLiteral("four words of backup");
    inline static const QString serviceUrl = QStringLiteral("https://api.example.com/elements/api-v2");

    VaultFixture files;
    std::unique_ptr<Vault> vault;
    QByteArray account;
    OpenedBackupPointer opened;
    RestoreResult result;
};

} // namespace iw
