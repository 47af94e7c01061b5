// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace iw {

class AccountStore;
class KeptSessions;
class MessageBar;

/// *Kept Sign-ins*: for which accounts the embedded page begins signed in, and since when; forgets the chosen ones.
/// Needs no key and shows no cookie. Follows the vault.
class KeptSessionsDialog final : public QDialog
{
    Q_OBJECT
public:
    KeptSessionsDialog(KeptSessions &sessions, const AccountStore &accounts, QWidget *parent = nullptr);

private:
    void fill();
    void forgetChosen();
    void showButtons();

    KeptSessions &m_sessions;
    const AccountStore &m_accounts;
    MessageBar *m_message;
    QLabel *m_intro;
    QTableWidget *m_table;
    QPushButton *m_forget;
};

} // namespace iw
