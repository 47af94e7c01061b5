// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QObject>

#include <functional>
#include <optional>

namespace iw {

class MessageBar;
class Vault;
class VaultLock;
class VaultUnlocker;

/// Says in a message bar what is to be said of the vault's key, as it changes. Owns none of them. The bar's buttons are
/// emitted as actionRequested().
class VaultNotice final : public QObject
{
    Q_OBJECT
public:
    VaultNotice(Vault &vault, VaultUnlocker &unlocker, VaultLock &lock, MessageBar &bar, QObject *parent);

    /// Tells whether somebody answers an action; its button is not shown otherwise.
    using Answered = std::function<bool(const QString &actionId)>;
    void setAnswered(Answered answered) { m_answered = std::move(answered); }
    void update();

Q_SIGNALS:
    void actionRequested(const QString &actionId);

private:
    Vault &m_vault;
    VaultUnlocker &m_unlocker;
    VaultLock &m_lock;
    MessageBar &m_bar;
    Answered m_answered;
    std::optional<Problem> m_refusal;
    bool m_refused = false;
    bool m_dismissed = false; // the offer to put the key back
};

} // namespace iw
