// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instancereach.h"
#include "app/vault/vaultrecord.h"

#include <QMap>

namespace iw {

/// What happened to a saved instance, as its history tells it: short plain facts in clear, never a secret. Whoever
/// changes a row says so in the same call: `save(row, {}, { InstanceEvent::Kind::Reauthenticated })`.
struct InstanceEvent
{
    enum class Kind {
        Unknown, ///< a word of a newer program
        Created,
        Adopted, ///< taken over from the service; with the fact "after": "lost-answer"
        Imported, ///< read from a file
        Refreshed, ///< what the service tells was taken over anew
        Reauthenticated,
        Checked, ///< fact "found": an InstanceReach's word
        Renamed, ///< facts "from", "to"
        Tagged, ///< facts "from", "to": tags with commas between them
        Enabled,
        Disabled,
        DeletedAtService,
    };

    // Not explicit: a kind alone says enough of most events.
    InstanceEvent(Kind what, QMap<QString, QString> about = {}) : kind(what), facts(std::move(about)) { }

    [[nodiscard]] static InstanceEvent checked(InstanceReach found);
    [[nodiscard]] static InstanceEvent renamed(const QString &from, const QString &to);
    [[nodiscard]] static InstanceEvent tagged(const QStringList &from, const QStringList &to);
    [[nodiscard]] static InstanceEvent adoptedAfterLostAnswer();

    Kind kind = Kind::Unknown;
    QMap<QString, QString> facts;
    QDateTime at{}; ///< UTC; set by the vault. Of the last one, where equal ones are counted as one
    QDateTime firstAt{};
    qint64 times = 1;
};

/// The word in the vault and in the commands' output: "created", "deleted-at-service". Stable, not translated.
[[nodiscard]] QString eventWord(InstanceEvent::Kind kind);

[[nodiscard]] VaultEvent toVaultEvent(const InstanceEvent &event);
[[nodiscard]] InstanceEvent fromVaultEvent(const VaultEvent &event);

} // namespace iw
