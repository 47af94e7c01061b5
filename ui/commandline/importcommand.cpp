// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/importcommand.h"

#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/instances/instancerepository.h"
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
    if (!read() || !openVault() || !chooseAccount() || !leaveOutKnown())
        return;
    if (options().isSet(u"dry-run"_s) || m_imported.empty()) {
        for (const ImportedInstance &each : m_imported)
            tell(each, each.replaces.isEmpty() ? u"new"_s : u"known"_s);
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
    if (!m_account)
        end(Problem{ .id = u"account.not-found"_s, .arguments = { { u"name"_s, name } } });
    return m_account.has_value();
}

bool ImportCommand::leaveOutKnown()
{
    const QList<QByteArray> known = InstanceImport(context().instances, context().accounts, {}).known(m_imported);
    std::vector<ImportedInstance> unknown;
    for (size_t i = 0; i < m_imported.size(); ++i) {
        ImportedInstance &each = m_imported[i];
        const QByteArray row = known[qsizetype(i)];
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
    end(ExitCode::Done);
}

void ImportCommand::tell(const ImportedInstance &imported, const QString &outcome) const
{
    const Instance &row = imported.instance;
    if (output().isJson())
        return output().object({ { u"id"_s, row.id },
                                 { u"name"_s, row.name },
                                 { u"outcome"_s, outcome },
                                 { u"missing"_s, QJsonArray::fromStringList(imported.missing) } });
    output().line(plainForeignText(row.id, 200) + u'\t' + plainForeignText(row.name, 1000) + u'\t' + outcome);
    if (!imported.missing.isEmpty())
        output().remark(tr("Without %1.").arg(plainForeignText(imported.missing.join(u", "_s), 1000)));
}

} // namespace iw
