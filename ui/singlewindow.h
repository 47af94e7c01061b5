// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLockFile;

namespace iw {

/// One window per data folder: a second start asks the first to come forward and ends. Emits raiseRequested() in the
/// first. The command line runs beside it at any time.
///
///     handOver() ── somebody answers at the socket ──▶ true
///         └── nobody ── the lock is taken: another is starting, its window comes up by itself ──▶ true
///                  └── it is ours, until the event loop ends or the process does ──▶ false, then listen()
class SingleWindow final : public QObject
{
    Q_OBJECT
public:
    explicit SingleWindow(const QString &dataDir, QObject *parent = nullptr);
    ~SingleWindow() override;

    /// True where another window of that folder is there, or just coming up; it was asked to come forward.
    [[nodiscard]] bool handOver();
    /// Answers later starts; called once the window is up.
    void listen();

Q_SIGNALS:
    void raiseRequested();

private:
    [[nodiscard]] bool reachesOther() const;
    void release();

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace iw
