// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/shellwords.h"

namespace iw {

namespace {

/// $'…': the escapes that occur in a copied request.
void readAnsiQuoted(QStringView text, qsizetype &i, QString &word)
{
    for (; i < text.size() && text[i] != u'\''; ++i) {
        if (text[i] != u'\\' || i + 1 >= text.size()) {
            word += text[i];
            continue;
        }
        const QChar c = text[++i];
        if (c == u'n')
            word += u'\n';
        else if (c == u'r')
            word += u'\r';
        else if (c == u't')
            word += u'\t';
        else if (c == u'u' || c == u'x') {
            const qsizetype most = c == u'u' ? 4 : 2;
            qsizetype digits = 0;
            uint code = 0;
            while (digits < most && i + 1 < text.size()) {
                bool ok = false;
                const uint digit = QString(text[i + 1]).toUInt(&ok, 16);
                if (!ok)
                    break;
                code = code * 16 + digit;
                ++i;
                ++digits;
            }
            if (digits > 0)
                word += QChar(char16_t(code));
        } else {
            word += c; // \\ \' \"
        }
    }
    ++i;
}

void readDoubleQuoted(QStringView text, qsizetype &i, QString &word)
{
    for (; i < text.size() && text[i] != u'"'; ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && QStringView(u"$`\"\\\n").contains(text[i + 1])) {
            ++i;
            if (text[i] != u'\n')
                word += text[i];
        } else {
            word += text[i];
        }
    }
    ++i;
}

} // namespace

QString shellWord(QStringView text, qsizetype &i)
{
    QString word;
    while (i < text.size() && !text[i].isSpace()) {
        const QChar c = text[i];
        if (c == u'\'') {
            const qsizetype end = text.indexOf(u'\'', i + 1);
            word += text.mid(i + 1, (end < 0 ? text.size() : end) - i - 1);
            i = end < 0 ? text.size() : end + 1;
        } else if (c == u'"') {
            readDoubleQuoted(text, ++i, word);
        } else if (c == u'$' && i + 1 < text.size() && text[i + 1] == u'\'') {
            readAnsiQuoted(text, i += 2, word);
        } else if (c == u'\\') {
            ++i;
            if (i < text.size() && text[i] == u'\r')
                ++i;
            if (i < text.size() && text[i] != u'\n')
                word += text[i];
            ++i;
        } else {
            word += c;
            ++i;
        }
    }
    i = qMin(i, text.size());
    return word;
}

QStringList shellWords(QStringView text)
{
    QStringList words;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
        } else if (text[i] == u'\\' && i + 1 < text.size() && (text[i + 1] == u'\n' || text[i + 1] == u'\r')) {
            i += 2; // a continuation alone makes no word
        } else {
            words.append(shellWord(text, i));
        }
    }
    return words;
}

} // namespace iw
