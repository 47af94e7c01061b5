// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QList>

#include <utility>

namespace iw {

/// The command line's exit codes (README, "Command line").
enum class ExitCode {
    Done = 0,
    Usage = 2,
    InputRefused = 3,
    VaultUnusable = 4,
    ServiceRefused = 5,
    Unreachable = 6,
    SignInRefused = 7,
    OutcomeUnknown = 8,
};

/// Every code and what it says, for help and manual.
[[nodiscard]] QList<std::pair<ExitCode, QString>> exitCodes();

/// The exit code that a problem leads to.
[[nodiscard]] ExitCode exitCodeFor(const Problem &problem);

} // namespace iw
