// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/connectors/connector.h"
#include "app/instances/instance.h"
#include "app/service/serviceclient.h"

#include <QFlags>

#include <optional>

namespace iw {

/// One instance as its service knows it and as the table does. A value without any secret in it.
struct ComparisonEntry
{
    enum class Kind {
        OnlyThere, ///< the service has it, the table does not
        Differs,
        OnlyHere, ///< a row whose instance the whole list of the service does not have
        Same,
        Forgotten, ///< was OnlyHere, and its row was removed
    };
    enum class Difference { Name = 1, Tags = 2, State = 4, Token = 8 };
    Q_DECLARE_FLAGS(Differences, Difference)
    /// What a task made of it.
    enum class Result { None, Adopted, Refreshed, Forgotten, SavedElsewhere, Failed };

    Kind kind = Kind::Same;
    Differences differences{}; ///< where it differs
    Instance here{}; ///< the saved row; without recordId in OnlyThere
    Instance there{}; ///< the row as it would be adopted; without id in OnlyHere
    bool tellsTags = false; ///< otherwise the service's list leaves tags out, and there.tags says nothing
    bool hidesToken = false; ///< the list left the token out: whether it differs is not known
    bool mayBeLeftover = false; ///< in OnlyThere: see mayBeLeftover()
    QByteArray unfinishedId{}; ///< in OnlyThere: the intent whose outcome it may be
    QString unfinishedName{};
    Result result = Result::None;
    std::optional<Problem> problem{}; ///< in Failed

    /// What is shown: the row's where there is one.
    [[nodiscard]] const Instance &shown() const { return kind == Kind::OnlyThere ? there : here; }
};
Q_DECLARE_OPERATORS_FOR_FLAGS(ComparisonEntry::Differences)

/// The row that adopting makes of what the service tells: plain values only, never what it masks. The connector's name
/// and its account field come from the catalogue where it is there, else from the service. Pure.
[[nodiscard]] Instance adoptable(const RemoteInstance &remote, const Instance &ofAccount,
                                 const QList<Connector> &connectors);

/// What differs between a row and what the service tells, but for the token. Pure.
[[nodiscard]] ComparisonEntry::Differences differencesOf(const Instance &here, const Instance &there, bool tellsTags);

/// Re-authentication at the service leaves a second instance of the same name and element, which goes away by itself.
/// True where the instance came into being within minutes of the other's creation or last change here. Pure.
[[nodiscard]] bool mayBeLeftover(const Instance &there, const Instance &other);

/// Takes over what the service tells into the row as it is now. Pure.
void takeOver(Instance &here, const Instance &there, bool tellsTags);

} // namespace iw
