// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/configurationview.h"

#include "app/instances/instancerepository.h"
#include "app/problems/problemcatalog.h"
#include "app/service/answerproblem.h"
#include "app/service/servicejobs.h"
#include "app/signin/providertext.h"
#include "ui/mainwindow/factcolumn.h"
#include "ui/mainwindow/fieldlabels.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;
using Verdict = ComparedSetting::Verdict;

namespace {

constexpr qsizetype longestValue = 1000; // the service sets no limit

} // namespace

ConfigurationView::ConfigurationView(const InstanceRepository &instances, VaultUnlocker &unlocker,
                                     std::function<ServiceClient &()> client, FieldLabels &labels,
                                     const Instance &instance, QWidget *parent)
    : QWidget(parent), m_instances(instances), m_unlocker(unlocker), m_client(std::move(client)), m_labels(labels),
      m_instance(instance), m_column(new QVBoxLayout(this)),
      m_ask(quietButton(u"configurationAskPushButton"_s, {}, this)),
      m_working(workLine(tr("Asking the service"), 0, this)), m_message(new MessageBar(this))
{
    setObjectName(u"configurationView"_s);
    m_message->setObjectName(u"configurationMessageBar"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_ask, 0, Qt::AlignLeading);
    m_column->addWidget(m_working);
    m_column->addWidget(m_message);
    connect(m_ask, &QPushButton::clicked, this, &ConfigurationView::askOrCancel);
    connect(m_message, &MessageBar::actionTriggered, this, &ConfigurationView::ask);
    showWorking(false);
    showTyped();
}

void ConfigurationView::askOrCancel()
{
    if (!m_job)
        return ask();
    delete m_job;
    showWorking(false);
}

void ConfigurationView::ask()
{
    if (m_job)
        return;
    m_message->clear();
    m_unlocker.ensureUnlocked(this, [this] {
        const auto platform = m_instances.platformSecrets(m_instance);
        if (!platform)
            return tell(platform.problem());
        ReadInstanceJob *job = m_client().readInstance(m_instance.serviceUrl, *platform, m_instance.id, this);
        m_job = job;
        connect(job, &Job::finished, this, [this, job] { answered(job); });
        showWorking(true);
    });
}

void ConfigurationView::answered(ReadInstanceJob *job)
{
    job->deleteLater(); // not from within its own signal
    m_job.clear();
    showWorking(false);
    if (!job->problem())
        return showCompared(job->instance());
    Problem problem = *job->problem();
    if (job->isGone()) {
        problem.id = u"instance.gone"_s;
        problem.arguments.insert(u"name"_s, m_instance.name);
        problem.arguments.insert(u"host"_s, shownHost(m_instance.serviceUrl));
    }
    tell(problem);
}

/// What else its button would lead to is not to be reached from here.
void ConfigurationView::tell(const Problem &problem)
{
    ProblemText words = describe(problem);
    words.actionId = u"retry"_s;
    words.action = tr("Retry");
    m_message->showProblem(words);
}

void ConfigurationView::showWorking(bool working)
{
    m_working->setVisible(working);
    m_ask->setText(working ? tr("Cancel") : tr("Ask the Service"));
}

FactColumn *ConfigurationView::newColumn()
{
    auto *column = new FactColumn(this);
    column->setObjectName(u"settingsColumn"_s);
    delete std::exchange(m_settings, column);
    m_column->addWidget(column);
    return column;
}

void ConfigurationView::showTyped()
{
    FactColumn *column = newColumn();
    column->addWords(tr("What was typed. The service tells what it has when you ask it."));
    const QList<ComparedSetting> settings = compareConfiguration(m_instance, {});
    for (const ComparedSetting &setting : settings)
        column->addFact(caption(setting.key), setting.isSecret ? tr("Kept here, sealed") : setting.typed);
}

void ConfigurationView::showCompared(const RemoteInstance &remote)
{
    FactColumn *column = newColumn();
    QList<ComparedSetting> settings = compareConfiguration(m_instance, remote);
    const auto firstEqual = std::stable_partition(settings.begin(), settings.end(), [](const ComparedSetting &setting) {
        return setting.verdict == Verdict::Differs;
    });
    const int different = int(firstEqual - settings.begin());
    column->addWords(
        //: %1 is a time of day
        tr("As the service reported it at %1.").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat))
        + u' '
        + (different == 0 ? tr("Nothing differs from what was typed.")
                          : tr("Settings that differ from what was typed: %Ln.", nullptr, different)));
    for (const ComparedSetting &setting : std::as_const(settings))
        addSetting(*column, setting);
}

void ConfigurationView::addSetting(FactColumn &column, const ComparedSetting &setting)
{
    const QString reported = plainForeignText(setting.reported, longestValue);
    const QString typed = setting.isSecret ? tr("a sealed value") : setting.typed;
    QString text = setting.isUnset                                   ? tr("not set (null)")
        : reported.isEmpty() && setting.verdict != Verdict::OnlyHere ? tr("empty")
                                                                     : reported;
    switch (setting.verdict) {
    case Verdict::Same:
    case Verdict::OnlyThere:
        break;
    case Verdict::Masked:
        text = setting.isSecret       ? tr("%1 – masked by the service; kept here, sealed").arg(reported)
            : setting.typed.isEmpty() ? tr("%1 – masked by the service").arg(reported)
                                      : tr("%1 – masked by the service; typed: %2").arg(reported, setting.typed);
        break;
    case Verdict::OnlyHere:
        text = setting.isUnset ? tr("%1; typed: %2").arg(text, typed)
                               : tr("not reported by the service; typed: %1").arg(typed);
        break;
    case Verdict::Differs:
        column.addCaption(caption(setting.key), nullptr);
        column.addMarked(tr("Differs: the service has %1, typed was %2").arg(text, typed));
        return;
    }
    column.addFact(caption(setting.key), text);
}

/// The label, and the key by which the service and its documents name it.
QString ConfigurationView::caption(const QString &key) const
{
    const QString label = m_labels.of(m_instance.connector, key);
    return label == key ? key : label + u" ("_s + key + u')';
}

} // namespace iw
