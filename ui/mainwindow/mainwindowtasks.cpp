// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do with the chosen instances; the rest of the class is in mainwindow.cpp.
#include "ui/mainwindow/mainwindow.h"

#include "app/instances/instancerepository.h"
#include "app/settings/preferences.h"
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

void MainWindow::deleteHere()
{
    const QList<QByteArray> records = m_view->selectedRecords();
    if (records.isEmpty())
        return;
    const auto first = m_services.instances.instance(records.first());
    if (!first)
        return showProblem(first.problem());
    const int count = int(records.size());
    UserPrompts::Question question;
    question.title = tr("Delete here");
    question.text = count > 1 ? tr("Delete %n instances here?", nullptr, count)
        : first->id.isEmpty() ? tr("Delete “%1” here?").arg(first->name)
                              //: Several may have the same name
                              : tr("Delete “%1” (id %2) here?").arg(first->name, first->id);
    question.consequence = count == 1 && first->isAttempt()
        ? tr("The row and the secrets saved for it are forgotten for good, and the answer to its link is not taken any "
             "more.")
        : count == 1
        ? tr("The token and the other secrets saved on this computer are forgotten for good. The instance itself "
             "stays at %1 and goes on working.")
              .arg(first->serviceUrl.host())
        : tr("The tokens and the other secrets saved on this computer are forgotten for good. The instances "
             "themselves stay at their service and go on working.");
    question.accept = tr("Delete Here");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this, records](bool accepted) {
        if (accepted)
            removeRecords(records);
    });
}

void MainWindow::removeRecords(const QList<QByteArray> &records)
{
    for (const QByteArray &record : records) {
        const auto removed = m_services.instances.removeHere(record);
        if (!removed)
            return showProblem(removed.problem());
    }
    statusBar()->showMessage(records.size() == 1 ? tr("Deleted here.")
                                                 : tr("%Ln instances deleted here.", nullptr, int(records.size())),
                             5000);
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
    auto *dialog = new ExportDialog({ m_services.instances, m_services.unlocker, m_services.clipboard,
                                      m_services.preferences, m_services.prompts, m_services.paths },
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

} // namespace iw
