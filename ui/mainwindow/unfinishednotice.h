// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"

#include <QObject>
#include <QSet>

class QAction;
class QMainWindow;
class QToolButton;
class QVBoxLayout;

namespace iw {

class InstanceRepository;
class MessageBar;

/// Tells in the window of creations whose outcome is not known, as long as there are any: a message on top until it is
/// closed or answered, a count in the status bar, and the menu's action. All three trigger that action. Follows the
/// repository, and looks anew when the window comes to the front, as a command may have made or resolved one. Makes its
/// widgets when there is something to tell, the usual start has none.
class UnfinishedNotice final : public QObject
{
    Q_OBJECT
public:
    /// The message goes into that layout. All of them outlive it.
    UnfinishedNotice(const InstanceRepository &instances, QAction &open, QVBoxLayout &messages, QMainWindow &window);

    /// Begins to follow; called once the vault is open.
    void start();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateLater();
    void update();
    void makeWidgets();
    void tell(const QList<Instance> &unfinished);

    const InstanceRepository &m_instances;
    QAction &m_open;
    QVBoxLayout &m_messages;
    QMainWindow &m_window;
    MessageBar *m_bar = nullptr;
    QToolButton *m_count = nullptr;
    QSet<QByteArray> m_dismissed; ///< the person closed the message that told of these
    QSet<QByteArray> m_told;
    bool m_updating = false;
};

} // namespace iw
