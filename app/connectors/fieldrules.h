// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/fieldchecker.h"

namespace iw {

/// The rules of fieldchecker.h, one function per family; each is given the value without blanks at its ends and says
/// the first thing that is to be said, or nothing.
using Rule = std::optional<Finding> (*)(const ConnectorField &field, const QString &value, const FieldValues &values);

[[nodiscard]] std::optional<Finding> checkSecret(const ConnectorField &, const QString &, const FieldValues &);
[[nodiscard]] std::optional<Finding> checkCallback(const ConnectorField &, const QString &, const FieldValues &);
[[nodiscard]] std::optional<Finding> checkServiceUrl(const ConnectorField &, const QString &, const FieldValues &);
[[nodiscard]] std::optional<Finding> checkAccountHost(const ConnectorField &, const QString &, const FieldValues &);
[[nodiscard]] std::optional<Finding> checkName(const ConnectorField &, const QString &, const FieldValues &);
[[nodiscard]] std::optional<Finding> checkTags(const ConnectorField &, const QString &, const FieldValues &);

/// "dt123.infusionsoft.com" of any form the account is typed in.
[[nodiscard]] QString accountHost(const QString &value, const QString &suffix);
/// The tags of a comma-separated text, trimmed, without empty and repeated ones.
[[nodiscard]] QStringList splitTags(const QString &value);

/// A finding of the field's row; with a fix, its value goes into the caption only where the field is no secret.
[[nodiscard]] Finding finding(Finding::Severity severity, const QString &id, const ConnectorField &field);
[[nodiscard]] Finding finding(Finding::Severity severity, const QString &id, const ConnectorField &field,
                              const QString &fix);

} // namespace iw
