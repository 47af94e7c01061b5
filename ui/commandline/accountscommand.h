// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accounttestjob.h"
#include "ui/commandline/command.h"

#include <QHash>

namespace iw {

class StopSignals;

/// `accounts`: the saved accounts, one a line, by the name that --account takes; needs no key. With --test their
/// secrets are tried at their services, and each line tells what came of it; a signal ends what is under way. Ends with
/// the first problem's code.
class AccountsCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] Result<QList<ServiceAccount>> named() const;
    void test(const QList<ServiceAccount> &accounts);
    void printTests(const AccountTestJob &job);
    [[nodiscard]] QStringList cells(const ServiceAccount &account) const;
    void print(const ServiceAccount &account, const AccountTest *test);

    QHash<QByteArray, int> m_counts; ///< of instances, by the account's record
    StopSignals *m_signals = nullptr;
};

} // namespace iw
