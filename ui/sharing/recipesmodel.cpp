// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/recipesmodel.h"

#include "app/connectors/fieldchecker.h"
#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSet>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QString word(RecipesModel::Progress progress)
{
    switch (progress) {
    case RecipesModel::Progress::ToDo:
        return RecipesModel::tr("To do");
    case RecipesModel::Progress::InProgress:
        return RecipesModel::tr("In progress");
    case RecipesModel::Progress::Created:
        return RecipesModel::tr("Created");
    case RecipesModel::Progress::Skipped:
        return RecipesModel::tr("Skipped");
    case RecipesModel::Progress::AlreadyHere:
        return RecipesModel::tr("Here already");
    }
    return {};
}

QIcon sign(RecipesModel::Progress progress)
{
    const QPalette palette = QGuiApplication::palette();
    switch (progress) {
    case RecipesModel::Progress::ToDo:
        return icon(u"new"_s);
    case RecipesModel::Progress::InProgress:
        return icon(u"waiting"_s);
    case RecipesModel::Progress::Skipped:
        return icon(u"stop"_s);
    case RecipesModel::Progress::Created:
    case RecipesModel::Progress::AlreadyHere:
        return icon(toneIconName(Tone::Success), toneInk(Tone::Success, palette));
    }
    return {};
}

/// What makes two instances the same application's for the same customer.
QStringList identity(const QUrl &service, const QString &connector, const QString &apiKey, const QString &account)
{
    return { service.toString(), connector, apiKey, account.toLower() };
}

} // namespace

RecipesModel::RecipesModel(const InstanceRepository &instances, QList<Recipe> recipes,
                           const QList<Connector> &connectors, QObject *parent)
    : QAbstractTableModel(parent), m_instances(instances)
{
    for (Recipe &recipe : recipes) {
        const Connector *connector = connectorOf(connectors, recipe.connector);
        m_rows.append({ std::move(recipe), connector ? *connector : Connector{} });
    }
    refresh();
}

QString RecipesModel::account(const Row &row)
{
    const ConnectorField *field = row.connector.field(row.connector.accountField);
    return field ? acceptedValue(*field, row.recipe.values.value(field->key)) : QString();
}

void RecipesModel::refresh()
{
    QSet<QStringList> saved;
    const QList<Instance> all = m_instances.instances();
    for (const Instance &instance : all)
        saved.insert(identity(instance.serviceUrl, instance.connector, instance.apiKey, instance.account));
    for (int row = 0; row < rowCount(); ++row) {
        const Row &one = m_rows[row];
        const QString apiKey = one.recipe.values.value(configurationkey::apiKey());
        const bool isHere = !apiKey.isEmpty() && !account(one).isEmpty()
            && saved.contains(identity(one.recipe.serviceUrl, one.recipe.connector, apiKey, account(one)));
        if (one.progress == Progress::ToDo && isHere)
            setProgress(row, Progress::AlreadyHere);
        else if (one.progress == Progress::AlreadyHere && !isHere)
            setProgress(row, Progress::ToDo);
    }
}

int RecipesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RecipesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Service + 1; }

QVariant RecipesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::DecorationRole && index.column() == State)
        return sign(row.progress);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.recipe.name.isEmpty() ? tr("(to be named)") : row.recipe.name.simplified();
    case Account:
        return account(row);
    case Service:
        return row.recipe.serviceUrl.host();
    case State:
        return word(row.progress);
    default:
        return {};
    }
}

QVariant RecipesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Account:
        return tr("Account");
    case Service:
        return tr("Service");
    case State:
        return tr("State");
    default:
        return {};
    }
}

void RecipesModel::setProgress(int row, Progress progress)
{
    m_rows[row].progress = progress;
    Q_EMIT dataChanged(index(row, 0), index(row, Service));
}

int RecipesModel::nextToDo(int from) const
{
    for (int step = 0; step < rowCount(); ++step) {
        const int row = (from + step) % rowCount();
        if (m_rows[row].progress == Progress::ToDo)
            return row;
    }
    return -1;
}

int RecipesModel::count(Progress progress) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [=](const Row &row) { return row.progress == progress; }));
}

} // namespace iw
