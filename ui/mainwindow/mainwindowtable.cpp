// SPDX-License-Identifier: GPL-3.0-or-later
// How the window fills its table, searches and filters it; the rest of the class is in mainwindow.cpp.
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/detailspane.h"
#include "ui/mainwindow/emptystate.h"
#include "ui/mainwindow/instancefilters.h"
#include "ui/mainwindow/instanceloader.h"
#include "ui/mainwindow/instancetablemodel.h"
#include "ui/mainwindow/instanceview.h"
#include "ui/mainwindow/mainwindowactions.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

#include <utility>

namespace iw {

void MainWindow::reloadLater()
{
    if (std::exchange(m_reloading, true)) // one reload for many changes
        return;
    QMetaObject::invokeMethod(this, &MainWindow::reload, Qt::QueuedConnection);
}

void MainWindow::reload()
{
    m_reloading = false;
    // A small vault is read within this call; a large one by the worker, and the table shows the old rows meanwhile.
    if (m_model->totalCount() < 50)
        m_firstComplete = m_loader->loadFirst();
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
    m_actions->exportInstances->setEnabled(!none);
    updateCounts();
}

} // namespace iw
