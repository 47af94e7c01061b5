// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace iw {

struct ExchangeEntry;
class ExchangeLog;

/// The last call about an instance since the program started, redacted as the log has it; follows the log.
class ExchangeView final : public QWidget
{
    Q_OBJECT
public:
    ExchangeView(const ExchangeLog &log, const Instance &instance, QWidget *parent = nullptr);

Q_SIGNALS:
    void textCopyRequested(const QString &text, const QString &caption);
    /// The person wants to see the log's entry of that number among the others.
    void exchangeRequested(int number);

private:
    void update();
    [[nodiscard]] bool isAbout(const ExchangeEntry &entry) const;

    const ExchangeLog &m_log;
    Instance m_instance;
    QString m_base; ///< of the addresses of its service's calls
    int m_number = -1;
    QLabel *m_summary;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_open;
};

} // namespace iw
