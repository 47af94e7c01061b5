// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

class QMimeData;

namespace iw {

class Secret;

/// The text with the marks that keep it out of clipboard histories and cloud clipboards: KDE's, which the histories for
/// GNOME and others read as well, and those of Windows and macOS (from Qt 6.5 on, see concealedpasteboard.cpp). The
/// caller owns the data.
[[nodiscard]] QMimeData *secretMimeData(const Secret &secret);

/// Puts one secret at a time on the clipboard and takes it off again: after the given time, when the program ends and
/// on request, but only while the clipboard still holds it. Keeps a digest of the secret, not the secret.
///
/// Only the clipboard proper is ever used, never X11's selection (the middle mouse button). Under Wayland a compositor
/// may refuse to clear it for a window without the focus, or hand out a copy of its own: there the system's wl-copy is
/// asked as well, where it is installed.
///
/// Emits remaining() at copy() and then every second, and cleared() once when the countdown is over, whether the
/// clipboard had to be cleared or holds something else by now.
class SecretClipboard final : public QObject
{
    Q_OBJECT
public:
    explicit SecretClipboard(QObject *parent = nullptr) : SecretClipboard(waylandHelper(), parent) { }
    /// For tests: helper is started with --clear after the clipboard was cleared; empty is none.
    SecretClipboard(QString helper, QObject *parent);
    ~SecretClipboard() override;

    /// 0 seconds: stays until the program ends.
    void copy(const Secret &secret, int seconds);
    void clearNow();
    [[nodiscard]] bool isHolding() const { return !m_digest.isEmpty(); }

Q_SIGNALS:
    void remaining(int seconds);
    void cleared();

private:
    void tick();
    void clearClipboard() const;
    [[nodiscard]] bool isUnchanged() const;
    [[nodiscard]] static QString waylandHelper();

    QString m_helper;
    QTimer m_timer;
    int m_left = 0;
    QByteArray m_digest;
};

} // namespace iw
