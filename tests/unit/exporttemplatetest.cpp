// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemcatalog.h"
#include "app/sharing/exportformat.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

void write(const QTemporaryDir &dir, const QString &name, const QByteArray &content)
{
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

const QByteArray header = "{{! format\nname: Mine\nquoting: shell\n}}\n";

} // namespace

class ExportTemplateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtInFormats()
    {
        QList<Problem> problems;
        QStringList ids;
        for (const ExportFormat &format : loadExportFormats({}, &problems)) {
            ids.append(format.id);
            QVERIFY(!format.name.isEmpty() && !format.fileName.isEmpty() && !format.text.isEmpty());
            QVERIFY(!format.fromUser);
        }
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().id));
        QCOMPARE(ids.first(), u"json"_s);
        for (const char *id : { "env", "shell", "docker-env", "curl", "curl-powershell", "header", "postman",
                                "insomnia", "bruno", "jetbrains", "kubernetes", "systemd", "pass", "vault-kv", "csv" })
            QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
    }

    void addingOneIsAddingAFile()
    {
        QTemporaryDir dir;
        write(dir, u"mine.mustache"_s,
              "{{! format\r\nname: Mine\r\nquoting: header dotenv\r\nfile: my.txt\r\n"
              "note: Mind this.\r\nplaceholder: {{NAME}}\r\nrefuses: {{ {%\r\nneeds: token account\r\n"
              "instances: one\r\n}}\r\n{{#instances}}{{token}}{{/instances}}");
        QList<Problem> problems;
        const QList<ExportFormat> formats = loadExportFormats(dir.path(), &problems);
        QVERIFY(problems.isEmpty());
        const auto mine = std::find_if(formats.begin(), formats.end(), [](const auto &f) { return f.id == u"mine"_s; });
        QVERIFY(mine != formats.end());
        QCOMPARE(mine->name, u"Mine"_s);
        QCOMPARE(mine->fileName, u"my.txt"_s);
        QCOMPARE(mine->quoting, QList({ QuotingRule::Header, QuotingRule::Dotenv }));
        QCOMPARE(mine->note, u"Mind this."_s);
        QCOMPARE(mine->placeholder, "{{NAME}}"_ba);
        QCOMPARE(mine->refuses, QList({ "{{"_ba, "{%"_ba }));
        QCOMPARE(mine->needs, QStringList({ u"token"_s, u"account"_s }));
        QVERIFY(mine->oneInstance);
        QCOMPARE(mine->text, "{{#instances}}{{token}}{{/instances}}"_ba);
        QVERIFY(mine->fromUser);
    }

    void takesThePlaceAndFallsBack()
    {
        QTemporaryDir dir;
        write(dir, u"json.mustache"_s, header + "{{{token}}}");
        write(dir, u"env.mustache"_s, header + "mine");
        QList<Problem> problems;
        const QList<ExportFormat> formats = loadExportFormats(dir.path(), &problems);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(formats.first().id, u"json"_s);
        QVERIFY(!formats.first().fromUser);
        for (const ExportFormat &format : formats)
            QCOMPARE(format.fromUser, format.id == u"env"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &content, const char *id, int line, int column) {
            QTest::newRow(name) << content << u"sharing."_s + QString::fromLatin1(id) << line << column;
        };
        row("no header", "hello", "format-header", 1, 1);
        row("header open", "{{! format\nquoting: json\n", "format-header", 1, 1);
        row("no rule", "{{! format\nname: x\n}}\n", "format-header", 1, 1);
        row("unknown rule", "{{! format\nname: x\nquoting: html\n}}\n", "format-unknown", 3, 1);
        row("unknown key", "{{! format\nquoting: json\ncolour: red\n}}\n", "format-unknown", 3, 1);
        row("path as file", "{{! format\nquoting: json\nfile: ../x\n}}\n", "format-unknown", 3, 1);
        row("unknown rule after another", "{{! format\nquoting: json html\n}}\n", "format-unknown", 2, 1);
        row("placeholder of nothing", "{{! format\nquoting: json\nplaceholder: x\n}}\n", "format-unknown", 3, 1);
        row("needs what is not", "{{! format\nquoting: json\nneeds: token tokn\n}}\n", "format-unknown", 3, 1);
        row("refuses nothing", "{{! format\nquoting: json\nrefuses:\n}}\n", "format-unknown", 3, 1);
        row("no such number", "{{! format\nquoting: json\ninstances: two\n}}\n", "format-unknown", 3, 1);
        row("braces within", "{{! format\nquoting: json\nplaceholder: {{NAME}}\n}}\n{{nam}}", "template-name", 5, 1);
        row("three braces", header + "a\n\u00e4 {{{token}}}", "template-unescaped", 6, 3);
        row("ampersand", header + "{{#instances}}\n{{& token}}{{/instances}}", "template-unescaped", 6, 1);
        row("brace after blank", header + "{{ {token} }}", "template-unescaped", 5, 1);
        row("delimiters", header + "{{=<% %>=}}<%& token %>", "template-delimiters", 5, 1);
        row("partial", header + " {{> other}}", "template-partial", 5, 2);
        row("open tag", header + "{{token", "template-unclosed", 5, 1);
        row("open at the end", header + "x\n{{", "template-unclosed", 6, 1);
        row("open section", header + "{{#instances}}\n{{#tags}}{{/instances}}", "template-section", 6, 10);
        row("never closed", header + "x{{#instances}}", "template-section", 5, 2);
        row("never opened", header + "{{/instances}}", "template-section", 5, 1);
        row("unknown name", header + "{{tokn}}", "template-name", 5, 1);
        row("empty tag", header + "{{}}", "template-name", 5, 1);
        row("the item itself", header + "{{#tags}}{{.}}{{/tags}}", "template-name", 5, 10);
    }

    void refuses()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, id);
        QFETCH(const int, line);
        QFETCH(const int, column);
        const auto format = readExportFormat({ u"/x/mine.mustache"_s, u"mine"_s, true, content });
        QVERIFY(!format);
        const Problem &problem = format.problem();
        QCOMPARE(problem.id, id);
        QCOMPARE(problem.arguments.value(u"line"_s).toInt(), line);
        QCOMPARE(problem.arguments.value(u"column"_s).toInt(), column);
        QVERIFY(hasProblemText(id));
        QVERIFY(describe(problem).sentence().contains(u"mine.mustache"_s));
    }
};

QTEST_GUILESS_MAIN(ExportTemplateTest)
#include "exporttemplatetest.moc"
