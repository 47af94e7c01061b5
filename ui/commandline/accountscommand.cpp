// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/accountscommand.h"

#include "app/accounts/accountaccess.h"
#include "app/accounts/accountstore.h"
#include "app/base/stopsignals.h"
#include "app/instances/instancerepository.h"
#include "app/problems/problemcatalog.h"
#include "app/signin/providertext.h"
#include "ui/commandline/secretsource.h"
#include "ui/commandline/vaultunlock.h"

namespace iw {

using namespace Qt::StringLiterals;

void AccountsCommand::start()
{
    if (!openVault())
        return;
    const auto accounts = named();
    if (!accounts)
        return end(accounts.problem());
    const QList<Instance> instances = context().instances.instances();
    for (const Instance &instance : instances)
        ++m_counts[instance.accountId];
    if (accounts->isEmpty())
        output().remark(tr("No account is saved yet."));
    else if (options().isSet(u"test"_s))
        return test(*accounts);
    QList<QStringList> rows;
    for (const ServiceAccount &account : *accounts) {
        if (output().isJson())
            print(account, nullptr);
        else
            rows.append(cells(account));
    }
    output().table({ tr("NAME"), tr("SERVICE URL"), tr("INSTANCES") }, rows);
    end(ExitCode::Done);
}

Result<QList<ServiceAccount>> AccountsCommand::named() const
{
    const QStringList names = options().positionalArguments();
    if (names.isEmpty())
        return context().accounts.accounts();
    QList<ServiceAccount> found;
    for (const QString &name : names) {
        const auto account = context().accounts.accountNamed(name);
        if (!account)
            return Problem{ .id = u"account.not-found"_s, .arguments = { { u"name"_s, name } } };
        found.append(*account);
    }
    return found;
}

void AccountsCommand::test(const QList<ServiceAccount> &accounts)
{
    auto source = SecretSource::read(options());
    if (!source)
        return end(source.problem());
    auto *unlocking = new VaultUnlock(context().vault, source->take(u"passphrase"_s), this);
    connect(unlocking, &Job::finished, this, [this, unlocking, accounts] {
        if (unlocking->problem())
            return end(*unlocking->problem());
        auto *job = new AccountTestJob(context().client(), context().accounts, accounts, this);
        m_signals = new StopSignals(false, this);
        connect(m_signals, &StopSignals::stopRequested, job, &AccountTestJob::cancel);
        connect(job, &Job::finished, this, [this, job] { printTests(*job); });
    });
}

void AccountsCommand::printTests(const AccountTestJob &job)
{
    ExitCode code = ExitCode::Done;
    for (const AccountTest &test : job.results()) {
        print(test.account, &test);
        if (!test.problem)
            continue;
        if (code == ExitCode::Done)
            code = exitCodeFor(*test.problem);
        if (output().isJson())
            continue;
        if (job.results().size() == 1)
            output().problem(*test.problem);
        else
            output().remark(plainForeignText(test.account.name, 1000) + u": "_s + describe(*test.problem).title);
    }
    end(m_signals->lastSignal() > 0 ? ExitCode(128 + m_signals->lastSignal()) : code);
}

QStringList AccountsCommand::cells(const ServiceAccount &account) const
{
    return { plainForeignText(account.name, 1000), account.apiUrl.toString(QUrl::FullyEncoded),
             QString::number(m_counts.value(account.recordId)) };
}

void AccountsCommand::print(const ServiceAccount &account, const AccountTest *test)
{
    if (!output().isJson()) {
        QStringList columns = cells(account);
        if (test)
            columns.append(accessWord(accessOf(test->problem)));
        return output().line(columns.join(u'\t'));
    }
    QJsonObject object{ { u"name"_s, account.name },
                        { u"serviceUrl"_s, account.apiUrl.toString(QUrl::FullyEncoded) },
                        { u"instances"_s, m_counts.value(account.recordId) },
                        { u"practice"_s, account.practice } };
    if (test)
        object.insert(u"access"_s, accessWord(accessOf(test->problem)));
    if (test && test->problem)
        object.insert(u"problem"_s, CommandOutput::problemJson(*test->problem));
    output().object(object);
}

} // namespace iw
