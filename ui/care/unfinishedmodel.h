// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"

#include <QAbstractTableModel>

namespace iw {

class InstanceRepository;

/// The creations whose outcome is not known, newest first, without those that are under way in this program. Follows
/// the repository; no secret is in any role.
class UnfinishedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Connector, Service, Sent, Known, Count };

    explicit UnfinishedModel(const InstanceRepository &instances, QObject *parent = nullptr);

    [[nodiscard]] const QList<Instance> &intents() const { return m_intents; }
    [[nodiscard]] int rowOf(const QByteArray &recordId) const;
    /// What the window lists as unfinished.
    [[nodiscard]] static QList<Instance> read(const InstanceRepository &instances);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Reads anew; it does so by itself one turn after a change.
    void refresh();

private:
    const InstanceRepository &m_instances;
    QList<Instance> m_intents;
};

} // namespace iw
