// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/jsonposition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

namespace iw {

namespace {

/// A container the walk is inside of.
struct Level
{
    bool isObject = false;
    int index = 0;
    QString key;
    [[nodiscard]] QString step() const { return isObject ? key : QString::number(index); }
};

/// The offset behind the string that opens at the offset.
qsizetype stringEnd(QByteArrayView json, qsizetype offset)
{
    for (++offset; offset < json.size() && json[offset] != '"'; ++offset) {
        if (json[offset] == '\\')
            ++offset;
    }
    return qMin(offset + 1, json.size());
}

/// How many steps of the path the present place agrees with; -1 where it leads elsewhere.
int agreement(const QList<Level> &levels, const QStringList &path)
{
    if (levels.size() > path.size())
        return -1;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        if (levels[i].step() != path[i])
            return -1;
    }
    return int(levels.size());
}

} // namespace

TextPosition textPosition(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(qBound<qsizetype>(0, offset, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return { int(before.count('\n')) + 1, int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1 };
}

TextPosition jsonPosition(QByteArrayView json, const QStringList &path)
{
    QList<Level> levels;
    qsizetype best = 0;
    int bestAgreement = -1;
    bool expectKey = false;
    for (qsizetype i = 0; i < json.size();) {
        const char c = json[i];
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ':') {
            ++i;
        } else if (c == '}' || c == ']') {
            if (!levels.isEmpty())
                levels.removeLast();
            expectKey = false;
            ++i;
        } else if (c == ',') {
            if (!levels.isEmpty()) {
                ++levels.last().index;
                expectKey = levels.last().isObject;
            }
            ++i;
        } else if (expectKey && c == '"') {
            const qsizetype end = stringEnd(json, i);
            levels.last().key = QString::fromUtf8(json.sliced(i + 1, qMax<qsizetype>(0, end - i - 2)));
            expectKey = false;
            i = end;
        } else { // a value begins
            const int agreed = agreement(levels, path);
            if (agreed > bestAgreement) {
                bestAgreement = agreed;
                best = i;
            }
            if (c == '{' || c == '[') {
                levels.append({ c == '{', 0, {} });
                expectKey = c == '{';
                ++i;
            } else if (c == '"') {
                i = stringEnd(json, i);
            } else {
                while (i < json.size() && !QByteArrayView(",]} \t\r\n").contains(json[i]))
                    ++i;
            }
        }
    }
    return textPosition(json, best);
}

std::optional<qsizetype> repeatedKey(QByteArrayView json)
{
    std::vector<QSet<QString>> levels; // an array's stays empty
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '{' || json[i] == '[') {
            levels.emplace_back();
        } else if (json[i] == '}' || json[i] == ']') {
            levels.pop_back();
        } else if (json[i] == '"') {
            const qsizetype start = i;
            for (++i; json[i] != '"'; ++i)
                i += json[i] == '\\' ? 1 : 0;
            qsizetype next = i + 1;
            while (next < json.size() && QByteArrayView(" \t\r\n").contains(json[next]))
                ++next;
            if (next == json.size() || json[next] != ':')
                continue;
            const QByteArray wrapped = '[' + json.sliced(start, i + 1 - start).toByteArray() + ']';
            const QString key = QJsonDocument::fromJson(wrapped).array().first().toString(); // escapes read alike
            if (levels.back().contains(key))
                return start;
            levels.back().insert(key);
        }
    }
    return {};
}

} // namespace iw
