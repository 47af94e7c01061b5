// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/unfinishedmodel.h"

#include "app/instances/instancerepository.h"

#include <QLocale>

#include <algorithm>

namespace iw {

namespace {

QString known(const Instance &intent)
{
    constexpr int longest = 120; // a request ends after 90 s
    if (intent.state == InstanceState::Unknown)
        return UnfinishedModel::tr("No usable answer came");
    if (intent.createdAt.secsTo(QDateTime::currentDateTimeUtc()) < longest)
        return UnfinishedModel::tr("Was sent just now");
    return UnfinishedModel::tr("Was being sent when the program ended");
}

} // namespace

UnfinishedModel::UnfinishedModel(const InstanceRepository &instances, QObject *parent)
    : QAbstractTableModel(parent), m_instances(instances), m_intents(read(instances))
{
    // Queued: one creation changes its intent several times within one turn.
    connect(&m_instances, &InstanceRepository::changed, this, &UnfinishedModel::refresh, Qt::QueuedConnection);
}

QList<Instance> UnfinishedModel::read(const InstanceRepository &instances)
{
    QList<Instance> all = instances.unfinished();
    all.removeIf([&instances](const Instance &intent) { return instances.isUnderWay(intent.recordId); });
    return all;
}

void UnfinishedModel::refresh()
{
    const QList<Instance> now = read(m_instances);
    // Row by row, so that the selection stays with its row.
    for (int row = int(m_intents.size()) - 1; row >= 0; --row) {
        const QByteArray id = m_intents[row].recordId;
        if (std::any_of(now.cbegin(), now.cend(), [&id](const Instance &intent) { return intent.recordId == id; }))
            continue;
        beginRemoveRows({}, row, row);
        m_intents.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (row < m_intents.size() && m_intents[row].recordId == now[row].recordId)
            continue;
        beginInsertRows({}, row, row);
        m_intents.insert(row, now[row]);
        endInsertRows();
    }
    m_intents = now;
    if (!now.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(now.size()) - 1, int(Column::Count) - 1));
}

int UnfinishedModel::rowOf(const QByteArray &recordId) const
{
    const auto found = std::find_if(m_intents.cbegin(), m_intents.cend(),
                                    [&](const Instance &intent) { return intent.recordId == recordId; });
    return found == m_intents.cend() ? -1 : int(found - m_intents.cbegin());
}

int UnfinishedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_intents.size()); }

int UnfinishedModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(Column::Count); }

QVariant UnfinishedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Instance &intent = m_intents[index.row()];
    QString text;
    switch (Column(index.column())) {
    case Column::Name:
        text = intent.name;
        break;
    case Column::Connector:
        text = intent.connectorName;
        break;
    case Column::Service:
        text = intent.serviceUrl.host();
        break;
    case Column::Sent:
        text = QLocale().toString(intent.createdAt.toLocalTime(), QLocale::ShortFormat);
        break;
    case Column::Known:
        text = known(intent);
        break;
    case Column::Count:
        return {};
    }
    // A tool tip guesses whether it is HTML; the name is the customer's.
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant UnfinishedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Connector:
        return tr("Connector");
    case Column::Service:
        return tr("Service");
    case Column::Sent:
        return tr("Sent");
    case Column::Known:
        return tr("What is known");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace iw
