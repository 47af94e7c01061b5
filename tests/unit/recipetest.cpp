// SPDX-License-Identifier: GPL-3.0-or-later
// Recipe files: what is read of them, and every way in which a stranger's file is refused, with its place.
#include "app/sharing/recipe.h"
#include "app/problems/problemcatalog.h"
#include "app/sharing/recipewriter.h"

#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

class RecipeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllThatARecipeMayHold()
    {
        const auto recipes = read(
            json("{'version': 1, 'recipes': ["
                 "{'service': 'https://api.cloud-elements.com', 'connector': 'infusionsoftmarketing', 'name': 'Acme',"
                 "'tags': ['Docs', 'Pilot'],"
                 "'fields': {'oauth.api.key': 'key', 'oauth.callback.url': 'https://a.example/cb', "
                 "'infusionsoft.server': 'dt123'}},"
                 "{'service': 'http://127.0.0.1:8080', 'connector': 'infusionsoftmarketing'}]}"));
        QVERIFY2(bool(recipes), qPrintable(recipes ? QString() : recipes.problem().id));
        QCOMPARE(recipes->size(), 2);
        const Recipe &first = recipes->constFirst();
        QCOMPARE(first.serviceUrl.toString(), u"https://api.cloud-elements.com/elements/api-v2"_s);
        QCOMPARE(first.name, u"Acme"_s);
        QCOMPARE(first.tags, QStringList({ u"Docs"_s, u"Pilot"_s }));
        QCOMPARE(first.values.value(u"infusionsoft.server"_s), u"dt123"_s);
        QCOMPARE(first.values.size(), 3);
        QVERIFY(recipes->at(1).name.isEmpty());
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const QByteArray head = "{\"version\": 1, \"recipes\": [\n";
        const QByteArray start =
            head + "{\"service\": \"https://a.example\", \"connector\": \"infusionsoftmarketing\",\n";
        QTest::newRow("no JSON") << QByteArray("{\n\"version\" 1}") << u"recipe.invalid"_s << 2 << 12;
        QTest::newRow("empty") << QByteArray() << u"recipe.invalid"_s << 1 << 1;
        QTest::newRow("list") << QByteArray("[]") << u"recipe.invalid"_s << 1 << 1;
        QTest::newRow("said twice") << QByteArray(start + "\"service\": \"https://b.example\"}]}")
                                    << u"recipe.repeated-key"_s << 3 << 1;
        QTest::newRow("no version") << QByteArray("{\"recipes\": []}") << u"recipe.missing"_s << 1 << 1;
        QTest::newRow("next version") << QByteArray("{\n\"version\": 2, \"recipes\": []}") << u"recipe.other-version"_s
                                      << 2 << 12;
        QTest::newRow("version as text") << QByteArray("{\n\"version\": \"1\", \"recipes\": []}")
                                         << u"recipe.other-version"_s << 2 << 12;
        QTest::newRow("no entries") << QByteArray("{\"version\": 1,\n\"recipes\": []}") << u"recipe.missing"_s << 2
                                    << 12;
        QTest::newRow("entry is no object") << QByteArray(head + "5]}") << u"recipe.wrong-type"_s << 2 << 1;
        QTest::newRow("unknown") << QByteArray(start + "\"nmae\": \"x\"}]}") << u"recipe.unknown-property"_s << 3 << 9;
        QTest::newRow("unknown field") << QByteArray(start + "\"fields\": {\"x.y\": \"1\"}}]}")
                                       << u"recipe.unknown-property"_s << 3 << 19;
        QTest::newRow("user secret") << QByteArray(start + "\"userSecret\": \"C4n4ry\"}]}") << u"recipe.holds-secret"_s
                                     << 3 << 15;
        QTest::newRow("token") << QByteArray(start + "\"token\": \"C4n4ry\"}]}") << u"recipe.holds-secret"_s << 3 << 10;
        QTest::newRow("secret field") << QByteArray(start + "\"fields\": {\"oauth.api.secret\": \"C4n4ry\"}}]}")
                                      << u"recipe.holds-secret"_s << 3 << 32;
        QTest::newRow("encrypted key") << QByteArray(start
                                                     + "\"fields\": {\"infusionsoft.private.key\": \"C4n4ry\"}}]}")
                                       << u"recipe.holds-secret"_s << 3 << 40;
        QTest::newRow("secret at the top") << QByteArray("{\"organizationSecret\": \"C4n4ry\", \"version\": 1}")
                                           << u"recipe.holds-secret"_s << 1 << 24;
        QTest::newRow("number for a text") << QByteArray(start + "\"name\": 5}]}") << u"recipe.wrong-type"_s << 3 << 9;
        QTest::newRow("tags as text") << QByteArray(start + "\"tags\": \"a\"}]}") << u"recipe.wrong-type"_s << 3 << 9;
        QTest::newRow("tag as number") << QByteArray(start + "\"tags\": [\"a\", 1]}]}") << u"recipe.wrong-type"_s << 3
                                       << 15;
        QTest::newRow("plain http elsewhere")
            << QByteArray(head + "{\"service\": \"http://a.example\", \"connector\": \"infusionsoftmarketing\"}]}")
            << u"recipe.bad-service"_s << 2 << 13;
        QTest::newRow("no connector of ours")
            << QByteArray(head + "{\"service\": \"https://a.example\", \"connector\": \"x\"}]}")
            << u"recipe.unknown-connector"_s << 2 << 47;
        QTest::newRow("no service") << QByteArray(head + "{\"connector\": \"infusionsoftmarketing\"}]}")
                                    << u"recipe.missing"_s << 2 << 1;
    }
    void refusesWithThePlace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, id);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto recipes = read(content);
        QVERIFY(!recipes);
        const Problem &problem = recipes.problem();
        QCOMPARE(problem.id, id);
        QVERIFY(hasProblemText(problem.id));
        QCOMPARE(problem.arguments.value(u"line"_s), QString::number(line));
        QCOMPARE(problem.arguments.value(u"column"_s), QString::number(column));
        QVERIFY(!describe(problem).sentence().contains(u"C4n4ry"_s)); // by its name, never by its value
    }

    void refusesWhatIsTooLarge()
    {
        const auto large = read(QByteArray(largestRecipeFile + 1, ' '));
        QVERIFY(!large);
        QCOMPARE(large.problem().id, u"recipe.too-large"_s);
        const QByteArray entry = json("{'service': 'https://a.example', 'connector': 'infusionsoftmarketing'},");
        const auto many = read(json("{'version': 1, 'recipes': [") + entry.repeated(mostRecipes + 1).chopped(1) + "]}");
        QVERIFY(!many);
        QCOMPARE(many.problem().id, u"recipe.too-many"_s);
        QVERIFY(bool(read(json("{'version': 1, 'recipes': [") + entry.repeated(mostRecipes).chopped(1) + "]}")));
    }

    void readsWhatIsWritten()
    {
        Instance instance;
        instance.serviceUrl = QUrl(u"https://api.example.com/elements/api-v2"_s);
        instance.connector = u"infusionsoftmarketing"_s;
        instance.name = u"Acme \"Keap\" \u05d0\n"_s;
        instance.tags = { u"a, b"_s, u"c"_s };
        instance.apiKey = u"key+/="_s;
        instance.callbackUrl = u"https://app.example.com/cb"_s;
        instance.configuration = { { u"infusionsoft.server"_s, u"dt123.infusionsoft.com"_s },
                                   { u"oauth.user.refresh_token"_s, u"of the service"_s },
                                   { u"base.url"_s, u"https://dt123.infusionsoft.com/api"_s },
                                   { u"infusionsoft.private.key"_s, u"by mistake in clear"_s } };
        const QList<Recipe> made{ recipeOf(instance, m_connectors), recipeOf(instance, m_connectors) };
        const auto written = writtenRecipes(made);
        QVERIFY(bool(written));
        const QByteArray file = *written;
        QCOMPARE(*writtenRecipes(made), file);
        QVERIFY(!file.contains("by mistake") && !file.contains("of the service"));
        const auto back = read(file);
        QVERIFY(bool(back));
        QCOMPARE(back->size(), 2);
        QCOMPARE(back->first().name, instance.name);
        QCOMPARE(back->first().tags, instance.tags);
        QCOMPARE(back->first().serviceUrl, instance.serviceUrl);
        QCOMPARE(back->first().values,
                 (QMap<QString, QString>{ { u"oauth.api.key"_s, u"key+/="_s },
                                          { u"oauth.callback.url"_s, instance.callbackUrl },
                                          { u"infusionsoft.server"_s, u"dt123.infusionsoft.com"_s } }));
        // Whatever a recipe holds: what names a secret is not written.
        Recipe leaky = made.first();
        leaky.values.insert(u"oauth.api.secret"_s, u"by mistake"_s);
        QVERIFY(!writtenRecipes({ leaky })->contains("by mistake"));
    }

    void writesNoFileThatIsNotRead()
    {
        const Recipe one{ QUrl(u"https://a.example/elements/api-v2"_s), u"infusionsoftmarketing"_s, {}, {}, {} };
        const auto most = writtenRecipes(QList<Recipe>(mostRecipes, one));
        QVERIFY(bool(most));
        QVERIFY(bool(read(*most)));
        const auto many = writtenRecipes(QList<Recipe>(mostRecipes + 1, one));
        QVERIFY(!many);
        QCOMPARE(many.problem().id, u"sharing.too-many-recipes"_s);
        QVERIFY(hasProblemText(many.problem().id));
        Recipe large = one;
        large.name = QString(largestRecipeFile, u'a');
        QVERIFY(!writtenRecipes({ large }));
    }

    void tellsAFileThatCannotBeOpened()
    {
        const auto none = readRecipeFile(u"/nonexistent/a.recipe"_s, m_connectors);
        QVERIFY(!none);
        QCOMPARE(none.problem().id, u"recipe.unreadable"_s);
        QVERIFY(hasProblemText(none.problem().id));
    }

private:
    /// Of a text with single quotes.
    [[nodiscard]] static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    [[nodiscard]] Result<QList<Recipe>> read(const QByteArray &content) const
    {
        return readRecipes({ u"a.recipe"_s, u"a"_s, true, content }, m_connectors);
    }

    const QList<Connector> m_connectors = loadConnectors({});
};

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipetest.moc"
