// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accounttestjob.h"

#include <QAbstractTableModel>
#include <QHash>

namespace iw {

class AccountStore;
class InstanceRepository;

/// What the last tests of this session found, by the account's record; kept while no dialog shows it.
using AccountTests = QHash<QByteArray, AccountTest>;

/// The saved accounts by name, with how many instances each has and what its last test found. A test is of the secrets
/// of its time: once the account has changed it is none. Follows store and repository; no secret is in any role.
class AccountsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Service, Host, LastTest, Instances, Count };

    AccountsModel(const AccountStore &accounts, const InstanceRepository &instances, AccountTests &tests,
                  QObject *parent = nullptr);

    [[nodiscard]] const QList<ServiceAccount> &accounts() const { return m_accounts; }
    [[nodiscard]] int rowOf(const QByteArray &recordId) const;
    [[nodiscard]] int instancesOf(const QByteArray &recordId) const { return m_counts.value(recordId); }
    /// Null where the account was not tested as it is now.
    [[nodiscard]] const AccountTest *test(const ServiceAccount &account) const;

    void setBusy(const QList<ServiceAccount> &accounts);
    [[nodiscard]] bool isBusy(const QByteArray &recordId) const { return m_busy.contains(recordId); }
    void setTest(const AccountTest &test);
    /// Renaming is no reason to test again.
    void keepTest(const QByteArray &recordId);
    /// Reads anew; it does so by itself one turn after a change.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ServiceAccount &account, Column column) const;
    [[nodiscard]] QString testText(const ServiceAccount &account) const;

    const AccountStore &m_store;
    const InstanceRepository &m_instances;
    AccountTests &m_tests;
    QList<ServiceAccount> m_accounts;
    QHash<QByteArray, int> m_counts;
    QList<QByteArray> m_busy;
};

} // namespace iw
