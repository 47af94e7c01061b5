// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/sensitivetext.h"

#include "app/base/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype logCap = 16 * 1024;
// Secrets are taken out before the text is cut, or a cut one would stay. Redaction cannot shrink this much to logCap.
constexpr qsizetype scanCap = 256 * 1024;
constexpr qsizetype wordsCap = 500;

// "name": "value, where the closing quote may be missing: an answer cut short still holds the secret's beginning.
const QRegularExpression &stringMember()
{
    static const QRegularExpression expression(uR"re("([^"\\]{1,100})"\s*:\s*"((?:[^"\\]|\\.)*))re"_s);
    return expression;
}

bool isMask(const QString &value)
{
    return std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c == u'*'; });
}

QString jsonUnescaped(const QString &escaped)
{
    const QJsonDocument document = QJsonDocument::fromJson(("[\"" + escaped.toUtf8() + "\"]"));
    return document.array().at(0).toString(escaped);
}

void registerMembers(const QString &text, Redactor &redactor, int depth)
{
    auto members = stringMember().globalMatch(text);
    while (members.hasNext()) {
        const auto member = members.next();
        const QString value = member.captured(2);
        if (isSensitiveKey(member.captured(1)) && !isMask(value)) {
            redactor.add(jsonUnescaped(value));
            redactor.add(value); // as it stands, should the service escape more than the redactor expects
        } else if (depth > 0 && value.contains(u"\\\""_s)) {
            registerMembers(jsonUnescaped(value), redactor, depth - 1);
        }
    }
}

/// What the redactor let through because it is too short to be told from a word.
QString withoutShortSecrets(const QString &text)
{
    QString result;
    qsizetype position = 0;
    auto members = stringMember().globalMatch(text);
    while (members.hasNext()) {
        const auto member = members.next();
        const QString value = member.captured(2);
        if (!isSensitiveKey(member.captured(1)) || isMask(value) || value.contains(u'‹'))
            continue;
        result += QStringView(text).sliced(position, member.capturedStart(2) - position);
        result += u"‹secret›"_s;
        position = member.capturedEnd(2);
    }
    result += QStringView(text).sliced(position);
    return result;
}

} // namespace

bool isSensitiveKey(const QString &key)
{
    const QString name = key.toLower();
    if (name.endsWith("url"_L1) || name.endsWith("type"_L1) || key == "apiKey"_L1)
        return false;
    static const QStringList parts{ u"secret"_s, u"password"_s,  u"passphrase"_s, u"private"_s, u"token"_s,
                                    u"apikey"_s, u"signature"_s, u"credential"_s, u"verifier"_s };
    return name == "code"_L1
        || std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return name.contains(part); });
}

void registerSensitiveValues(const QByteArray &text, Redactor &redactor)
{
    registerMembers(QString::fromUtf8(text.first(qMin(text.size(), scanCap))), redactor, 3);
}

QString textForLog(const QByteArray &text, Redactor &redactor)
{
    registerSensitiveValues(text, redactor);
    QString result = QString::fromUtf8(redactor.redacted(text.first(qMin(text.size(), scanCap))));
    result = withoutShortSecrets(result);
    if (result.size() > logCap)
        result = result.first(logCap) + u'…';
    return result;
}

QString foreignWords(const QString &text, const Redactor &redactor)
{
    QString result = redactor.redacted(text.first(qMin(text.size(), scanCap)));
    for (QChar &c : result) {
        const bool overridesDirection = (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200e) || c == QChar(0x200f)
            || c == QChar(0x061c);
        if (overridesDirection || c.category() == QChar::Other_Control)
            c = u' ';
    }
    result = result.simplified();
    return result.size() > wordsCap ? result.first(wordsCap) + u'…' : result;
}

} // namespace iw
