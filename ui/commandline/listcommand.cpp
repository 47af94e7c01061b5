// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/listcommand.h"

#include "app/accounts/accountstore.h"
#include "app/instances/instancerepository.h"
#include "app/signin/providertext.h"
#include "ui/commandline/instancejson.h"

#include <QHash>
#include <QLocale>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Names come from the service: one that holds a tab or an escape sequence must not reach the terminal as such.
QString shown(const QString &text) { return plainForeignText(text, 1000); }

} // namespace

void ListCommand::start()
{
    if (!openVault())
        return;
    if (options().isSet(u"unfinished"_s))
        return listUnfinished();
    // Sign-ins that wait for a customer come first, as in the window.
    const QList<Instance> instances = context().instances.attempts() + context().instances.instances();
    if (output().isJson()) {
        QHash<QByteArray, QString> accounts;
        const QList<ServiceAccount> saved = context().accounts.accounts();
        for (const ServiceAccount &account : saved)
            accounts.insert(account.recordId, account.name);
        for (const Instance &instance : instances)
            output().object(instanceJson(instance, accounts.value(instance.accountId)));
    } else {
        QList<QStringList> rows;
        for (const Instance &instance : instances)
            rows.append(instanceCells(instance));
        output().table(instanceTitles(), rows);
    }
    if (instances.isEmpty())
        output().remark(tr("No instance is saved yet."));
    end(ExitCode::Done);
}

void ListCommand::listUnfinished()
{
    const QList<Instance> unfinished = context().instances.unfinished();
    for (const Instance &intent : unfinished) {
        if (output().isJson())
            output().object(unfinishedJson(intent));
        else
            output().line(QStringList{
                unfinishedId(intent), shown(intent.name), shown(intent.connector), intent.serviceUrl.host(),
                QLocale().toString(intent.createdAt.toLocalTime(), QLocale::ShortFormat), stateWord(intent.state) }
                              .join(u'\t'));
    }
    if (unfinished.isEmpty())
        output().remark(tr("Nothing is unfinished."));
    end(ExitCode::Done);
}

} // namespace iw
