// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/fieldchecker.h"
#include "app/problems/problemcatalog.h"
#include "tests/support/envreaders.h"
#include "tests/support/exportfixture.h"

#include <QTest>

#include <memory>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString token = ExportFixture::Secrets().token;
const QString apiSecret = ExportFixture::Secrets().apiSecret;
const QString userSecret = ExportFixture::Secrets().user;
const QString organizationSecret = ExportFixture::Secrets().organization;
const QString name = u"Größe & \"Söhne\" 'Co' $HOME `x` #1 = +/%, \\ 🌻\nsecond line"_s;

} // namespace

/// Exports of a real vault, read back by the programs they are made for.
class ExporterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ExportFixture> m_fixture;

    Instance add(const QString &id, const QString &name, const QString &host = u"api.example.com"_s)
    {
        return m_fixture->add(id, name, host);
    }

    QByteArray rendered(const QString &id, const QList<Instance> &instances, bool reveal, bool account)
    {
        const auto bytes = m_fixture->exporter().render(ExportFixture::format(id), instances, { reveal, account });
        return bytes ? *bytes : "problem: " + bytes.problem().id.toUtf8();
    }

    QString file(const QByteArray &content) { return m_fixture->file(content); }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ExportFixture>(); }

    void showsOnlyWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("id");
        for (const ExportFormat &format : loadExportFormats({}))
            QTest::newRow(qPrintable(format.id)) << format.id;
    }

    void showsOnlyWhatIsAllowed()
    {
        QFETCH(const QString, id);
        const QList<Instance> one{ add(u"4821"_s, u"Plain"_s) };
        const auto has = [](const QByteArray &text, const QString &secret) { return text.contains(secret.toUtf8()); };
        for (const bool account : { false, true }) { // the account's tick alone opens nothing
            const QByteArray masked = rendered(id, one, false, account);
            // What stands for a hidden value: asterisks, or the variable whose value is to be put there.
            QVERIFY2(masked.contains("********") || masked.contains("CE_TOKEN"), masked.constData());
            for (const QString &secret : { token, apiSecret, userSecret, organizationSecret })
                QVERIFY2(!has(masked, secret), masked.constData());
        }
        const QByteArray revealed = rendered(id, one, true, false);
        QVERIFY2(has(revealed, token), revealed.constData());
        QVERIFY2(!has(revealed, userSecret) && !has(revealed, organizationSecret), revealed.constData());
        const QByteArray all = rendered(id, one, true, true);
        for (const QString &secret : { token, userSecret, organizationSecret })
            QVERIFY2(has(all, secret), all.constData());
        const bool isRequest = id.startsWith(u"curl"_s) || id == u"header"_s;
        QVERIFY2(has(revealed, apiSecret) == !isRequest && has(all, apiSecret) == !isRequest, all.constData());
    }

    void jsonIsReadBack()
    {
        const QByteArray text =
            rendered(u"json"_s, { add(u"4821"_s, name), add(u"99999999999999999999"_s, u"B"_s) }, true, true);
        const QJsonDocument document = QJsonDocument::fromJson(text);
        QVERIFY2(document.isObject(), text.constData());
        QCOMPARE(document["format"_L1].toString(), u"instance-wizard/1"_s);
        const QJsonArray instances = document["instances"_L1].toArray();
        QCOMPARE(instances.size(), 2);
        const QJsonObject first = instances[0].toObject();
        QCOMPARE(first["name"_L1].toString(), name);
        QCOMPARE(first["id"_L1].toString(), u"4821"_s);
        QCOMPARE(first["token"_L1].toString(), token);
        QCOMPARE(first["userSecret"_L1].toString(), userSecret);
        QCOMPARE(first["tags"_L1].toArray(), QJsonArray({ u"Docs"_s, u"it's, \"live\""_s }));
        QCOMPARE(first["practice"_L1], QJsonValue(false));
        QCOMPARE(first["createdAt"_L1].toString(), u"2026-01-07T18:46:38Z"_s);
        const QJsonObject configuration = first["configuration"_L1].toObject();
        QCOMPARE(configuration["oauth.api.key"_L1].toString(), u"4ynetc9z7v6vajwvkwvxvgxj"_s);
        QCOMPARE(configuration["oauth.api.secret"_L1].toString(), apiSecret);
        QCOMPARE(configuration["infusionsoft.server"_L1].toString(), u"dt123.infusionsoft.com"_s);
        QCOMPARE(instances[1]["id"_L1].toString(), u"99999999999999999999"_s);
    }

    /// Every property of the output is in the published schema, and every required one of the schema in the output.
    void jsonKeepsToItsSchema()
    {
        QFile schemaFile(QStringLiteral(IW_SOURCE_DIR "/resources/exports/instance-wizard-1.schema.json"));
        QVERIFY(schemaFile.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(schemaFile.readAll()).object();
        const QJsonObject allowed = schema["$defs"_L1]["instance"_L1]["properties"_L1].toObject();
        const auto document = QJsonDocument::fromJson(rendered(u"json"_s, { add(u"1"_s, u"A"_s) }, true, true));
        const QJsonObject instance = document["instances"_L1][0].toObject();
        for (const QString &key : instance.keys())
            QVERIFY2(allowed.contains(key), qPrintable(key));
        for (const QJsonValue &key : schema["$defs"_L1]["instance"_L1]["required"_L1].toArray())
            QVERIFY2(instance.contains(key.toString()), qPrintable(key.toString()));
    }

    void emptyListIsStillJson()
    {
        QVERIFY(QJsonDocument::fromJson(rendered(u"json"_s, {}, false, false))["instances"_L1].isArray());
    }

    void canBePastedIntoTheWizard()
    {
        for (const QString &id : { u"json"_s, u"env"_s }) {
            const FieldValues fields =
                readPasted(QString::fromUtf8(rendered(id, { add(u"1"_s, u"A b"_s) }, true, true)));
            QCOMPARE(fields.value(u"userSecret"_s), userSecret);
            QCOMPARE(fields.value(u"organizationSecret"_s), organizationSecret);
            QCOMPARE(fields.value(u"oauth.api.secret"_s), apiSecret);
            QCOMPARE(fields.value(u"oauth.callback.url"_s), u"https://app.example.com/callback"_s);
            QCOMPARE(fields.value(u"infusionsoft.server"_s), u"dt123.infusionsoft.com"_s);
            QCOMPARE(fields.value(u"name"_s), u"A b"_s);
            QCOMPARE(fields.value(u"connector"_s), u"infusionsoftmarketing"_s);
        }
    }

    void shellsReadBothScripts_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("id");
        for (const QString &shell : { u"bash"_s, u"dash"_s }) {
            for (const QString &id : { u"env"_s, u"shell"_s })
                QTest::addRow("%s %s", qPrintable(shell), qPrintable(id)) << shell << id;
        }
    }

    void shellsReadBothScripts()
    {
        QFETCH(const QString, shell);
        QFETCH(const QString, id);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("no such shell here");
        const QString awkward = QString(name).remove(u'`');
        const auto environment =
            readers::sourcedEnvironment(shell, file(rendered(id, { add(u"4821"_s, awkward) }, true, true)));
        QCOMPARE(QString::fromUtf8(environment["CE_INSTANCE_NAME"]), awkward);
        QCOMPARE(environment["CE_TOKEN"], token.toUtf8());
        QCOMPARE(environment["CE_API_SECRET"], apiSecret.toUtf8());
        QCOMPARE(environment["CE_TAGS"], "Docs, it's, \"live\"");
        QCOMPARE(environment["CE_INFUSIONSOFT_SERVER"], "dt123.infusionsoft.com");
        QCOMPARE(QString::fromUtf8(environment["CE_AUTHORIZATION"]),
                 u"User %1, Organization %2, Element %3"_s.arg(userSecret, organizationSecret, token));
    }

    void dotenvReadsSeveral()
    {
        if (!readers::hasDotenv())
            QSKIP("npm's dotenv is not installed; tests/run fetches it");
        const QString awkward = QString(name).remove(u'`');
        const QList<Instance> instances{ add(u"1"_s, awkward), add(u"2"_s, u"B\\"_s),
                                         add(u"1"_s, u"C"_s, u"other.example.com"_s) };
        const QString path = file(rendered(u"env"_s, instances, true, true));
        for (const bool fast : { false, true }) {
            const QJsonObject read = readers::dotenv({ path }, fast).value(0);
            QCOMPARE(read["CE_1_INSTANCE_NAME"_L1].toString(), awkward);
            QCOMPARE(read["CE_2_INSTANCE_NAME"_L1].toString(), u"B\\"_s);
            QCOMPARE(read["CE_1_2_INSTANCE_NAME"_L1].toString(), u"C"_s);
            QCOMPARE(read["CE_1_2_SERVICE_URL"_L1].toString(), u"https://other.example.com/elements/api-v2"_s);
            for (const QString &prefix : { u"CE_1_"_s, u"CE_2_"_s, u"CE_1_2_"_s })
                QCOMPARE(read[prefix + u"TOKEN"_s].toString(), token);
        }
        // bash agrees on all of it
        const auto environment = readers::sourcedEnvironment(u"bash"_s, path);
        const QJsonObject read = readers::dotenv({ path }).value(0);
        for (auto it = read.begin(); it != read.end(); ++it)
            QCOMPARE(QString::fromUtf8(environment[it.key().toUtf8()]), it.value().toString());
    }

    void refusesByNameWhatItCannotCarry()
    {
        const Instance instance = add(u"1"_s, u"a\u0000b"_s);
        QVERIFY(QJsonDocument::fromJson(rendered(u"json"_s, { instance }, false, false)).isObject());
        for (const QString &id : { u"env"_s, u"shell"_s }) {
            const auto bytes = m_fixture->exporter().render(ExportFixture::format(id), { instance }, {});
            QVERIFY(!bytes);
            QCOMPARE(bytes.problem().id, u"sharing.value-refused"_s);
            QCOMPARE(bytes.problem().arguments.value(u"field"_s), u"name"_s);
            QVERIFY(hasProblemText(bytes.problem().id));
        }
    }

    /// dotenv takes a last backslash for an escaped quote where a later line lets it; that is noticed, not written.
    void neighboursAreReadTogether()
    {
        const ExportFormat env = ExportFixture::format(u"env"_s);
        Instance instance = add(u"1"_s, u"x y\\"_s);
        QVERIFY(m_fixture->exporter().render(env, { instance }, {}));
        instance.serviceName = u" # z"_s; // the line after the name's
        const auto bytes = m_fixture->exporter().render(env, { instance }, {});
        QVERIFY(!bytes);
        QCOMPARE(bytes.problem().id, u"sharing.value-refused"_s);
    }

    void maskedNeedsNoKey()
    {
        const Instance instance = add(u"1"_s, u"A"_s);
        m_fixture->vault.lock();
        QVERIFY(rendered(u"json"_s, { instance }, false, false).contains("********"));
        const auto revealed =
            m_fixture->exporter().render(ExportFixture::format(u"json"_s), { instance }, { true, false });
        QVERIFY(!revealed);
        QVERIFY2(revealed.problem().id.startsWith(u"vault."_s), qPrintable(revealed.problem().id));
    }

    void lostSecretsAreLeftOut()
    {
        Instance instance = add(u"1"_s, u"A"_s);
        instance.secretFields.clear();
        instance.state = InstanceState::SecretsLost;
        const QByteArray text = rendered(u"json"_s, { instance }, true, false);
        const QJsonObject object = QJsonDocument::fromJson(text)["instances"_L1][0].toObject();
        QVERIFY2(!object.isEmpty() && !object.contains("token"_L1), text.constData());
        QCOMPARE(object["state"_L1].toString(), u"secrets-lost"_s);
    }

    /// Whatever a service gave an instance, or did not give it: the file stays whole.
    void staysWholeWithEmptyFacts()
    {
        Instance bare = add(u"1"_s, QString());
        bare.connector.clear();
        for (const bool reveal : { false, true }) {
            const QByteArray json = rendered(u"json"_s, { bare, add(u"2"_s, u"B"_s) }, reveal, reveal);
            const QJsonArray instances = QJsonDocument::fromJson(json)["instances"_L1].toArray();
            QCOMPARE(instances.size(), 2);
            QCOMPARE(instances[0]["connector"_L1], QJsonValue(QString()));
        }
    }

    /// Lines that hold but a section's tag leave none behind, and no comma stands alone.
    void leavesNoEmptyLines()
    {
        Instance first = add(u"1"_s, u"A"_s);
        first.account.clear();
        const QList<Instance> two{ first, add(u"2"_s, u"B"_s) };
        for (const ExportFormat &format : loadExportFormats({})) {
            if (format.oneInstance)
                continue;
            const QByteArray text = rendered(format.id, two, true, true);
            const bool isParted = format.id == u"env"_s || format.id == u"shell"_s; // between two instances
            QCOMPARE(text.count("\n\n"), isParted ? 1 : 0);
            QVERIFY2(!text.contains("\n    ,") && text.endsWith('\n') && !text.endsWith("\n\n"), text.constData());
        }
    }

    /// A variable stands for one value: the other one would be lost.
    void refusesAVariableTwice()
    {
        Instance instance = add(u"1"_s, u"A"_s);
        instance.configuration.insert(u"a.b"_s, u"1"_s);
        QVERIFY(m_fixture->exporter().render(ExportFixture::format(u"env"_s), { instance }, {}));
        instance.configuration.insert(u"a-b"_s, u"2"_s);
        for (const QString &id : { u"env"_s, u"shell"_s, u"kubernetes"_s, u"postman"_s, u"docker-env"_s }) {
            const auto bytes = m_fixture->exporter().render(ExportFixture::format(id), { instance }, {});
            QVERIFY2(!bytes, qPrintable(id));
            QCOMPARE(bytes.problem().id, u"sharing.variable-twice"_s);
            QCOMPARE(bytes.problem().arguments.value(u"variable"_s), u"CE_A_B"_s);
            QVERIFY(hasProblemText(bytes.problem().id));
        }
        QVERIFY(rendered(u"json"_s, { instance }, false, false).contains("\"a-b\": \"2\""));
        const QList<Instance> alike{ add(u"1"_s, u"A"_s), add(u"1-2"_s, u"B"_s), add(u"1_2"_s, u"C"_s) };
        QVERIFY(m_fixture->exporter().render(ExportFixture::format(u"env"_s), alike, {}));
    }

    /// What replaces the placeholders would replace a value's own text as well.
    void refusesWhatItsReaderWouldReplace()
    {
        const Instance instance = add(u"1"_s, u"Acme ${CE_TOKEN}"_s);
        for (const QString &id : { u"kubernetes"_s, u"vault-kv"_s }) {
            QCOMPARE(rendered(id, { instance }, false, false), "problem: sharing.value-refused"_ba);
            QCOMPARE(rendered(id, { instance }, true, false), "problem: sharing.value-refused"_ba);
            QVERIFY(rendered(id, { instance }, true, true).contains("${CE_TOKEN}"));
        }
    }

    /// Where a semicolon parts the fields, a formula in a value's middle begins one.
    void refusesAFormulaBehindASemicolon()
    {
        for (const QString &formula : { u"x;=1+1"_s, u"x; @a"_s, u"x\n=1+1"_s, u"x\t-1"_s })
            QCOMPARE(rendered(u"csv"_s, { add(u"1"_s, formula) }, false, false), "problem: sharing.value-refused"_ba);
        QVERIFY(rendered(u"csv"_s, { add(u"1"_s, u"x; y = 1"_s) }, false, false).contains("\"x; y = 1\""));
    }

    /// zsh takes a word that begins with an equals sign for a command's path.
    void quotesALeadingEqualsSign()
    {
        for (const QString &id : { u"env"_s, u"shell"_s })
            QVERIFY(rendered(id, { add(u"1"_s, u"=ls"_s) }, false, false).contains("CE_INSTANCE_NAME='=ls'"));
    }

    void tellsWhatBecameOfTheSecrets()
    {
        const QList<Instance> one{ add(u"1"_s, u"A"_s) };
        const auto tally = [&](const QString &id, const ExportOptions &options) {
            ExportTally tally;
            if (!m_fixture->exporter().render(ExportFixture::format(id), one, options, &tally))
                qFatal("not rendered");
            return QList{ tally.inClear, tally.hidden, tally.accountHidden };
        };
        QCOMPARE(tally(u"json"_s, {}), QList({ false, true, true }));
        QCOMPARE(tally(u"docker-env"_s, {}), QList({ false, true, true }));
        QCOMPARE(tally(u"json"_s, { true, false }), QList({ true, true, true }));
        QCOMPARE(tally(u"json"_s, { true, true }), QList({ true, false, false }));
        QCOMPARE(tally(u"json"_s, { true, true, QSet<QString>() }), QList({ false, false, false }));
        QCOMPARE(tally(u"pass"_s, { true, false, QSet{ u"token"_s } }), QList({ true, false, false }));
    }

    void masksAsVariables()
    {
        ExportFormat own = ExportFixture::format(u"shell"_s);
        own.text = "{{#instances}}{{token}} {{#variables}}{{#last}}{{assignment}}{{/last}}{{/variables}}"
                   "{{/instances}}";
        const QList<Instance> one{ add(u"1"_s, u"A"_s) };
        QCOMPARE(*m_fixture->exporter().render(own, one, {}), "\"$CE_TOKEN\" CE_API_SECRET=\"$CE_API_SECRET\""_ba);
        own.placeholder.clear();
        QCOMPARE(*m_fixture->exporter().render(own, one, {}), "'********' CE_API_SECRET='********'"_ba);
    }
};

QTEST_GUILESS_MAIN(ExporterTest)
#include "exportertest.moc"
