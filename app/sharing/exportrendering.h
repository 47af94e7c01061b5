// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/instances/instance.h"
#include "app/sharing/exportformat.h"
#include "app/sharing/exportvalues.h"

namespace iw {

struct ExportTally;

/// The bytes of the export whose values were gathered, one entry for each instance, by exportValues() with the prefixes
/// of exportNames(). The template engine is given numbers only; each value is looked up, quoted by the format's rules
/// and, for .env, read back before it is handed out. Needs no vault: any thread may do it. Problems as of
/// Exporter::render() but for "vault.*".
[[nodiscard]] Result<QByteArray> renderedExport(const ExportFormat &format, const QList<Instance> &instances,
                                                const std::vector<ExportValues> &values, ExportTally *tally = nullptr);

} // namespace iw
