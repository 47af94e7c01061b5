// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faultlist.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <span>

namespace iw {

/// What the practice service can be told to do otherwise; each has one row in Switches::table().
enum class Switch {
    // oauth/url
    OauthUrlNoPost,
    OauthUrlPostIgnoresState,
    OauthUrlLosesState,
    OauthUrlNeedsHeader,
    OauthUrlChecksHeader,
    OauthUrlOtherElement,
    ReplacedRedirectUri,
    // every answer
    Slow,
    RetryAfter,
    LowerCaseHeaders,
    PageSize,
    EmptyListOk,
    AllTagsMustMatch,
    ListHidesToken,
    // instances
    RefusalStatus,
    RefusalUsesCode,
    PrivateKeyRequired,
    OldStyleReply,
    ObjectTags,
    TypedConfiguration,
    ClearSecrets,
    IdAsText,
    NextId,
    NotValid,
    ReauthLeavesSibling,
    NoAutoTag,
    // provider
    Redirect,
    WrongState,
    MissingState,
    DenialEmptyState,
    AllowDenied,
    ExpiredCode,
    CodeLifetime,
    OneTimeCode,
    AccountChooser,
    OtherAccount,
    RememberSignIn,
    PopupLink,
    RegisteredCallbackOnly,
    SlowPages,
};

/// One row of the table that the command line's help prints.
struct SwitchRow
{
    Switch id;
    const char *name;
    const char *values; ///< "" on or off; "a|b" one of these; "number"; "text"
    const char *bare; ///< the value that the bare name stands for
    const char *fallback; ///< the value while it is not set
    const char *help;
};

/// The practice service's switches and the faults armed for its next requests. A value, owned by SandboxServer and read
/// by its parts at every request, so that a change holds at once.
class Switches final
{
public:
    Switches();

    [[nodiscard]] static std::span<const SwitchRow> table();
    /// The table and the fault grammar, as text for --help.
    [[nodiscard]] static QString help();

    [[nodiscard]] bool isOn(Switch id) const { return !value(id).isEmpty(); }
    [[nodiscard]] QString value(Switch id) const;
    [[nodiscard]] int number(Switch id) const { return value(id).toInt(); }

    /// name or name=value; "off" sets back; fail=… and relay=… arm a fault. Returns what is wrong, in English; empty =
    /// done.
    [[nodiscard]] QString set(const QString &assignment);
    /// {"name": true | false | number | "value" | ["…"]}; all of them, or none where one is wrong.
    [[nodiscard]] QString set(const QJsonObject &assignments);
    void reset();
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] FaultList &serviceFaults() { return m_serviceFaults; }
    [[nodiscard]] FaultList &relayFaults() { return m_relayFaults; }

private:
    QMap<Switch, QString> m_values;
    FaultList m_serviceFaults;
    FaultList m_relayFaults;
};

} // namespace iw
