// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"

#include <QHash>
#include <QString>

#include <optional>

namespace iw {

/// Why somebody should look at a saved instance; the first that holds.
enum class Attention {
    None,
    SecretsLost,
    Gone,
    Disabled,
    Refused,
    NotValid,
    Unreachable,
    SignInLapses, ///< its provider forgets a sign-in that nobody uses, and soon or since some time may have done so
};

/// What of the saved instances needs attention, by what the last check found and by the clock. Reads the connectors
/// when it first comes to the clock, so make one for many rows. A provider such as Keap keeps a sign-in for 45 days
/// after its last use; a check is such a use, since it goes through to the provider.
class AttentionRule final
{
public:
    /// userConnectors: the folder of the user's own connectors.
    explicit AttentionRule(QString userConnectors, QDateTime now = QDateTime::currentDateTimeUtc());

    [[nodiscard]] Attention of(const Instance &instance);
    /// Days until the sign-in lapses if nobody uses it, negative once that is past; empty where the provider has no
    /// such term, or where the instance is not one that works.
    [[nodiscard]] std::optional<int> daysLeft(const Instance &instance);
    /// The provider's term in days, 0 for none.
    [[nodiscard]] int term(const QString &connector);

    static constexpr int daysOfWarning = 10;

private:
    QString m_userConnectors;
    QDateTime m_now;
    std::optional<QHash<QString, int>> m_terms; ///< by element key
};

/// When the instance is last known to have worked: created, re-authenticated, or found to work by a check.
[[nodiscard]] QDateTime lastKnownToWork(const Instance &instance);

/// The same as a problem, whose words tell what to do; its id is empty for None and for SignInLapses, of which
/// daysLeft() tells more.
[[nodiscard]] Problem attentionProblem(Attention attention, const Instance &instance);

} // namespace iw
