// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWebEnginePage;

namespace iw {

/// Notices what the engine reports as no failure: a load that does not go on, and a loaded page with nothing to see,
/// such as one whose scripts did not work. Lives no longer than its page. Emits stalled() at most once per load,
/// blank() at most once per loaded page.
class PageWatch final : public QObject
{
    Q_OBJECT
public:
    explicit PageWatch(QWebEnginePage &page, QObject *parent = nullptr);

    /// Of the load or page that is there; the next load is watched again.
    void stop();

Q_SIGNALS:
    void stalled();
    void blank();

private:
    void look();
    void lookCloser();

    QWebEnginePage &m_page;
    QTimer m_stall;
    QTimer m_look;
};

} // namespace iw
