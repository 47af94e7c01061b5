// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted text, and the same as a navigation, against several callbacks.
#include "app/base/percentencoding.h"
#include "app/signin/providertext.h"
#include "app/signin/redirect.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString state = u"st+4te"_s;

struct Place
{
    QString callback;
    QString start; ///< what the address of an answer begins with, up to its port or path
};
const Place places[] = {
    { u"https://mycoolapp.com/auth"_s, u"https://mycoolapp.com"_s },
    { u"https://a.example/cb?tenant=1&x=%2B"_s, u"https://a.example"_s },
    { u"http://127.0.0.1:8000/"_s, u"http://127.0.0.1:8000"_s },
    { u"http://[::1]:8000/cb"_s, u"http://["_s },
    { u"myapp://cb"_s, u"myapp://cb"_s },
    { u"com.example.app:/cb"_s, u"com.example.app:"_s },
};

/// How often a query holds exactly that pair.
qsizetype countOf(const QByteArray &query, const QString &name, const QString &value)
{
    const QueryPairs pairs = formPairs(query).value_or(QueryPairs());
    return std::count(pairs.begin(), pairs.end(), std::pair{ name, value });
}

void checkProblem(const Problem &problem)
{
    IW_PROMISE(problem.id.startsWith(u"signin."));
    IW_PROMISE(problem.providerMessage.size() <= 501);
    for (const QString &word : problem.providerMessage.split(u' '))
        IW_PROMISE(!hasUnprintable(word));
    for (const QString &argument : problem.arguments)
        IW_PROMISE(argument.size() <= 201);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray input = fuzzing::bytes(data, size);
    const Place &place = places[fuzzing::choice(input, std::size(places))];
    RedirectTarget target(place.callback, state);
    target.setProviderHost(u"signin.example"_s);
    const QString text = QString::fromUtf8(input).trimmed();

    const auto pasted = target.pastedAnswer(text);
    const qsizetype mark = text.indexOf(u'?');
    if (pasted) {
        IW_PROMISE(!pasted->code.isEmpty());
        const QByteArray query = text.sliced(mark + 1).section(u'#', 0, 0).toUtf8();
        if (text.startsWith(place.start, Qt::CaseInsensitive)) { // neither wrapped nor a query alone
            IW_PROMISE(countOf(query, u"state"_s, state) == 1);
            IW_PROMISE(countOf(query, u"code"_s, pasted->code.reveal()) == 1);
        }
        IW_PROMISE(!text.contains(u'\\') && !text.contains(QChar::Null));
    } else {
        checkProblem(pasted.problem());
    }

    const QUrl url(text);
    const auto answer = target.answer(url);
    IW_PROMISE(!target.matches(url) || target.isAtCallback(url));
    IW_PROMISE(!target.isOwnAnswer(url) || target.matches(url));
    if (!answer)
        return checkProblem(answer.problem()), 0;
    IW_PROMISE(target.isOwnAnswer(url));
    const QString spelled = url.toString(QUrl::FullyEncoded);
    IW_PROMISE(spelled.startsWith(place.start, Qt::CaseInsensitive));
    if (place.start.contains(u"//"_s)) {
        const QChar next = spelled.at(place.start.size());
        IW_PROMISE(place.start.endsWith(u'[') || next == u'/' || next == u'?' || next == u':' || next == u'#');
    }
    return 0;
}
