// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/instances/instance.h"
#include "app/vault/removedrecords.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace iw {

class AccountStore;
class DetailsPane;
class EmptyState;
class ExchangeDialog;
class ExchangeLog;
class InstanceFilters;
class InstanceLoader;
class InstanceRepository;
class InstanceRows;
class InstanceTableModel;
class InstanceTasks;
class InstanceView;
class MainWindowActions;
class MessageBar;
class Paths;
class Preferences;
class ProblemActions;
class Secret;
class SecretClipboard;
class ServiceClient;
class UnfinishedNotice;
class UserPrompts;
class Vault;
class VaultActions;
class VaultLock;
class VaultNotice;
class VaultUnlocker;

/// What the window works with; made by the composition root, outlives the window.
struct WindowServices
{
    InstanceRepository &instances;
    Vault &vault;
    VaultUnlocker &unlocker;
    Preferences &preferences;
    ExchangeLog &log;
    SecretClipboard &clipboard;
    UserPrompts &prompts;
    const Paths &paths;
    AccountStore &accounts;
    std::function<ServiceClient &()> client; ///< made on the first call: nothing of the network before it
};

/// The window: tool bar, table of saved instances, details, messages. Shows the first screenful with its first frame
/// and touches neither keychain nor network by itself. Emits newInstanceRequested() and practiceRequested(), which the
/// composition root answers with a wizard, and unfinishedRequested() and networkRequested(), with a dialog; tell it
/// with selectInstance() what came of it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Selects the instance and scrolls to it, as soon as its row is there; drops a search or filter that hides it.
    void selectInstance(const QByteArray &recordId);
    /// Tells of something that went wrong, in the message bar.
    void showProblem(const Problem &problem);
    /// What the buttons of such problems do; add there what this window does not know.
    [[nodiscard]] ProblemActions &problemActions() { return *m_problemActions; }
    [[nodiscard]] MessageBar &messageBar() { return *m_message; }
    [[nodiscard]] VaultLock &vaultLock() { return *m_lock; }
    /// Opens the dialog that restores, with that file chosen.
    void restoreFrom(const QString &path);
    /// Ctrl+L, for dialogs and the wizard, which the window's keys do not reach.
    [[nodiscard]] QAction *lockAction() const;

Q_SIGNALS:
    void newInstanceRequested();
    void practiceRequested();
    /// The person wants to see the creations whose outcome is not known.
    void unfinishedRequested();
    /// The person wants to change proxy or certificates.
    void networkRequested();
    /// The person wants to see for which accounts they are kept signed in.
    void keptSessionsRequested();
    /// The person wants another one of the same application.
    void likeThisRequested(const iw::Instance &instance);
    void reauthenticateRequested(const iw::Instance &instance);
    /// The person wants to see the services and tenants.
    void accountsRequested();
    /// The person wants to see what exists at a service.
    void adoptRequested();
    /// The person wants to open a recipe, that of the path where it was dropped onto the window, or to save one of the
    /// selected instances.
    void openRecipeRequested(const QString &path = {});
    void saveRecipeRequested(const QList<iw::Instance> &instances);
    void importRequested();
    /// The person has what a customer's sign-in ended at.
    void answerRequested(const iw::Instance &attempt);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildToolBar();
    void connectActions();
    void restore();
    void save();

    void reloadLater();
    void reload();
    void showRows(InstanceRows rows);
    void search(const QString &text);
    void showAll();
    void updateShown();
    void updateChosen();
    void updateCounts();
    void updateAttention();

    [[nodiscard]] std::optional<Instance> chosen() const;
    [[nodiscard]] QList<Instance> selected() const;
    void copyToken();
    void copyHeader();
    void copyId();
    void copyRows();
    void copySecret(const Secret &secret, const QString &caption);
    void copyText(const QString &text, const QString &caption);
    void showClipboard(int seconds);
    void withdraw();
    void deleteHere(const QList<QByteArray> &records);
    void removeRecords(const QList<QByteArray> &records);
    void undoDelete();
    void forgetUndo();
    void check(bool all);
    [[nodiscard]] InstanceTasks &tasks();
    void tellLocked(bool workClosed);
    void openExport();
    void openExchange();
    void showExchange(int number);

    WindowServices m_services;
    MainWindowActions *m_actions;
    VaultLock *m_lock;
    VaultActions *m_vaultActions;
    ProblemActions *m_problemActions;
    InstanceTableModel *m_model;
    InstanceLoader *m_loader;
    InstanceView *m_view;
    InstanceFilters *m_filters = nullptr;
    DetailsPane *m_details;
    MessageBar *m_vaultMessage;
    VaultNotice *m_vaultNotice;
    MessageBar *m_message;
    UnfinishedNotice *m_unfinished = nullptr;
    QVBoxLayout *m_messages = nullptr;
    InstanceTasks *m_tasks = nullptr; ///< once there is something to do
    QToolButton *m_attention = nullptr; ///< once something needs it
    RemovedRecords m_removed; ///< what Undo brings back
    QStackedWidget *m_pages;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    QSplitter *m_splitter;
    QLineEdit *m_search;
    QLabel *m_counts;
    QLabel *m_clipboardNote;
    QPointer<ExchangeDialog> m_exchange;
    QByteArray m_pendingSelection;
    bool m_firstComplete = false;
    bool m_shown = false;
    bool m_painted = false;
    bool m_reloading = false;
    QElapsedTimer m_sinceReload;
    bool m_keepsNothing = false; ///< all was forgotten: not even the window's place is written
};

} // namespace iw
