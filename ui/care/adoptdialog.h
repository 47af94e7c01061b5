// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/serviceaccount.h"
#include "app/instances/servicecomparison.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace iw {

class ComparisonModel;
class ComparisonTask;
class MessageBar;
class UserPrompts;
class VaultUnlocker;

/// What the dialog works with; outlives it.
struct AdoptServices
{
    /// Made on the first call, when a service is asked.
    std::function<ServiceClient &()> client;
    AccountStore &accounts;
    InstanceRepository &instances;
    VaultUnlocker &unlocker;
    UserPrompts &prompts;
    std::function<QList<Connector>()> connectors;
};

/// *Compare with the Service*: reads what one account has at its service, shows it beside the table, and takes over
/// what the person chooses: the selected rows, or all of a kind where none is. Asks nothing where there is one account
/// only. What it read is let go when the vault is locked or the dialog closes. Emits unfinishedRequested() and
/// practiceRequested() for what others do.
class AdoptDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AdoptDialog(AdoptServices services, QWidget *parent = nullptr);
    ~AdoptDialog() override;

    /// Reads the chosen account's list; with one account the dialog does so by itself.
    void compare();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void unfinishedRequested();
    void practiceRequested();

private:
    // What the message's button leads to.
    static QString practiceAction() { return QStringLiteral("startPractice"); }
    static QString unfinishedAction() { return QStringLiteral("openUnfinished"); }

    using Task = ServiceComparison::Task;

    void build();
    QLayout *filterRow();
    QLayout *buttonRow();
    void fillAccounts();
    void follow();
    void showFailure(const Problem &problem);
    void drop();
    void cancelWork();
    [[nodiscard]] QList<int> selectedEntries() const;
    [[nodiscard]] QList<int> entriesFor(Task task) const;
    void ask(Task task);
    void run(Task task, const QList<int> &entries);
    void ended(const ComparisonTask &task);
    void actOn(const QString &action);
    void showKinds();
    void showButtons();

    AdoptServices m_services;
    ComparisonModel *m_model;
    MessageBar *m_message;
    QComboBox *m_account;
    QPushButton *m_compare;
    QLabel *m_status;
    QProgressBar *m_progress;
    QComboBox *m_kind;
    QLineEdit *m_search;
    QTableView *m_table;
    QPushButton *m_adopt;
    QPushButton *m_refresh;
    QPushButton *m_forget;
    QPushButton *m_close;
    QPointer<ServiceComparison> m_comparison;
    QPointer<ComparisonTask> m_task;
};

} // namespace iw
