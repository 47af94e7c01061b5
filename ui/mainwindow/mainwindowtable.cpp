// SPDX-License-Identifier: GPL-3.0-or-later
// How the window fills its table, searches and filters it; the rest of the class is in mainwindow.cpp.
#include "ui/mainwindow/mainwindow.h"

#include "app/instances/instancerepository.h"
#include "ui/care/instancetasks.h"
#include "ui/mainwindow/detailspane.h"
#include "ui/mainwindow/emptystate.h"
#include "ui/mainwindow/instancefilters.h"
#include "ui/mainwindow/instanceloader.h"
#include "ui/mainwindow/instancetablemodel.h"
#include "ui/mainwindow/instanceview.h"
#include "ui/mainwindow/mainwindowactions.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

void MainWindow::reloadLater()
{
    if (std::exchange(m_reloading, true)) // one reload for many changes
        return;
    // While a check goes through many, several rows change each second, and all rows are read for each reload.
    const bool busy = m_tasks && m_tasks->isBusy() && m_model->totalCount() >= 50;
    const int rest = busy && m_sinceReload.isValid() ? int(qMax(qint64(0), 1000 - m_sinceReload.elapsed())) : 0;
    QTimer::singleShot(rest, this, &MainWindow::reload);
}

void MainWindow::reload()
{
    m_reloading = false;
    m_sinceReload.start();
    // A small vault is read within this call; a large one by the worker, and the table shows the old rows meanwhile.
    if (m_model->totalCount() < 50)
        m_firstComplete = m_loader->loadFirst(true);
    if (m_model->totalCount() >= 50 || !m_firstComplete)
        m_loader->load();
}

void MainWindow::showRows(InstanceRows rows)
{
    m_model->setRows(std::move(rows));
    if (m_model->totalCount() == 0)
        m_filters->clear();
    updateShown();
    updateChosen();
    if (!m_pendingSelection.isEmpty())
        selectInstance(m_pendingSelection);
}

void MainWindow::selectInstance(const QByteArray &recordId)
{
    m_pendingSelection = recordId;
    if (m_view->selectRecord(recordId)) {
        m_pendingSelection.clear();
    } else if (m_model->isFiltered()) {
        showAll();
        if (m_view->selectRecord(recordId))
            m_pendingSelection.clear();
    }
}

void MainWindow::search(const QString &text)
{
    m_model->setSearch(text);
    updateShown();
}

void MainWindow::showAll()
{
    m_search->clear();
    m_filters->clear();
}

void MainWindow::updateAttention()
{
    const int count = m_model->attentionCount();
    const bool filtered = m_model->filter().onlyAttention();
    m_actions->needsAttention->setText(count == 0 ? tr("Needs Attention")
                                                  //: %1 is the number of instances
                                                  : tr("Needs Attention (%1)").arg(QLocale().toString(count)));
    m_actions->needsAttention->setEnabled(count > 0 || filtered);
    {
        const QSignalBlocker blocker(m_actions->needsAttention);
        m_actions->needsAttention->setChecked(filtered);
    }
    if (!m_attention && count == 0)
        return;
    if (!m_attention) {
        m_attention = new QToolButton(this);
        m_attention->setObjectName(u"attentionToolButton"_s);
        m_attention->setAutoRaise(true);
        m_attention->setCheckable(true);
        m_attention->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_attention->setIcon(icon(toneIconName(Tone::Warning), toneInk(Tone::Warning, palette())));
        m_attention->setToolTip(tr("Show only these"));
        statusBar()->insertPermanentWidget(1, m_attention); // behind the counts
        connect(m_attention, &QToolButton::clicked, m_actions->needsAttention, &QAction::setChecked);
    }
    m_attention->setText(tr("%Ln need attention", nullptr, count));
    m_attention->setVisible(count > 0);
    m_attention->setChecked(filtered);
}

void MainWindow::updateShown()
{
    const bool none = m_model->totalCount() == 0;
    const bool noMatch = !none && m_model->rowCount() == 0;
    if (noMatch) {
        const QString typed = m_search->text().simplified();
        m_noMatch->setSentence(m_model->filter().isEmpty() ? tr("No instance holds “%1”.").arg(typed)
                                   : typed.isEmpty()
                                   ? tr("No instance passes the filters.")
                                   : tr("No instance that passes the filters holds “%1”.").arg(typed));
    }
    m_pages->setCurrentWidget(none          ? static_cast<QWidget *>(m_empty)
                                  : noMatch ? static_cast<QWidget *>(m_noMatch)
                                            : m_view);
    m_details->setVisible(!none && m_actions->details->isChecked());
    m_actions->details->setEnabled(!none);
    m_search->setEnabled(!none);
    m_actions->find->setEnabled(!none);
    for (QMenu *menu : { m_actions->filter, m_actions->sorting, m_actions->columns })
        menu->menuAction()->setEnabled(!none);
    for (QAction *action : { m_actions->exportInstances, m_actions->check, m_actions->checkAll })
        action->setEnabled(!none);
    updateCounts();
}

std::optional<Instance> MainWindow::chosen() const
{
    const QByteArray record = m_view->currentRecord();
    if (record.isEmpty())
        return {};
    auto instance = m_services.instances.instance(record);
    return instance ? std::optional(*instance) : std::nullopt;
}

QList<Instance> MainWindow::selected() const
{
    QList<Instance> found;
    for (const QByteArray &record : m_view->selectedRecords())
        if (auto instance = m_services.instances.instance(record))
            found.append(std::move(*instance));
    return found;
}

namespace {

/// The one local file that is dragged, if it looks like a recipe.
QString recipeIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const bool one = urls.size() == 1 && urls.first().isLocalFile();
    return one && urls.first().path().endsWith(".json"_L1, Qt::CaseInsensitive) ? urls.first().toLocalFile()
                                                                                : QString();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!recipeIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = recipeIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT openRecipeRequested(path);
}

} // namespace iw
