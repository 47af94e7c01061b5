// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/comparisonmodel.h"

#include "app/instances/servicecomparison.h"
#include "app/problems/problemcatalog.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;
using Kind = ComparisonEntry::Kind;
using Difference = ComparisonEntry::Difference;
using EntryResult = ComparisonEntry::Result;

namespace {

QString iconName(Kind kind)
{
    switch (kind) {
    case Kind::OnlyThere:
        return u"new"_s;
    case Kind::Differs:
        return u"warning"_s;
    case Kind::OnlyHere:
        return u"info"_s;
    case Kind::Same:
        return u"success"_s;
    case Kind::Forgotten:
        break;
    }
    return u"delete"_s;
}

QString stateText(InstanceState state)
{
    switch (state) {
    case InstanceState::Valid:
        return ComparisonModel::tr("valid");
    case InstanceState::Disabled:
        return ComparisonModel::tr("disabled");
    case InstanceState::SecretsLost:
        return ComparisonModel::tr("without its token");
    default:
        return ComparisonModel::tr("not valid");
    }
}

QString tagsText(const QStringList &tags)
{
    return tags.isEmpty() ? ComparisonModel::tr("none", "tags") : tags.join(u", "_s);
}

QString resultText(const ComparisonEntry &entry)
{
    switch (entry.result) {
    case EntryResult::None:
        return {};
    case EntryResult::Adopted:
        return ComparisonModel::tr("Adopted");
    case EntryResult::Refreshed:
        return ComparisonModel::tr("Refreshed");
    case EntryResult::Forgotten:
        return ComparisonModel::tr("Forgotten here");
    case EntryResult::SavedElsewhere:
        return ComparisonModel::tr("Saved meanwhile by another window or command");
    case EntryResult::Failed:
        break;
    }
    return describe(entry.problem.value_or(Problem{})).title;
}

} // namespace

QString ComparisonModel::kindText(Kind kind)
{
    switch (kind) {
    case Kind::OnlyThere:
        return tr("Only at the service");
    case Kind::Differs:
        return tr("Differs");
    case Kind::OnlyHere:
        return tr("Only here");
    case Kind::Same:
        return tr("Same");
    case Kind::Forgotten:
        break;
    }
    return tr("Forgotten here");
}

QString ComparisonModel::differenceText(const ComparisonEntry &entry)
{
    if (!entry.unfinishedId.isEmpty() && entry.kind == Kind::OnlyThere)
        return tr("May be what the unfinished creation of “%1” made").arg(entry.unfinishedName);
    if (entry.mayBeLeftover)
        return tr("Probably left over for some minutes from a creation or re-authentication");
    QStringList parts;
    const auto add = [&parts](const QString &what, const QString &here, const QString &there) {
        //: What differs, then its value in the table and its value at the service
        parts += tr("%1: here %2, there %3").arg(what, here, there);
    };
    if (entry.differences.testFlag(Difference::Name))
        add(tr("name"), entry.here.name, entry.there.name);
    if (entry.differences.testFlag(Difference::Tags))
        add(tr("tags"), tagsText(entry.here.tags), tagsText(entry.there.tags));
    if (entry.differences.testFlag(Difference::State))
        add(tr("state"), stateText(entry.here.state), stateText(entry.there.state));
    if (entry.differences.testFlag(Difference::Token))
        parts +=
            entry.here.state == InstanceState::SecretsLost ? tr("token: none here") : tr("token: another one there");
    else if (entry.hidesToken && entry.result == EntryResult::None && entry.kind != Kind::OnlyThere)
        parts += tr("token: not told by the list");
    return parts.join(u"; "_s);
}

QString ComparisonModel::text(const ComparisonEntry &entry, Column column) const
{
    switch (column) {
    case Column::Name:
        return entry.shown().name;
    case Column::Kind:
        return kindText(entry.kind);
    case Column::Difference:
        return differenceText(entry);
    case Column::Result:
        return resultText(entry);
    case Column::Connector:
        return entry.shown().connectorName;
    case Column::Id:
        return entry.shown().id;
    case Column::Count:
        break;
    }
    return {};
}

void ComparisonModel::show(ServiceComparison *comparison)
{
    beginResetModel();
    if (m_comparison)
        m_comparison->disconnect(this);
    m_comparison = comparison;
    m_folded.clear();
    m_rows.clear();
    if (comparison) {
        connect(comparison, &ServiceComparison::entryChanged, this, &ComparisonModel::updateEntry);
        connect(comparison, &QObject::destroyed, this, [this] { show(nullptr); });
        m_folded.reserve(comparison->entries().size());
        for (const ComparisonEntry &entry : comparison->entries()) {
            const Instance &shown = entry.shown();
            m_folded += QStringList{ shown.name,          entry.there.name, shown.id,
                                     shown.connectorName, shown.account,    shown.tags.join(u' ') }
                            .join(u'\n')
                            .toCaseFolded();
        }
    }
    filter();
    endResetModel();
}

void ComparisonModel::setKind(std::optional<Kind> kind)
{
    beginResetModel();
    m_kind = kind;
    filter();
    endResetModel();
}

void ComparisonModel::setSearch(const QString &words)
{
    beginResetModel();
    m_words = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    filter();
    endResetModel();
}

void ComparisonModel::filter()
{
    m_rows.clear();
    for (int i = 0; i < m_folded.size(); ++i) {
        const bool isOfKind = !m_kind || m_comparison->entries()[i].kind == *m_kind;
        const bool isFound = std::all_of(m_words.cbegin(), m_words.cend(),
                                         [&](const QString &word) { return m_folded[i].contains(word); });
        if (isOfKind && isFound)
            m_rows.append(i);
    }
}

/// Stays where it is, although it may be of another kind by now: what became of it is to be seen.
void ComparisonModel::updateEntry(int entry)
{
    const auto row = std::lower_bound(m_rows.cbegin(), m_rows.cend(), entry);
    if (row == m_rows.cend() || *row != entry)
        return;
    const int at = int(row - m_rows.cbegin());
    Q_EMIT dataChanged(index(at, 0), index(at, int(Column::Count) - 1));
}

int ComparisonModel::count(std::optional<Kind> kind) const
{
    if (!m_comparison)
        return 0;
    const QList<ComparisonEntry> &entries = m_comparison->entries();
    return int(std::count_if(entries.cbegin(), entries.cend(),
                             [&](const ComparisonEntry &entry) { return !kind || entry.kind == *kind; }));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ComparisonModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(Column::Count); }

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_comparison)
        return {};
    const ComparisonEntry &entry = m_comparison->entries()[m_rows[index.row()]];
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(entry, column);
    if (role == Qt::ToolTipRole) // which guesses whether it is HTML; names are the customer's
        return text(entry, column).toHtmlEscaped();
    if (role == Qt::DecorationRole && column == Column::Kind)
        return icon(iconName(entry.kind));
    if (role == Qt::DecorationRole && column == Column::Result && entry.result != EntryResult::None)
        return icon(entry.result == EntryResult::Failed ? u"error"_s : u"success"_s);
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Kind:
        return tr("State");
    case Column::Difference:
        return tr("What differs");
    case Column::Result:
        return tr("Result");
    case Column::Connector:
        return tr("Connector");
    case Column::Id:
        return tr("Id");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace iw
