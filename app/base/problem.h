// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace iw {

/// Something that went wrong, as app/ knows it: a row of resources/problems by its id, what the row's text names, and
/// the technical detail for a support case. The words are made at the edge, by problems/ProblemCatalog, the same for
/// the window and the command line. No member ever holds a secret.
struct Problem
{
    QString id{}; ///< row in resources/problems, such as "service.unauthorized"
    QMap<QString, QString> arguments{}; ///< {name} in the row's text → value, such as host → api.example.com
    int status = 0; ///< HTTP status, 0 where no answer came
    QString message{}; ///< the service's own "message", cut and redacted
    QString providerMessage{}; ///< the provider's text that the service passed on, cut and redacted
    QString requestId{}; ///< the service's requestId, for its support
    QString technical{}; ///< one line for experts: the operation and the network error's name

    [[nodiscard]] bool operator==(const Problem &) const = default;
};

} // namespace iw
