// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountaccess.h"

#include <QStringList>

namespace iw {

using namespace Qt::StringLiterals;

AccountAccess accessOf(const std::optional<Problem> &problem)
{
    if (!problem)
        return AccountAccess::Good;
    if (problem->status == 401 || problem->status == 403 || problem->id == "service.bad-header-value"_L1)
        return AccountAccess::Refused;
    static const QStringList neverSent{ u"service.insecure-address"_s, u"service.cancelled"_s };
    if (!problem->id.startsWith("service."_L1) || neverSent.contains(problem->id))
        return AccountAccess::Failed;
    // With a status that says little: of whoever stands in between, or of an answer that was lost on its way.
    static const QStringList notItsAnswer{ u"service.captive-portal"_s, u"service.truncated"_s };
    const bool answered = problem->status > 0 && problem->status != 429 && problem->status < 500;
    return answered && !notItsAnswer.contains(problem->id) ? AccountAccess::Failed : AccountAccess::Unreachable;
}

QString accessWord(AccountAccess access)
{
    switch (access) {
    case AccountAccess::Good:
        return u"good"_s;
    case AccountAccess::Refused:
        return u"refused"_s;
    case AccountAccess::Unreachable:
        return u"unreachable"_s;
    case AccountAccess::Failed:
        break;
    }
    return u"failed"_s;
}

} // namespace iw
