// SPDX-License-Identifier: GPL-3.0-or-later
// The next steps of an instance: the data against its schema, and what a shell makes of a ready call.
#include "app/sharing/nextsteps.h"

#include "app/base/datafiles.h"
#include "app/instances/configurationcomparison.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

class NextStepsTest : public QObject
{
    Q_OBJECT

    static Instance instance()
    {
        Instance one;
        one.id = u"4271"_s;
        one.connector = u"infusionsoftmarketing"_s;
        one.serviceUrl = QUrl(u"https://api.example.com/elements/api-v2/"_s);
        return one;
    }
    static QStringList ids(const QList<NextStep> &steps)
    {
        QStringList found;
        for (const NextStep &step : steps)
            found << step.id;
        return found;
    }

private Q_SLOTS:
    void areWhatTheirSchemaAllows()
    {
        QFile file(u"" IW_SOURCE_DIR "/resources/nextsteps/nextsteps.schema.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = QJsonDocument::fromJson(file.readAll())["properties"_L1]["steps"_L1]["items"_L1].toObject();
        const QJsonObject allowed = schema["properties"_L1].toObject();
        QVERIFY(allowed.size() > 5);
        const auto files = dataFiles(u"nextsteps"_s, u"json"_s);
        QVERIFY(!files.isEmpty());
        for (const DataFile &one : files) {
            const auto content = jsonObject(one);
            QVERIFY2(bool(content), qPrintable(one.path));
            QCOMPARE(content->keys(), QStringList{ u"steps"_s });
            const QJsonArray steps = content->value("steps"_L1).toArray();
            for (const QJsonValue &step : steps) {
                const QJsonObject row = step.toObject();
                for (const QString &key : row.keys())
                    QVERIFY2(allowed.contains(key), qPrintable(key));
                for (const QJsonValue &required : schema["required"_L1].toArray())
                    QVERIFY2(!row[required.toString()].toString().isEmpty(), qPrintable(required.toString()));
                QCOMPARE(row.contains("path"_L1), row.contains("method"_L1));
                if (row.contains("action"_L1))
                    QVERIFY(allowed["action"_L1]["enum"_L1].toArray().contains(row["action"_L1]));
            }
        }
    }

    void areThoseOfTheConnector()
    {
        const QStringList marketing = ids(nextSteps(u"infusionsoftmarketing"_s));
        QVERIFY(marketing.contains(u"contacts"_s) && marketing.contains(u"documentation"_s));
        const QStringList other = ids(nextSteps(u"box"_s));
        QVERIFY(!other.contains(u"contacts"_s) && other.contains(u"ping"_s));
    }

    /// The user's own come as well, and a broken file takes none of the others away.
    void comeFromTheUserToo()
    {
        const QTemporaryDir folder;
        const auto put = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(put(u"mine.json"_s,
                    R"({"steps": [{"id": "mine", "title": "Tell Ann", "text": "…"}, {"title": "no id"}]})"));
        QVERIFY(put(u"broken.json"_s, "{"));
        const QStringList steps = ids(nextSteps(u"box"_s, folder.path()));
        QVERIFY(steps.contains(u"mine"_s) && steps.contains(u"ping"_s) && !steps.contains(QString()));
    }

    void callsAreReadByAShellAsTheyAreMeant_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("as the service makes them") << u"a5y4EtYt+ZYRpnIBD7gkQtthDebK8qKVU="_s;
        QTest::newRow("quotes") << u"a'b\"c`d$(id)\\"_s;
        QTest::newRow("other scripts") << u"ключ ü"_s;
        QTest::newRow("only quotes") << u"''''"_s;
    }
    void callsAreReadByAShellAsTheyAreMeant()
    {
        QFETCH(QString, token);
        NextStep step{ .id = u"x"_s, .action = NextStep::Action::Call, .method = u"GET"_s, .path = u"/ping"_s };
        const QString header = u"User u, Organization o, Element "_s + token;
        const auto line = readyCall(step, instance(), Secret::fromText(header));
        QVERIFY(line.has_value());
        QVERIFY(!line->view().contains('\n'));
        QProcess shell;
        shell.start(u"/bin/sh"_s, { u"-c"_s, u"curl() { printf '%s\\n' \"$@\"; }; "_s + line->reveal() });
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
                 u"-X\nGET\nhttps://api.example.com/elements/api-v2/ping\n-H\nauthorization: "_s + header
                     + u"\n-H\naccept: application/json\n"_s);
        QCOMPARE(
            callWithPlaceholders(step, instance())
                .toUtf8()
                .replace("User <USER_SECRET>, Organization "
                         "<ORGANIZATION_SECRET>, Element <TOKEN>",
                         "H"),
            QByteArray("curl -X GET https://api.example.com/elements/api-v2/ping -H 'authorization: H' -H 'accept: "
                       "application/json'"));
    }

    void refusesWhatNoCommandLineCarries()
    {
        const NextStep step{ .id = u"x"_s, .action = NextStep::Action::Call, .method = u"GET"_s, .path = u"/ping"_s };
        QVERIFY(!readyCall(step, instance(), Secret::fromBytes(QByteArray("a\0b", 3))));
    }

    void settingsAreCompared()
    {
        Instance saved = instance();
        saved.apiKey = u"key"_s;
        saved.configuration = { { u"same"_s, u"1"_s }, { u"other"_s, u"a"_s }, { u"null"_s, u"x"_s } };
        saved.secretFields = { u"token"_s, u"oauth.api.secret"_s, u"old.secret"_s };
        RemoteInstance remote;
        remote.configuration = { { u"same"_s, u"1"_s },
                                 { u"other"_s, u"b"_s },
                                 { u"oauth.api.secret"_s, u"********"_s },
                                 { u"oauth.api.key"_s, u"********"_s },
                                 { u"base.url"_s, u"https://x"_s } };
        remote.unset = { u"null"_s, u"never"_s };
        QStringList lines;
        for (const ComparedSetting &one : compareConfiguration(saved, remote))
            lines << one.key + u' ' + verdictWord(one.verdict) + (one.isUnset ? u" null"_s : QString())
                    + (one.isSecret ? u" sealed"_s : QString());
        QCOMPARE(lines.join(u'|'),
                 u"base.url only-there|never only-there null|null only-here null|oauth.api.key masked|"
                 "oauth.api.secret masked sealed|old.secret only-here sealed|other differs|same same"_s);
    }
};

QTEST_GUILESS_MAIN(NextStepsTest)
#include "nextstepstest.moc"
