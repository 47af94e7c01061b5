// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/accountcommands.h"

#include "app/accounts/accountsavejob.h"
#include "app/accounts/accountstore.h"
#include "app/service/answerproblem.h"
#include "app/signin/providertext.h"
#include "ui/commandline/createinput.h"
#include "ui/commandline/secretsource.h"
#include "ui/commandline/vaultunlock.h"

namespace iw {

using namespace Qt::StringLiterals;

void AccountCommand::start()
{
    if (!openVault())
        return;
    const QString name = options().positionalArguments().constFirst();
    const auto account = context().accounts.accountNamed(name);
    if (!account)
        return end(Problem{ .id = u"account.not-found"_s, .arguments = { { u"name"_s, name } } });
    change(*account);
}

void AccountCommand::finish(const ServiceAccount &account, const QJsonObject &more)
{
    const QString url = account.apiUrl.toString(QUrl::FullyEncoded);
    if (output().isJson()) {
        QJsonObject object{ { u"name"_s, account.name },
                            { u"serviceUrl"_s, url },
                            { u"practice"_s, account.practice } };
        for (auto it = more.begin(); it != more.end(); ++it)
            object.insert(it.key(), it.value());
        output().object(object);
    } else {
        output().line(plainForeignText(account.name, 1000) + u'\t' + url);
    }
    end(ExitCode::Done);
}

void RenameAccountCommand::change(const ServiceAccount &account)
{
    QStringList remarks;
    const auto name = readName(options().positionalArguments().value(1), remarks);
    for (const QString &remark : std::as_const(remarks))
        output().remark(remark);
    if (!name)
        return end(name.problem());
    if (const auto renamed = context().accounts.rename(account, *name); !renamed)
        return end(renamed.problem());
    ServiceAccount now = account;
    now.name = *name;
    finish(now, { { u"formerName"_s, account.name } });
}

Result<PlatformSecrets> AccountSecretsCommand::read(SecretSource &source) const
{
    PlatformSecrets secrets;
    for (const QString &key : { u"userSecret"_s, u"organizationSecret"_s }) {
        QStringList remarks;
        auto secret = readPlatformSecret(key, source, remarks);
        for (const QString &remark : std::as_const(remarks))
            output().remark(remark);
        if (!secret)
            return secret.problem();
        (key == "userSecret"_L1 ? secrets.user : secrets.organization) = std::move(*secret);
    }
    return secrets;
}

void AccountSecretsCommand::change(const ServiceAccount &account)
{
    auto source = SecretSource::read(options());
    if (!source)
        return end(source.problem());
    auto secrets = read(*source);
    if (!secrets)
        return end(secrets.problem());
    m_secrets = std::move(*secrets);
    auto *unlocking = new VaultUnlock(context().vault, source->take(u"passphrase"_s), this);
    connect(unlocking, &Job::finished, this, [this, unlocking, account] {
        if (unlocking->problem())
            return end(*unlocking->problem());
        save(account);
    });
}

void AccountSecretsCommand::save(const ServiceAccount &account)
{
    auto *job = new AccountSaveJob(context().client(), context().accounts, account, std::exchange(m_secrets, {}), this);
    connect(job, &Job::finished, this, [this, job] {
        if (job->problem())
            end(*job->problem());
        else
            finish(job->account(), { { u"access"_s, u"good"_s } });
    });
}

void RemoveAccountCommand::change(const ServiceAccount &account)
{
    const auto use = context().accounts.use(account);
    if (!use)
        return end(use.problem());
    if (!use->isNone() && use->unfinished == 0 && !options().isSet(u"with-instances"_s))
        return end(Problem{ .id = u"account.in-use"_s,
                            .arguments = { { u"name"_s, account.name },
                                           { u"host"_s, shownHost(account.apiUrl) },
                                           { u"instances"_s, QString::number(use->instances) },
                                           { u"signIns"_s, QString::number(use->signIns) } } });
    if (const auto removed = context().accounts.remove(account, *use); !removed)
        return end(removed.problem());
    finish(account, { { u"removed"_s, true }, { u"instances"_s, use->instances } });
}

} // namespace iw
