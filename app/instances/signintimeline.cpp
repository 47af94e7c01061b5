// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/signintimeline.h"

#include "app/base/percentencoding.h"
#include "app/base/redactor.h"
#include "app/service/exchangelog.h"
#include "app/service/sensitivetext.h"

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// In the column of HTTP's verbs; not translated, as those are not.
QString word(SignInStep step)
{
    switch (step) {
    case SignInStep::Opened:
        return u"open"_s;
    case SignInStep::Browser:
        return u"browser"_s;
    case SignInStep::Link:
        return u"link"_s;
    case SignInStep::Page:
        return u"page"_s;
    case SignInStep::Redirect:
        return u"redirect"_s;
    case SignInStep::Pasted:
        return u"paste"_s;
    case SignInStep::Loopback:
        return u"loopback"_s;
    }
    return {};
}

QUrl withoutQuery(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

/// What a mail or a double paste mangled has its code in a parameter's name, or in another's value.
bool isMangled(const QString &name, const QString &value)
{
    const bool isName = name.size() <= 40 && std::all_of(name.begin(), name.end(), [](QChar c) {
                            return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_' || c == u'-' || c == u'.';
                        });
    return !isName || value.contains("code="_L1) || value.contains("code%"_L1);
}

} // namespace

void SignInTimeline::note(SignInStep step, const QUrl &url)
{
    const QUrl place = withoutQuery(url);
    if (step == SignInStep::Page && place == std::exchange(m_page, place))
        return;
    if (step == SignInStep::Opened)
        m_page = place;
    ExchangeEntry entry;
    entry.method = word(step);
    entry.address = place.toString(QUrl::FullyEncoded);
    if (step != SignInStep::Page)
        entry.request = parameters(url);
    m_log.begin(std::move(entry));
}

void SignInTimeline::noteAnswer(const std::optional<Problem> &problem, const QString &account)
{
    ExchangeEntry entry;
    entry.method = u"answer"_s;
    if (!problem)
        entry.address = account.isEmpty() ? u"a code"_s : u"a code for "_s + foreignWords(account, m_redactor);
    else
        entry.address = problem->id;
    if (problem)
        entry.answer = foreignWords(problem->providerMessage, m_redactor);
    m_log.begin(std::move(entry));
}

QString SignInTimeline::parameters(const QUrl &url) const
{
    const auto pairs = formPairs(url.query(QUrl::FullyEncoded).toLatin1());
    if (!pairs)
        return u"(a query that does not decode)\n"_s;
    QString text;
    for (const auto &[name, value] : *pairs) {
        if (isMangled(name, value)) {
            text += u"(a parameter that is mangled)\n"_s;
            continue;
        }
        const bool secret = name == "state"_L1 || isSensitiveKey(name);
        if (secret)
            m_redactor.add(value);
        const QString shown = foreignWords(value, m_redactor);
        // Too short for the redactor: it is a secret all the same.
        text += foreignWords(name, m_redactor) + u": "_s
            + (secret && shown == value && !value.isEmpty() ? u"‹secret›"_s : shown) + u'\n';
    }
    return text;
}

} // namespace iw
