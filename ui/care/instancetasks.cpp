// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/instancetasks.h"

#include "app/instances/instancerepository.h"
#include "ui/care/careprogress.h"
#include "ui/care/careresultsdialog.h"
#include "ui/care/deleteatservicedialog.h"
#include "ui/care/editdialog.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/userprompts.h"

#include <QBoxLayout>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Those that exist at a service.
QList<Instance> madeOf(QList<Instance> rows)
{
    rows.removeIf([](const Instance &row) { return row.isAttempt() || row.isUnfinished(); });
    return rows;
}

bool wasStopped(const CareResult &result) { return result.problem && result.problem->id == "service.cancelled"_L1; }

} // namespace

InstanceTasks::InstanceTasks(CareServices services, QBoxLayout &place, QWidget &window)
    : QObject(&window), m_services(std::move(services)), m_place(place), m_window(window)
{
}

QString InstanceTasks::resultsActionId() { return u"care-results"_s; }
QString InstanceTasks::deleteHereActionId() { return u"delete-here"_s; }

void InstanceTasks::check(const QList<Instance> &rows)
{
    run(rows,
        std::make_shared<Work>(Work{
            tr("Check"), tr("Checking"),
            [](const InstanceCare &care, const QList<Instance> &of, QObject *parent) { return care.check(of, parent); },
            [](const QList<CareResult> &results) {
                return results.size() == 1 ? tr("“%1” works.").arg(results.first().instance.name)
                                           : tr("All %n instances work.", nullptr, int(results.size()));
            },
            [](int failed, int total) {
                return total == 1 ? tr("The instance needs attention.")
                                  //: %n is the number that needs attention, %1 that of all that were checked
                                  : tr("%n of %1 instances need attention.", nullptr, failed).arg(total);
            } }));
}

void InstanceTasks::edit(const QList<Instance> &rows)
{
    const QList<Instance> made = madeOf(rows);
    if (made.isEmpty())
        return;
    auto *dialog = new EditDialog(made, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, made] {
        run(made,
            std::make_shared<Work>(
                Work{ tr("Edit"), tr("Changing"),
                      [change = dialog->change()](const InstanceCare &care, const QList<Instance> &of,
                                                  QObject *parent) { return care.update(of, change, parent); },
                      [typed = dialog->typedName()](const QList<CareResult> &results) {
                          const QString name = results.first().instance.name;
                          if (results.size() > 1)
                              return tr("The tags of %n instances are changed.", nullptr, int(results.size()));
                          return typed.isEmpty() || typed == name
                              ? tr("“%1” is changed.").arg(name)
                              : tr("Changed. The service made “%1” of the name “%2”.").arg(name, typed);
                      },
                      [](int failed, int total) {
                          return total == 1 ? tr("The instance was not changed.")
                                            : tr("%n of %1 instances were not changed.", nullptr, failed).arg(total);
                      } }));
    });
    dialog->open();
}

void InstanceTasks::enable(const QList<Instance> &rows)
{
    run(rows,
        std::make_shared<Work>(Work{ tr("Enable"), tr("Enabling"),
                                     [](const InstanceCare &care, const QList<Instance> &of, QObject *parent) {
                                         return care.enable(of, parent);
                                     },
                                     [](const QList<CareResult> &results) {
                                         return tr("%n instances are enabled. Whether they work again, a check tells.",
                                                   nullptr, int(results.size()));
                                     },
                                     [](int failed, int total) {
                                         return total == 1
                                             ? tr("The instance was not enabled.")
                                             : tr("%n of %1 instances were not enabled.", nullptr, failed).arg(total);
                                     } }));
}

void InstanceTasks::disable(const QList<Instance> &rows)
{
    const QList<Instance> made = madeOf(rows);
    if (made.isEmpty())
        return;
    const auto work = std::make_shared<Work>(Work{
        tr("Disable"), tr("Disabling"),
        [](const InstanceCare &care, const QList<Instance> &of, QObject *parent) { return care.disable(of, parent); },
        [](const QList<CareResult> &results) { return tr("%n instances are disabled.", nullptr, int(results.size())); },
        [](int failed, int total) {
            return total == 1 ? tr("The instance was not disabled.")
                              : tr("%n of %1 instances were not disabled.", nullptr, failed).arg(total);
        } });
    UserPrompts::Question question;
    question.title = tr("Disable");
    question.text = made.size() == 1 ? tr("Disable “%1” at %2?").arg(made.first().name, made.first().serviceUrl.host())
                                     : tr("Disable %n instances at their service?", nullptr, int(made.size()));
    question.consequence = tr("Every call through it is refused until it is enabled again. Nothing is deleted.");
    question.accept = tr("Disable");
    question.destructive = true;
    m_services.prompts.confirm(&m_window, question, [this, made, work](bool accepted) {
        if (accepted)
            run(made, work);
    });
}

void InstanceTasks::deleteAtService(const QList<Instance> &rows)
{
    const QList<Instance> made = madeOf(rows);
    if (made.isEmpty())
        return;
    auto *dialog = new DeleteAtServiceDialog(made, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, made] {
        run(made,
            std::make_shared<Work>(
                Work{ tr("Delete at the service"), tr("Deleting at the service"),
                      [](const InstanceCare &care, const QList<Instance> &of, QObject *parent) {
                          return care.deleteAtService(of, parent);
                      },
                      [](const QList<CareResult> &results) {
                          return tr("%n instances are deleted at their service. Their rows are still here.", nullptr,
                                    int(results.size()));
                      },
                      [](int failed, int total) {
                          return total == 1
                              ? tr("The instance was not deleted at the service.")
                              : tr("%n of %1 instances were not deleted at the service.", nullptr, failed).arg(total);
                      },
                      true }));
    });
    dialog->open();
}

void InstanceTasks::run(const QList<Instance> &rows, const std::shared_ptr<const Work> &work)
{
    const QList<Instance> made = madeOf(rows);
    if (made.isEmpty())
        return Q_EMIT told(Tone::Info, tr("No instance has come of these rows yet."), {}, {});
    m_services.unlocker.ensureUnlocked(
        &m_window, [this, made, work] { start(made, work); },
        [this] { Q_EMIT failed(Problem{ .id = u"vault.locked"_s }); });
}

void InstanceTasks::start(const QList<Instance> &rows, const std::shared_ptr<const Work> &work)
{
    CareJob *job = work->begin(InstanceCare(m_services.client(), m_services.instances), rows, this);
    auto *progress = new CareProgress(work->doing, int(rows.size()), &m_window);
    m_place.addWidget(progress);
    connect(job, &CareJob::progressed, progress, &CareProgress::setDone);
    connect(progress, &CareProgress::stopRequested, job, &CareJob::cancel);
    // Its account's secrets are needed for every row: what is left would only fail.
    connect(&m_services.unlocker, &VaultUnlocker::forgetSecrets, job, &CareJob::cancel);
    ++m_running;
    Q_EMIT busyChanged();
    connect(job, &Job::finished, this, [this, job, progress, work] {
        delete progress;
        --m_running;
        Q_EMIT busyChanged();
        end(*job, work);
        job->deleteLater();
    });
}

void InstanceTasks::end(const CareJob &job, const std::shared_ptr<const Work> &work)
{
    QList<CareResult> results = job.results();
    const auto stopped = results.removeIf(wasStopped);
    const int total = int(results.size());
    const int troubled = int(std::count_if(results.cbegin(), results.cend(),
                                           [](const CareResult &result) { return result.problem.has_value(); }));
    m_deleted.clear();
    if (work->deletes) {
        for (const CareResult &result : std::as_const(results))
            if (!result.problem)
                m_deleted.append(result.instance.recordId);
    }
    QString text = total == 0 ? QString() : troubled > 0 ? work->troubled(troubled, total) : work->done(results);
    if (stopped > 0)
        text = (text + u' ' + tr("Stopped; %n instances were left alone.", nullptr, int(stopped))).trimmed();
    if (troubled > 0) {
        m_results = std::move(results);
        m_work = work;
        return Q_EMIT told(Tone::Warning, text, tr("Show Results"), resultsActionId());
    }
    if (!m_deleted.isEmpty())
        return Q_EMIT told(Tone::Success, text, tr("Delete Here as Well…"), deleteHereActionId());
    Q_EMIT told(stopped > 0 ? Tone::Info : Tone::Success, text, {}, {});
}

void InstanceTasks::showResults()
{
    if (!m_work)
        return;
    auto *dialog = new CareResultsDialog(m_work->title, m_results, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CareResultsDialog::retryRequested, this,
            [this, work = m_work](const QList<Instance> &rows) { run(rows, work); });
    dialog->open();
}

} // namespace iw
