// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace iw {

/// The main window's actions with their words, drawings and keys, and the menus and the tool bar made of them. Belongs
/// to the window; what an action does is connected there.
class MainWindowActions final : public QObject
{
    Q_OBJECT
public:
    explicit MainWindowActions(QMainWindow &window);

    QAction *newInstance;
    QAction *likeThis;
    QAction *practice;
    QAction *openRecipe;
    QAction *saveRecipe;
    QAction *importInstances;
    QAction *exportInstances;
    QAction *accounts;
    QAction *quit;
    QAction *copyToken;
    QAction *copyHeader;
    QAction *copyId;
    QAction *copyRows;
    QAction *pasteAnswer;
    QAction *withdraw;
    QAction *check;
    QAction *checkAll;
    QAction *reauthenticate;
    QAction *edit;
    QAction *enable;
    QAction *disable;
    QAction *undo;
    QAction *deleteHere;
    QAction *deleteAtService;
    QAction *adopt;
    QAction *unfinished;
    QAction *keptSessions;
    QAction *find;
    QAction *needsAttention;
    QAction *refresh;
    QAction *details;
    QAction *exchange;
    QAction *network;
    QAction *explain;
    QAction *about;
    QMenu *filter = nullptr; ///< this and the next two are filled when they are opened
    QMenu *columns = nullptr;
    QMenu *sorting = nullptr;
    QMenu *security = nullptr; ///< filled by whoever has its actions

    /// What can be done with the selected instances. The token and the header are of one instance only.
    void setSelected(int count, bool secretsLost);
    /// Whether the one selected row is a sign-in that was handed to a customer, and still waits. Call it after
    /// setSelected().
    void setAttempt(bool isAttempt, bool waits);
    void fillInstanceMenu(QMenu &menu) const;

private:
    QAction *make(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key = {});
    void fillMenuBar(QMainWindow &window);
};

} // namespace iw
