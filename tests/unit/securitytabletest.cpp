// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sourcetree.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString id;
    QString expected;
    QString tests;
};

/// The rows of SECURITY.md's table of what was tried.
QList<Row> rows()
{
    static const QRegularExpression row(uR"(^\| ([A-Z]\d+) \| ([^|]+) \| ([^|]+) \| ([^|]*)\|$)"_s,
                                        QRegularExpression::MultilineOption);
    QList<Row> result;
    for (auto it = row.globalMatch(SourceTree::text(u"SECURITY.md"_s)); it.hasNext();) {
        const auto match = it.next();
        result << Row{ match.captured(1), match.captured(3), match.captured(4) };
    }
    return result;
}

/// "executable::function", as often as the text names one.
QStringList named(const QString &text)
{
    static const QRegularExpression test(uR"(`(\w+::\w+)`)"_s);
    QStringList result;
    for (auto it = test.globalMatch(text); it.hasNext();)
        result += it.next().captured(1);
    return result;
}

} // namespace

/// SECURITY.md claims what tests have shown: each of them is there.
class SecurityTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsReadable()
    {
        const QString text = SourceTree::text(u"SECURITY.md"_s);
        static const QRegularExpression begun(uR"(^\| [A-Z]\d+ )"_s, QRegularExpression::MultilineOption);
        QCOMPARE(rows().size(), text.count(begun)); // none is passed by for its form
        QVERIFY(rows().size() > 40);
        QSet<QString> ids;
        for (const Row &row : rows()) {
            QVERIFY2(!ids.contains(row.id), qPrintable(row.id));
            ids << row.id;
            QVERIFY2(!named(row.tests).isEmpty() || row.expected.contains("Excluded: "_L1), qPrintable(row.id));
            QVERIFY2(row.tests.count(u'`') == 2 * named(row.tests).size(), qPrintable(row.id + row.tests));
        }
    }

    void everyTestExists()
    {
        QHash<QString, QString> sources; // of the executable of that name
        for (const QString &path : SourceTree::files({ u"tests"_s }, { u"*test.cpp"_s }))
            sources.insert(path.section(u'/', -1).chopped(4), path);
        QString lists;
        for (const QString &path : SourceTree::files({ u"tests"_s }, { u"*.cmake"_s }))
            lists += SourceTree::text(path);
        QStringList wrong;
        for (const Row &row : rows()) {
            for (const QString &test : named(row.tests)) {
                const QString executable = test.section(u"::"_s, 0, 0);
                const QRegularExpression slot(uR"(\n    void %1\(\)\s)"_s.arg(test.section(u"::"_s, 1)));
                const QString source = SourceTree::text(sources.value(executable));
                if (!source.mid(source.indexOf("private Q_SLOTS:"_L1)).contains(slot))
                    wrong += row.id + u": there is no "_s + test;
                if (!lists.contains(QRegularExpression(u"\\b"_s + executable + u"\\b"_s)))
                    wrong += row.id + u": nobody builds "_s + executable;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(SecurityTableTest)
#include "securitytabletest.moc"
