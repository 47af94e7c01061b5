// SPDX-License-Identifier: GPL-3.0-or-later
// The address that the service returned. One that is accepted can be opened without harm, and leads to an end: the
// provider's plain answer at its callback is taken.
#include "app/base/percentencoding.h"
#include "app/signin/authorizationurl.h"
#include "app/signin/callbacklocation.h"
#include "app/signin/redirect.h"
#include "tests/fuzz/fuzzing.h"

using namespace iw;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = AuthorizationUrl::parse(QString::fromUtf8(fuzzing::bytes(data, size)));
    if (!read) {
        IW_PROMISE(read.problem().id.startsWith(u"signin.url-"));
        return 0;
    }
    IW_PROMISE(read->url.isValid() && !read->host.isEmpty() && read->url.userInfo().isEmpty());
    IW_PROMISE(read->url.scheme() == u"https" || (read->url.scheme() == u"http" && isLoopbackHost(read->host)));
    const auto again = AuthorizationUrl::parse(read->text);
    IW_PROMISE(again && again->redirectUri == read->redirectUri && again->state == read->state);

    RedirectTarget target(read->redirectUri, read->state);
    target.setProviderHost(read->host);
    // RFC 6749 section 4.1.2: the callback with its own query kept, and the answer's pairs added to it.
    const QString redirect = read->redirectUri + (read->redirectUri.contains(u'?') ? u'&' : u'?')
        + QString::fromLatin1(formEncoded({ { u"code"_s, u"c+d e"_s }, { u"state"_s, read->state } }));
    IW_PROMISE(target.isAtCallback(QUrl(redirect)));
    const auto answer = target.answer(QUrl(redirect));
    IW_PROMISE(answer && answer->code.reveal() == u"c+d e");
    if (!read->state.isEmpty())
        IW_PROMISE(!target.answer(QUrl(redirect.chopped(1))));
    return 0;
}
