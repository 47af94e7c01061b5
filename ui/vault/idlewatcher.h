// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace iw {

/// Tells when nobody has used this program for a while: no key, mouse, wheel, pen or touch reached any of its windows.
/// An input costs one look at the clock; a very coarse timer wakes up once in the limit. Emits idle() when the limit is
/// reached, and again after each further one without input, so that whoever had a reason to wait may decide anew.
class IdleWatcher final : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatcher(QObject *parent = nullptr);

    /// Zero: never, and no event is looked at.
    void setLimit(std::chrono::milliseconds limit);
    [[nodiscard]] std::chrono::milliseconds limit() const { return m_limit; }
    [[nodiscard]] std::chrono::milliseconds sinceInput() const
    {
        return std::chrono::milliseconds(m_lastInput.isValid() ? m_lastInput.elapsed() : 0);
    }

Q_SIGNALS:
    /// since: the last input.
    void idle(std::chrono::milliseconds since);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    std::chrono::milliseconds m_limit{ 0 };
    QElapsedTimer m_lastInput;
    QTimer m_timer;
    bool m_told = false; // and no input since
};

} // namespace iw
