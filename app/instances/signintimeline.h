// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/signin/signinstep.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace iw {

class ExchangeLog;
class Redactor;

/// Writes what happens between the service's oauth/url and POST /instances into the exchange log, so that it tells the
/// whole conversation: the pages, the redirect with its parameters, what was pasted, and what the answer came to. Code
/// and state become tags; of pages in between only the address without its query is written. Uses both, owns neither.
class SignInTimeline final
{
public:
    SignInTimeline(ExchangeLog &log, Redactor &redactor) : m_log(log), m_redactor(redactor) { }

    void note(SignInStep step, const QUrl &url);
    /// What the answer was taken for: a code, with the account named where there was one, or a problem.
    void noteAnswer(const std::optional<Problem> &problem, const QString &account);

private:
    [[nodiscard]] QString parameters(const QUrl &url) const;

    ExchangeLog &m_log;
    Redactor &m_redactor;
    QUrl m_page; ///< noted last: a page may tell its address more than once
};

} // namespace iw
