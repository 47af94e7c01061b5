// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/connector.h"

#include <optional>

namespace iw {

class Paths;

/// What the settings of an instance are called on screen. The connectors' files are read when the first is asked for.
class FieldLabels final
{
public:
    explicit FieldLabels(const Paths &paths) : m_paths(paths) { }

    /// The label of a configuration key in that connector's form; the key where it has none.
    [[nodiscard]] QString of(const QString &connector, const QString &key);
    /// Sorts keys as the form has them; what it does not have stands at the end.
    void sort(QStringList &keys, const QString &connector);

private:
    [[nodiscard]] const Connector *known(const QString &connector);

    const Paths &m_paths;
    std::optional<QList<Connector>> m_connectors;
};

} // namespace iw
