// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/exchangemodel.h"

#include <QLocale>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 5;

} // namespace

QString exchangeText(const ExchangeEntry &entry)
{
    QString text = entry.method + u' ' + entry.address + u"\n\n"_s + entry.request + u"\n\n"_s;
    text += entry.status ? QString::number(entry.status) + u'\n' : QString();
    return text + entry.answer;
}

ExchangeModel::ExchangeModel(const ExchangeLog &log, QObject *parent)
    : QAbstractTableModel(parent), m_log(log), m_entries(log.entries())
{
    connect(&log, &ExchangeLog::changed, this, &ExchangeModel::refresh);
}

void ExchangeModel::refresh()
{
    const QList<ExchangeEntry> &now = m_log.entries();
    const auto had = m_entries.size();
    const bool grew = now.size() > had && (had == 0 || now.first().time == m_entries.first().time);
    if (grew || now.size() == had) {
        if (grew)
            beginInsertRows({}, int(had), int(now.size()) - 1);
        m_entries = now;
        if (grew)
            endInsertRows();
        if (had > 0) // an answer came, perhaps to an earlier line
            Q_EMIT dataChanged(index(0, 0), index(int(had) - 1, columns - 1));
        return;
    }
    beginResetModel(); // the oldest were dropped
    m_entries = now;
    endResetModel();
}

int ExchangeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int ExchangeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ExchangeEntry &entry = m_entries[index.row()];
    switch (Column(index.column())) {
    case Column::Time:
        return entry.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case Column::Method:
        return entry.method;
    case Column::Address:
        return entry.address;
    case Column::Status:
        return entry.status ? QString::number(entry.status) : u"–"_s;
    case Column::Duration:
        //: Milliseconds that a call took
        return entry.milliseconds < 0 ? u"–"_s : tr("%1 ms").arg(entry.milliseconds);
    }
    return {};
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Method:
        return tr("Method");
    case Column::Address:
        return tr("Address");
    case Column::Status:
        return tr("Status");
    case Column::Duration:
        return tr("Duration");
    }
    return {};
}

QString ExchangeModel::detail(int row) const
{
    if (row < 0 || row >= m_entries.size())
        return {};
    return exchangeText(m_entries[row]);
}

int ExchangeModel::rowOf(int number) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [number](const ExchangeEntry &entry) { return entry.number == number; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

} // namespace iw
