// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

class QWidget;

namespace iw {

class IdleWatcher;
class OpenWork;
class Preferences;
class UserPrompts;
class Vault;
class VaultUnlocker;

/// Locks the vault: by hand, after a while without input, and with the desktop session.
///
///     lock() ─▶ by hand, and work is open: asked once
///         ├─ open work unsaved: secrets are let go now, the key when the work has ended; isPending() meanwhile
///         └─ else: the work is closed, the data key wiped, secrets let go ─▶ locked()
///
/// Every holder of an opened secret hears of it from VaultUnlocker::forgetSecrets(). A key that is nowhere but in
/// memory is kept, as nothing could bring it back; what is open is still let go. Idle time does not close work in which
/// something was typed for up to an hour more: a coffee does not cost it, a forgotten night does.
class VaultLock final : public QObject
{
    Q_OBJECT
public:
    enum class Cause { Hand, Idle, Session };
    Q_ENUM(Cause)

    /// Uses all of them; window is where questions belong when no work is open.
    VaultLock(Vault &vault, VaultUnlocker &unlocker, Preferences &preferences, UserPrompts &prompts, QWidget *window);

    void lock(Cause cause);
    /// The data key is in memory and could be had again from a slot.
    [[nodiscard]] bool canLock() const;
    [[nodiscard]] bool isPending() const { return m_pending; }
    /// Gives up a lock that waits.
    void keepUnlocked();

    /// One at most; outlives this object or is set to null before.
    void setWork(OpenWork *work) { m_work = work; }
    void workChanged();

    /// Minutes as in Preferences.
    void setIdleMinutes(int minutes);
    void setWithSession(bool with);
    [[nodiscard]] IdleWatcher &idleWatcher() { return *m_idle; }

    static constexpr std::chrono::hours typedWorkIsKept{ 1 };

Q_SIGNALS:
    void pendingChanged();
    /// workClosed: open work had to end for it.
    void locked(iw::VaultLock::Cause cause, bool workClosed);
    void withSessionChanged(bool with);

private:
    void begin(Cause cause);
    void carryOut();
    void idle(std::chrono::milliseconds since);
    void setPending(bool pending);

    Vault &m_vault;
    VaultUnlocker &m_unlocker;
    Preferences &m_preferences;
    UserPrompts &m_prompts;
    QWidget *m_window;
    IdleWatcher *m_idle;
    OpenWork *m_work = nullptr;
    Cause m_cause = Cause::Hand;
    bool m_asking = false;
    bool m_pending = false;
};

} // namespace iw
