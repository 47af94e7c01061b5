// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace iw {

/// How far a piece of work has come, in one line on standard error that is wiped at its end. Nothing where that is no
/// terminal.
class ProgressLine final : public QObject
{
    Q_OBJECT
public:
    ProgressLine(QString doing, QObject *parent);
    ~ProgressLine() override;

    void show(int percent);
    /// Where nobody knows how much there will be.
    void tell(const QString &soFar);

private:
    QString m_doing;
    bool m_isTerminal;
};

} // namespace iw
