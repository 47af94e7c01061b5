// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindowactions.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace iw {

using namespace Qt::StringLiterals;

MainWindowActions::MainWindowActions(QMainWindow &window) : QObject(&window)
{
    newInstance = make(u"newInstanceAction"_s, tr("New Instance…"), u"new"_s, QKeySequence::New);
    practice = make(u"practiceAction"_s, tr("Try with the practice service"), u"practice"_s);
    likeThis = make(u"likeThisAction"_s, tr("New Instance Like This…"), u"new"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    openRecipe = make(u"openRecipeAction"_s, tr("Open Recipe…"), u"details"_s, QKeySequence::Open);
    saveRecipe = make(u"saveRecipeAction"_s, tr("Save as Recipe…"), u"details"_s, QKeySequence::Save);
    saveRecipe->setStatusTip(tr("What is needed to create such instances again, without secrets"));
    importInstances = make(u"importAction"_s, tr("Import…"), u"import"_s, Qt::CTRL | Qt::Key_I);
    exportInstances = make(u"exportAction"_s, tr("Export…"), u"export"_s, Qt::CTRL | Qt::Key_E);
    quit = make(u"quitAction"_s, tr("Quit"), {}, QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    copyToken = make(u"copyTokenAction"_s, tr("Copy token"), u"key"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyHeader =
        make(u"copyHeaderAction"_s, tr("Copy Authorization header"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    copyId = make(u"copyIdAction"_s, tr("Copy id"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    copyRows = make(u"copyRowsAction"_s, tr("Copy"), u"copy"_s, QKeySequence::Copy);
    copyRows->setStatusTip(tr("The shown columns of the selected rows, for a spreadsheet; no secrets"));
    pasteAnswer = make(u"pasteAnswerAction"_s, tr("Paste the answer…"), u"waiting"_s);
    withdraw = make(u"withdrawAction"_s, tr("Withdraw…"), u"stop"_s);
    check = make(u"checkAction"_s, tr("Check"), u"check"_s, Qt::CTRL | Qt::Key_K);
    check->setStatusTip(tr("Whether the selected instances, or all where none is, still work"));
    checkAll = make(u"checkAllAction"_s, tr("Check All"), u"check"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    reauthenticate =
        make(u"reauthenticateAction"_s, tr("Re-authenticate…"), u"re-authenticate"_s, Qt::CTRL | Qt::Key_R);
    edit = make(u"editAction"_s, tr("Edit…"), u"settings"_s, Qt::Key_F2);
    edit->setStatusTip(tr("Name and tags"));
    enable = make(u"enableAction"_s, tr("Enable"), u"success"_s);
    disable = make(u"disableAction"_s, tr("Disable…"), u"stop"_s);
    undo = make(u"undoAction"_s, tr("Undo Delete Here"), u"back"_s, QKeySequence::Undo);
    undo->setEnabled(false);
    deleteHere = make(u"deleteHereAction"_s, tr("Delete here"), u"delete"_s, QKeySequence::Delete);
    deleteAtService = make(u"deleteAtServiceAction"_s, tr("Delete at the Service…"), {});
    adopt = make(u"adoptAction"_s, tr("Compare with the Service…"), u"search"_s);
    adopt->setStatusTip(tr("Which instances exist at a service, and how they differ from those here"));
    accounts = make(u"accountsAction"_s, tr("Accounts…"), u"key"_s);
    accounts->setStatusTip(tr("The services and tenants, and their secrets"));
    unfinished = make(u"unfinishedAction"_s, tr("Unfinished Creations…"), u"search"_s);
    keptSessions = make(u"keptSessionsAction"_s, tr("Kept Sign-ins…"), u"key"_s);
    find = make(u"findAction"_s, tr("Search"), u"search"_s, QKeySequence::Find);
    needsAttention = make(u"needsAttentionAction"_s, tr("Needs Attention"), u"warning"_s);
    needsAttention->setCheckable(true);
    refresh = make(u"refreshAction"_s, tr("Refresh"), u"reload"_s, QKeySequence::Refresh);
    details = make(u"detailsAction"_s, tr("Details"), u"details"_s, Qt::Key_F9);
    details->setCheckable(true);
    exchange = make(u"exchangeAction"_s, tr("Exchange…"), u"exchange"_s);
    exchange->setStatusTip(tr("What was said to the services and what they answered, without secrets"));
    network = make(u"networkAction"_s, tr("Network…"), u"settings"_s);
    network->setStatusTip(tr("Proxy and certificates"));
    network->setMenuRole(QAction::PreferencesRole);
    explain = make(u"explainAction"_s, tr("Explain an Error…"), u"search"_s);
    about = make(u"aboutAction"_s, tr("About Instance Wizard"), u"info"_s);
    about->setMenuRole(QAction::AboutRole);
    fillMenuBar(window);
    setSelected(0, false);
    setAttempt(false, false);
}

QAction *MainWindowActions::make(const QString &name, const QString &text, const QString &iconName,
                                 const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(key);
    static_cast<QWidget *>(static_cast<QMainWindow *>(parent()))->addAction(action); // keys work with a hidden menu bar
    return action;
}

void MainWindowActions::fillMenuBar(QMainWindow &window)
{
    QMenuBar *bar = window.menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({ newInstance, practice });
    file->addSeparator();
    file->addActions({ openRecipe, importInstances, exportInstances });
    file->addSeparator();
    file->addActions({ accounts, network });
    file->addSeparator();
    file->addAction(quit);
    //: Menu with what can be done with the selected instances
    QMenu *instance = bar->addMenu(tr("&Instance"));
    fillInstanceMenu(*instance);
    instance->addSeparator();
    instance->addActions({ checkAll, adopt, unfinished });
    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({ find, needsAttention });
    filter = view->addMenu(icon(u"filter"_s), tr("Filter"));
    filter->setObjectName(u"filterMenu"_s);
    sorting = view->addMenu(tr("Sort By"));
    sorting->setObjectName(u"sortMenu"_s);
    columns = view->addMenu(tr("Columns"));
    columns->setObjectName(u"columnsMenu"_s);
    view->addAction(refresh);
    view->addSeparator();
    view->addAction(details);
    view->addSeparator();
    view->addAction(exchange);
    //: Menu about how the saved secrets are protected
    security = bar->addMenu(tr("&Security"));
    QMenu *help = bar->addMenu(tr("&Help"));
    help->addAction(explain);
    help->addSeparator();
    help->addAction(about);
}

void MainWindowActions::fillInstanceMenu(QMenu &menu) const
{
    menu.addActions({ pasteAnswer, withdraw });
    menu.addSeparator();
    menu.addActions({ check, reauthenticate, edit, enable, disable });
    menu.addSeparator();
    menu.addActions({ copyRows, copyToken, copyHeader, copyId });
    menu.addSeparator();
    menu.addActions({ likeThis, saveRecipe, exportInstances });
    menu.addSeparator();
    menu.addActions({ undo, deleteHere, deleteAtService });
}

void MainWindowActions::setSelected(int count, bool secretsLost)
{
    copyToken->setEnabled(count == 1 && !secretsLost);
    copyHeader->setEnabled(count == 1 && !secretsLost);
    copyId->setEnabled(count > 0);
    copyRows->setEnabled(count > 0);
    deleteHere->setEnabled(count > 0);
    deleteAtService->setEnabled(count > 0);
    likeThis->setEnabled(count == 1);
    saveRecipe->setEnabled(count > 0);
    reauthenticate->setEnabled(count == 1);
    edit->setEnabled(count > 0);
    enable->setEnabled(count > 0);
    disable->setEnabled(count > 0);
}

void MainWindowActions::setAttempt(bool isAttempt, bool waits)
{
    pasteAnswer->setEnabled(isAttempt); // of a withdrawn one it says why not
    withdraw->setEnabled(isAttempt && waits);
    pasteAnswer->setVisible(isAttempt);
    withdraw->setVisible(isAttempt);
    if (isAttempt) {
        for (QAction *action :
             { copyToken, copyHeader, copyId, reauthenticate, edit, enable, disable, deleteAtService })
            action->setEnabled(false); // there is no instance yet
    }
}

} // namespace iw
