// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

class QSocketNotifier;

namespace iw {

/// Reads lines from standard input without blocking the event loop. lineRead() for each, ended() once at its end.
class StandardInput final : public QObject
{
    Q_OBJECT
public:
    explicit StandardInput(QObject *parent = nullptr);
    ~StandardInput() override;
    void start();

Q_SIGNALS:
    void lineRead(const QString &line);
    void ended();

private:
    void readSome();

    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_buffer;
};

} // namespace iw
