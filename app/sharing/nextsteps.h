// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QList>
#include <QString>

#include <optional>

namespace iw {

struct Instance;

/// Something that can be done with an instance once it exists; a row of resources/nextsteps.
struct NextStep
{
    enum class Action { None, Call, Documentation, CopyId };
    QString id;
    QString title{}; ///< in the user's language, as is the text
    QString text{};
    Action action = Action::None;
    QString method{}; ///< of a Call
    QString path{}; ///< below the API's base
};

/// In the order to be shown; those of other connectors left out. Files of the user's own folder come as well.
[[nodiscard]] QList<NextStep> nextSteps(const QString &connector, const QString &userDir = {});

/// The call as a command line with placeholders where the secrets belong, as the service's documents write it.
[[nodiscard]] QString callWithPlaceholders(const NextStep &step, const Instance &instance);
/// The call as one line for a POSIX shell, ready to be run, with that Authorization header; nothing where the header
/// holds what no command line can.
[[nodiscard]] std::optional<Secret> readyCall(const NextStep &step, const Instance &instance,
                                              const Secret &authorizationHeader);

} // namespace iw
