// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace iw {

/// What is seen of something that went wrong.
struct Symptom
{
    enum class Source { Any, Redirect, Answer, Network };
    Source source = Source::Any; ///< Any: a pasted text, which may be from everywhere
    int status = 0; ///< HTTP status, 0 where none came
    QStringList errors{}; ///< OAuth's name of the error, or Qt's names
    QString words{}; ///< what the service, the provider or another program said
    bool throughProxy = false; ///< the request went, or should have gone, by a proxy
    bool isPage = false; ///< a web page came instead of the service's own JSON
};

/// What a symptom is a sign of.
struct Recognition
{
    QString problem; ///< row in resources/problems
    bool nothingMade = false; ///< after such an answer to a creation it is certain that no instance was made
    int certainty = 0; ///< of a pasted text: more where more speaks for it
};

/// The row of resources/recognition for a symptom whose source is known: the first whose criteria all hold.
[[nodiscard]] std::optional<Recognition> recognised(const Symptom &symptom);

/// Every row that a pasted text speaks for and nothing in it against, one per problem, the most certain first. Of rows
/// alike the special stands before the general.
[[nodiscard]] QList<Recognition> recognisedInText(const Symptom &pasted);

} // namespace iw
