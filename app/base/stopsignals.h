// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace iw {

/// Turns SIGTERM, SIGINT, SIGHUP and, if wanted, the end of standard input into a signal of the event loop: what is
/// being saved is finished first, the clipboard is cleared, and a child ends with the parent that started it. Does
/// nothing about signals where there are none (Windows). One per process. Emits stopRequested() for each.
class StopSignals final : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(bool watchStandardInput, QObject *parent = nullptr);
    ~StopSignals() override;

    /// Which one asked last; 0 where none has, or standard input's end did.
    [[nodiscard]] int lastSignal() const { return m_lastSignal; }

Q_SIGNALS:
    void stopRequested();

private:
    void watch(int descriptor);

    int m_lastSignal = 0;
};

} // namespace iw
