// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace iw {

class Reauthentication;

/// What follows a sign-in that renews an instance, on the same page: the question about another account, what is under
/// way, and the ways on where its outcome is open. Follows the conversation; decides nothing by itself.
class ReauthenticationPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ReauthenticationPane(Reauthentication &reauthentication, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The account that was found is the one that is meant from now on.
    void accountTaken();
    void sendWanted();
    void saveWanted();
    void signInWanted();

private:
    void follow();

    Reauthentication &m_reauthentication;
    QLabel *m_text;
    QProgressBar *m_busy;
    QPushButton *m_useAccount;
    QPushButton *m_send;
    QPushButton *m_save;
    QPushButton *m_signIn;
};

} // namespace iw
