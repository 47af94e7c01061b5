// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sharing/importreader.h"

namespace iw {

/// readImport() for the variables of a .env or shell export, which has `export` before the first of them: CE_TOKEN, or
/// CE_4821_TOKEN where there are several. The text is UTF-8.
[[nodiscard]] Result<std::vector<ImportedInstance>> readImportedVariables(const QByteArray &text,
                                                                          const QList<Connector> &connectors);

} // namespace iw
