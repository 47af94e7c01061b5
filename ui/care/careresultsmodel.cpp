// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/careresultsmodel.h"

#include "app/problems/problemcatalog.h"
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace iw {

CareResultsModel::CareResultsModel(QList<CareResult> results, QObject *parent)
    : QAbstractTableModel(parent), m_results(std::move(results))
{
    std::stable_partition(m_results.begin(), m_results.end(),
                          [](const CareResult &result) { return result.problem.has_value(); });
}

int CareResultsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_results.size()); }

int CareResultsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Result + 1; }

QString CareResultsModel::cell(int row, int column) const
{
    const auto &[instance, problem] = m_results[row];
    switch (column) {
    case Name:
        return instance.name.simplified();
    case Id:
        return instance.id;
    case Service:
        return instance.serviceName.isEmpty() ? instance.serviceUrl.host() : instance.serviceName;
    default:
        return problem ? describe(*problem).title : tr("Done");
    }
}

QVariant CareResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(index.row(), index.column());
    if (role == Qt::DecorationRole && index.column() == Result) {
        const Tone tone = m_results[index.row()].problem ? Tone::Error : Tone::Success;
        return icon(toneIconName(tone), toneInk(tone, QGuiApplication::palette()));
    }
    return {};
}

QVariant CareResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Id:
        return tr("Id");
    case Service:
        return tr("Service");
    default:
        return tr("Result");
    }
}

QString CareResultsModel::text() const
{
    QString all;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            all += cell(row, column) + (column + 1 < columnCount() ? u'\t' : u'\n');
    }
    return all;
}

} // namespace iw
