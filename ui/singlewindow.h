// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace iw {

/// One window per data folder: a second start asks the first to come forward and ends. Emits raiseRequested() in the
/// first. The command line runs beside it at any time.
class SingleWindow final : public QObject
{
    Q_OBJECT
public:
    explicit SingleWindow(const QString &dataDir, QObject *parent = nullptr);

    /// True where another window of that folder answered and was asked to come forward.
    [[nodiscard]] bool handOver() const;
    /// Answers later starts; called once the window is up.
    void listen();

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer *m_server = nullptr;
};

} // namespace iw
