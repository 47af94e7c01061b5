// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/importmodel.h"

#include "app/sharing/instanceimport.h"

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

int ImportModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ImportModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Note + 1; }

bool ImportModel::isPossible(const Row &row) const
{
    return row.known.isEmpty() || (m_takesOver && row.known != InstanceImport::earlierInTheList());
}

QString ImportModel::cell(const Row &row, int column) const
{
    const Instance &instance = row.imported.instance;
    switch (column) {
    case Name:
        return instance.name.simplified();
    case Id:
        return instance.id;
    case Service:
        return instance.serviceUrl.host();
    case Secrets: {
        QStringList names{ tr("Token") };
        if (row.imported.account)
            names += { sharedField(u"userSecret"_s).label, sharedField(u"organizationSecret"_s).label };
        if (row.imported.configuration.contains(u"oauth.api.secret"_s))
            names += tr("API Secret");
        return names.join(u", "_s);
    }
    default:
        break;
    }
    if (row.known == InstanceImport::earlierInTheList())
        return tr("Twice in this file");
    if (!row.known.isEmpty())
        return m_takesOver ? tr("Here already; its secrets are taken over") : tr("Here already; left out");
    return row.imported.account ? tr("New") : tr("New; without account secrets");
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(row, index.column());
    if (role == Qt::CheckStateRole && index.column() == Name)
        return row.ticked && isPossible(row) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_rows[size_t(index.row())].ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isPossible(m_rows[size_t(index.row())]))
        flags |= Qt::ItemIsEnabled;
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Secrets:
        return tr("Secrets in the file");
    default:
        return tr("What is done");
    }
}

void ImportModel::setImported(std::vector<ImportedInstance> imported, const QList<QByteArray> &known)
{
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < imported.size(); ++i)
        m_rows.push_back({ std::move(imported[i]), known[qsizetype(i)] });
    endResetModel();
}

void ImportModel::setTakesOver(bool takesOver)
{
    beginResetModel();
    m_takesOver = takesOver;
    endResetModel();
}

bool ImportModel::hasKnown() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return !row.known.isEmpty() && row.known != InstanceImport::earlierInTheList();
    });
}

bool ImportModel::lacksAccounts() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.imported.account; });
}

int ImportModel::tickedCount() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [this](const Row &row) { return row.ticked && isPossible(row); }));
}

std::vector<ImportedInstance> ImportModel::takeTicked()
{
    std::vector<ImportedInstance> ticked;
    beginResetModel();
    for (Row &row : m_rows) {
        if (!row.ticked || !isPossible(row))
            continue;
        row.imported.replaces = row.known;
        ticked.push_back(std::move(row.imported));
    }
    m_rows.clear();
    endResetModel();
    return ticked;
}

} // namespace iw
