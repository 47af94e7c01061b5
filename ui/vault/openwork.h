// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace iw {

/// Work in progress that a lock of the vault would end, such as an open wizard; known to VaultLock as no more than
/// this. Whoever implements it calls VaultLock::workChanged() when state() may be another.
class OpenWork
{
public:
    virtual ~OpenWork() = default;

    enum class State {
        None, ///< nothing would be lost
        Typed, ///< something typed would be lost, at most
        Unsaved, ///< what a service made is being saved, or could not be: a lock now would lose it
    };
    [[nodiscard]] virtual State state() const = 0;
    /// Ends it at once and asks nothing; false where nothing typed was ended. Never called in Unsaved.
    virtual bool close() = 0;
    /// Where a question about it belongs; null where there is no work.
    [[nodiscard]] virtual QWidget *window() const = 0;
};

} // namespace iw
