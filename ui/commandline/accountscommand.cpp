// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/accountscommand.h"

#include "app/accounts/accountstore.h"
#include "app/instances/instancerepository.h"
#include "app/signin/providertext.h"

#include <QHash>

namespace iw {

using namespace Qt::StringLiterals;

void AccountsCommand::start()
{
    if (!openVault())
        return;
    QHash<QByteArray, int> counts;
    const QList<Instance> instances = context().instances.instances();
    for (const Instance &instance : instances)
        ++counts[instance.accountId];
    const QList<ServiceAccount> accounts = context().accounts.accounts();
    for (const ServiceAccount &account : accounts) {
        const QString url = account.apiUrl.toString(QUrl::FullyEncoded);
        const int count = counts.value(account.recordId);
        if (output().isJson())
            output().object({ { u"name"_s, account.name },
                              { u"serviceUrl"_s, url },
                              { u"instances"_s, count },
                              { u"practice"_s, account.practice } });
        else
            output().line(QStringList{ plainForeignText(account.name, 1000), url, QString::number(count) }.join(u'\t'));
    }
    if (accounts.isEmpty())
        output().remark(tr("No account is saved yet."));
    end(ExitCode::Done);
}

} // namespace iw
