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

QString ExportDialog::obstacle() const
{
    if (!m_records.isEmpty() && m_selected.isEmpty())
        return tr("No instance has come of the selected rows yet, so there is nothing of them to export.");
    if (!m_selected.isEmpty() || !m_all.isEmpty())
        return {};
    return m_services.instances.instances(1).isEmpty()
        ? tr("There is no instance to export yet.")
        : tr("Practice instances are exported when they are selected: close this, and select their rows first.");
}

QList<ExportField> ExportDialog::fieldsOfChosen() const
{
    QList<Connector> connectors;
    for (const Instance &instance : chosen()) {
        if (!connectorOf(connectors, instance.connector))
            connectors += connectorOfKey(instance.connector, m_services.paths.userResources(u"connectors"_s));
    }
    return exportFields(connectors, chosen());
}

void ExportDialog::fillFields(QMenu &menu)
{
    menu.clear();
    QAction *all = menu.addAction(tr("All"));
    all->setObjectName(u"exportAllFields"_s);
    all->setCheckable(true);
    connect(all, &QAction::triggered, this, [this, &menu] { chooseFields({}, menu); });
    QAction *none = menu.addAction(tr("None"));
    none->setObjectName(u"exportNoFields"_s);
    none->setCheckable(true);
    none->setToolTip(tr("Only what tells which instance it is and where"));
    connect(none, &QAction::triggered, this, [this, &menu] { chooseFields(QSet<QString>(), menu); });
    menu.addSeparator();
    const QList<ExportField> fields = fieldsOfChosen();
    QSet<QString> every;
    for (const ExportField &field : fields)
        every.insert(field.key);
    for (const ExportField &field : fields) {
        QAction *action = menu.addAction(QString(field.label).replace(u'&', u"&&"_s));
        action->setObjectName(u"exportField_"_s + field.key);
        action->setData(field.key);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, &menu, key = field.key, every](bool wanted) {
            QSet<QString> chosen = m_fields.value_or(every);
            if (wanted)
                chosen.insert(key);
            else
                chosen.remove(key);
            chooseFields(chosen.contains(every) ? ChosenFields() : chosen, menu);
        });
    }
    tellFields(menu);
}

void ExportDialog::tellFields(QMenu &menu) const
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->objectName() == "exportAllFields"_L1)
            action->setChecked(!m_fields);
        else if (action->objectName() == "exportNoFields"_L1)
            action->setChecked(m_fields && m_fields->isEmpty());
        else
            action->setChecked(!m_fields || m_fields->contains(action->data().toString()));
    }
}

void ExportDialog::chooseFields(const ChosenFields &fields, QMenu &menu)
{
    m_fields = fields;
    tellFields(menu);
    showFields();
    refresh();
}

void ExportDialog::showFields()
{
    m_fieldsButton->setText(m_fields ? tr("%n chosen ▾", nullptr, int(m_fields->size())) : tr("All fields ▾"));
}

void ExportDialog::remember()
{
    m_services.preferences.setExport(format()->id, m_fields ? std::optional(m_fields->values()) : std::nullopt);
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
        setBusy(true);
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
            setBusy(false);
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
