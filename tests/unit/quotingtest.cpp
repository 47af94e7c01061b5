// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/quoting.h"
#include "app/sharing/dotenvreader.h"
#include "tests/support/envreaders.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> &values()
{
    static const QList<QByteArray> list{
        "",
        "plain",
        "q0Zr/k+Hw==",
        " blanks around ",
        "tab\tinside",
        "+ / = & % $ \" ' \\ # ; : , { } < >",
        "`backquotes` $(date) ${HOME} $HOME !history",
        "it's",
        "it's \"quoted\"",
        "it's $5",
        "a'b\"c$d`e#f\\g",
        "#starts like a comment",
        "value # not a comment",
        "two\nlines",
        "NAME=other\nexport B=1\n",
        "ends with a line break\n",
        "\n",
        "windows\r\nlines",
        "carriage\rreturn",
        "literal \\n and \\r",
        "literal \\n with 'quotes'",
        "ends with a backslash\\",
        "'ends with both'\\",
        "\\",
        "'",
        "\"",
        "`",
        "'\"",
        "\"'",
        "''",
        "\"\"",
        "~/x",
        "*?[a]",
        "FOR_DOTENV",
        "a'b\"\nFOR_DOTENV\nc",
        "größe ñ ß 漢字",
        "emoji 🌻👩‍👩‍👧",
        "right to left \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE2\x80\x8F",
        "line separator \xE2\x80\xA8 inside",
        "no-break\xC2\xA0 blank",
        "\xEF\xBB\xBFmark first",
        QByteArray("long 'quoted' \"text\"\n").repeated(400),
        QByteArray("x").repeated(8192) + "'",
    };
    return list;
}

QString write(const QTemporaryDir &dir, qsizetype number, const QByteArray &text)
{
    const QString path = dir.filePath(u"%1"_s.arg(number, 6, 10, QChar(u'0')));
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(text);
    return path;
}

/// Texts of the characters that quoting is about; the seed is fixed, so a failure can be had again.
QList<QByteArray> randomTexts(int count)
{
    static const QList<QByteArray> alphabet{ "'",  "\"",   "`", "$", "\\", "#", "\n", "\r", " ",
                                             "=",  "!",    "~", ";", "n",  "r", "A",  "=B", "ä",
                                             "🌻", "\nA=", "(", ")", "&",  "<", "\t", ":",  "\xE2\x80\xA8" };
    QRandomGenerator random(20240710);
    QList<QByteArray> texts;
    for (int i = 0; i < count; ++i) {
        QByteArray text;
        for (quint32 length = random.bounded(12); length > 0; --length)
            text += alphabet[random.bounded(quint32(alphabet.size()))];
        texts.append(text);
    }
    return texts;
}

} // namespace

/// Every rule against the programs that read it: bash, dash, and Node's dotenv where it is to be had.
class QuotingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonIsReadBack()
    {
        for (const QByteArray &value : values() + randomTexts(2000) + QList<QByteArray>{ QByteArray("\0\1\x7f", 3) }) {
            const auto text = quoted(QuotingRule::Json, value);
            QVERIFY(text);
            const QJsonDocument document = QJsonDocument::fromJson('[' + *text + ']');
            QVERIFY2(document.isArray(), text->constData());
            QCOMPARE(document.array().first().toString().toUtf8(), value);
        }
        QCOMPARE(quotedAssignment(QuotingRule::Json, "A", "b").value(), "\"A\": \"b\""_ba);
    }

    void shellsReadBack_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("bash") << u"bash"_s;
        QTest::newRow("dash") << u"dash"_s;
    }

    void shellsReadBack()
    {
        QFETCH(const QString, shell);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("no such shell here");
        const QList<QByteArray> texts = values() + randomTexts(400);
        for (const QuotingRule rule : { QuotingRule::Shell, QuotingRule::Dotenv }) {
            QTemporaryDir dir;
            QStringList files;
            QList<QByteArray> expected;
            for (const QByteArray &value : texts) {
                const auto line = quotedAssignment(rule, "A", value);
                QVERIFY(line || rule == QuotingRule::Dotenv);
                if (!line)
                    continue;
                files.append(write(dir, files.size(), *line + '\n'));
                expected.append(value);
            }
            const QList<QByteArray> read = readers::sourced(shell, files, u"A"_s);
            QCOMPARE(read.size(), expected.size());
            for (qsizetype i = 0; i < read.size(); ++i)
                QVERIFY2(read[i] == expected[i], expected[i].constData());
        }
    }

    /// By dotenv's published expression, written anew here; dotenvItselfReadsBack() holds both against the real one.
    void dotenvReadsBack()
    {
        int refused = 0;
        const QList<QByteArray> texts = values() + randomTexts(400);
        for (const QByteArray &value : texts) {
            const auto line = quotedAssignment(QuotingRule::Dotenv, "A", value);
            if (!line) {
                ++refused;
                // Only what has all three quotes, or what dotenv bends in each of them, is refused.
                QVERIFY2(value.contains('\'') || value.contains('\r') || value.endsWith('\\'), value.constData());
                continue;
            }
            const DotenvPairs pairs = readDotenv(*line + '\n');
            QCOMPARE(pairs.size(), 1);
            QCOMPARE(pairs.first().second.toUtf8(), value);
        }
        QVERIFY2(refused * 10 < texts.size(), QByteArray::number(refused));
    }

    void dotenvItselfReadsBack()
    {
        if (!readers::hasDotenv())
            QSKIP("npm's dotenv is not installed; tests/run fetches it");
        QTemporaryDir dir;
        QStringList files;
        QList<QByteArray> expected;
        for (const QByteArray &value : values() + randomTexts(400)) {
            if (const auto line = quotedAssignment(QuotingRule::Dotenv, "A", value)) {
                files.append(write(dir, files.size(), *line + '\n'));
                expected.append(value);
            }
        }
        for (const bool fast : { false, true }) {
            const QList<QJsonObject> read = readers::dotenv(files, fast);
            QCOMPARE(read.size(), expected.size());
            for (qsizetype i = 0; i < read.size(); ++i) {
                QVERIFY2(read[i]["A"_L1].toString().toUtf8() == expected[i], expected[i].constData());
                QCOMPARE(read[i].size(), 1);
            }
        }
    }

    void ourReaderReadsLikeDotenv()
    {
        if (!readers::hasDotenv())
            QSKIP("npm's dotenv is not installed; tests/run fetches it");
        QTemporaryDir dir;
        QStringList files;
        QList<QByteArray> texts;
        const QList<QByteArray> pieces = randomTexts(1000);
        for (qsizetype i = 0; i + 1 < pieces.size(); i += 2) {
            texts.append("A=" + pieces[i] + "\nexport B: '" + pieces[i + 1] + "'\n");
            files.append(write(dir, i, texts.last()));
        }
        const QList<QJsonObject> read = readers::dotenv(files);
        QCOMPARE(read.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QJsonObject ours;
            for (const auto &[name, value] : readDotenv(texts[i]))
                ours.insert(name, value);
            QVERIFY2(ours == read[i], texts[i].constData());
        }
    }

    void yamlReadsBack()
    {
        QByteArray lines;
        QList<QByteArray> expected;
        const QList<QByteArray> controls{ QByteArray("\0\1\x7f", 3),
                                          "\xC2\x85 next line \xC2\x80\xC2\x9F",
                                          "\xEF\xBF\xBE\xEF\xBF\xBF",
                                          "\xE2\x80\xA9",
                                          "- a: b",
                                          "null",
                                          "yes",
                                          "1e3",
                                          "\xC2\xA0" };
        for (const QByteArray &value : values() + randomTexts(2000) + controls) {
            lines += "- " + *quoted(QuotingRule::Yaml, value) + "\n- " + assignment(QuotingRule::Yaml, "A_1", "\"x\"")
                + '\n';
            expected.append(value);
        }
        const QTemporaryDir dir;
        const QByteArray printed = readers::run(
            u"/usr/bin/python3"_s,
            { u"-c"_s,
              u"import sys, yaml\nfor one in yaml.safe_load(open(sys.argv[1], encoding='utf-8', newline='')):\n"
              "    print('.' + (one if isinstance(one, str) else one['A_1']).encode().hex())"_s,
              write(dir, 0, lines) });
        const QList<QByteArray> read = printed.trimmed().split('\n');
        QCOMPARE(read.size(), expected.size() * 2);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QVERIFY2(QByteArray::fromHex(read[2 * i].mid(1)) == expected[i], expected[i].constData());
            QCOMPARE(QByteArray::fromHex(read[2 * i + 1].mid(1)), "x"_ba);
        }
    }

    void csvReadsBack()
    {
        QByteArray rows;
        QList<QByteArray> expected;
        const QList<QByteArray> formulas{ "=1+1", "+1", "-1",   "@A1",          "\t=1",      "\r1",
                                          "'=1",  "''", "  =1", "\xEF\xBC\x9D", "\xC2\xA0+1" };
        for (const QByteArray &value : values() + randomTexts(2000) + formulas) {
            const auto field = quoted(QuotingRule::Csv, value);
            if (!field)
                continue;
            rows += "x," + *field + ",\"y\"\r\n";
            expected.append(value);
        }
        QVERIFY(expected.size() > 1900);
        for (const char *behind : { "a;=1", "a;\xC2\xA0 +1", "a\n-1", "a\r@1", "a;\"=1", "\t=1" })
            QVERIFY2(!quoted(QuotingRule::Csv, behind), behind);
        const QTemporaryDir dir;
        const QByteArray printed = readers::run(
            u"/usr/bin/python3"_s,
            { u"-c"_s,
              u"import sys, csv\ncsv.field_size_limit(10**7)\n"
              "for x, one, y in csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True):\n"
              "    assert not one.strip(' \\u00a0').startswith(tuple('=+-@\\t\\r\\n＝＋－＠')), one\n"
              "    print('.' + one.removeprefix(\"'\").encode().hex())"_s,
              write(dir, 0, rows) });
        const QList<QByteArray> read = printed.trimmed().split('\n');
        QCOMPARE(read.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY2(QByteArray::fromHex(read[i].mid(1)) == expected[i], expected[i].constData());
        for (const QByteArray &formula : formulas)
            QCOMPARE(expected.contains(formula), formula != "\t=1");
        QCOMPARE(*quoted(QuotingRule::Csv, "=1"), "\"'=1\""_ba);
        QCOMPARE(*quoted(QuotingRule::Csv, "a=1"), "\"a=1\""_ba);
    }

    /// Read as about_Quoting_Rules says and PowerShell's own tokenizer does: each of five characters is a single quote,
    /// two of them in a row stand for the second. PowerShell itself is not run here.
    void powerShellReadsBack()
    {
        const QString quotes = u"'\u2018\u2019\u201A\u201B"_s;
        const QList<QByteArray> typographic{ quotes.toUtf8(), u"it\u2019s"_s.toUtf8(), u"\u201C$x`n\u201D"_s.toUtf8() };
        for (const QByteArray &value : values() + randomTexts(1000) + typographic) {
            const QString text = QString::fromUtf8(*quoted(QuotingRule::PowerShell, value));
            QVERIFY(text.startsWith(u'\''));
            QString read;
            qsizetype i = 1;
            for (; i < text.size(); ++i) {
                if (quotes.contains(text[i])) {
                    if (i + 1 == text.size() || !quotes.contains(text[i + 1]))
                        break;
                    ++i;
                }
                read += text[i];
            }
            QCOMPARE(i, text.size() - 1); // the string ends where the text does, and nowhere before
            QVERIFY2(read.toUtf8() == value, value.constData());
        }
    }

    void lineAndHeaderChangeNothing()
    {
        for (const QByteArray &value : values() + randomTexts(1000)) {
            for (const QuotingRule rule : { QuotingRule::Line, QuotingRule::Header }) {
                if (const auto text = quoted(rule, value))
                    QCOMPARE(*text, value);
            }
            const bool hasLines = value.contains('\n') || value.contains('\r');
            QCOMPARE(quoted(QuotingRule::Line, value).has_value(), !hasLines);
        }
        for (const QByteArray &value : { ""_ba, " a"_ba, "a\t"_ba, "a\nb"_ba, "a\rb"_ba, "ü"_ba, "\x7f"_ba, "\x01"_ba })
            QVERIFY2(!quoted(QuotingRule::Header, value), value.constData());
        QCOMPARE(*quoted(QuotingRule::Header, "a \t!~b"), "a \t!~b"_ba);
        QVERIFY(!quoted(QuotingRule::Line, QByteArray(60'000, 'x')));
    }

    void plainFormsWhereTheyDo()
    {
        QCOMPARE(quotedAssignment(QuotingRule::Dotenv, "A", "q0Zr/k+Hw==").value(), "A=q0Zr/k+Hw=="_ba);
        QCOMPARE(quotedAssignment(QuotingRule::Dotenv, "A", "").value(), "A=''"_ba);
        QCOMPARE(quotedAssignment(QuotingRule::Dotenv, "A", "a $b \"c\" #d").value(), "A='a $b \"c\" #d'"_ba);
        QCOMPARE(quotedAssignment(QuotingRule::Dotenv, "A", "it's").value(), "A=\"it's\""_ba);
        QCOMPARE(quotedAssignment(QuotingRule::Shell, "A", "it's").value(), "A='it'\\''s'"_ba);
        // One word cannot do for both readers; an assignment can be written twice.
        QVERIFY(!quoted(QuotingRule::Dotenv, "it's $5"));
        QVERIFY(quotedAssignment(QuotingRule::Dotenv, "A", "it's $5"));
    }

    void refusesWhatCannotBeCarried()
    {
        for (const char *name : { "shell", "dotenv", "powershell", "csv", "line", "header" }) {
            const QuotingRule rule = quotingRule(QString::fromLatin1(name)).value();
            QVERIFY(!quotedAssignment(rule, "A", QByteArray("a\0b", 3)));
            QVERIFY(!quotedAssignment(rule, "A", "not \xff utf-8"));
        }
        for (const QuotingRule rule : { QuotingRule::Json, QuotingRule::Yaml })
            QVERIFY(!quoted(rule, "not \xff utf-8"));
        QVERIFY(!quotingRule(u"html"_s));
    }
};

QTEST_GUILESS_MAIN(QuotingTest)
#include "quotingtest.moc"
