// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/datafiles.h"
#include "app/connectors/connector.h"
#include "app/connectors/connectorreader.h"
#include "app/connectors/jsonposition.h"
#include "app/problems/problemcatalog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

class ConnectorsTest : public QObject
{
    Q_OBJECT

    static void write(const QTemporaryDir &dir, const QString &name, const QByteArray &content)
    {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void offersTheThreeInOrder()
    {
        QList<Problem> problems;
        const QList<Connector> connectors = loadConnectors({}, &problems);
        QVERIFY(problems.isEmpty());
        QStringList keys;
        for (const Connector &connector : connectors)
            keys.append(connector.key);
        QCOMPARE(keys, QStringList({ u"infusionsoftmarketing"_s, u"infusionsoftcrm"_s, u"infusionsoftrest"_s }));
    }

    void hasTheLabelsOfTheContract()
    {
        const Connector marketing = loadConnectors({}).first();
        const QMap<QString, QString> labels{
            { u"oauth.api.key"_s, u"API Key"_s },
            { u"oauth.api.secret"_s, u"API Secret"_s },
            { u"oauth.callback.url"_s, u"Callback URL"_s },
            { u"infusionsoft.server"_s, u"Infusionsoft Server"_s },
            { u"infusionsoft.private.key"_s, u"Infusionsoft Encrypted Key"_s },
        };
        QCOMPARE(marketing.fields.size(), labels.size());
        for (const ConnectorField &field : marketing.fields) {
            QCOMPARE(field.label, labels.value(field.key));
            QVERIFY(!field.help.isEmpty());
            QVERIFY2(field.help.size() <= 110, qPrintable(field.help)); // one line, in German as well
        }
        QCOMPARE(marketing.name, u"Infusionsoft Marketing Automation"_s);
        QCOMPARE(marketing.accountField, u"infusionsoft.server"_s);
        QVERIFY(marketing.field(u"oauth.api.secret"_s)->secret);
        QVERIFY(marketing.field(u"infusionsoft.private.key"_s)->secret);
        QVERIFY(!marketing.field(u"infusionsoft.private.key"_s)->required);
        QVERIFY(!marketing.field(u"oauth.callback.url"_s)->secret);
        QVERIFY(!marketing.field(u"absent"_s));
    }

    void restHasNeitherServerNorKey()
    {
        const Connector rest = loadConnectors({}).last();
        QCOMPARE(rest.fields.size(), 3);
        QVERIFY(rest.accountField.isEmpty());
        QVERIFY(rest.noticeIds.isEmpty());
    }

    void sharedFields()
    {
        const QMap<QString, QString> labels{
            { u"userSecret"_s, u"User Secret"_s },
            { u"organizationSecret"_s, u"Organization Secret"_s },
            { u"serviceUrl"_s, u"Service URL"_s },
            { u"name"_s, u"Name"_s },
            { u"tags"_s, u"Tags"_s },
        };
        for (auto it = labels.begin(); it != labels.end(); ++it)
            QCOMPARE(sharedField(it.key()).label, it.value());
        QCOMPARE(sharedField(u"tags"_s).kind, FieldKind::Tags);
        QVERIFY(!sharedField(u"tags"_s).required);
        QVERIFY(sharedField(u"userSecret"_s).secret);
        QVERIFY(sharedField(u"organizationSecret"_s).secret);
        QVERIFY(!sharedField(u"name"_s).secret);
    }

    void everyNoticeNamedExistsAndIsDated()
    {
        for (const Connector &connector : loadConnectors({})) {
            for (const QString &id : connector.noticeIds) {
                const Result<Notice> found = notice(id);
                QVERIFY2(bool(found), qPrintable(id));
                QVERIFY(!found->text.isEmpty());
                QVERIFY(found->source.startsWith(u"https://"_s));
                QVERIFY(QDate::fromString(found->asOf, Qt::ISODate).isValid());
            }
        }
        QCOMPARE(notice(u"no-such"_s).problem().id, u"notice.unknown"_s);
    }

    /// The schema files and the reader must allow the same: every property of a file is in the schema.
    void filesKeepToTheirSchema()
    {
        QFile file(QStringLiteral(IW_SOURCE_DIR "/resources/connectors/connector.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<QJsonObject> schema = jsonObject({ file.fileName(), u"schema"_s, false, file.readAll() });
        QVERIFY(bool(schema));
        const QJsonObject top = (*schema)["properties"_L1].toObject();
        const QJsonObject field = (*schema)["$defs"_L1]["field"_L1]["properties"_L1].toObject();
        for (const DataFile &data : dataFiles(u"connectors"_s, u"json"_s)) {
            const Result<QJsonObject> object = jsonObject(data);
            QVERIFY(bool(object));
            for (const QString &key : object->keys())
                QVERIFY2(top.contains(key), qPrintable(data.name + u": "_s + key));
            for (const QJsonValue &value : (*object)["fields"_L1].toArray()) {
                for (const QString &key : value.toObject().keys())
                    QVERIFY2(field.contains(key), qPrintable(data.name + u": "_s + key));
            }
        }
        // … and each kind of the schema is one the reader knows.
        for (const QJsonValue &kind : field["kind"_L1]["enum"_L1].toArray()) {
            const QByteArray content = QByteArray("{'key':'a','name':'A','fields':[{'key':'f','label':'F','kind':'"
                                                  + kind.toString().toUtf8() + "'}]}")
                                           .replace('\'', '"');
            QVERIFY2(bool(readConnector({ u"x"_s, u"x"_s, true, content })), content);
        }
    }

    void userFilesAddAndTakeThePlace()
    {
        QTemporaryDir dir;
        write(dir, u"mine.json"_s,
              R"({"key":"mycrm","name":"My CRM","order":0,"fields":[{"key":"a.token","label":"Token"}]})");
        write(
            dir, u"other-name.json"_s,
            R"({"key":"infusionsoftcrm","name":"Ours","fields":[{"key":"oauth.api.key","label":"Key","kind":"apiKey"}]})");
        QList<Problem> problems;
        const QList<Connector> connectors = loadConnectors(dir.path(), &problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(connectors.size(), 4);
        QCOMPARE(connectors.first().key, u"mycrm"_s);
        QVERIFY(connectors.first().fields.first().secret); // its key names a token
        QCOMPARE(connectors.last().key, u"infusionsoftcrm"_s);
        QCOMPARE(connectors.last().name, u"Ours"_s);
    }

    void brokenUserFileLeavesTheBuiltInOne()
    {
        QTemporaryDir dir;
        write(dir, u"infusionsoftmarketing.json"_s, "{ broken");
        QList<Problem> problems;
        const QList<Connector> connectors = loadConnectors(dir.path(), &problems);
        QCOMPARE(connectors.size(), 3);
        QCOMPARE(connectors.first().key, u"infusionsoftmarketing"_s);
        QCOMPARE(problems.size(), 1);
    }

    void tellsLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const char *content, const QString &id, int line, int column) {
            QTest::newRow(name) << QByteArray(content) << id << line << column;
        };
        row("syntax", "{\n \"key\": oops }", u"data.invalid"_s, 2, 9);
        row("no name", "{\"key\":\"a\",\"fields\":[]}", u"connector.missing"_s, 1, 1);
        row("empty name", "{\"key\":\"a\",\"name\":\" \",\"fields\":[]}", u"connector.missing"_s, 1, 1);
        row("no fields", "{\"key\":\"a\",\"name\":\"A\",\n\"fields\": []}", u"connector.missing"_s, 2, 11);
        row("unknown", "{\"key\":\"a\",\"name\":\"\u00e4\u00f6\", \"felds\":[]}", u"connector.unknown-property"_s, 1,
            33);
        row("type", "{\"key\":\"a\",\"name\":\"A\",\n  \"order\":\n  \"1\",\"fields\":[]}", u"connector.wrong-type"_s,
            3, 3);
        row("kind",
            "{\"key\":\"a\",\"name\":\"A\",\"fields\":[\n{\"key\":\"b\",\"label\":\"B\"},\n"
            "{\"key\":\"c\",\"label\":\"C\",\"kind\":\"nope\"}]}",
            u"connector.unknown-kind"_s, 3, 31);
        row("twice",
            "{\"key\":\"a\",\"name\":\"A\",\"fields\":[\n{\"key\":\"b\",\"label\":\"B\"},\n"
            "{\"key\":\"b\",\"label\":\"C\"}]}",
            u"connector.duplicate-field"_s, 3, 8);
        row("bad key", "{\"key\":\"a b\",\"name\":\"A\",\"fields\":[]}", u"connector.bad-key"_s, 1, 8);
        row("field no object", "{\"key\":\"a\",\"name\":\"A\",\"fields\":[1]}", u"connector.wrong-type"_s, 1, 33);
        row("account",
            "{\"key\":\"a\",\"name\":\"A\",\"accountField\":\"x\",\"fields\":[{\"key\":\"b\",\"label\":\"B\"}]}",
            u"connector.unknown-account-field"_s, 1, 38);
        row("notice", "{\"key\":\"a\",\"name\":\"A\",\"notices\":[\"n\",7],\"fields\":[]}", u"connector.wrong-type"_s,
            1, 38);
    }

    void tellsLineAndColumn()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, id);
        QFETCH(const int, line);
        QFETCH(const int, column);
        QTemporaryDir dir;
        write(dir, u"broken.json"_s, content);
        QList<Problem> problems;
        QCOMPARE(loadConnectors(dir.path(), &problems).size(), 3);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().id, id);
        QVERIFY(problems.first().arguments.value(u"file"_s).endsWith(u"broken.json"_s));
        QCOMPARE(problems.first().arguments.value(u"line"_s).toInt(), line);
        QCOMPARE(problems.first().arguments.value(u"column"_s).toInt(), column);
        QVERIFY2(hasProblemText(id), qPrintable(id));
        const QString words = describe(problems.first()).sentence();
        QVERIFY2(words.contains(u"broken.json"_s) && words.contains(QString::number(line)), qPrintable(words));
    }

    void positionsSurviveNestingAndEscapes()
    {
        const QByteArray json = "{\"a\\\"}\":[\"}\",{\"b\":[1,{\"c\":true}]}],\"d\":{\"x\":[[[]]]},\"e\":5}";
        QCOMPARE(jsonPosition(json, { u"e"_s }).column, int(json.indexOf('5')) + 1);
        QCOMPARE(jsonPosition(json, { u"d"_s, u"x"_s, u"0"_s }).column, int(json.indexOf("[[]]")) + 1);
        QCOMPARE(jsonPosition(json, { u"no"_s }).column, 1);
        QCOMPARE(jsonPosition(QByteArray(1 << 20, '['), { u"0"_s }).column, 2);
    }
};

QTEST_GUILESS_MAIN(ConnectorsTest)
#include "connectorstest.moc"
