// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountstore.h"
#include "app/accounts/newaccounts.h"
#include "app/instances/instancerepository.h"
#include "app/sharing/exporter.h"
#include "app/sharing/instanceimport.h"
#include "app/vault/vault.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString hard = u"+ / = & % $HOME \" ' \\ # ; : , { } < > `x` \t 🌻 \u05e9\u05dc\u05d5\u05dd\nsecond"_s;

/// A vault of its own with what works on it.
struct Place
{
    explicit Place(const QString &file) : vault(file), accounts(vault), instances(vault, accounts)
    {
        if (!vault.open())
            qFatal("open");
        vault.beginSession();
    }
    Vault vault;
    AccountStore accounts;
    InstanceRepository instances;
};

QByteArray row(const QByteArray &id, const QByteArray &more = R"("token": "t")")
{
    return R"({"id": ")" + id + R"(", "name": "N)" + id
        + R"(", "serviceUrl": "https://api.example.com/elements/api-v2", "connector": "c", )" + more + "}";
}

QByteArray file(const QByteArray &rows) { return R"({"format": "instance-wizard/1", "instances": [)" + rows + "]}"; }

} // namespace

/// What is exported comes back as it was; what is broken is refused at its place, and nothing is saved by half.
class ImportTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

private Q_SLOTS:
    void bringsBackWhatWasExported_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("json") << u"json"_s;
        QTest::newRow("env") << u"env"_s;
        QTest::newRow("shell") << u"shell"_s;
    }
    void bringsBackWhatWasExported()
    {
        QFETCH(QString, format);
        // What .env carries for both of its readers; and a list of tags is one text there.
        const QString text = format == "env"_L1 ? QString(hard).remove(u'`').remove(u'\'') : hard;
        const QStringList tags{ u"Docs"_s, format == "json"_L1 ? hard : u"a b"_s };
        Place from(m_dir.filePath(u"%1-from/vault.sqlite"_s.arg(format)));
        Instance instance;
        instance.id = u"4821"_s;
        instance.name = text;
        instance.connector = u"infusionsoftmarketing"_s;
        instance.serviceUrl = QUrl(u"https://api.example.com/elements/api-v2"_s);
        instance.tags = tags;
        instance.apiKey = u"key"_s;
        instance.configuration = { { u"infusionsoft.server"_s, u"dt123.infusionsoft.com"_s } };
        instance.lastChecked = QDateTime::currentDateTimeUtc();
        const PlatformSecrets platform{ Secret::fromText(QString(u"user"_s + text)),
                                        Secret::fromText(QString(u"organization"_s + text)) };
        const auto account = from.accounts.ensure(instance.serviceUrl, platform, false);
        QVERIFY(account);
        instance.accountId = account->recordId;
        std::map<QString, Secret> secrets;
        secrets.emplace(u"token"_s, Secret::fromText(QString(u"token"_s + text)));
        secrets.emplace(u"oauth.api.secret"_s, Secret::fromText(QString(u"api"_s + text)));
        QVERIFY(from.instances.save(instance, secrets));
        const QList<ExportFormat> formats = loadExportFormats({});
        const auto chosen =
            std::find_if(formats.cbegin(), formats.cend(), [&](const ExportFormat &one) { return one.id == format; });
        QVERIFY(chosen != formats.cend());
        const auto written = Exporter(from.instances).render(*chosen, { instance }, { true, true });
        QVERIFY(written);
        const QByteArray bytes =
            format == "json"_L1 ? "\xef\xbb\xbf" + QByteArray(*written).replace("\n", "\r\n") : *written;

        Place to(m_dir.filePath(u"%1-to/vault.sqlite"_s.arg(format)));
        const auto read = readImport(bytes, loadConnectors({}));
        QVERIFY(read);
        QVERIFY(read->front().missing.isEmpty());
        InstanceImport import(to.instances, to.accounts, loadConnectors({}));
        QVERIFY(import.known(*read).front().isEmpty());
        QVERIFY(import.save(*read, {}));
        QVERIFY(!import.known(*read).front().isEmpty());
        const QList<Instance> rows = to.instances.instances();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].id, instance.id);
        QCOMPARE(rows[0].name, text);
        QCOMPARE(rows[0].serviceUrl, instance.serviceUrl);
        QCOMPARE(rows[0].tags, instance.tags);
        QCOMPARE(rows[0].apiKey, instance.apiKey);
        QCOMPARE(rows[0].configuration, instance.configuration);
        QVERIFY(!rows[0].lastChecked.isValid());
        QCOMPARE(to.instances.secret(rows[0], u"token"_s)->reveal(), QString(u"token"_s + text));
        QCOMPARE(to.instances.secret(rows[0], u"oauth.api.secret"_s)->reveal(), QString(u"api"_s + text));
        QCOMPARE(to.instances.platformSecrets(rows[0])->user.reveal(), QString(u"user"_s + text));
        QCOMPARE(to.instances.platformSecrets(rows[0])->organization.reveal(), QString(u"organization"_s + text));
    }

    void refusesAtThePlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("place");
        const QString text = u"sharing.import-text"_s;
        const QString json = u"sharing.import-json"_s;
        const QString value = u"sharing.import-value"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4) << text << u"1:1"_s;
        QTest::newRow("zero byte") << QByteArray("{\n \0}", 5) << text << u"2:2"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xe4\"}") << text << u"1:1"_s;
        QTest::newRow("deep") << QByteArray(100000, '[') << json << QString();
        QTest::newRow("cut") << QByteArray("{\n\"a\": ") << json << QString();
        QTest::newRow("twice") << QByteArray("{\"a\": 1,\n \"\\u0061\": 2}") << json << u"2:2"_s;
        QTest::newRow("other format") << QByteArray("{\n\"format\": \"x\"}") << value << u"2:11"_s;
        QTest::newRow("none") << file("") << value << u"1:46"_s;
        QTest::newRow("second masked") << file(row("1") + ",\n" + row("2", "\n\"token\": \"********\"")) << value
                                       << u"3:10"_s;
        QTest::newRow("placeholder") << file("\n" + row("1", "\n\"token\": \"$CE_TOKEN\"")) << value << u"3:10"_s;
        QTest::newRow("no token") << file("\n" + row("1", "\"tags\": []")) << value << u"2:1"_s;
        QTest::newRow("number") << file("\n" + row("1", "\n\"token\": 5")) << value << u"3:10"_s;
        QTest::newRow("no object") << file("\n5") << value << u"2:1"_s;
        QTest::newRow("tags") << file(row("1", "\n\"tags\": \"abc\"")) << value << u"2:9"_s;
        QTest::newRow("configuration") << file(row("1", "\n\"configuration\": [\"a\"]")) << value << u"2:18"_s;
        QTest::newRow("reserved key") << file(row("1", "\"configuration\": {\n\"token\": \"x\"}")) << value
                                      << u"2:10"_s;
        QTest::newRow("date") << file(row("1", "\n\"createdAt\": \"soon\"")) << value << u"2:14"_s;
        QTest::newRow("half a character") << file("\n" + row("\\ud800")) << value << u"2:8"_s;
        QTest::newRow("escape in an id") << file("\n" + row("\\u001b[31m")) << value << u"2:8"_s;
        QTest::newRow("no character in an id") << file("\n" + row("\\ufffe1")) << value << u"2:8"_s;
        QTest::newRow("blank id") << file("\n" + row("\\u200b")) << value << u"2:8"_s;
        const QByteArray start = "export CE_INSTANCE_ID=1\n";
        QTest::newRow("run by a shell") << start + "export CE_TOKEN=$(touch pwned)\n" << text << u"2:17"_s;
        QTest::newRow("run, too") << start + "export CE_TOKEN=`id`\n" << text << u"2:17"_s;
        QTest::newRow("expanded") << start + "# it's\nexport CE_TOKEN=\"a$OTHER\"\n" << text << u"3:19"_s;
        QTest::newRow("two words") << start + "export CE_TOKEN=abc; def\n" << text << u"2:22"_s;
        QTest::newRow("home") << start + "export CE_TOKEN=~root\n" << text << u"2:17"_s;
        QTest::newRow("braces") << start + "export CE_TOKEN={a,b}\n" << text << u"2:17"_s;
        QTest::newRow("octal") << start + "export CE_TOKEN=$'a\\101'\n" << text << u"2:21"_s;
        QTest::newRow("a command's name") << start + "export \"CE_TOKEN\"=abc\n" << text << u"2:8"_s;
        QTest::newRow("run in .env") << QByteArray("CE_INSTANCE_ID=1\nCE_TOKEN=$(id)\n") << text << u"2:10"_s;
        QTest::newRow("cut in lines") << QByteArray("CE_INSTANCE_ID=1\nCE_TOKEN='line1\nline2") << text << u"2:10"_s;
        QTest::newRow("blank before") << QByteArray("CE_INSTANCE_ID=1\n CE_TOKEN=abc#def\n") << text << u"2:14"_s;
        QTest::newRow("comment or not") << QByteArray("CE_INSTANCE_ID=1\nCE_TOKEN=abc #1\n") << text << u"2:14"_s;
        QTest::newRow("empty") << QByteArray(" \n") << text << u"1:1"_s;
        QTest::newRow("Postman") << QByteArray("{\"name\": \"x\", \"values\": []}") << value << u"1:1"_s;
        QTest::newRow("no connector") << QByteArray("CE_INSTANCE_ID=1\n") << u"sharing.import-unknown"_s << u"1:1"_s;
    }

    void refusesAtThePlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const auto read = readImport(bytes, {});
        QVERIFY(!read);
        QTEST(read.problem().id, "problem");
        const QMap<QString, QString> &told = read.problem().arguments;
        QVERIFY(!told.value(u"reason"_s).isEmpty());
        QVERIFY(told.value(u"line"_s).toInt() > 0 && told.value(u"column"_s).toInt() > 0);
        if (!place.isEmpty())
            QCOMPARE(told.value(u"line"_s) + u':' + told.value(u"column"_s), place);
    }

    void readsVariablesAsTheirReaderDoes()
    {
        const QByteArray start = "CE_CONNECTOR=c\nCE_SERVICE_URL=https://api.example.com/elements/api-v2\n"
                                 "CE_TOKEN=t\n";
        // Written twice for two readers, with a line that begins like a shell script's.
        const auto twice = readImport(start
                                          + ": <<'FOR_DOTENV'\nCE_INSTANCE_NAME=`it's\nexport \"me\"`\nFOR_DOTENV\n"
                                            ": && CE_INSTANCE_NAME='it'\\''s\nexport \"me\"'\nCE_INSTANCE_ID=1\n",
                                      {});
        QVERIFY(twice);
        QCOMPARE(twice->front().instance.name, u"it's\nexport \"me\""_s);
        // Without the account's secrets: what stands for them is no value, and no reason to refuse.
        const auto masked = readImport("export CE_INSTANCE_ID='1'\nexport CE_INSTANCE_NAME=n\nexport CE_CONNECTOR=c\n"
                                       "export CE_SERVICE_URL=https://api.example.com\nexport CE_TOKEN=t\n"
                                       "export CE_USER_SECRET=\"$CE_USER_SECRET\"\n",
                                       {});
        QVERIFY(masked);
        QVERIFY(masked->front().missing.contains(u"userSecret"_s) && !masked->front().account);
        QVERIFY(
            readImport(start + "CE_INSTANCE_NAME=n\nCE_INSTANCE_ID='1' # of the shop", {})); // in quotes it is clear
        const auto lines = readImport(start + "CE_INSTANCE_ID=1\nCE_INSTANCE_NAME='two\nCE_X=b #c'\n", {});
        QVERIFY(lines); // that is no comment, nor a variable
        QCOMPARE(lines->front().instance.name, u"two\nCE_X=b #c"_s);
        for (const QByteArray &cut : { start + "CE_INSTANCE_ID=1\nCE_INSTANCE_NAME='Acme cut in the mid",
                                       QByteArray("export CE_CONNECTOR=c\nexport CE_INSTANCE_ID=1\nexport "
                                                  "CE_TOKEN='cut off") }) {
            const auto read = readImport(cut, {});
            QVERIFY2(!read, cut);
            QCOMPARE(read.problem().id, u"sharing.import-text"_s);
        }
        const auto repeated = readImport(start + "CE_INSTANCE_NAME=n\nCE_INSTANCE_ID=1\nCE_INSTANCE_ID=2\n", {});
        QVERIFY(!repeated);
        QCOMPARE(repeated.problem().id, u"sharing.import-value"_s);
        const auto named = readImport(start + "CE_INSTANCE_NAME=n\nCE_INSTANCE_ID=1\nCE_SERVICE_INSTANCE_ID=x\n", {});
        QVERIFY(named);
        QCOMPARE(named->size(), 1U);
    }

    void savesAllOrNone()
    {
        const QString path = m_dir.filePath(u"whole/vault.sqlite"_s);
        Place place(path);
        InstanceImport import(place.instances, place.accounts, {});
        const auto before = readImport(file(row("9")), {});
        QVERIFY(before);
        QVERIFY(import.save(*before, {})); // the first write looks for damage, and a trigger is some
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"CREATE TRIGGER refuse BEFORE INSERT ON record WHEN NEW.name = 'N2' "
                                          "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
            other.close();
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        const QByteArray whole = R"("token": "t", "userSecret": "u", "organizationSecret": "o")";
        const auto read = readImport(file(row("1", whole) + ',' + row("2", whole) + ',' + row("3", whole)), {});
        QVERIFY(read);
        QVERIFY(!import.save(*read, {}));
        QCOMPARE(place.instances.instances().size(), 1);
        QCOMPARE(place.accounts.accounts().size(), 0);
        const auto good = readImport(file(row("1", whole) + ',' + row("3", whole)), {});
        QVERIFY(good);
        QVERIFY(import.save(*good, {})); // it was the row in the middle
        QCOMPARE(place.instances.instances().size(), 3);
        QCOMPARE(place.accounts.accounts().size(), 1);

        // What is taken over into saved rows is part of the same all.
        const auto mixed = [&](const QByteArray &newOne) {
            auto rows = readImport(file(row("1", R"("token": "other")") + ',' + row(newOne)), {});
            const QList<QByteArray> known = import.known(*rows);
            rows->front().replaces = known.first();
            return std::move(*rows);
        };
        const auto tokenOfFirst = [&] {
            return place.instances.secret(*place.instances.byId(u"1"_s), u"token"_s)->reveal();
        };
        QVERIFY(!import.save(mixed("2"), {}));
        QCOMPARE(tokenOfFirst(), u"t"_s);
        QVERIFY(import.save(mixed("4"), {}));
        QCOMPARE(tokenOfFirst(), u"other"_s);
        const Instance first = *place.instances.byId(u"1"_s);
        QCOMPARE(first.name, u"N1"_s);
        QCOMPARE(place.instances.platformSecrets(first)->user.reveal(), u"u"_s); // its account stays
        QCOMPARE(place.instances.history(first.recordId)->front().times, 2);
    }

    /// Every service of this computer is one for practice, whatever the file says: it stays out of "all".
    void knowsPracticeByItsAddress()
    {
        const QByteArray variables = "CE_INSTANCE_ID=1\nCE_INSTANCE_NAME=n\nCE_CONNECTOR=c\nCE_TOKEN=t\n"
                                     "CE_SERVICE_URL=http://127.0.0.1:8080/elements/api-v2\n";
        const QByteArray json = file(row("2", "\"token\": \"t\", \"practice\": true, \"service\": \"Cloud Elements\""));
        Place place(m_dir.filePath(u"practice/vault.sqlite"_s));
        InstanceImport import(place.instances, place.accounts, {});
        for (const QByteArray &bytes : { variables, json }) {
            const auto read = readImport(bytes, {});
            QVERIFY(read);
            QVERIFY(import.save(*read, {}));
        }
        QVERIFY(place.instances.byId(u"1"_s)->practice);
        const Instance there = *place.instances.byId(u"2"_s);
        QVERIFY(!there.practice); // nor can it pass for another's service
        QCOMPARE(there.serviceName, u"api.example.com"_s);
    }

    /// Two programs import at the same time: the slower one says so, and leaves neither a row nor an account.
    void tellsWhatAnotherSavedMeanwhile()
    {
        Place place(m_dir.filePath(u"meanwhile/vault.sqlite"_s));
        InstanceImport import(place.instances, place.accounts, {});
        const auto slower = readImport(
            file(row("1") + ',' + row("2", R"("token": "t", "userSecret": "u", "organizationSecret": "o")")), {});
        QVERIFY(slower);
        QVERIFY(import.known(*slower).back().isEmpty());
        QVERIFY(import.save(*readImport(file(row("2", R"("token": "faster")")), {}), {}));
        const Outcome saved = import.save(*slower, {});
        QVERIFY(!saved);
        QCOMPARE(saved.problem().id, u"sharing.import-known"_s);
        QCOMPARE(saved.problem().arguments.value(u"id"_s), u"2"_s);
        QCOMPARE(place.instances.instances().size(), 1);
        QCOMPARE(place.accounts.accounts().size(), 0);

        // Nor is one tenant saved twice where both bring its secrets.
        const QByteArray whole = R"("token": "t", "userSecret": "u", "organizationSecret": "o")";
        Place other(m_dir.filePath(u"meanwhile/vault.sqlite"_s));
        NewAccounts accounts(place.accounts);
        std::vector<Adoption> rows(1);
        rows[0].instance = readImport(file(row("3")), {})->front().instance;
        rows[0].token = Secret::fromText(u"t"_s);
        const PlatformSecrets platform{ Secret::fromText(u"u"_s), Secret::fromText(u"o"_s) };
        rows[0].instance.accountId = accounts.idFor(rows[0].instance.serviceUrl, platform, false);
        Instance foreign = rows[0].instance;
        foreign.id = u"9"_s;
        QVERIFY(other.instances.save(foreign)); // another program writes, whatever it is
        QCOMPARE(place.instances.adopt(rows, accounts).problem().id, u"vault.changed-elsewhere"_s);
        QCOMPARE(place.accounts.accounts().size(), 0);
        QVERIFY(import.save(*readImport(file(row("3", whole)), {}), {}));
        QCOMPARE(place.accounts.accounts().size(), 1);
    }

    /// What SQLite would take for a byte order mark is a part of the text.
    void keepsMarksAtTheBeginning()
    {
        const QString path = m_dir.filePath(u"marks/vault.sqlite"_s);
        Place place(path);
        InstanceImport import(place.instances, place.accounts, {});
        const QString name = u"\ufffeA\u0a00"_s;
        const auto read = readImport(file(row("1", "\"token\": \"\\ufeffT\"")).replace("N1", name.toUtf8()), {});
        QVERIFY(read);
        QVERIFY(import.save(*read, {}));
        const Instance saved = *place.instances.byId(u"1"_s);
        QCOMPARE(saved.name, QString(name).replace(u'\ufffe', u'\ufffd')); // no character, and SQLite keeps none such
        QCOMPARE(place.instances.secret(saved, u"token"_s)->reveal(), u"\ufeffT"_s);
    }

    void tellsTheSameInstanceTwice()
    {
        Place place(m_dir.filePath(u"twice/vault.sqlite"_s));
        const auto read = readImport(file(row("1") + ',' + row("1")), {});
        QVERIFY(read);
        QCOMPARE(InstanceImport(place.instances, place.accounts, {}).known(*read),
                 (QList<QByteArray>{ {}, InstanceImport::earlierInTheList() }));
        InstanceImport import(place.instances, place.accounts, {});
        QVERIFY(import.save(*readImport(file(row("1")), {}), {}));
        const QByteArray saved = place.instances.instances().value(0).recordId;
        QCOMPARE(import.known(*read), (QList<QByteArray>{ saved, InstanceImport::earlierInTheList() }));
        QCOMPARE(read->front().missing, (QStringList{ u"userSecret"_s, u"organizationSecret"_s }));
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
