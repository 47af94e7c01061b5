// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/accountsmodel.h"

#include "app/accounts/accountaccess.h"
#include "app/accounts/accountstore.h"
#include "app/instances/instancerepository.h"
#include "app/service/answerproblem.h"
#include "app/service/serviceaddress.h"
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(AccountAccess access)
{
    switch (access) {
    case AccountAccess::Good:
        return Tone::Success;
    case AccountAccess::Unreachable:
        return Tone::Warning;
    case AccountAccess::Refused:
    case AccountAccess::Failed:
        break;
    }
    return Tone::Error;
}

} // namespace

AccountsModel::AccountsModel(const AccountStore &accounts, const InstanceRepository &instances, AccountTests &tests,
                             QObject *parent)
    : QAbstractTableModel(parent), m_store(accounts), m_instances(instances), m_tests(tests)
{
    // Queued: many rows may change within one turn.
    connect(&m_store, &AccountStore::changed, this, &AccountsModel::refresh, Qt::QueuedConnection);
    connect(&m_instances, &InstanceRepository::changed, this, &AccountsModel::refresh, Qt::QueuedConnection);
    refresh();
}

void AccountsModel::refresh()
{
    QList<ServiceAccount> now = m_store.accounts();
    std::stable_sort(now.begin(), now.end(), [](const ServiceAccount &one, const ServiceAccount &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    m_counts.clear();
    const QList<Instance> instances = m_instances.instances();
    for (const Instance &instance : instances)
        ++m_counts[instance.accountId];
    const auto ids = [](const QList<ServiceAccount> &accounts) {
        QList<QByteArray> all;
        for (const ServiceAccount &account : accounts)
            all.append(account.recordId);
        return all;
    };
    if (ids(now) == ids(m_accounts)) {
        m_accounts = now;
        if (!now.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(now.size()) - 1, int(Column::Count) - 1));
        return;
    }
    beginResetModel();
    m_accounts = now;
    endResetModel();
}

int AccountsModel::rowOf(const QByteArray &recordId) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&](const ServiceAccount &account) { return account.recordId == recordId; });
    return found == m_accounts.cend() ? -1 : int(found - m_accounts.cbegin());
}

const AccountTest *AccountsModel::test(const ServiceAccount &account) const
{
    const auto found = m_tests.constFind(account.recordId);
    return found == m_tests.cend() || found->account.revision != account.revision ? nullptr : &*found;
}

void AccountsModel::setBusy(const QList<ServiceAccount> &accounts)
{
    m_busy.clear();
    for (const ServiceAccount &account : accounts)
        m_busy.append(account.recordId);
    refresh();
}

void AccountsModel::setTest(const AccountTest &test)
{
    m_busy.removeOne(test.account.recordId);
    if (!test.problem || test.problem->id != "service.cancelled"_L1) // nothing was found out
        m_tests.insert(test.account.recordId, test);
    if (const int row = rowOf(test.account.recordId); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, int(Column::Count) - 1));
}

void AccountsModel::keepTest(const QByteArray &recordId)
{
    const auto account = m_store.account(recordId);
    const auto found = m_tests.find(recordId);
    if (account && found != m_tests.end())
        found->account = *account;
}

int AccountsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_accounts.size()); }

int AccountsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(Column::Count); }

QString AccountsModel::text(const ServiceAccount &account, Column column) const
{
    switch (column) {
    case Column::Name:
        return account.name;
    case Column::Service: {
        if (account.practice)
            return tr("Practice service");
        const Service service = serviceForUrl(account.apiUrl);
        return service.id == "other"_L1 ? tr("Other") : service.name;
    }
    case Column::Host:
        return shownHost(account.apiUrl);
    case Column::Instances:
        return QLocale().toString(m_counts.value(account.recordId));
    case Column::LastTest:
        return testText(account);
    case Column::Count:
        break;
    }
    return {};
}

QString AccountsModel::testText(const ServiceAccount &account) const
{
    if (isBusy(account.recordId))
        return tr("Testing…");
    const AccountTest *last = test(account);
    if (!last)
        return tr("Not tested");
    switch (accessOf(last->problem)) {
    case AccountAccess::Good:
        return tr("Accepted");
    case AccountAccess::Refused:
        return tr("Refused");
    case AccountAccess::Unreachable:
        return tr("Unreachable");
    case AccountAccess::Failed:
        break;
    }
    return tr("Failed");
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServiceAccount &account = m_accounts[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(account, column);
    case Qt::ToolTipRole: // guesses whether it is HTML
        return text(account, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == Column::Instances ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole:
        if (column == Column::Name)
            return icon(account.practice ? u"practice"_s : u"key"_s);
        if (const AccountTest *last = test(account); last && column == Column::LastTest && !isBusy(account.recordId)) {
            const Tone tone = toneOf(accessOf(last->problem));
            return icon(toneIconName(tone), toneInk(tone, QGuiApplication::palette()));
        }
        return {};
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && Column(section) == Column::Instances)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Service:
        return tr("Service");
    case Column::Host:
        return tr("Host");
    case Column::Instances:
        return tr("Instances");
    case Column::LastTest:
        return tr("Last test");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace iw
