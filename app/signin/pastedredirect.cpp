// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/percentencoding.h"
#include "app/signin/providertext.h"
#include "app/signin/redirect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

constexpr qsizetype longestPaste = 64 * 1024;

/// Without what mail programs and chats put around an address.
QStringView unwrapped(QStringView text)
{
    text = text.trimmed();
    static constexpr QStringView wrappings[] = { u"\"\"", u"''", u"<>", u"“”", u"‘’", u"„“", u"«»", u"()", u"``" };
    for (bool changed = true; changed && text.size() >= 2;) {
        changed = false;
        for (const QStringView pair : wrappings) {
            if (text.size() >= 2 && text.front() == pair[0] && text.back() == pair[1]) {
                text = text.sliced(1, text.size() - 2).trimmed();
                changed = true;
            }
        }
    }
    return text;
}

/// "code=…" or "?tenant=1&code=…": begins with a parameter, and not with an address, however mangled.
bool isQueryAlone(QStringView text)
{
    static constexpr QStringView first[] = { u"code=", u"error=", u"iss=", u"scope=", u"session_state=", u"state=" };
    if (!text.startsWith(u'?'))
        return std::any_of(std::begin(first), std::end(first),
                           [text](QStringView name) { return text.startsWith(name); });
    const QStringView name = text.sliced(1).left(text.indexOf(u'=') - 1);
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_' || c == u'-' || c == u'.';
    });
}

/// The part between "://" and the path, as it was typed.
QStringView rawAuthority(QStringView text)
{
    const qsizetype start = text.indexOf(u"://");
    if (start < 0)
        return {};
    const QStringView rest = text.sliced(start + 3);
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return rest.first(end - rest.begin());
}

/// A host written in other than ASCII letters may look like the callback's and be another, or become it by folding
/// (ⓜycoolapp.com): accepted only when it is the callback's own spelling.
bool isLookAlike(QStringView authority, const QString &callbackHost)
{
    const bool ascii = std::all_of(authority.begin(), authority.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return false;
    const qsizetype colon = authority.lastIndexOf(u':');
    const QString host = authority.first(colon < 0 ? authority.size() : colon).toString().toLower();
    const bool folds = host.normalized(QString::NormalizationForm_KC) != host;
    return folds || QUrl::toAce(host) != callbackHost.toLatin1();
}

Problem refused(const QString &id, const QString &callback)
{
    return { .id = id, .arguments = { { u"callback"_s, callback } } };
}

} // namespace

Result<RedirectAnswer> RedirectTarget::pastedAnswer(const QString &pasted) const
{
    const QString callback = plainForeignText(m_callbackText, 200);
    if (pasted.size() > longestPaste)
        return refused(u"signin.pasted-too-long"_s, callback);
    const QString text = unwrapped(pasted).toString();
    if (text.isEmpty())
        return refused(u"signin.pasted-empty"_s, callback);
    if (hasUnprintable(text) || text.contains(u'\\'))
        return refused(u"signin.pasted-characters"_s, callback);

    const qsizetype hash = text.indexOf(u'#');
    const QStringView beforeFragment = QStringView(text).left(hash < 0 ? text.size() : hash);
    const QByteArray fragment = hash < 0 ? QByteArray() : QStringView(text).sliced(hash + 1).toUtf8();
    const qsizetype mark = beforeFragment.indexOf(u'?');

    if (isQueryAlone(beforeFragment)) {
        // It will do when its state proves that it is this attempt's; the callback's own pairs may be cut.
        const QByteArray query = beforeFragment.sliced(mark == 0 ? 1 : 0).toUtf8();
        const auto pairs = formPairs(query);
        const bool isAnswer = pairs && std::any_of(pairs->begin(), pairs->end(), [](const auto &pair) {
                                  return pair.first == u"code" || pair.first == u"error";
                              });
        if (!isAnswer || m_state.isEmpty())
            return refused(u"signin.pasted-code"_s, callback);
        RedirectTarget withoutQuery(*this);
        withoutQuery.m_callback.setQuery(QString());
        return withoutQuery.answerIn(query, fragment);
    }
    if (!text.contains(u':'))
        return refused(u"signin.pasted-code"_s, callback);

    const QUrl url(text, QUrl::TolerantMode);
    const QStringView authority = rawAuthority(text);
    if (authority.contains(u'@'))
        return refused(u"signin.pasted-user-info"_s, callback);
    if (isLookAlike(authority, m_location.host))
        return refused(u"signin.pasted-lookalike"_s, callback);
    if (!url.isValid())
        return refused(u"signin.malformed"_s, callback);
    if (!isAtCallback(url)) {
        QUrl encrypted = url;
        encrypted.setScheme(m_location.scheme);
        const bool downgraded = url.scheme() == u"http" && m_location.scheme == u"https" && isAtCallback(encrypted);
        return refused(downgraded ? u"signin.pasted-not-encrypted"_s : u"signin.pasted-other-address"_s, callback);
    }
    const QByteArray query = mark < 0 ? QByteArray() : beforeFragment.sliced(mark + 1).toUtf8();
    if (!formPairs(query)) // as pasted: QUrl would mend a broken escape
        return refused(u"signin.malformed"_s, callback);
    if (!matches(url))
        return refused(u"signin.pasted-parameters"_s, callback);
    return answerIn(query, fragment);
}

} // namespace iw
