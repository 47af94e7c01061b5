// SPDX-License-Identifier: GPL-3.0-or-later
// Two addresses, one on a line: where they point to, and whether that is the same place.
#include "app/signin/callbacklocation.h"
#include "app/signin/redirect.h"
#include "tests/fuzz/fuzzing.h"

using namespace iw;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzzing::bytes(data, size);
    const qsizetype end = input.indexOf('\n');
    const QUrl one(QString::fromUtf8(input.left(end)));
    const QUrl other(QString::fromUtf8(end < 0 ? QByteArray() : input.sliced(end + 1)));
    const CallbackLocation place = CallbackLocation::of(one);

    IW_PROMISE(place == CallbackLocation::of(one));
    // Written out and read again it stays where it was.
    if (one.isValid())
        IW_PROMISE(place == CallbackLocation::of(QUrl::fromEncoded(one.toEncoded())));
    IW_PROMISE(place.scheme == place.scheme.toLower() && place.host == place.host.toLower());
    for (const QChar c : place.host)
        IW_PROMISE(c.unicode() < 0x80);
    IW_PROMISE(!isWebScheme(place.scheme) || !place.path.isEmpty());

    // What one address matches, the other does as well, in either direction.
    const bool same = place == CallbackLocation::of(other);
    const RedirectTarget fromOne(one.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment), {});
    IW_PROMISE(!other.isValid() || !one.isValid() || one.scheme().isEmpty() || fromOne.isAtCallback(other) == same);
    if (isLoopbackHost(place.host))
        IW_PROMISE(place.host == u"localhost" || place.host == u"::1" || place.host.startsWith(u"127."));
    return 0;
}
