// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace iw {

/// Whether the embedded page keeps the user signed in for an account, and a way to somebody else's sign-in where it
/// did. Hidden until there is an account to keep it for. Only asks; the sign-in panel acts.
class SessionChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit SessionChoice(QWidget *parent = nullptr);

    /// account: the provider's, empty for none. isSignedIn: the page begins with what was kept.
    void setSession(const QString &account, bool keeps, bool isSignedIn);
    void setKeeps(bool keeps);
    /// The page began anew, with nothing that was kept.
    void setSomeoneElse();
    [[nodiscard]] bool keeps() const;
    [[nodiscard]] bool hasAccount() const { return m_hasAccount; }

Q_SIGNALS:
    void keepsChanged(bool keeps);
    void someoneElseWanted();

private:
    QCheckBox *m_keep;
    QPushButton *m_someoneElse;
    bool m_hasAccount = false;
};

} // namespace iw
