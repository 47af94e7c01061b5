// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/instancerows.h"

#include <QObject>

namespace iw {

class InstanceRepository;
class Vault;

/// Fetches the table's rows: the first screenful at once, so that the first frame shows instances, and all of them from
/// a worker thread with a database connection of its own. Uses repository and vault, owns neither.
///
///     loadFirst() ──▶ loaded(first rows, complete?) ── more? ──▶ load() ──worker──▶ loaded(all, true)
class InstanceLoader final : public QObject
{
    Q_OBJECT
public:
    /// userConnectors: the folder of the user's own connectors, for AttentionRule.
    InstanceLoader(const InstanceRepository &instances, const Vault &vault, QString userConnectors,
                   QObject *parent = nullptr);

    /// Reads at most a screenful, within this call. Returns true where that was all. What needs attention costs more
    /// than the first frame has.
    bool loadFirst(bool withAttention);
    /// Reads all in a worker; loaded() comes later, only for the last call. In a session-only vault within this call:
    /// what it keeps in memory another connection does not see.
    void load();

Q_SIGNALS:
    void loaded(iw::InstanceRows rows);

private:
    const InstanceRepository &m_instances;
    const Vault &m_vault;
    QString m_userConnectors;
    quint64 m_generation = 0;
};

} // namespace iw
