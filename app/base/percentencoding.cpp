// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/percentencoding.h"

#include <QStringDecoder>
#include <QUrl>

namespace iw {

namespace {

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

} // namespace

QByteArray percentEncoded(QStringView text) { return QUrl::toPercentEncoding(text.toString()); }

std::optional<QString> formDecoded(QByteArrayView encoded)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded[i];
        if (c == '%') {
            const int high = i + 2 < encoded.size() ? hexValue(encoded[i + 1]) : -1;
            const int low = i + 2 < encoded.size() ? hexValue(encoded[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes.append(char(high * 16 + low));
            i += 2;
        } else {
            bytes.append(c == '+' ? ' ' : c);
        }
    }
    if (bytes.contains('\0'))
        return std::nullopt;
    // A byte order mark is a character like any other here: dropped, another text would come to equal the expected one.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QByteArray formEncoded(const QueryPairs &pairs)
{
    QByteArray query;
    for (const auto &[name, value] : pairs) {
        if (!query.isEmpty())
            query += '&';
        query += percentEncoded(name) + '=' + percentEncoded(value);
    }
    return query;
}

std::optional<QueryPairs> formPairs(QByteArrayView query)
{
    QueryPairs pairs;
    for (const QByteArray &part : query.toByteArray().split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const auto name = formDecoded(equals < 0 ? QByteArrayView(part) : QByteArrayView(part).first(equals));
        const auto value = formDecoded(equals < 0 ? QByteArrayView() : QByteArrayView(part).sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        pairs.append({ *name, *value });
    }
    return pairs;
}

} // namespace iw
