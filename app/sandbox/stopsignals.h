// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace iw {

/// Turns SIGTERM, SIGINT and, if wanted, the end of standard input into a signal of the event loop, so that a child
/// ends with the parent that started it. One per process.
class StopSignals final : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(bool watchStandardInput, QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    void watch(int descriptor);
};

} // namespace iw
