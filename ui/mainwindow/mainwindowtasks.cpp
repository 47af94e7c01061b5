// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do with the chosen instances; the rest of the class is in mainwindow.cpp.
#include "ui/mainwindow/mainwindow.h"

#include "app/instances/instancerepository.h"
#include "app/settings/preferences.h"
#include "app/vault/vault.h"
#include "ui/care/instancetasks.h"
#include "ui/mainwindow/exchangedialog.h"
#include "ui/mainwindow/instanceview.h"
#include "ui/mainwindow/mainwindowactions.h"
#include "ui/sharing/exportdialog.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/userprompts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

void MainWindow::copyToken()
{
    const auto instance = chosen();
    if (!instance)
        return;
    m_services.unlocker.ensureUnlocked(this, [this, instance = *instance] {
        const auto token = m_services.instances.secret(instance, u"token"_s);
        if (token)
            copySecret(*token, tr("Token"));
        else
            showProblem(token.problem());
    });
}

void MainWindow::copyHeader()
{
    const auto instance = chosen();
    if (!instance)
        return;
    m_services.unlocker.ensureUnlocked(this, [this, instance = *instance] {
        const auto header = m_services.instances.authorizationHeader(instance);
        if (header)
            copySecret(*header, tr("Authorization header"));
        else
            showProblem(header.problem());
    });
}

void MainWindow::copyId()
{
    QStringList ids;
    for (const QByteArray &record : m_view->selectedRecords())
        if (const auto instance = m_services.instances.instance(record))
            ids += instance->id;
    copyText(ids.join(u'\n'), tr("Id"));
}

void MainWindow::copyRows()
{
    const int count = m_view->selectedCount();
    copyText(m_view->selectedText(), count == 1 ? tr("Row") : tr("%Ln rows", nullptr, count));
}

void MainWindow::copySecret(const Secret &secret, const QString &caption)
{
    m_message->clear();
    m_services.clipboard.copy(secret, m_services.preferences.clipboardSeconds());
    statusBar()->showMessage(tr("%1 copied.").arg(caption), 5000);
}

void MainWindow::copyText(const QString &text, const QString &caption)
{
    QGuiApplication::clipboard()->setText(text);
    //: %1 is what was copied, such as "Id"
    statusBar()->showMessage(tr("%1 copied.").arg(caption), 5000);
}

void MainWindow::showClipboard(int seconds)
{
    m_clipboardNote->setText(seconds > 0 ? tr("The clipboard is cleared in %n s", nullptr, seconds)
                                         : tr("The clipboard is cleared when the program ends"));
    m_clipboardNote->show();
}

void MainWindow::withdraw()
{
    const auto attempt = chosen();
    if (!attempt || attempt->state != InstanceState::Waiting)
        return;
    UserPrompts::Question question;
    question.title = tr("Withdraw");
    question.text = tr("Withdraw the sign-in for “%1”?").arg(attempt->name);
    question.consequence = tr("Its answer is not taken any more, and the secrets saved for it are forgotten for good. "
                              "Your customer can still open the link, which then leads to nothing here.");
    question.accept = tr("Withdraw");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this, attempt = *attempt](bool accepted) {
        if (!accepted)
            return;
        if (const auto withdrawn = m_services.instances.withdraw(attempt); !withdrawn)
            showProblem(withdrawn.problem());
    });
}

void MainWindow::deleteHere(const QList<QByteArray> &records)
{
    if (records.isEmpty())
        return;
    const auto first = m_services.instances.instance(records.first());
    if (!first)
        return showProblem(first.problem());
    const int count = int(records.size());
    // What one can undo needs no question, but for many at once; what a session-only vault held is lost for good.
    const bool undoable = m_services.vault.keyState() != Vault::KeyState::SessionOnly;
    if (undoable && count == 1)
        return removeRecords(records);
    UserPrompts::Question question;
    question.title = tr("Delete here");
    question.text = count > 1 ? tr("Delete %n instances here?", nullptr, count)
        : first->id.isEmpty() ? tr("Delete “%1” here?").arg(first->name)
                              //: Several may have the same name
                              : tr("Delete “%1” (id %2) here?").arg(first->name, first->id);
    question.consequence =
        tr("Tokens and other secrets saved for them on this computer are forgotten. At the service nothing changes.");
    if (!undoable)
        question.consequence += u' ' + tr("They are kept until the program ends only, so this cannot be undone.");
    question.accept = tr("Delete Here");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this, records](bool accepted) {
        if (accepted)
            removeRecords(records);
    });
}

void MainWindow::removeRecords(const QList<QByteArray> &records)
{
    const QString name = [&] {
        const auto only = m_services.instances.instance(records.first());
        return only ? only->name : QString();
    }();
    auto removed = m_services.instances.removeHere(records);
    if (!removed)
        return showProblem(removed.problem());
    const int count = int(removed->ids().size());
    const bool undoable = count > 0 && m_services.vault.keyState() != Vault::KeyState::SessionOnly;
    m_removed = undoable ? std::move(*removed) : RemovedRecords();
    m_actions->undo->setEnabled(undoable);
    m_message->showText(Tone::Info,
                        count == 1
                            ? tr("“%1” is deleted here. At the service nothing changed.").arg(name)
                            : tr("%n instances are deleted here. At the service nothing changed.", nullptr, count),
                        undoable ? tr("Undo") : QString(), u"undo"_s);
}

void MainWindow::undoDelete()
{
    const RemovedRecords removed = std::exchange(m_removed, {});
    m_actions->undo->setEnabled(false);
    if (removed.isEmpty())
        return;
    if (const auto back = m_services.instances.putBack(removed); !back)
        return showProblem(back.problem());
    m_message->clear();
    statusBar()->showMessage(tr("Brought back."), 5000);
    selectInstance(removed.ids().constFirst());
}

void MainWindow::forgetUndo()
{
    m_removed = {};
    m_actions->undo->setEnabled(false);
}

InstanceTasks &MainWindow::tasks()
{
    if (!m_tasks) {
        m_tasks = new InstanceTasks(
            { m_services.client, m_services.instances, m_services.unlocker, m_services.prompts }, *m_messages, *this);
        connect(m_tasks, &InstanceTasks::told, m_message, &MessageBar::showText);
        connect(m_tasks, &InstanceTasks::failed, this, &MainWindow::showProblem);
        connect(m_tasks, &InstanceTasks::busyChanged, this, &MainWindow::reloadLater); // the last ones at once
    }
    return *m_tasks;
}

void MainWindow::check(bool all)
{
    QList<Instance> rows = all ? QList<Instance>() : selected();
    if (rows.isEmpty())
        rows = m_services.instances.instances();
    m_message->clear();
    tasks().check(rows);
}

void MainWindow::tellLocked(bool workClosed)
{
    statusBar()->showMessage(tr("The secrets are locked."), 5000);
    if (workClosed)
        m_message->showText(Tone::Info,
                            tr("The wizard was closed when the secrets were locked. A new one has what you typed, "
                               "without the secrets."),
                            m_actions->newInstance->text(), u"new-instance"_s);
}

void MainWindow::openExport()
{
    auto *dialog =
        new ExportDialog({ m_services.instances, m_services.accounts, m_services.client, m_services.unlocker,
                           m_services.clipboard, m_services.preferences, m_services.prompts, m_services.paths },
                         m_view->selectedRecords(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addAction(lockAction());
    dialog->open();
}

void MainWindow::openExchange()
{
    if (!m_exchange) {
        m_exchange = new ExchangeDialog(m_services.log, m_services.prompts, this);
        m_exchange->setAttribute(Qt::WA_DeleteOnClose);
        m_exchange->addAction(lockAction());
    }
    m_exchange->show();
    m_exchange->raise();
    m_exchange->activateWindow();
}

void MainWindow::showExchange(int number)
{
    openExchange();
    m_exchange->showEntry(number);
}

} // namespace iw
