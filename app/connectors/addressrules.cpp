// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/fieldrules.h"
#include "app/connectors/typedtext.h"

#include <QRegularExpression>
#include <QUrl>

namespace iw {

using namespace Qt::StringLiterals;
using enum Finding::Severity;

namespace {

/// An address taken apart without QUrl, which finds "https;//x" valid.
struct Address
{
    QString scheme; ///< lower case, empty where missing
    QString rest; ///< behind "://"
    QString userInfo;
    QString host;
    QString port;
    QString path; ///< with its leading slash
    QString query; ///< with its question mark
    QString fragment; ///< with its number sign
    [[nodiscard]] QString withoutUserInfo() const { return rest.mid(userInfo.isEmpty() ? 0 : userInfo.size() + 1); }
};

Address takeApart(const QString &text)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    Address address;
    const QRegularExpressionMatch match = scheme.match(text);
    address.scheme = match.captured(1).toLower();
    address.rest = text.mid(match.capturedLength());
    const auto cut = [](QString &from, QChar at) {
        const qsizetype i = from.indexOf(at);
        const QString tail = i < 0 ? QString() : from.mid(i);
        from = i < 0 ? from : from.left(i);
        return tail;
    };
    QString left = address.rest;
    address.fragment = cut(left, u'#');
    address.query = cut(left, u'?');
    address.path = cut(left, u'/');
    if (const qsizetype at = left.lastIndexOf(u'@'); at >= 0) {
        address.userInfo = left.left(at);
        left = left.mid(at + 1);
    }
    const qsizetype colon = left.lastIndexOf(u':');
    if (colon >= 0 && !left.endsWith(u']')) {
        address.port = left.mid(colon + 1);
        left = left.left(colon);
    }
    address.host = left.toLower();
    return address;
}

/// The address with a mistyped beginning mended: https;//x, https//x, https:/x, htps://x, https:\\x, https://https://x.
/// Unchanged where the beginning is right, or no attempt at http at all.
QString mendedStart(const QString &text)
{
    static const QRegularExpression encoded(u"^https?%3A%2F%2F"_s, QRegularExpression::CaseInsensitiveOption);
    if (encoded.match(text).hasMatch())
        return QUrl::fromPercentEncoding(text.toUtf8());
    static const QRegularExpression right(u"^https?://(?!https?[:;/])[^/\\\\]"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wrong(u"^(?:h?t{1,3}p{1,2}(s*)\\s*[:;.,]{0,2}\\s*[/\\\\]{1,4})+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression colonOnly(u"^http(s?)[:;](?=[a-z0-9])"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (right.match(text).hasMatch())
        return text;
    for (const QRegularExpression *pattern : { &wrong, &colonOnly }) {
        const QRegularExpressionMatch match = pattern->match(text);
        if (match.hasMatch() && match.capturedLength() < text.size()) {
            QString rest = text.mid(match.capturedLength());
            return (match.captured(1).isEmpty() ? u"http://"_s : u"https://"_s) + rest.replace(u'\\', u'/');
        }
    }
    return text;
}

bool isIpv4(const QString &host)
{
    static const QRegularExpression pattern(u"^([0-9]{1,3}\\.){3}[0-9]{1,3}$"_s);
    return pattern.match(host).hasMatch();
}

bool isLoopback(const QString &host)
{
    return host == u"localhost"_s || host.endsWith(u".localhost"_s) || host == u"[::1]"_s
        || (isIpv4(host) && host.startsWith(u"127."_s));
}

bool isHost(const QString &host)
{
    static const QRegularExpression ipv6(u"^\\[[0-9a-f:.]*:[0-9a-f:.]*\\]$"_s);
    if (host.startsWith(u'['))
        return ipv6.match(host).hasMatch();
    static const QRegularExpression pattern(
        u"^[\\w\\x{80}-\\x{10FFFF}]([\\w.\\x{80}-\\x{10FFFF}-]*[\\w\\x{80}-\\x{10FFFF}])?\\.?$"_s);
    return host.size() <= 253 && pattern.match(host).hasMatch() && !host.contains(u".."_s);
}

bool isPort(const QString &port)
{
    bool ok = false;
    const uint number = port.toUInt(&ok);
    return port.isEmpty() || (ok && number > 0 && number < 65536);
}

std::optional<Finding> checkHostAndPort(const ConnectorField &field, const Address &address)
{
    if (address.host.isEmpty())
        return finding(Error, u"field.url-no-host"_s, field);
    if (!isHost(address.host))
        return finding(Error, u"field.url-bad-host"_s, field);
    if (!isPort(address.port))
        return finding(Error, u"field.url-bad-port"_s, field);
    return std::nullopt;
}

} // namespace

std::optional<Finding> checkCallback(const ConnectorField &field, const QString &value, const FieldValues &)
{
    if (const QString mended = mendedStart(value); mended != value)
        return finding(Error, u"field.url-typo"_s, field, mended);
    const Address address = takeApart(value);
    if (address.scheme.isEmpty()) {
        static const QRegularExpression opaque(u"^(urn|javascript|data|mailto|file|about):"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (const QRegularExpressionMatch match = opaque.match(value); match.hasMatch()) {
            const bool urn = match.captured(1).toLower() == u"urn"_s;
            return finding(urn ? Warning : Error, urn ? u"field.url-own-scheme"_s : u"field.url-bad-scheme"_s, field);
        }
        QString rest = value;
        while (rest.startsWith(u'/') || rest.startsWith(u':'))
            rest.remove(0, 1);
        if (rest.isEmpty() || takeApart(rest).host.isEmpty())
            return finding(Error, u"field.url-no-host"_s, field);
        return finding(Error, u"field.url-no-scheme"_s, field, u"https://"_s + rest);
    }
    const bool http = address.scheme == u"http"_s;
    if (!http && address.scheme != u"https"_s) {
        const bool never = address.scheme == u"file"_s || address.scheme == u"ftp"_s || address.scheme == u"ws"_s;
        return finding(never ? Error : Warning, never ? u"field.url-bad-scheme"_s : u"field.url-own-scheme"_s, field);
    }
    if (const auto found = checkHostAndPort(field, address))
        return found;
    const QString start = http ? u"http://"_s : u"https://"_s;
    if (http && !isLoopback(address.host))
        return finding(Error, u"field.url-http"_s, field, u"https://"_s + address.rest);
    if (!address.fragment.isEmpty()) {
        const QString fix = value.left(value.indexOf(u'#'));
        return finding(Error, u"field.url-fragment"_s, field, fix);
    }
    if (!address.userInfo.isEmpty())
        return finding(Error, u"field.url-user-info"_s, field, start + address.withoutUserInfo());
    if (!address.query.isEmpty())
        return finding(Warning, u"field.url-query"_s, field, value.left(value.indexOf(u'?')));
    if (http)
        return finding(Note, u"field.url-loopback"_s, field);
    if (address.path.endsWith(u'/'))
        return finding(Note, u"field.url-trailing-slash"_s, field);
    return std::nullopt;
}

std::optional<Finding> checkServiceUrl(const ConnectorField &field, const QString &value, const FieldValues &)
{
    if (const QString mended = mendedStart(value); mended != value)
        return finding(Error, u"field.url-typo"_s, field, mended);
    const Address address = takeApart(value);
    if (!address.scheme.isEmpty() && address.scheme != u"https"_s && address.scheme != u"http"_s)
        return finding(Error, u"field.url-bad-scheme"_s, field);
    if (const auto found = checkHostAndPort(field, address))
        return found;
    if (!address.userInfo.isEmpty())
        return finding(Error, u"field.url-user-info"_s, field,
                       (address.scheme.isEmpty() ? u"https"_s : address.scheme) + u"://"_s + address.withoutUserInfo());
    if (address.scheme == u"http"_s && !isLoopback(address.host))
        return finding(Error, u"field.service-http"_s, field, u"https://"_s + address.rest);
    return std::nullopt;
}

QString accountHost(const QString &value, const QString &suffix)
{
    QString host = takeApart(mendedStart(value)).host;
    if (host.endsWith(u'.'))
        host.chop(1);
    if (!host.isEmpty() && !host.contains(u'.'))
        host += suffix;
    return host;
}

std::optional<Finding> checkAccountHost(const ConnectorField &field, const QString &value, const FieldValues &)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s);
    const QString host = accountHost(value, field.hostSuffix);
    const auto told = [&](Finding found) {
        found.problem.arguments.insert(u"suffix"_s, field.hostSuffix);
        found.problem.arguments.insert(u"host"_s, host);
        return found;
    };
    if (isLoopback(host) || (!field.hostSuffix.isEmpty() && host == u"localhost"_s + field.hostSuffix)
        || (host.isEmpty()))
        return told(finding(Error, u"field.host-no-account"_s, field));
    if (field.hostSuffix.isEmpty())
        return isHost(host) ? std::nullopt : std::optional(told(finding(Error, u"field.host-invalid"_s, field)));
    if (host == field.hostSuffix.mid(1))
        return told(finding(Error, u"field.host-no-account"_s, field));
    if (!host.endsWith(field.hostSuffix)) {
        const QString first = host.section(u'.', 0, 0);
        static const QStringList common{ u"www"_s, u"app"_s, u"api"_s, u"signin"_s, u"accounts"_s, u"keap"_s };
        static const QRegularExpression withDigit(u"[0-9]"_s);
        const bool plausible = label.match(first).hasMatch() && withDigit.match(first).hasMatch()
            && !common.contains(first) && !isIpv4(host);
        return told(plausible ? finding(Error, u"field.host-suffix"_s, field, first + field.hostSuffix)
                              : finding(Error, u"field.host-other"_s, field));
    }
    const QString account = host.chopped(field.hostSuffix.size());
    if (!label.match(account).hasMatch())
        return told(finding(Error, u"field.host-invalid"_s, field));
    static const QStringList notAccounts{ u"signin"_s, u"accounts"_s, u"api"_s, u"www"_s, u"developer"_s, u"help"_s };
    if (notAccounts.contains(account))
        return told(finding(Error, u"field.host-no-account"_s, field));
    if (host != value)
        return told(finding(Note, u"field.host-completed"_s, field, host));
    return std::nullopt;
}

} // namespace iw
