// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/answerjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

// Every whole number up to here is exact in a double.
constexpr qsizetype exactDigits = 15;

bool isNumberCharacter(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

bool isLongInteger(QByteArrayView token)
{
    if (token.startsWith('-'))
        token = token.sliced(1);
    return token.size() > exactDigits && token.front() != '0'
        && std::all_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Puts quotes around long whole numbers outside strings.
QByteArray withLongIntegersQuoted(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size() + 64);
    for (qsizetype i = 0; i < json.size();) {
        const qsizetype start = i;
        if (json.at(i) == '"') {
            for (++i; i < json.size() && json.at(i) != '"'; ++i) {
                if (json.at(i) == '\\')
                    ++i;
            }
            i = qMin(i + 1, json.size());
            result.append(json.constData() + start, i - start);
        } else if (json.at(i) == '-' || (json.at(i) >= '0' && json.at(i) <= '9')) {
            while (i < json.size() && isNumberCharacter(json.at(i)))
                ++i;
            const QByteArrayView token(json.constData() + start, i - start);
            const bool quoted = isLongInteger(token);
            if (quoted)
                result.append('"');
            result.append(token.data(), token.size());
            if (quoted)
                result.append('"');
        } else {
            result.append(json.at(i++));
        }
    }
    return result;
}

} // namespace

std::optional<QJsonDocument> answerJson(const QByteArray &body)
{
    const QByteArray text = body.startsWith("\xef\xbb\xbf") ? body.sliced(3) : body;
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(withLongIntegersQuoted(text), &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return document;
}

QString jsonText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return double(whole) == number ? QString::number(whole)
                                       : QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

bool jsonFlag(const QJsonValue &value, bool fallback)
{
    const QString text = jsonText(value).toLower();
    if (text == "true"_L1 || text == "1"_L1)
        return true;
    if (text == "false"_L1 || text == "0"_L1)
        return false;
    return fallback;
}

} // namespace iw
