// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/connector.h"

#include <QMap>

#include <optional>

namespace iw {

/// What is to be said at a field. Words: row problem.id of resources/problems; its "action" is the fix's caption.
struct Finding
{
    enum class Severity { Note, Warning, Error }; ///< only an Error holds up Next
    Severity severity = Severity::Error;
    Problem problem;
    /// One click sets these fields (by key) to these texts; empty where there is no fix. May name more than one field:
    /// a whole header pasted into one is split into two.
    QMap<QString, QString> fix;
};

/// Values of the fields of a form by key, as typed.
using FieldValues = QMap<QString, QString>;

/// Checks one field in the light of the others (key and secret equal or swapped need both). Pure. An empty optional
/// field has no finding; an empty required one has the Error "field.required".
[[nodiscard]] std::optional<Finding> checkField(const ConnectorField &field, const FieldValues &values);

/// The value as it is used: trimmed, callback and host normalised ("dt123" → "dt123.infusionsoft.com"). Only meaningful
/// where checkField() has no Error.
[[nodiscard]] QString acceptedValue(const ConnectorField &field, const QString &typed);

/// Reads a cURL line, the documents' JSON body, an Authorization header, or KEY=value lines, and says which fields it
/// fills; empty where the text is none of these. Keys as in FieldValues, also "serviceUrl", "name", "tags",
/// "connector".
[[nodiscard]] FieldValues readPasted(const QString &text);

} // namespace iw
