// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/shellwords.h"

namespace iw {

namespace {

/// One word on its way through its quotes.
class Word final
{
public:
    Word(QStringView text, qsizetype &offset, bool inScript = false) : m_text(text), m_at(offset), m_inScript(inScript)
    {
    }

    QString read();
    [[nodiscard]] const std::optional<ShellTrouble> &trouble() const { return m_trouble; }

private:
    void readSingleQuoted();
    void readAnsiQuoted();
    void readDoubleQuoted();
    void readEscaped();
    [[nodiscard]] bool ends() const
    {
        return m_text[m_at].isSpace() || (m_inScript && QStringView(u";&|()<>").contains(m_text[m_at]));
    }
    void note(ShellTrouble::Kind kind, qsizetype at)
    {
        if (!m_trouble)
            m_trouble = ShellTrouble{ kind, at };
    }
    void noteExpansion(QStringView signs)
    {
        if (signs.contains(m_text[m_at]))
            note(ShellTrouble::Expansion, m_at);
    }
    /// Behind the closing quote; where there is none, the text ends.
    void close(qsizetype opened)
    {
        if (m_at >= m_text.size())
            note(ShellTrouble::Unclosed, opened);
        ++m_at;
    }

    QStringView m_text;
    qsizetype &m_at;
    bool m_inScript;
    QString m_word;
    std::optional<ShellTrouble> m_trouble;
};

void Word::readSingleQuoted()
{
    const qsizetype opened = m_at++;
    for (; m_at < m_text.size() && m_text[m_at] != u'\''; ++m_at)
        m_word += m_text[m_at];
    close(opened);
}

/// $'…': the escapes that occur in a copied request.
void Word::readAnsiQuoted()
{
    const qsizetype opened = m_at;
    for (m_at += 2; m_at < m_text.size() && m_text[m_at] != u'\''; ++m_at) {
        if (m_text[m_at] != u'\\' || m_at + 1 >= m_text.size()) {
            m_word += m_text[m_at];
            continue;
        }
        const QChar c = m_text[++m_at];
        if (c == u'n')
            m_word += u'\n';
        else if (c == u'r')
            m_word += u'\r';
        else if (c == u't')
            m_word += u'\t';
        else if (c == u'u' || c == u'x') {
            const qsizetype most = c == u'u' ? 4 : 2;
            if (c == u'x') // a byte, not a character
                note(ShellTrouble::Expansion, m_at);
            qsizetype digits = 0;
            uint code = 0;
            while (digits < most && m_at + 1 < m_text.size()) {
                bool ok = false;
                const uint digit = QString(m_text[m_at + 1]).toUInt(&ok, 16);
                if (!ok)
                    break;
                code = code * 16 + digit;
                ++m_at;
                ++digits;
            }
            if (digits > 0)
                m_word += QChar(char16_t(code));
        } else {
            if (!QStringView(u"\\'\"").contains(c)) // one that is not known here
                note(ShellTrouble::Expansion, m_at);
            m_word += c;
        }
    }
    close(opened);
}

void Word::readDoubleQuoted()
{
    const qsizetype opened = m_at++;
    for (; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
        if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size() && QStringView(u"$`\"\\\n").contains(m_text[m_at + 1])) {
            ++m_at;
            if (m_text[m_at] != u'\n')
                m_word += m_text[m_at];
        } else {
            noteExpansion(u"$`");
            m_word += m_text[m_at];
        }
    }
    close(opened);
}

void Word::readEscaped()
{
    ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] != u'\n')
        m_word += m_text[m_at];
    ++m_at;
}

QString Word::read()
{
    while (m_at < m_text.size() && !ends()) {
        if (m_text[m_at] == u'\'') {
            readSingleQuoted();
        } else if (m_text[m_at] == u'"') {
            readDoubleQuoted();
        } else if (m_text[m_at] == u'$' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\'') {
            readAnsiQuoted();
        } else if (m_text[m_at] == u'\\') {
            readEscaped();
        } else {
            noteExpansion(u"$`~{}*?[]!");
            m_word += m_text[m_at];
            ++m_at;
        }
    }
    m_at = qMin(m_at, m_text.size());
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
