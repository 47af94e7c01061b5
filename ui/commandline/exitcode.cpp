// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/exitcode.h"

#include "ui/commandline/commandline.h"

#include <QStringList>

namespace iw {

using namespace Qt::StringLiterals;

QList<std::pair<ExitCode, QString>> exitCodes()
{
    return { { ExitCode::Done, CommandLine::tr("done") },
             { ExitCode::Usage, CommandLine::tr("usage") },
             { ExitCode::InputRefused, CommandLine::tr("input refused") },
             { ExitCode::VaultUnusable, CommandLine::tr("vault locked or unusable") },
             { ExitCode::ServiceRefused, CommandLine::tr("service refused") },
             { ExitCode::Unreachable, CommandLine::tr("unreachable") },
             { ExitCode::SignInRefused, CommandLine::tr("sign-in denied or mismatched") },
             { ExitCode::OutcomeUnknown, CommandLine::tr("outcome unknown") } };
}

ExitCode exitCodeFor(const Problem &problem)
{
    if (problem.id == "commandline.usage"_L1)
        return ExitCode::Usage;
    static const QStringList unreachable = {
        u"service.timed-out"_s,   u"service.host-not-found"_s, u"service.connection-refused"_s,
        u"service.unreachable"_s, u"service.offline"_s,        u"service.captive-portal"_s,
    };
    if (unreachable.contains(problem.id) || problem.id.startsWith("service.tls"_L1)
        || problem.id.startsWith("service.proxy"_L1))
        return ExitCode::Unreachable;
    if (problem.id == "service.outcome-unknown"_L1 || problem.id.endsWith("-after-loss"_L1)
        || problem.id == "creation.cancelled-while-sent"_L1 || problem.id == "reauth.outcome-unknown"_L1
        || problem.id == "instance.change-unknown"_L1)
        return ExitCode::OutcomeUnknown;
    if (problem.id == "commandline.address-differs"_L1 || problem.id == "commandline.account-differs"_L1)
        return ExitCode::SignInRefused;
    if (problem.id == "commandline.passphrase-needed"_L1 || problem.id == "commandline.first-passphrase"_L1
        || problem.id == "creation.secrets-lost"_L1 || problem.id == "reauth.account-lost"_L1)
        return ExitCode::VaultUnusable;
    // A backup that does not open is input; a vault that does not take it is the vault's.
    static const QStringList restoring = { u"backup.needs-slot"_s, u"backup.no-copy"_s, u"backup.not-set-aside"_s,
                                           u"backup.restore-not-verified"_s };
    if (restoring.contains(problem.id))
        return ExitCode::VaultUnusable;
    if (problem.id == "instance.gone"_L1 || problem.id == "instance.not-valid"_L1)
        return ExitCode::ServiceRefused;
    const QString area = problem.id.section(u'.', 0, 0);
    if (area == "service"_L1)
        return problem.id == "service.bad-header-value"_L1 || problem.id == "service.insecure-address"_L1
            ? ExitCode::InputRefused
            : ExitCode::ServiceRefused;
    if (area == "signin"_L1 || area == "creation"_L1)
        return ExitCode::SignInRefused;
    if (area == "vault"_L1)
        return ExitCode::VaultUnusable;
    return ExitCode::InputRefused;
}

} // namespace iw
