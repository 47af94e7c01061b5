// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace iw {

/// A line in the window for work that goes on with many instances: what is done, how far it is, and a button to stop
/// it. Everything else stays usable meanwhile. Emits stopRequested() once.
class CareProgress final : public QFrame
{
    Q_OBJECT
public:
    /// what: "Checking", shown before the counts.
    CareProgress(const QString &what, int total, QWidget *parent);

public Q_SLOTS:
    void setDone(int done, int total);

Q_SIGNALS:
    void stopRequested();

private:
    QString m_what;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace iw
