// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace iw {

/// A problem in the user's words.
struct ProblemText
{
    QString title; ///< what happened, one sentence
    QString cause; ///< why, may be empty
    QString next; ///< what to do now
    QString actionId; ///< "retry", "sign-in-again", "edit-credentials", … ; empty for none
    QString action; ///< caption of the button or link
    std::chrono::seconds wait{}; ///< how long the service asked to wait before the action
    QString details; ///< service message, provider message, requestId, status; safe to copy

    /// title, cause and next as one paragraph, for the command line and accessible text.
    [[nodiscard]] QString sentence() const;
};

/// Looks the problem up in resources/problems and fills in its arguments. An id without a row gives a general sentence
/// with the id under details.
[[nodiscard]] ProblemText describe(const Problem &problem);

/// True where resources/problems has a row of that id.
[[nodiscard]] bool hasProblemText(const QString &id);

/// The rows whose title stands in the text, in English or in the user's language.
[[nodiscard]] QStringList problemsTitledIn(const QString &text);

} // namespace iw
