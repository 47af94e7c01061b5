// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/pastederror.h"

#include "app/base/percentencoding.h"
#include "app/problems/problemcatalog.h"
#include "app/problems/recognition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace iw {

using namespace Qt::StringLiterals;
using Source = Symptom::Source;

namespace {

constexpr qsizetype longestPaste = 64 * 1024;
constexpr qsizetype longestMessage = 4 * 1024; // of this program; its arguments make the search costly
constexpr int deepestJson = 4;
constexpr int mostJsonStarts = 50; // each unclosed brace is read to the text's end
constexpr int ownIdCertainty = 100;

/// What was read out of the text.
struct Facts
{
    Symptom symptom;
    QString host;
    QString error;
    QString retryAfter;
    QStringList ownIds; ///< "problem: service.unauthorized", as this program copies it, or by the words it shows
};

QString captured(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return expression.match(text).captured(1);
}

int statusIn(const QString &text)
{
    static const QStringList patterns{
        u"\\bHTTP/\\d(?:\\.\\d)?\"?\\s+([1-5]\\d\\d)\\b"_s, // a status line, or a web server's log
        u"\\b(?:http|status)(?:[ _-]?code)?\"?\\s*[:=]?\\s*\"?([1-5]\\d\\d)\\b"_s,
        u"\\berror:?\\s+([45]\\d\\d)\\b"_s, // curl's, Postman's
        u"→\\s*([1-5]\\d\\d)\\b"_s, // this program's list of exchanges
        u"^\\s*([1-5]\\d\\d)(?:\\s+[a-z' -]+)?\\s*$"_s, // "401 Unauthorized"
    };
    for (const QString &pattern : patterns) {
        if (const QString status = captured(text, pattern); !status.isEmpty())
            return status.toInt();
    }
    return 0;
}

/// A web address's query and fragment, decoded as far as they can be.
void readAddresses(const QString &text, Facts &facts)
{
    static const QRegularExpression address(u"[a-z][a-z0-9+.-]*://([^\\s/?#\"'<>]+)[^\\s?#\"'<>]*([^\\s\"'<>]*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pair(u"[?&#]([a-z_]+)=([^&#\\s\"'<>]*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto first = address.match(text);
    // Without what may stand before an @: that would be a user's name and password.
    const QString host = first.captured(1).section(u'@', -1).toLower();
    static const QRegularExpression hostName(u"^[a-z0-9-]+(?:\\.[a-z0-9-]+)*(?::\\d{1,5})?$"_s);
    if (hostName.match(host).hasMatch())
        facts.host = host;
    // Also a query without its address.
    const QString query = first.hasMatch() ? text : u'?' + text;
    for (auto pairs = pair.globalMatch(query); pairs.hasNext();) {
        const auto one = pairs.next();
        const QString value = formDecoded(one.captured(2).toUtf8()).value_or(QString());
        if (one.captured(1) == "error"_L1) {
            facts.symptom.errors += value;
            facts.symptom.source = Source::Redirect;
        } else if (one.captured(1) == "error_description"_L1) {
            facts.symptom.words += u'\n' + value;
        }
    }
    // The host that the provider redirected to is the callback's, which has no part in the error.
    if (facts.symptom.source == Source::Redirect)
        facts.host.clear();
}

void readJson(const QJsonValue &value, Facts &facts, int depth);

/// The text's first JSON object, whatever stands around it.
void readJsonIn(const QString &text, Facts &facts, int depth)
{
    const QByteArray utf8 = text.toUtf8();
    qsizetype start = utf8.indexOf('{');
    for (int tries = 0; start >= 0 && depth > 0 && tries < mostJsonStarts; ++tries) {
        const QByteArray json = QByteArray::fromRawData(utf8.constData() + start, utf8.size() - start);
        QJsonParseError error;
        QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error == QJsonParseError::GarbageAtEnd)
            document = QJsonDocument::fromJson(json.first(error.offset), &error);
        if (document.isObject())
            return readJson(document.object(), facts, depth);
        start = utf8.indexOf('{', start + 1);
    }
}

void readJson(const QJsonValue &value, Facts &facts, int depth)
{
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = member.key();
        if (key == "error"_L1 && member->isString())
            facts.symptom.errors += member->toString();
        else if (key == "status"_L1 || key == "statusCode"_L1 || key == "code"_L1)
            facts.symptom.status = member->toInt(facts.symptom.status);
        else if (member->isString() && member->toString().contains(u'{'))
            readJsonIn(member->toString(), facts, depth - 1); // providerMessage: JSON in a string
        else if (member->isString())
            facts.symptom.words += u'\n' + member->toString();
        else if (member->isObject() && depth > 1)
            readJson(*member, facts, depth - 1);
    }
    // Only the service and a token endpoint say what is wrong in JSON.
    if (object.contains("message"_L1) || object.contains("error"_L1))
        facts.symptom.source = Source::Answer;
}

Facts factsOf(const QString &pasted)
{
    const QString text = pasted.first(qMin(pasted.size(), longestPaste)).trimmed();
    Facts facts;
    facts.symptom.words = text;
    facts.symptom.isPage = text.startsWith(u'<') || text.contains("<html"_L1, Qt::CaseInsensitive);
    readAddresses(text, facts);
    readJsonIn(text, facts, deepestJson);
    if (facts.symptom.status == 0)
        facts.symptom.status = statusIn(text);
    if (facts.symptom.isPage && facts.symptom.status == 0)
        facts.symptom.status = 200; // a page that came as if it were the answer
    static const QRegularExpression plainName(u"^[A-Za-z_]{1,40}$"_s);
    for (const QString &error : std::as_const(facts.symptom.errors)) {
        if (plainName.match(error).hasMatch())
            facts.error = error;
    }
    facts.retryAfter = captured(text, u"^\\s*<?\\s*retry-after:\\s*(\\d{1,3})\\s*$"_s);
    static const QRegularExpression ownId(u"\\b([a-z]+\\.[a-z0-9-]+)\\b"_s);
    for (auto ids = ownId.globalMatch(text); ids.hasNext();) {
        const QString id = ids.next().captured(1);
        if (hasProblemText(id) && !facts.ownIds.contains(id))
            facts.ownIds += id;
    }
    for (const QString &id : problemsTitledIn(text.first(qMin(text.size(), longestMessage)))) {
        if (!facts.ownIds.contains(id))
            facts.ownIds += id;
    }
    return facts;
}

} // namespace

QList<Explanation> explained(const QString &pasted)
{
    const Facts facts = factsOf(pasted);
    QList<Recognition> found;
    for (const QString &id : facts.ownIds)
        found += { .problem = id, .certainty = ownIdCertainty };
    const QList<Recognition> inText = recognisedInText(facts.symptom);
    for (const Recognition &recognition : inText) {
        if (!facts.ownIds.contains(recognition.problem))
            found += recognition;
    }
    // An error that no row knows is still an error of the provider.
    if (found.isEmpty() && facts.symptom.source == Source::Redirect)
        found += { .problem = u"signin.provider-error"_s, .certainty = 1 };

    QList<Explanation> result;
    for (const Recognition &recognition : std::as_const(found)) {
        if (result.size() == mostExplanations)
            break;
        Problem problem{ .id = recognition.problem, .status = facts.symptom.status };
        problem.arguments = { { u"host"_s, facts.host },
                              { u"error"_s, facts.error },
                              { u"retryAfter"_s, facts.retryAfter } };
        problem.arguments.removeIf([](const auto &argument) { return argument.value().isEmpty(); });
        result += { problem, recognition.certainty };
    }
    return result;
}

} // namespace iw
