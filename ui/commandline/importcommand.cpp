// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/importcommand.h"

#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/instances/instancerepository.h"
#include "app/service/answerproblem.h"
#include "app/sharing/instanceimport.h"
#include "app/signin/providertext.h"
#include "ui/commandline/secretsource.h"
#include "ui/commandline/vaultunlock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <unistd.h>

namespace iw {

using namespace Qt::StringLiterals;

void ImportCommand::start()
{
    if (!read() || !openVault() || !leaveOutKnown() || !chooseAccount())
        return;
    if (options().isSet(u"dry-run"_s) || m_imported.empty()) {
        for (const ImportedInstance &each : m_imported)
            tell(each, each.replaces.isEmpty() ? u"new"_s : u"known"_s);
        tellMissing();
        return end(ExitCode::Done);
    }
    auto source = SecretSource::read(options());
    if (!source)
        return end(source.problem());
    auto *unlock = new VaultUnlock(context().vault, source->take(u"passphrase"_s), this);
    connect(unlock, &Job::finished, this, [this, unlock] {
        if (unlock->problem())
            return end(*unlock->problem());
        save();
    });
}

bool ImportCommand::read()
{
    const QString name = options().positionalArguments().constFirst();
    QFile file(name);
    if (!(name == "-"_L1 ? file.open(STDIN_FILENO, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
        end(Problem{ .id = u"sharing.import-unreadable"_s,
                     .arguments = { { u"file"_s, QDir::toNativeSeparators(name) } },
                     .technical = file.errorString() });
        return false;
    }
    auto imported =
        readImport(file.read(largestImport + 1), loadConnectors(context().paths.userResources(u"connectors"_s)));
    if (!imported) {
        end(imported.problem());
        return false;
    }
    m_imported = std::move(*imported);
    return true;
}

bool ImportCommand::chooseAccount()
{
    const QString name = options().value(u"account"_s);
    if (name.isEmpty())
        return true;
    m_account = context().accounts.accountNamed(name);
    if (!m_account) {
        end(Problem{ .id = u"account.not-found"_s, .arguments = { { u"name"_s, name } } });
        return false;
    }
    const ImportedInstance *another = nullptr;
    bool fits = m_imported.empty();
    for (ImportedInstance &each : m_imported) {
        if (each.account || each.instance.serviceUrl == m_account->apiUrl) {
            fits = true;
            for (const QString &secret : { u"userSecret"_s, u"organizationSecret"_s })
                each.missing.removeAll(secret); // the account has them
        } else {
            another = &each;
        }
    }
    if (!fits)
        end(Problem{ .id = u"sharing.import-account"_s,
                     .arguments = { { u"account"_s, m_account->name },
                                    { u"host"_s, shownHost(m_account->apiUrl) },
                                    { u"name"_s, another->instance.name } } });
    return fits;
}

bool ImportCommand::leaveOutKnown()
{
    const QList<QByteArray> known = InstanceImport(context().instances, context().accounts, {}).known(m_imported);
    std::vector<ImportedInstance> unknown;
    for (size_t i = 0; i < m_imported.size(); ++i) {
        ImportedInstance &each = m_imported[i];
        const QByteArray &row = known[qsizetype(i)];
        const bool isSaved = !row.isEmpty() && row != InstanceImport::earlierInTheList();
        if (row.isEmpty() || (isSaved && options().isSet(u"take"_s))) {
            each.replaces = row;
            unknown.push_back(std::move(each));
        } else if (options().isSet(u"skip-existing"_s)) {
            tell(each, u"skipped"_s);
        } else {
            end(InstanceImport::alreadyHere(each.instance));
            return false;
        }
    }
    m_imported = std::move(unknown);
    return true;
}

void ImportCommand::save()
{
    InstanceImport import(context().instances, context().accounts,
                          loadConnectors(context().paths.userResources(u"connectors"_s)));
    if (const auto saved = import.save(m_imported, m_account); !saved)
        return end(saved.problem());
    for (const ImportedInstance &each : m_imported)
        tell(each, each.replaces.isEmpty() ? u"imported"_s : u"taken-over"_s);
    tellMissing();
    end(ExitCode::Done);
}

void ImportCommand::tell(const ImportedInstance &imported, const QString &outcome) const
{
    const Instance &row = imported.instance;
    if (output().isJson())
        return output().object({ { u"id"_s, row.id },
                                 { u"name"_s, row.name },
                                 { u"serviceUrl"_s, row.serviceUrl.toString(QUrl::FullyEncoded) },
                                 { u"outcome"_s, outcome },
                                 { u"missing"_s, QJsonArray::fromStringList(imported.missing) } });
    output().line(QStringList{ plainForeignText(row.id, 200), plainForeignText(row.name, 1000), outcome,
                               shownHost(row.serviceUrl) }
                      .join(u'\t'));
}

void ImportCommand::tellMissing()
{
    QStringList missing;
    bool lacksAccount = false;
    for (const ImportedInstance &each : m_imported) {
        missing += each.missing;
        const auto saved = context().instances.instance(each.replaces);
        const bool hasAccount = saved && !saved->accountId.isEmpty();
        lacksAccount = lacksAccount || (each.missing.contains(u"userSecret"_s) && !hasAccount);
    }
    missing.removeDuplicates();
    if (!missing.isEmpty())
        output().remark(tr("Not in the file: %1.").arg(plainForeignText(missing.join(u", "_s), 1000)));
    if (lacksAccount && context().accounts.accounts().isEmpty())
        output().remark(tr("Without user and organization secret only the instances' own calls work. Export them with "
                           "--reveal-account and import that with --take."));
    else if (lacksAccount)
        output().remark(tr("Without user and organization secret only the instances' own calls work. Give them a saved "
                           "account: the same with --take --account NAME; \"accounts\" lists them."));
}

} // namespace iw
