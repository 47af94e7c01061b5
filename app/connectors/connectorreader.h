// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/datafiles.h"
#include "app/connectors/connector.h"

namespace iw {

/// Reads one connector file (its shape: resources/connectors/connector.schema.json). Problems "data.invalid" for broken
/// JSON, "connector.missing", "connector.wrong-type", "connector.unknown-property", "connector.unknown-kind",
/// "connector.duplicate-field", "connector.bad-key" and "connector.unknown-account-field", each with file, line,
/// column.
[[nodiscard]] Result<Connector> readConnector(const DataFile &file);

/// Reads {"fields": […]}, as the shared fields are kept. Same Problems.
[[nodiscard]] Result<QList<ConnectorField>> readFields(const DataFile &file, const QJsonObject &object);

} // namespace iw
