// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/dotenvwriter.h"

#include "app/sharing/dotenvreader.h"

#include <algorithm>

namespace iw {

namespace {

bool isBare(QByteArrayView value)
{
    // zsh takes a word that begins with = for the path of a command.
    return !value.isEmpty() && value.front() != '=' && std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("_./:@%+,=-").contains(c);
    });
}

/// In double quotes a shell minds these; dotenv turns \n and \r into line ends.
bool fitsDoubleQuotes(QByteArrayView value)
{
    if (value.contains('"') || value.contains('$') || value.contains('`'))
        return false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && (i + 1 == value.size() || QByteArrayView("\\\nnr").contains(value[i + 1])))
            return false;
    }
    return true;
}

bool readsBack(const QByteArray &text, const QByteArray &name, QByteArrayView value)
{
    const DotenvPairs pairs = readDotenv(text);
    return pairs.size() == 1 && pairs.first().first == QString::fromUtf8(name)
        && pairs.first().second.toUtf8() == value;
}

} // namespace

QByteArray shellWordOf(QByteArrayView value)
{
    if (isBare(value))
        return value.toByteArray();
    return '\'' + value.toByteArray().replace('\'', "'\\''") + '\'';
}

std::optional<QByteArray> dotenvValue(QByteArrayView value)
{
    const QByteArray bytes = value.toByteArray();
    if (isBare(value))
        return bytes;
    if (value.contains('\r')) // dotenv turns bare ones into line feeds, a shell knows no escape for them
        return std::nullopt;
    for (const QByteArray &form : { '\'' + bytes + '\'', '"' + bytes + '"' }) {
        const bool shell = form.front() == '\'' ? !value.contains('\'') : fitsDoubleQuotes(value);
        if (shell && readsBack("A=" + form + "\n", "A", value))
            return form;
    }
    return std::nullopt;
}

std::optional<QByteArray> dotenvTwice(const QByteArray &name, QByteArrayView value)
{
    const QByteArray bytes = value.toByteArray();
    QByteArray escaped = bytes;
    escaped.replace('\n', "\\n").replace('\r', "\\r");
    QByteArray end = "FOR_DOTENV";
    while (bytes.contains(end)) // a line of the value must not end the text early
        end += '_';
    const QByteArray shell = ": && " + name + '=' + shellWordOf(value) + '\n';
    for (const QByteArray &form : { '`' + bytes + '`', '\'' + bytes + '\'', '"' + bytes + '"', '"' + escaped + '"' }) {
        const QByteArray text = ": <<'" + end + "'\n" + name + '=' + form + '\n' + end + '\n' + shell;
        if (readsBack(text, name, value))
            return text.chopped(1);
    }
    return std::nullopt;
}

} // namespace iw
