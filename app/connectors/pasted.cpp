// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/authorizationheader.h"
#include "app/connectors/fieldchecker.h"
#include "app/connectors/fieldnames.h"
#include "app/connectors/shellwords.h"
#include "app/connectors/typedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPaste = 2 * 1024 * 1024;
constexpr auto apiPath = "/elements/api-v2"_L1;

/// Takes a value over, unless it is a placeholder or a mask: it must not push out what was typed.
void take(FieldValues &fields, const QString &key, const QString &value)
{
    const QString bare = withoutEdges(value);
    if (key.isEmpty() || bare.isEmpty() || bare.size() > 8192 || isMasked(bare) || isPlaceholder(bare))
        return;
    fields.insert(key, bare);
}

void takeAuthorization(FieldValues &fields, const QString &text)
{
    if (const std::optional<AuthorizationParts> parts = readAuthorization(text)) {
        take(fields, u"userSecret"_s, parts->user);
        take(fields, u"organizationSecret"_s, parts->organization);
    }
}

/// https://host/elements/api-v2/elements/{key}/oauth/url?apiKey=…: service, connector and what the query holds.
bool takeAddress(FieldValues &fields, const QString &text)
{
    static const QRegularExpression oauth(u"^/elements/([A-Za-z0-9_.-]+)/oauth/url/?$"_s);
    const QString address = text.section(u'?', 0, 0);
    const qsizetype api = address.indexOf(apiPath);
    if (api < 0 || text.size() > 16384)
        return false;
    if (address.startsWith("https://"_L1) || address.startsWith("http://"_L1))
        take(fields, u"serviceUrl"_s, address.left(api + apiPath.size()));
    const QRegularExpressionMatch match = oauth.match(address.mid(api + apiPath.size()));
    if (!match.hasMatch())
        return true;
    take(fields, u"connector"_s, match.captured(1));
    for (const QString &pair : text.section(u'?', 1).split(u'&')) {
        // A copied query has its plus signs bare as often as encoded, and no such value holds a blank: they stay.
        const QString name = pair.section(u'=', 0, 0);
        if (name != u"state"_s)
            take(fields, fieldKeyFor(name), QUrl::fromPercentEncoding(pair.section(u'=', 1).toUtf8()));
    }
    return true;
}

void takeJsonValue(FieldValues &fields, const QString &key, const QJsonValue &value)
{
    if (value.isString())
        take(fields, key, value.toString());
    else if (value.isArray() && key == u"tags"_s) {
        QStringList tags;
        for (const QJsonValue &tag : value.toArray()) // older replies wrap each in an object
            tags.append(tag.isObject() ? tag["name"_L1].toString() : tag.toString());
        tags.removeAll(QString());
        tags.erase(std::remove_if(tags.begin(), tags.end(), isPlaceholder), tags.end());
        take(fields, u"tags"_s, tags.join(u", "_s));
    }
}

/// The documents' body, our own export (its first instance), the practice service's line, or any flat object.
void takeJson(FieldValues &fields, QJsonObject object)
{
    if (object["format"_L1].toString().startsWith("instance-wizard/"_L1))
        object = object["instances"_L1].toArray().first().toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        takeJsonValue(fields, it.key() == u"name"_s ? u"name"_s : fieldKeyFor(it.key()), it.value());
    take(fields, u"connector"_s, object["element"_L1]["key"_L1].toString());
    const QJsonObject configuration = object["configuration"_L1].toObject();
    for (auto it = configuration.begin(); it != configuration.end(); ++it) {
        const QString known = fieldKeyFor(it.key());
        takeJsonValue(fields, known.isEmpty() ? it.key() : known, it.value());
    }
}

bool readJson(FieldValues &fields, const QString &text)
{
    if (!text.startsWith(u'{'))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return false;
    takeJson(fields, document.object());
    return true;
}

/// The value of a cURL option that takes one, given apart ("-H x") or joined ("-Hx", "--header=x").
struct Option
{
    QString name;
    QString value;
    bool joined = false;
};

Option splitOption(const QString &word)
{
    if (word.startsWith("--"_L1)) {
        const qsizetype equals = word.indexOf(u'=');
        return equals < 0 ? Option{ word, {}, false } : Option{ word.left(equals), word.mid(equals + 1), true };
    }
    return { word.left(2), word.mid(2), word.size() > 2 };
}

bool readCurl(FieldValues &fields, const QString &text)
{
    static const QRegularExpression start(u"^(?:[$>#%]\\s*)?curl(?:\\.exe)?\\s"_s);
    const QRegularExpressionMatch match = start.match(text);
    if (!match.hasMatch())
        return false;
    static const QStringList headers{ u"-H"_s, u"--header"_s };
    static const QStringList bodies{ u"-d"_s,           u"--data"_s, u"--data-raw"_s, u"--data-binary"_s,
                                     u"--data-ascii"_s, u"--json"_s };
    static const QStringList others{ u"-X"_s,       u"--request"_s, u"-o"_s,         u"--output"_s,
                                     u"-u"_s,       u"--user"_s,    u"-A"_s,         u"-b"_s,
                                     u"--cookie"_s, u"-m"_s,        u"--max-time"_s, u"--connect-timeout"_s };
    const QStringList words = shellWords(QStringView(text).mid(match.capturedLength()));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith(u'-') || word.size() < 2) {
            takeAddress(fields, word);
            continue;
        }
        Option option = splitOption(word);
        const bool wanted = headers.contains(option.name) || bodies.contains(option.name) || option.name == u"--url"_s;
        if (!option.joined && (wanted || others.contains(option.name)) && i + 1 < words.size())
            option.value = words[++i];
        if (headers.contains(option.name))
            takeAuthorization(fields, option.value);
        else if (bodies.contains(option.name))
            readJson(fields, option.value.trimmed());
        else if (option.name == u"--url"_s)
            takeAddress(fields, option.value);
    }
    return true;
}

/// One "KEY=value" or "Label: value" at the offset; moves it behind, over line ends within quotes.
void readLine(FieldValues &fields, QStringView text, qsizetype &offset)
{
    const auto lineEnd = [&](qsizetype from) {
        const qsizetype end = text.indexOf(u'\n', from);
        return end < 0 ? text.size() : end;
    };
    const qsizetype end = lineEnd(offset);
    const QStringView line = text.mid(offset, end - offset);
    const auto finish = qScopeGuard([&, start = offset] { offset = lineEnd(qMax(start, offset)) + 1; });
    static const QRegularExpression name(u"^\\s*(?:export\\s+|set\\s+)?\"?([A-Za-z][\\w. -]{0,78}?)\"?\\s*[=:]\\s*"_s);
    const QRegularExpressionMatch match = name.match(line.left(200).toString());
    if (!match.hasMatch()) {
        if (line.size() < 4096 && line.contains(u"ser"))
            takeAuthorization(fields, line.toString());
        return;
    }
    const QString key = fieldKeyFor(match.captured(1));
    if (key.isEmpty()) {
        if (line.size() < 4096 && match.captured(1).endsWith("authorization"_L1, Qt::CaseInsensitive))
            takeAuthorization(fields, line.mid(match.capturedLength()).toString());
        return;
    }
    qsizetype at = offset + match.capturedLength();
    if (at < text.size() && (text[at] == u'\'' || text[at] == u'"' || (text[at] == u'$' && text.mid(at, 2) == u"$'"))) {
        take(fields, key, shellWord(text, at));
        offset = qMax(offset, at);
        return;
    }
    QString value = line.mid(qMin(match.capturedLength(), line.size())).toString();
    static const QRegularExpression comment(u"\\s#.*$"_s);
    take(fields, key, withoutQuotes(withoutEdges(value.remove(comment))));
}

} // namespace

FieldValues readPasted(const QString &pasted)
{
    FieldValues fields;
    if (pasted.size() > longestPaste)
        return fields;
    QString text = withoutEdges(pasted);
    text.replace("\r\n"_L1, "\n"_L1);
    if (readJson(fields, text) || readCurl(fields, text))
        return fields;
    if (!text.contains(u'\n') && text.contains("/oauth/url"_L1) && text.startsWith("http"_L1)) {
        takeAddress(fields, text);
        return fields;
    }
    for (qsizetype offset = 0; offset < text.size();)
        readLine(fields, text, offset);
    return fields;
}

} // namespace iw
