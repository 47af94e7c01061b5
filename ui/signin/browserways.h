// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace iw {

/// The ways to sign in outside the program: the user's own browser, a link to hand on, and the field for the address
/// that either of them ends at, with a line of news above, and whether every sign-in starts in the browser. Only asks;
/// the sign-in panel acts.
class BrowserWays final : public QWidget
{
    Q_OBJECT
public:
    explicit BrowserWays(QWidget *parent = nullptr);

    void setStartsWithBrowser(bool starts);
    void showNote(const QString &text);
    /// A note and an address to be copied by hand.
    void showLink(const QString &text, const QString &link);
    void clearNote();
    /// Forgets the note and what was pasted.
    void clear();
    /// Forgets what was pasted: it holds the code.
    void clearPasted();
    /// Puts the cursor where the address is to be pasted.
    void askForAddress();

Q_SIGNALS:
    void browserWanted();
    void linkWanted();
    void pasted(const QString &text);
    void startsWithBrowserChanged(bool starts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();

    QLabel *m_note;
    QLineEdit *m_link;
    QLineEdit *m_redirected;
    QCheckBox *m_startsWithBrowser;
};

} // namespace iw
