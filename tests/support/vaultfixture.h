// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/keyslots.h"
#include "app/vault/vault.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <memory>

namespace iw {

/// A folder with one vault in it, for tests: cheap passphrases, and a second hand on the file that plays the attacker.
class VaultFixture final
{
public:
    VaultFixture() : path(folder.path() + QStringLiteral("/data/vault.sqlite")) { }

    /// A vault object on the file, opened; null where that fails, with the reason in problem.
    std::unique_ptr<Vault> vault()
    {
        auto made = std::make_unique<Vault>(path);
        made->keySlots().setPassphraseCost(cheap());
        made->keySlots().setPassphraseDelay(std::chrono::milliseconds(1));
        const Outcome opened = made->open();
        problem = opened ? Problem() : opened.problem();
        return opened ? std::move(made) : nullptr;
    }

    static PassphraseCost cheap() { return { 1, 8LL * 1024 * 1024 }; }

    /// The id of the job's problem, empty on success.
    static QString outcome(Job *job)
    {
        const std::unique_ptr<Job> owner(job);
        QSignalSpy finished(job, &Job::finished);
        if (!finished.wait(60000) || finished.count() != 1)
            return QStringLiteral("no single finished()");
        return job->problem() ? job->problem()->id : QString();
    }

    static QString setPassphrase(Vault &vault, const QString &passphrase)
    {
        return outcome(vault.keySlots().setPassphrase(Secret::fromText(passphrase), nullptr));
    }

    static QString openPassphrase(Vault &vault, const QString &passphrase)
    {
        return outcome(vault.keySlots().openPassphrase(Secret::fromText(passphrase), nullptr));
    }

    /// Tries again while another writer is quicker; the id of another problem, empty on success.
    template <typename Call>
    static QString patiently(Call call)
    {
        for (;;) {
            const Outcome outcome = call();
            if (outcome)
                return {};
            if (outcome.problem().id != QLatin1String("vault.busy"))
                return outcome.problem().id + QLatin1Char(' ') + outcome.problem().technical;
        }
    }

    static VaultRecord record(const QString &name = QStringLiteral("Shop"))
    {
        VaultRecord record;
        record.kind = QStringLiteral("instance");
        record.serviceUrl = QStringLiteral("https://api.example.com/elements/api-v2");
        record.connector = QStringLiteral("infusionsoftmarketing");
        record.remoteId = QStringLiteral("123");
        record.name = name;
        return record;
    }

    static SecretFields fields(const QString &field, const QString &value)
    {
        SecretFields fields;
        fields[field] = Secret::fromText(value);
        return fields;
    }

    static QString revealed(const Vault &vault, const QByteArray &id, const QString &field)
    {
        const auto secret = vault.secret(id, field);
        return secret ? secret->reveal() : QLatin1Char('!') + secret.problem().id;
    }

    /// Runs SQL on the file behind the vault's back; the first column of all rows.
    QVariantList sql(const QString &statement, const QVariantList &values = {}) const
    {
        QVariantList rows;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("attacker"));
            database.setDatabaseName(path);
            if (!database.open())
                qFatal("The test's own connection does not open.");
            QSqlQuery query(database);
            query.prepare(statement);
            for (const QVariant &value : values)
                query.addBindValue(value);
            if (!query.exec())
                qFatal("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
            while (query.next())
                rows << query.value(0);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("attacker"));
        return rows;
    }

    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its file.");
    }

    QTemporaryDir folder;
    QString path;
    Problem problem;
};

} // namespace iw
