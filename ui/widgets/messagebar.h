// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QDeadlineTimer>
#include <QFrame>
#include <QTimer>

#include <chrono>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace iw {

struct ProblemText;

/// A message inside a page or window instead of a dialog: a drawing, plain selectable text, one action, a close button,
/// and folded details that can be copied. Hidden until there is something to say; told to assistive technology as an
/// alert. Where the service asked to wait, the action counts down until it may be pressed. Emits actionTriggered() with
/// the action's id, and closed() when the person closed it.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    using Kind = Tone;

    explicit MessageBar(QWidget *parent = nullptr);

    void showProblem(const ProblemText &problem, Kind kind = Kind::Error);
    /// actionId is what actionTriggered() will tell; where it is empty, the caption serves.
    void showText(Kind kind, const QString &text, const QString &actionCaption = {}, const QString &actionId = {});
    /// Hides the bar and forgets its text.
    void clear();
    void setClosable(bool closable);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered(const QString &actionId);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void present(Kind kind, const QString &title, const QString &more, const QString &details, const QString &caption,
                 const QString &actionId);
    void showDetails(bool shown);
    void countDown();
    void inkIcon();

    Kind m_kind = Kind::Info;
    QString m_actionId;
    QString m_caption; ///< of the action, once it may be pressed
    QDeadlineTimer m_wait;
    QTimer m_ticking;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_more;
    QToolButton *m_detailsToggle;
    QPlainTextEdit *m_details;
    QPushButton *m_copyDetails;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace iw
