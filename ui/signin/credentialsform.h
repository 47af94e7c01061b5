// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/view-api/signinview.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace iw {

class SecretLineEdit;

/// HTTP's own question for a name and a password, put in the program's widgets outside the page, where no page can
/// forge it: who asks stands in plain text. Hidden until ask(). Emits answered() once per question, or declined(); what
/// was typed is forgotten with either.
class CredentialsForm final : public QFrame
{
    Q_OBJECT
public:
    explicit CredentialsForm(QWidget *parent = nullptr);

    /// Asked once more by the same host while the question is open, what was typed stays.
    void ask(const CredentialsQuestion &question);
    /// Hides and forgets the question.
    void clear();

Q_SIGNALS:
    void answered(const QString &user, const QString &password);
    void declined();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();

    QLabel *m_question;
    QLineEdit *m_user;
    SecretLineEdit *m_password;
};

} // namespace iw
