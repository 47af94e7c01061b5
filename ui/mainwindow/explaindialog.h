// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QTimer>

class QLabel;
class QPlainTextEdit;

namespace iw {

class MessageBar;

/// Takes a pasted error and tells what it means, as `instance-wizard explain` does: the most certain cause first. The
/// text stays in its field and goes nowhere.
class ExplainDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ExplainDialog(QWidget *parent = nullptr);

private:
    void explain();

    QPlainTextEdit *m_text;
    QLabel *m_nothing;
    QList<MessageBar *> m_answers;
    QTimer m_typing; ///< until somebody pauses: a screen reader is not told of every letter
};

} // namespace iw
