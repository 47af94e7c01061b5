// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/instances/instance.h"
#include "app/sharing/exportformat.h"

#include <vector>

namespace iw {

class InstanceRepository;
struct ExportOptions;

/// One value on its way into an export.
struct ExportValue
{
    QString key; ///< "name", "token", "oauth.api.secret"
    QByteArray variable; ///< CE_TOKEN; empty for what has no variable of its own
    Secret content;
    bool isMasked = false; ///< content is not the value but what stands for it
    bool isSet = true; ///< false where the instance has no such value
};

/// All values of one instance, secrets read and masked as the options say.
struct ExportValues
{
    std::vector<ExportValue> facts; ///< id, name, token, … by the names a template uses
    std::vector<ExportValue> configuration; ///< by configuration key
    QStringList tags;
    bool practice = false;
};

/// Reads the instance's values. The prefix begins every variable: "CE_", or "CE_4821_" where there are several.
/// Problems "vault.*".
[[nodiscard]] Result<ExportValues> exportValues(const InstanceRepository &repository, const Instance &instance,
                                                const ExportOptions &options, ExportFormat::Mask mask,
                                                const QByteArray &prefix);

/// The prefixes of the instances' variables, no two alike, in their order.
[[nodiscard]] QList<QByteArray> variablePrefixes(const QList<Instance> &instances);

} // namespace iw
