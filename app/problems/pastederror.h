// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QList>
#include <QString>

namespace iw {

/// What a pasted text may be a sign of.
struct Explanation
{
    Problem problem; ///< its words are describe()'s
    int certainty = 0; ///< more where more in the text speaks for it; of one text only
};

/// More would be guessing.
inline constexpr qsizetype mostExplanations = 4;

/// Explains what somebody pasted: an error's words, a JSON body of the service or of a provider, the address of a
/// redirect with its error, an HTTP status, a line of a log, or a message of this program and the details that it
/// copies. The most certain comes first, at most mostExplanations; nothing where nothing is known.
///
/// A pasted text often holds a code, a state or a token: of all its words only the host's name, the status, the
/// error's name and the seconds to wait get into the result.
[[nodiscard]] QList<Explanation> explained(const QString &pasted);

} // namespace iw
