// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/datafiles.h"
#include "app/problems/problemcatalog.h"
#include "app/problems/problemtemplate.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sourcePath(const QString &path) { return QStringLiteral(IW_SOURCE_DIR) + u'/' + path; }

/// The schema's words for one row; the test holds the rows against the same file a writer's editor does.
QJsonObject rowSchema()
{
    const auto schema = QJsonDocument::fromJson(contentOf(sourcePath(u"resources/problems/problems.schema.json"_s)));
    return schema["properties"_L1]["problems"_L1]["items"_L1].toObject();
}

// Configuration keys of the service that look like a problem id.
const QSet<QString> noProblems{ u"base.url"_s };

} // namespace

class ProblemsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsArgumentsOnce()
    {
        QCOMPARE(filledTemplate(u"{a} and {b}"_s, { { u"a"_s, u"{b}"_s }, { u"b"_s, u"[x]"_s } }), u"{b} and [x]"_s);
    }

    void missingArgumentsVanish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("in the middle") << u"The host {host} said no."_s << u"The host said no."_s;
        QTest::newRow("before a full stop") << u"Asked {host}."_s << u"Asked."_s;
        QTest::newRow("quoted") << u"Lacks “{what}” here."_s << u"Lacks here."_s;
        QTest::newRow("at the start") << u"{host} said no."_s << u"said no."_s;
        QTest::newRow("optional part") << u"Wait[ {n} seconds], then go."_s << u"Wait, then go."_s;
        QTest::newRow("all optional") << u"[The service says: {message}]"_s << u""_s;
        QTest::newRow("brackets without a placeholder") << u"Press [Enter]."_s << u"Press [Enter]."_s;
    }
    void missingArgumentsVanish()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        QCOMPARE(filledTemplate(text, {}), filled);
    }

    // What others say seldom ends as a sentence does, and the next sentence follows it.
    void endsWhatOthersSay()
    {
        const QString text = u"No.[ It says: {message}] Go on."_s;
        QCOMPARE(filledTemplate(text, { { u"message"_s, u"Try later"_s } }), u"No. It says: Try later. Go on."_s);
        QCOMPARE(filledTemplate(text, { { u"message"_s, u"Try later!"_s } }), u"No. It says: Try later! Go on."_s);
        QCOMPARE(filledTemplate(text, {}), u"No. Go on."_s);
        QCOMPARE(filledTemplate(u"[Found: {message}]."_s, { { u"message"_s, u"x"_s } }), u"Found: x."_s);
    }

    void describesWithDetails()
    {
        const Problem problem{ .id = u"service.unauthorized"_s,
                               .arguments = { { u"host"_s, u"api.example.com"_s } },
                               .status = 401,
                               .message = u"Invalid <b>secret</b>"_s,
                               .providerMessage = u"raw"_s,
                               .requestId = u"0123456789abcdef01234567"_s,
                               .technical = u"GET /instances"_s };
        const ProblemText text = describe(problem);
        QVERIFY(text.title.contains(u"api.example.com"));
        QVERIFY(text.cause.contains(u"Invalid <b>secret</b>"));
        QCOMPARE(text.details,
                 u"problem: service.unauthorized\nstatus: 401\nmessage: Invalid <b>secret</b>\nproviderMessage: raw\n"
                 "requestId: 0123456789abcdef01234567\ntechnical: GET /instances"_s);
        QCOMPARE(text.sentence(), text.title + u' ' + text.cause + u' ' + text.next);
    }

    void unknownProblemHasWords()
    {
        const ProblemText text = describe({ .id = u"nowhere.known"_s });
        QVERIFY(!hasProblemText(u"nowhere.known"_s));
        QVERIFY(!text.title.isEmpty() && !text.next.isEmpty());
        QVERIFY(text.details.contains(u"nowhere.known"));
    }

    void everyRowIsWellFormed()
    {
        const QJsonObject schema = rowSchema();
        const QJsonObject properties = schema["properties"_L1].toObject();
        const QJsonArray actions = properties["actionId"_L1].toObject()["enum"_L1].toArray();
        const QRegularExpression idPattern(properties["id"_L1].toObject()["pattern"_L1].toString());
        QVERIFY(!properties.isEmpty() && !actions.isEmpty());
        QSet<QString> ids;
        QStringList wrong;
        const QList<DataFile> files = dataFiles(u"problems"_s, u"json"_s);
        QVERIFY(!files.isEmpty());
        for (const DataFile &file : files) {
            const Result<QJsonObject> content = jsonObject(file);
            QVERIFY2(bool(content), qPrintable(file.path));
            QVERIFY2(content->contains("problems"_L1), qPrintable(file.path));
            for (const QString &key : content->keys())
                QVERIFY2(key == "problems"_L1 || key == "standIns"_L1, qPrintable(file.path));
            for (const QJsonValue &value : content->value("problems"_L1).toArray()) {
                const QJsonObject row = value.toObject();
                const QString id = row["id"_L1].toString();
                const QString where = file.name + u": "_s + id + u": "_s;
                for (auto field = row.begin(); field != row.end(); ++field) {
                    if (!properties.contains(field.key()) || field.value().toString().trimmed().isEmpty())
                        wrong += where + u"unknown or empty "_s + field.key();
                }
                for (const QJsonValue &required : schema["required"_L1].toArray()) {
                    if (!row.contains(required.toString()))
                        wrong += where + u"lacks "_s + required.toString();
                }
                if (row.contains("actionId"_L1) != row.contains("action"_L1))
                    wrong += where + u"action and actionId go together"_s;
                if (row.contains("actionId"_L1) && !actions.contains(row["actionId"_L1]))
                    wrong += where + u"unknown actionId "_s + row["actionId"_L1].toString();
                if (!idPattern.match(id).hasMatch())
                    wrong += where + u"malformed id"_s;
                if (ids.contains(id))
                    wrong += where + u"second row"_s;
                ids.insert(id);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyFileIsInTheResources()
    {
        QStringList built;
        for (const DataFile &file : dataFiles(u"problems"_s, u"json"_s))
            built += file.name + u".json"_s;
        QStringList inTree = QDir(sourcePath(u"resources/problems"_s)).entryList({ u"*.json"_s }, QDir::Files);
        inTree.removeAll(u"problems.schema.json"_s);
        QCOMPARE(built, inTree);
    }

    void everyProblemInTheSourcesHasARow()
    {
        const QRegularExpression literal(
            u"u\"((?:backup|base|data|field|network|problems|service|signin|vault|instance|creation|sharing|commandline|accounts)\\.[a-z-]+)\"_s"_s);
        QStringList missing;
        int found = 0;
        for (const QString &folder : { u"app"_s, u"ui"_s }) {
            QDirIterator files(sourcePath(folder), { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                auto matches = literal.globalMatch(QString::fromUtf8(contentOf(path)));
                while (matches.hasNext()) {
                    const QString id = matches.next().captured(1);
                    ++found;
                    if (!hasProblemText(id) && !noProblems.contains(id))
                        missing += path + u": "_s + id;
                }
            }
        }
        QVERIFY(found > 0);
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(ProblemsTest)
#include "problemstest.moc"
