// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace iw {

/// Stands in the place of the embedded page where there is none, or none of use: the reason in words, the ways on as
/// buttons, and the technical detail folded. Emits what was clicked.
class TroublePage final : public QWidget
{
    Q_OBJECT
public:
    /// What can be done beside the ways that are always there.
    enum class Offer {
        Nothing,
        Retry, ///< from the start, or by the browser
        ShowPage, ///< by the browser, or the page as it is
        Here ///< it goes on in the browser, or in the embedded page after all
    };

    explicit TroublePage(QWidget *parent = nullptr);

    /// details: lines for a support case, may be empty. Puts the focus on the first button.
    void present(const QString &text, Offer offer, const QString &details = {});

Q_SIGNALS:
    void retryClicked();
    void showPageClicked();
    void browserClicked();
    void hereClicked();

private:
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_browser;
    QPushButton *m_showPage;
    QPushButton *m_here;
    QToolButton *m_fold;
    QLabel *m_details;
};

} // namespace iw
