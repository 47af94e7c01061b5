// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exportreaders.h"
#include "app/problems/problemcatalog.h"
#include "tests/support/exportfixture.h"

#include <QTest>

#include <functional>

#include <unistd.h>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString awkward =
    u" + / = & % $ \" ' \\ # ; : , { } < > ` $(id) ${HOME} %25 \t tab 🌻 \u05E9\u05DC\u05D5\u05DD \u200F größe "_s;
const QString broken = u"=first line\nsecond \"line\"\r\nand 'third' \u2028 "_s;

using Reader = std::function<readers::Variables(const QString &file)>;

} // namespace
Q_DECLARE_METATYPE(Reader)

/// Each format read back by the program it is made for, or refused by name. What no program here reads is compared with
/// its vendor's published sample.
class ExportReadersTest : public QObject
{
    Q_OBJECT

    ExportFixture f;

    /// Everything the instance has, by its variables.
    static readers::Variables expected(const Instance &instance, const ExportFixture::Secrets &secrets)
    {
        const auto authorization = u"User %1, Organization %2, Element %3"_s;
        return { { "CE_INSTANCE_ID", instance.id.toUtf8() },
                 { "CE_INSTANCE_NAME", instance.name.toUtf8() },
                 { "CE_SERVICE", "Example" },
                 { "CE_SERVICE_URL", instance.serviceUrl.toEncoded() },
                 { "CE_CONNECTOR", "infusionsoftmarketing" },
                 { "CE_CONNECTOR_NAME", "Infusionsoft Marketing Automation" },
                 { "CE_ACCOUNT", "dt123.infusionsoft.com" },
                 { "CE_TAGS", "Docs, it's, \"live\"" },
                 { "CE_STATE", "valid" },
                 { "CE_CREATED_AT", "2026-01-07T18:46:38Z" },
                 { "CE_TOKEN", secrets.token.toUtf8() },
                 { "CE_USER_SECRET", secrets.user.toUtf8() },
                 { "CE_ORGANIZATION_SECRET", secrets.organization.toUtf8() },
                 { "CE_AUTHORIZATION", authorization.arg(secrets.user, secrets.organization, secrets.token).toUtf8() },
                 { "CE_INFUSIONSOFT_SERVER", "dt123.infusionsoft.com" },
                 { "CE_API_KEY", "4ynetc9z7v6vajwvkwvxvgxj" },
                 { "CE_API_SECRET", secrets.apiSecret.toUtf8() },
                 { "CE_CALLBACK_URL", "https://app.example.com/callback" } };
    }

    Instance awkwardInstance(const QString &name, const ExportFixture::Secrets &secrets)
    {
        static int number = 100; // another host each time: an account has one pair of secrets
        ++number;
        return f.add(QString::number(number), name, u"api%1.example.com"_s.arg(number), secrets);
    }

private Q_SLOTS:
    void readBack_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Reader>("reader");
        QTest::addColumn<QString>("package"); // of npm
        QTest::addColumn<bool>("carriesLines");
        const auto row = [](const char *name, const char *id, const Reader &reader, bool carriesLines = true,
                            const QString &package = {}) {
            QTest::newRow(name) << QString::fromLatin1(id) << reader << package << carriesLines;
        };
        const auto shell = [](const QString &program) {
            return [program](const QString &file) { return readers::sourcedEnvironment(program, file); };
        };
        const auto json = [](const QString &place) {
            return [place](const QString &file) { return readers::json(file, place); };
        };
        row("shell: bash", "shell", shell(u"bash"_s));
        row("shell: dash", "shell", shell(u"dash"_s));
        row("docker-env: podman", "docker-env", readers::podman, false);
        row("docker-env: docker's rules", "docker-env", readers::dockerRules, false);
        row("kubernetes: PyYAML", "kubernetes", readers::yaml);
        row("kubernetes: kubectl", "kubernetes", readers::kubectl);
        row("systemd: systemd-creds, bash", "systemd",
            [](const QString &file) { return readers::systemdCredentials(u"bash"_s, file); });
        row("systemd: systemd-creds, dash", "systemd",
            [](const QString &file) { return readers::systemdCredentials(u"dash"_s, file); });
        row("pass", "pass", readers::passwordStore, false);
        row("postman: Postman's library", "postman", readers::postman, true, u"postman-collection"_s);
        row("vault-kv: JSON", "vault-kv", json(u"d['data']"_s));
        row("insomnia: PyYAML", "insomnia", [](const QString &file) {
            return readers::variables(readers::document(file)["environments"_L1]["data"_L1].toObject());
        });
        row("bruno: JSON", "bruno", json(u"{v['name']: v['value'] for v in d['variables']}"_s));
        row("jetbrains: JSON", "jetbrains", json(u"list(d.values())[0]"_s));
    }

    void readBack()
    {
        QFETCH(const QString, id);
        QFETCH(const Reader, reader);
        QFETCH(const QString, package);
        QFETCH(const bool, carriesLines);
        if (!package.isEmpty() && !readers::hasNodePackage(package))
            QSKIP("npm's newman is not installed; tests/run fetches it");
        const ExportFormat format = ExportFixture::format(id);
        for (const QString &text : { awkward, awkward + broken }) {
            const ExportFixture::Secrets secrets{ text, u"api"_s + text, u"user"_s + text, u"organization"_s + text };
            const Instance instance = awkwardInstance(text, secrets);
            const auto bytes = f.exporter().render(format, { instance }, { true, true });
            if (text != awkward && !carriesLines) {
                QVERIFY(!bytes);
                QCOMPARE(bytes.problem().id, u"sharing.value-refused"_s);
                QVERIFY(describe(bytes.problem()).sentence().contains(format.name));
                continue;
            }
            QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.problem().id));
            const readers::Variables found = reader(f.file(*bytes));
            if (found.contains("failed") && id == u"docker-env"_s && geteuid() != 0)
                QSKIP("podman makes no container for this user here");
            QVERIFY2(!found.contains("failed"), found.value("failed").constData());
            const readers::Variables meant = expected(instance, secrets);
            for (auto it = meant.begin(); it != meant.end(); ++it)
                QVERIFY2(found.value(it.key()) == it.value(), it.key() + " is read as " + found.value(it.key()));
        }
    }

    /// No two instances of one export fall together, in any format that holds several.
    void readsSeveralBack()
    {
        const QList<Instance> two{ f.add(u"7"_s, u"A"_s), f.add(u"7"_s, u"B"_s, u"other.example.com"_s) };
        const auto bytes = [&](const QString &id) {
            const auto content = f.exporter().render(ExportFixture::format(id), two, { true, true });
            return f.file(content ? *content : content.problem().id.toUtf8());
        };
        const auto holdsBoth = [](const readers::Variables &found) {
            return found.value("CE_7_INSTANCE_NAME") == "A" && found.value("CE_7_2_INSTANCE_NAME") == "B";
        };
        QVERIFY(holdsBoth(readers::dockerRules(bytes(u"docker-env"_s))));
        for (const Reader &reader : { Reader(readers::yaml), Reader(readers::kubectl) }) {
            const auto secrets = reader(bytes(u"kubernetes"_s));
            QVERIFY(holdsBoth(secrets) && secrets.contains("ce-7") && secrets.contains("ce-7-2"));
        }
        QVERIFY(holdsBoth(readers::systemdCredentials(u"dash"_s, bytes(u"systemd"_s))));
        QVERIFY(holdsBoth(readers::json(bytes(u"vault-kv"_s), u"d['data']"_s)));
        QVERIFY(holdsBoth(
            readers::variables(readers::document(bytes(u"insomnia"_s))["environments"_L1]["data"_L1].toObject())));
        for (const auto &[id, list] : { std::pair(u"bruno"_s, u"variables"_s), std::pair(u"postman"_s, u"values"_s) })
            QVERIFY2(holdsBoth(readers::json(
                         bytes(id), u"{v.get('key', v.get('name')): v['value'] for v in d['%1']}"_s.arg(list))),
                     qPrintable(id));
        QVERIFY(holdsBoth(readers::json(bytes(u"jetbrains"_s), u"{**d['ce-7'], **d['ce-7-2']}"_s)));
        for (const QString &id : { u"header"_s, u"pass"_s }) {
            const auto refused = f.exporter().render(ExportFixture::format(id), two, {});
            QVERIFY(!refused);
            QCOMPARE(refused.problem().id, u"sharing.several-instances"_s);
            QVERIFY(describe(refused.problem()).title.contains(ExportFixture::format(id).name));
        }
    }

    void csvIsReadBack()
    {
        const QStringList texts{ awkward,       awkward + broken, u"=1+1"_s,        u"+1"_s,         u"-1"_s,
                                 u"@SUM(A1)"_s, u"\tx"_s,         u"\rx"_s,         u"'=1"_s,        u"'"_s,
                                 u"  =1"_s,     u"＝1"_s,         u"a,b;c\"d'\n"_s, u"q0Zr/k+Hw=="_s };
        QList<Instance> instances;
        for (const QString &text : texts)
            instances.append(
                awkwardInstance(text, { text, u"api"_s + text, text + u"user"_s, text + u"organization"_s }));
        const auto bytes = f.exporter().render(ExportFixture::format(u"csv"_s), instances, { true, true });
        QVERIFY(bytes);
        QVERIFY(bytes->endsWith("\"\r\n"));
        const readers::Variables found = readers::csv(f.file(*bytes));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QByteArray text = texts[i].toUtf8();
            const auto is = [&](const char *column, const QByteArray &value) {
                return found.value(instances[i].id.toLatin1() + ' ' + column) == value;
            };
            QVERIFY2(is("name", text) && is("token", text), text.constData());
            QVERIFY(is("api_secret", "api" + text) && is("user_secret", text + "user"));
            QVERIFY(is("organization_secret", text + "organization") && is("tags", "Docs, it's, \"live\""));
        }
    }

    /// Placeholders are as their reader puts values there: a shell reads them from its environment.
    void placeholdersAreExpanded()
    {
        qputenv("CE_TOKEN", "it's $HOME \"here\"");
        const Instance instance = f.add(u"1"_s, u"A"_s);
        for (const QString &id : { u"shell"_s, u"env"_s }) {
            const auto bytes = f.exporter().render(ExportFixture::format(id), { instance }, {});
            QVERIFY(bytes);
            for (const QString &shell : { u"bash"_s, u"dash"_s })
                QCOMPARE(readers::sourcedEnvironment(shell, f.file(*bytes)).value("CE_TOKEN"), "it's $HOME \"here\"");
        }
        const auto listed = f.exporter().render(ExportFixture::format(u"docker-env"_s), { instance }, {});
        QVERIFY(listed && listed->contains("\nCE_TOKEN\n"));
        QCOMPARE(readers::dockerRules(f.file(*listed)).value("CE_TOKEN"), "it's $HOME \"here\"");
        qunsetenv("CE_TOKEN");
    }

    void refusesByName_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("token");
        QTest::newRow("line break in a header") << u"header"_s << u"a\nX-Evil: 1"_s;
        QTest::newRow("emoji in a header") << u"header"_s << u"🌻"_s;
        QTest::newRow("blank at the end of a header") << u"header"_s << u"a "_s;
        QTest::newRow("line break in a request") << u"curl"_s << u"a\r\nX-Evil: 1"_s;
        QTest::newRow("quote for Windows PowerShell") << u"curl-powershell"_s << u"a\"b"_s;
        QTest::newRow("a line in pass") << u"pass"_s << u"a\nb"_s;
        QTest::newRow("carriage return for docker") << u"docker-env"_s << u"a\r"_s;
        QTest::newRow("more than docker reads") << u"docker-env"_s << QString(70'000, u'x');
        QTest::newRow("NUL for systemd") << u"systemd"_s << u"a\u0000b"_s;
        QTest::newRow("NUL in CSV") << u"csv"_s << u"a\u0000b"_s;
        for (const char *id : { "postman", "bruno", "jetbrains", "insomnia" })
            QTest::addRow("a variable for %s", id) << QString::fromLatin1(id) << u"a{{b}}"_s;
        QTest::newRow("a tag for Insomnia") << u"insomnia"_s << u"{% uuid %}"_s;
    }

    void refusesByName()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, token);
        ExportFixture::Secrets secrets;
        secrets.token = token;
        const Instance instance = awkwardInstance(u"Acme"_s, secrets);
        const auto bytes = f.exporter().render(ExportFixture::format(id), { instance }, { true, true });
        QVERIFY(!bytes);
        QCOMPARE(bytes.problem().id, u"sharing.value-refused"_s);
        QCOMPARE(bytes.problem().arguments.value(u"instance"_s), u"Acme"_s);
        const QString field = bytes.problem().arguments.value(u"field"_s);
        QVERIFY2(field == u"token"_s || field == u"authorization"_s, qPrintable(field)); // the header holds the token
        // What is hidden is not refused.
        QVERIFY(f.exporter().render(ExportFixture::format(id), { instance }, {}));
    }

    void headerIsExact()
    {
        const auto bytes =
            f.exporter().render(ExportFixture::format(u"header"_s), { f.add(u"1"_s, u"A\nB"_s) }, { true, true });
        QVERIFY(bytes);
        QCOMPARE(*bytes,
                 "Authorization: User user+secret/==, Organization 0f1e2d3corg, "
                 "Element a5y4+EtYt/ZYRpn=tok\n"_ba);
    }

    void saysWhatIsMissing()
    {
        Instance lost = f.add(u"1"_s, u"Acme"_s);
        lost.secretFields.removeAll(u"token"_s);
        for (const QString &id : { u"header"_s, u"curl"_s, u"curl-powershell"_s, u"pass"_s }) {
            const auto bytes = f.exporter().render(ExportFixture::format(id), { lost }, {});
            QVERIFY2(!bytes, qPrintable(id));
            QCOMPARE(bytes.problem().id, u"sharing.value-missing"_s);
            QCOMPARE(bytes.problem().arguments.value(u"field"_s), u"token"_s);
            QVERIFY(hasProblemText(bytes.problem().id));
        }
        const Instance whole = f.add(u"2"_s, u"Acme"_s);
        ExportOptions options;
        options.fields = QSet{ u"token"_s };
        QVERIFY(!f.exporter().render(ExportFixture::format(u"curl"_s), { whole }, options));
    }

    /// Chosen fields and what tells which instance it is; nothing else, and still a whole file.
    void writesChosenFieldsOnly()
    {
        const Instance instance = f.add(u"1"_s, u"Acme"_s);
        ExportOptions options{ .reveal = true, .fields = QSet{ u"oauth.api.secret"_s } };
        const auto json = f.exporter().render(ExportFixture::format(u"json"_s), { instance }, options);
        QVERIFY(json);
        const QJsonObject object = QJsonDocument::fromJson(*json)["instances"_L1][0].toObject();
        QVERIFY2(object["name"_L1].toString() == u"Acme"_s, json->constData());
        QCOMPARE(object["configuration"_L1].toObject().keys(), QStringList{ u"oauth.api.secret"_s });
        QVERIFY(!object.contains("token"_L1) && !object.contains("userSecret"_L1) && !object.contains("account"_L1));
        QVERIFY(!object.contains("tags"_L1)); // an empty list would say that it has none
        QCOMPARE(unknownExportField({ u"token"_s, u"tags"_s, u"apiKey"_s, u"oauth.api.secret"_s, u"id"_s },
                                    loadConnectors({})),
                 QString());
        QCOMPARE(unknownExportField({ u"token"_s, u"tokn"_s }, loadConnectors({})), u"tokn"_s);
        const auto none =
            f.exporter().render(ExportFixture::format(u"json"_s), { instance }, { true, true, QSet<QString>() });
        QVERIFY(none && !none->contains("secret") && !none->contains("configuration"));
        for (const ExportFormat &format : loadExportFormats({})) {
            if (!format.needs.isEmpty())
                continue;
            const auto bytes = f.exporter().render(format, { instance }, options);
            QVERIFY2(bytes && bytes->contains("api+secret/&=x") && !bytes->contains("4ynetc9z7v6vajwvkwvxvgxj")
                         && !bytes->contains("dt123") && !bytes->contains("TOKEN"),
                     qPrintable(format.id));
        }
    }

    void jsonSchemaHolds()
    {
        const QString schema = QStringLiteral(IW_SOURCE_DIR "/resources/exports/instance-wizard-1.schema.json");
        for (const bool reveal : { false, true }) {
            const auto bytes =
                f.exporter().render(ExportFixture::format(u"json"_s),
                                    { f.add(u"1"_s, awkward + broken), f.add(u"2"_s, u"B"_s) }, { reveal, reveal });
            QVERIFY(bytes);
            const QString script = u"import sys, json, jsonschema\n"
                                   "jsonschema.Draft202012Validator(json.load(open('%1'))).validate("
                                   "json.load(open(sys.argv[1], encoding='utf-8')))\nprint('{}')"_s;
            QCOMPARE(readers::python(script.arg(schema), f.file(*bytes)), readers::Variables());
        }
    }

    /// Programs that are not run here: the shape of their makers' published samples.
    void looksLikeTheVendorsSample_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : { "insomnia", "jetbrains", "kubernetes", "vault-kv" })
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void looksLikeTheVendorsSample()
    {
        QFETCH(const QString, id);
        const auto bytes = f.exporter().render(ExportFixture::format(id), { f.add(u"1"_s, u"A"_s) }, { true, true });
        QVERIFY(bytes);
        m_sample = readers::document(QStringLiteral(IW_SOURCE_DIR "/tests/data/exports/%1.yaml").arg(id));
        QVERIFY(m_sample["sample"_L1].isObject());
        const QString wrong = difference(m_sample["sample"_L1], readers::document(f.file(*bytes)), id);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    /// As about_Quoting_Rules has it; PowerShell itself is not run here.
    void powerShellIsQuoted()
    {
        ExportFixture::Secrets secrets;
        secrets.token = u"it's $env:HOME `n (x) {y} @z;#"_s;
        const Instance instance = awkwardInstance(u"A"_s, secrets);
        const auto bytes =
            f.exporter().render(ExportFixture::format(u"curl-powershell"_s), { instance }, { true, false });
        QVERIFY(bytes);
        QCOMPARE(*bytes,
                 "curl.exe --globoff --silent --show-error --header ('Authorization: User ' + "
                 "$env:CE_USER_SECRET + ', Organization ' + $env:CE_ORGANIZATION_SECRET + ', Element ' + "
                 "'it''s $env:HOME `n (x) {y} @z;#') --url 'https://"
                     + instance.serviceUrl.host().toUtf8() + "/elements/api-v2/instances/" + instance.id.toUtf8()
                     + "'\n");
    }

private:
    QJsonObject
        m_sample; ///< with its source, and which keys are "free", the users' own, "optional", or hold a "constant"

    /// Where ours lacks what the sample has, or has it of another type; empty where it does not. Each item of a list
    /// and each value under a free key must be like one of ours.
    QString difference(const QJsonValue &sample, const QJsonValue &ours, const QString &at) const
    {
        if (sample.type() != ours.type())
            return at + u" is missing or of another type"_s;
        const auto isLikeOne = [&](const QJsonValue &pattern, const auto &values) {
            return std::any_of(values.begin(), values.end(),
                               [&](const QJsonValue &value) { return difference(pattern, value, {}).isEmpty(); });
        };
        for (const QJsonValue &pattern : sample.toArray()) {
            if (!isLikeOne(pattern, ours.toArray()))
                return at + u" has no item like the sample's"_s;
        }
        const QJsonObject object = sample.toObject();
        const QJsonObject own = ours.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (m_sample["optional"_L1].toArray().contains(it.key()))
                continue;
            const QString place = at + u'.' + it.key();
            if (m_sample["free"_L1].toArray().contains(it.key())) {
                if (!isLikeOne(it.value(), own))
                    return place + u" is like nothing of ours"_s;
            } else if (const QString wrong = difference(it.value(), own[it.key()], place); !wrong.isEmpty()) {
                return wrong;
            } else if (m_sample["constant"_L1].toArray().contains(it.key()) && it.value() != own[it.key()]) {
                return place + u" differs"_s;
            }
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(ExportReadersTest)
#include "exportreaderstest.moc"
