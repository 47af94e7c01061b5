// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/care/accountdialog.h"
#include "ui/care/accountsmodel.h"

#include <optional>

class QProgressBar;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace iw {

class UserPrompts;
struct AccountUse;

/// What the dialog works with; outlives it.
struct AccountsDialogServices
{
    AccountDialogServices account;
    InstanceRepository &instances;
    UserPrompts &prompts;
    AccountTests &tests;
};

/// *Accounts*: every tenant at every service, tested, renamed, given new secrets and removed. Tests run several at a
/// time and can be stopped; closing the dialog, or locking the vault, which closes it, ends them. Emits
/// unfinishedRequested() where creations stand in the way of a removal.
class AccountsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AccountsDialog(const AccountsDialogServices &services, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void unfinishedRequested();

private:
    void buildTable();
    [[nodiscard]] QWidget *emptyPage();
    [[nodiscard]] QVBoxLayout *buttonColumn();
    QPushButton *button(const QString &name, const QString &text, const QKeySequence &key,
                        void (AccountsDialog::*pressed)());
    [[nodiscard]] std::optional<ServiceAccount> chosen() const;
    void choose(const QByteArray &recordId);

    void add();
    void rename();
    void changeSecrets();
    void openForm(AccountDialog::Purpose purpose, const ServiceAccount &account);
    void testChosen();
    void testAll();
    void test(const QList<ServiceAccount> &accounts);
    void tested(const AccountTestJob &job);
    void askToRemove();
    void remove(const ServiceAccount &account, const AccountUse &use);

    void readAnew();
    void chosenChanged();
    /// What is wrong with the chosen account, where something is.
    void showTest();
    void showButtons();
    void showProblem(const Problem &problem);
    void act(const QString &actionId);

    AccountsDialogServices m_services;
    AccountsModel *m_model;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QProgressBar *m_progress;
    QList<QPushButton *> m_forChosen; ///< buttons that need an account
    QPushButton *m_testAll = nullptr;
    QPointer<AccountTestJob> m_test;
    QByteArray m_chosen; ///< by its record: rows come and go
};

} // namespace iw
