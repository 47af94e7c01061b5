// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace iw {

class WebViewPlugin;

/// Readies the web view while the user fills in the pages before it: share context, plugin, profile, page, blank page,
/// one step per idle turn of the event loop, and none within a moment after a key or click, as a step can take
/// 60 ms. Watches the application's input only until it is done. Its parent is its lifetime; stopping keeps what is
/// warm (WebViewPlugin drops that).
class WebViewWarmUp final : public QObject
{
    Q_OBJECT
public:
    explicit WebViewWarmUp(WebViewPlugin &plugin, QObject *parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] bool isDone() const { return m_done; }

Q_SIGNALS:
    /// Everything is ready, or cannot be.
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step();

    WebViewPlugin &m_plugin;
    QTimer m_timer;
    bool m_done = false;
};

} // namespace iw
