// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen for an export and fetched before it; the rest of the class is in exportdialog.cpp.
#include "ui/sharing/exportdialog.h"

#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/base/secret.h"
#include "app/connectors/connector.h"
#include "app/instances/instancecare.h"
#include "app/instances/instancerepository.h"
#include "app/problems/problemcatalog.h"
#include "app/settings/preferences.h"
#include "app/sharing/exporter.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/userprompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

void ExportDialog::readInstances()
{
    m_selected.clear();
    for (const QByteArray &record : std::as_const(m_records))
        if (const auto instance = m_services.instances.instance(record); instance && !instance->isAttempt())
            m_selected += *instance;
    m_all = m_services.instances.instances();
    m_all.removeIf([](const Instance &instance) { return instance.practice; });
}

const QList<Instance> &ExportDialog::chosen() const { return m_onlySelected->isChecked() ? m_selected : m_all; }

void ExportDialog::fillFields(QMenu &menu)
{
    // Id, name, service URL, connector and state are always written.
    QList<std::pair<QString, QString>> fields{ { u"token"_s, tr("Token") },
                                               { u"authorization"_s, tr("Authorization header") },
                                               { u"userSecret"_s, sharedField(u"userSecret"_s).label },
                                               { u"organizationSecret"_s, sharedField(u"organizationSecret"_s).label },
                                               { u"account"_s, tr("Account") },
                                               { u"tags"_s, tr("Tags") },
                                               { u"createdAt"_s, tr("Created") } };
    QSet<QString> known;
    for (const Instance &instance : chosen().first(qMin<qsizetype>(previewed, chosen().size()))) {
        const Connector connector = connectorOfKey(instance.connector, m_services.paths.userResources(u"connectors"_s));
        for (const ConnectorField &field : connector.fields)
            if (!known.contains(field.key)) {
                known.insert(field.key);
                fields.append({ field.key, field.label });
            }
    }
    menu.clear();
    QAction *all = menu.addAction(tr("All"));
    all->setCheckable(true);
    all->setChecked(m_fields.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        m_fields.clear();
        showFields();
        refresh();
    });
    menu.addSeparator();
    QSet<QString> every;
    for (const auto &[key, label] : std::as_const(fields))
        every.insert(key);
    for (const auto &[key, label] : std::as_const(fields)) {
        QAction *action = menu.addAction(QString(label).replace(u'&', u"&&"_s));
        action->setObjectName(u"exportField_"_s + key);
        action->setCheckable(true);
        action->setChecked(m_fields.isEmpty() || m_fields.contains(key));
        connect(action, &QAction::toggled, this, [this, key = key, every](bool wanted) {
            QSet<QString> fields = m_fields.isEmpty() ? every : m_fields;
            if (wanted)
                fields.insert(key);
            else
                fields.remove(key);
            // With none, what is always written is left: a name that no field has stands for that.
            m_fields = fields == every ? QSet<QString>() : fields.isEmpty() ? QSet<QString>{ u"id"_s } : fields;
            showFields();
            refresh();
        });
    }
}

void ExportDialog::showFields()
{
    m_fieldsButton->setText(m_fields.isEmpty() ? tr("All fields ▾")
                                               : tr("%n chosen ▾", nullptr, int((m_fields - QSet{ u"id"_s }).size())));
}

QString ExportDialog::accountsNamed() const
{
    constexpr int named = 3; // the warning stays readable
    QSet<QByteArray> ids;
    for (const Instance &instance : chosen())
        ids.insert(instance.accountId);
    QStringList names;
    for (const QByteArray &id : std::as_const(ids))
        if (const auto account = m_services.accounts.account(id))
            names.append(account->name);
    names.sort();
    if (const qsizetype more = names.size() - named; more > 0) {
        names = names.first(named);
        names.append(tr("%n more", nullptr, int(more)));
    }
    return QLocale().createSeparatedList(names);
}

void ExportDialog::withFreshValues(std::function<void()> then)
{
    if (!m_fresh->isChecked())
        return then();
    m_services.unlocker.ensureUnlocked(this, [this, then = std::move(then)] {
        m_fetching = InstanceCare(m_services.client(), m_services.instances).refresh(chosen(), this);
        m_copy->setEnabled(false);
        m_save->setEnabled(false);
        const QLocale locale;
        m_message->showText(Tone::Info, tr("Fetching from the service…"));
        connect(m_fetching, &CareJob::progressed, this, [this, locale](int done, int total) {
            m_message->showText(
                Tone::Info,
                tr("Fetching from the service: %1 of %2").arg(locale.toString(done), locale.toString(total)));
        });
        connect(m_fetching, &Job::finished, this, [this, then] {
            CareJob *job = m_fetching;
            m_fetching.clear();
            job->deleteLater();
            m_message->clear();
            fetched(*job, then);
        });
    });
}

void ExportDialog::fetched(const CareJob &job, const std::function<void()> &then)
{
    readInstances();
    refresh();
    const auto &results = job.results();
    const auto failed = std::find_if(results.cbegin(), results.cend(),
                                     [](const CareResult &result) { return result.problem.has_value(); });
    if (failed == results.cend())
        return then();
    const int count = int(std::count_if(results.cbegin(), results.cend(),
                                        [](const CareResult &result) { return result.problem.has_value(); }));
    m_services.prompts.confirm(
        this,
        { tr("Export"),
          tr("%n of %1 instances could not be fetched. Export what is saved here?", nullptr, count).arg(results.size()),
          tr("The first of them is “%1”: %2").arg(failed->instance.name, describe(*failed->problem).title),
          tr("Export What Is Saved"), true },
        [then](bool accepted) {
            if (accepted)
                then();
        });
}

} // namespace iw
