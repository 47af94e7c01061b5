// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/authorizationurl.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace iw {

/// What an operator needs who hands the sign-in to whoever holds the password: what that person will see, how long
/// things hold as far as is known, and a text ready to be sent, to be changed before it is copied. Emits copied() with
/// a sentence that says so, and embeddedWanted() where the operator signs in here after all.
class CustomerLink final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerLink(QWidget *parent = nullptr);

    /// connectorName: what the customer lets be connected.
    void setSignIn(const AuthorizationUrl &address, const QString &connectorName);
    /// Forgets the link: nothing reads it out while it is not to be seen.
    void clear();

Q_SIGNALS:
    void copied(const QString &sentence);
    void embeddedWanted();

private:
    QLabel *m_course;
    QLabel *m_term;
    QPlainTextEdit *m_text;
};

} // namespace iw
