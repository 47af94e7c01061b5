// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/shellwords.h"

namespace iw {

namespace {

/// One word on its way through its quotes.
class Word final
{
public:
    Word(QStringView text, qsizetype &offset, bool inScript = false) : m_text(text), i(offset), m_inScript(inScript) { }

    QString read();
    [[nodiscard]] const std::optional<ShellTrouble> &trouble() const { return m_trouble; }

private:
    void readSingleQuoted();
    void readAnsiQuoted();
    void readDoubleQuoted();
    void readEscaped();
    [[nodiscard]] bool ends() const
    {
        return m_text[i].isSpace() || (m_inScript && QStringView(u";&|()<>").contains(m_text[i]));
    }
    void note(ShellTrouble::Kind kind, qsizetype at)
    {
        if (!m_trouble)
            m_trouble = ShellTrouble{ kind, at };
    }
    void noteExpansion()
    {
        if (m_text[i] == u'$' || m_text[i] == u'`')
            note(ShellTrouble::Expansion, i);
    }
    /// Behind the closing quote; where there is none, the text ends.
    void close(qsizetype opened)
    {
        if (i >= m_text.size())
            note(ShellTrouble::Unclosed, opened);
        ++i;
    }

    QStringView m_text;
    qsizetype &i;
    bool m_inScript;
    QString m_word;
    std::optional<ShellTrouble> m_trouble;
};

void Word::readSingleQuoted()
{
    const qsizetype opened = i++;
    for (; i < m_text.size() && m_text[i] != u'\''; ++i)
        m_word += m_text[i];
    close(opened);
}

/// $'…': the escapes that occur in a copied request.
void Word::readAnsiQuoted()
{
    const qsizetype opened = i;
    for (i += 2; i < m_text.size() && m_text[i] != u'\''; ++i) {
        if (m_text[i] != u'\\' || i + 1 >= m_text.size()) {
            m_word += m_text[i];
            continue;
        }
        const QChar c = m_text[++i];
        if (c == u'n')
            m_word += u'\n';
        else if (c == u'r')
            m_word += u'\r';
        else if (c == u't')
            m_word += u'\t';
        else if (c == u'u' || c == u'x') {
            const qsizetype most = c == u'u' ? 4 : 2;
            qsizetype digits = 0;
            uint code = 0;
            while (digits < most && i + 1 < m_text.size()) {
                bool ok = false;
                const uint digit = QString(m_text[i + 1]).toUInt(&ok, 16);
                if (!ok)
                    break;
                code = code * 16 + digit;
                ++i;
                ++digits;
            }
            if (digits > 0)
                m_word += QChar(char16_t(code));
        } else {
            m_word += c; // \\ \' \"
        }
    }
    close(opened);
}

void Word::readDoubleQuoted()
{
    const qsizetype opened = i++;
    for (; i < m_text.size() && m_text[i] != u'"'; ++i) {
        if (m_text[i] == u'\\' && i + 1 < m_text.size() && QStringView(u"$`\"\\\n").contains(m_text[i + 1])) {
            ++i;
            if (m_text[i] != u'\n')
                m_word += m_text[i];
        } else {
            noteExpansion();
            m_word += m_text[i];
        }
    }
    close(opened);
}

void Word::readEscaped()
{
    ++i;
    if (i < m_text.size() && m_text[i] == u'\r')
        ++i;
    if (i < m_text.size() && m_text[i] != u'\n')
        m_word += m_text[i];
    ++i;
}

QString Word::read()
{
    while (i < m_text.size() && !ends()) {
        if (m_text[i] == u'\'') {
            readSingleQuoted();
        } else if (m_text[i] == u'"') {
            readDoubleQuoted();
        } else if (m_text[i] == u'$' && i + 1 < m_text.size() && m_text[i + 1] == u'\'') {
            readAnsiQuoted();
        } else if (m_text[i] == u'\\') {
            readEscaped();
        } else {
            noteExpansion();
            m_word += m_text[i];
            ++i;
        }
    }
    i = qMin(i, m_text.size());
    return m_word;
}

} // namespace

QString shellWord(QStringView text, qsizetype &i) { return Word(text, i).read(); }

QString scriptWord(QStringView text, qsizetype &i, std::optional<ShellTrouble> &trouble)
{
    Word word(text, i, true);
    const QString read = word.read();
    trouble = word.trouble();
    return read;
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
