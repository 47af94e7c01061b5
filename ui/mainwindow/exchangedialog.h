// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QTableView;

namespace iw {

class ExchangeLog;
class ExchangeModel;
class MessageBar;
class UserPrompts;

/// Shows what was said to the services and what they answered since the start, secrets taken out: a table, the whole of
/// the chosen line, and ways to copy or save it for a support case. Not modal; follows the log while open.
class ExchangeDialog final : public QDialog
{
    Q_OBJECT
public:
    ExchangeDialog(const ExchangeLog &log, UserPrompts &prompts, QWidget *parent = nullptr);

    /// Selects the log's entry of that number.
    void showEntry(int number);

private:
    void showCurrent();
    void save();
    void write(const QString &path);

    const ExchangeLog &m_log;
    UserPrompts &m_prompts;
    ExchangeModel *m_model;
    MessageBar *m_message;
    QTableView *m_table;
    QPlainTextEdit *m_text;
};

} // namespace iw
