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
        for (const QuotingRule rule : { QuotingRule::Shell, QuotingRule::Dotenv }) {
            QVERIFY(!quotedAssignment(rule, "A", QByteArray("a\0b", 3)));
            QVERIFY(!quotedAssignment(rule, "A", "not \xff utf-8"));
        }
        QVERIFY(!quoted(QuotingRule::Json, "not \xff utf-8"));
    }
};

QTEST_GUILESS_MAIN(QuotingTest)
#include "quotingtest.moc"
