// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the compared instances; the rest of the class is in adoptdialog.cpp.
#include "ui/care/adoptdialog.h"

#include "app/instances/comparisontask.h"
#include "app/problems/problemcatalog.h"
#include "ui/care/comparisonmodel.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/userprompts.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;
using State = ServiceComparison::State;

QList<int> AdoptDialog::selectedEntries() const
{
    QList<int> entries;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        entries.append(m_model->entryAt(row.row()));
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// Of the selected ones, else all.
QList<int> AdoptDialog::entriesFor(Task task) const
{
    if (!m_comparison || m_comparison->state() != State::Compared)
        return {};
    QList<int> entries = selectedEntries();
    if (entries.isEmpty())
        return m_comparison->allFor(task);
    entries.removeIf([&](int entry) { return !m_comparison->isFor(entry, task); });
    return entries;
}

void AdoptDialog::ask(Task task)
{
    const QList<int> entries = entriesFor(task);
    if (entries.isEmpty() || isBusy())
        return;
    const int tokens = int(std::count_if(entries.cbegin(), entries.cend(), [this](int entry) {
        return m_comparison->entries()[entry].differences.testFlag(ComparisonEntry::Difference::Token);
    }));
    UserPrompts::Question question;
    if (task == Task::Forget) {
        question.title = tr("Forget Here");
        question.text = tr("Forget %Ln rows that only this table has?", nullptr, int(entries.size()));
        question.consequence = tr("Their tokens and other secrets are forgotten for good. The service is not asked: it "
                                  "does not list them any more.");
        question.accept = tr("Forget Here");
        question.destructive = true;
    } else if (task == Task::Refresh && tokens > 0) {
        question.title = tr("Refresh");
        question.text = tr("Replace the token of %Ln instances by the one at the service?", nullptr, tokens);
        question.consequence = tr("The former token is forgotten here. Programs that were given it need the new one.");
        question.accept = tr("Refresh");
    } else {
        return run(task, entries);
    }
    m_services.prompts.confirm(this, question, [this, task, entries, asked = m_comparison](bool accepted) {
        if (accepted && asked && asked == m_comparison && !isBusy())
            run(task, entries);
    });
}

void AdoptDialog::run(Task task, const QList<int> &entries)
{
    m_message->clear();
    m_task = m_comparison->run(task, entries);
    m_progress->setMaximum(m_task->total());
    m_progress->setValue(0);
    m_progress->show();
    connect(m_task, &ComparisonTask::progressed, m_progress, &QProgressBar::setValue);
    connect(m_task, &Job::finished, this, [this, running = m_task.data()] {
        running->deleteLater();
        m_task.clear();
        ended(*running);
    });
    showButtons();
}

void AdoptDialog::ended(const ComparisonTask &task)
{
    m_progress->hide();
    const int done = task.succeeded();
    const QString told = task.task() == Task::Adopt ? tr("%Ln instances adopted.", nullptr, done)
        : task.task() == Task::Refresh              ? tr("%Ln instances refreshed.", nullptr, done)
                                                    : tr("%Ln rows forgotten.", nullptr, done);
    const auto &entries = m_comparison->entries();
    const bool isUnfinished = std::any_of(entries.cbegin(), entries.cend(), [](const ComparisonEntry &entry) {
        return entry.result == ComparisonEntry::Result::Failed
            && entry.problem.value_or(Problem{}).id == "instance.may-be-unfinished"_L1;
    });
    if (task.problem() && task.problem()->id != "service.cancelled"_L1)
        m_message->showProblem(describe(*task.problem()));
    else if (task.problem())
        m_message->showText(Tone::Info, told + u' ' + tr("Then it was cancelled; the others are as they were."));
    else if (done == task.total())
        m_message->showText(Tone::Success, told);
    else if (isUnfinished)
        m_message->showText(Tone::Warning,
                            told + u' ' + tr("One may be the outcome of an unfinished creation: look it up there."),
                            tr("Unfinished Creations…"), unfinishedAction());
    else
        m_message->showText(Tone::Warning, told + u' ' + tr("Why the others were not, the column Result tells."));
    showKinds();
    showButtons();
}

void AdoptDialog::actOn(const QString &action)
{
    if (action == practiceAction())
        Q_EMIT practiceRequested();
    else if (action == unfinishedAction())
        Q_EMIT unfinishedRequested();
    else
        compare(); // the message was about that
}

} // namespace iw
