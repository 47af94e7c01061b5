// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/callbackhost.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/practiceclient.h"

#include <QTemporaryDir>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

bool isHex24(const QByteArray &text) { return text.size() == 24 && QByteArray::fromHex(text).toHex() == text; }

} // namespace

/// The service as a client meets it, over real sockets.
class SandboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SandboxServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_client = std::make_unique<PracticeClient>(m_server->info());
    }

    void cleanup()
    {
        QCOMPARE(m_server->callbackHost().requestCount(), 0);
        m_client.reset();
        m_server.reset();
    }

    void createsListsAndDeletes()
    {
        const PracticeAnswer none = m_client->call("GET", u"/instances"_s);
        QCOMPARE(none.status, 404);
        QCOMPARE(none.object()[u"message"_s].toString(), u"No instances found"_s);

        const PracticeAnswer url = m_client->call("POST", u"/elements/infusionsoftmarketing/oauth/url"_s,
                                                  { { u"apiKey"_s, m_server->info().apiKey },
                                                    { u"apiSecret"_s, m_server->info().apiSecret },
                                                    { u"callbackUrl"_s, m_server->info().callbackUrl },
                                                    { u"state"_s, u"a+b /=&\u00e4"_s } });
        QCOMPARE(url.status, 200);
        QCOMPARE(url.object()[u"element"_s].toString(), u"infusionsoftmarketing"_s);

        const PracticeAnswer redirect = m_client->signIn(url.object()[u"oauthUrl"_s].toString());
        QCOMPARE(redirect.status, 303);
        QVERIFY(redirect.location.startsWith(m_server->info().callbackUrl.toLatin1()
                                             + "?scope=full%7Cab123.infusionsoft.com&code="));
        QCOMPARE(PracticeClient::parameter(redirect.location, u"state"_s), u"a+b /=&\u00e4"_s);

        const QJsonObject body =
            m_client->creation(PracticeClient::parameter(redirect.location, u"code"_s), u"Acme <b>Keap</b>"_s);
        const PracticeAnswer created = m_client->call("POST", u"/instances"_s, body);
        QCOMPARE(created.status, 200);
        QVERIFY(isHex24(created.header("Elements-Request-Id")));
        QVERIFY(!created.header("Date").isEmpty());
        const QJsonObject instance = created.object();
        QCOMPARE(instance[u"name"_s].toString(), u"Acme Keap"_s);
        QCOMPARE(instance[u"tags"_s].toArray(), QJsonArray{ u"Acme Keap"_s });
        QCOMPARE(instance[u"token"_s].toString().size(), 44);
        QVERIFY(instance[u"valid"_s].toBool());
        QVERIFY(instance[u"user"_s][u"emailAddress"_s].isString());
        QCOMPARE(QJsonDocument::fromJson(m_server->counters().lastPostInstancesBody).object(), body);

        const PracticeAnswer list = m_client->call("GET", u"/instances"_s);
        QCOMPARE(list.status, 200);
        QCOMPARE(list.array(), QJsonArray{ instance });

        const QString path = u"/instances/"_s + QString::number(instance[u"id"_s].toInteger());
        QCOMPARE(m_client->call("GET", path).object(), instance);
        const PracticeAnswer deleted = m_client->call("DELETE", path);
        QCOMPARE(deleted.status, 200);
        QVERIFY(deleted.body.isEmpty());
        QCOMPARE(m_client->call("GET", path).status, 404);
        QCOMPARE(m_client->call("GET", u"/instances"_s).status, 404);
        const SandboxCounters counted = m_server->counters();
        QCOMPARE(counted.postInstancesSent, 1);
        QCOMPARE(counted.postInstancesReceived, 1);
        QCOMPARE(counted.postInstancesExecuted, 1);
    }

    void masksSecretsAndKeepsTexts()
    {
        const QJsonObject configuration = m_client->create(u"Acme"_s).object()[u"configuration"_s].toObject();
        for (const QString &key : { u"oauth.api.key"_s, u"oauth.api.secret"_s, u"infusionsoft.private.key"_s })
            QCOMPARE(configuration[key].toString(), serviceMask());
        QCOMPARE(configuration[u"base.url"_s].toString(), u"https://ab123.infusionsoft.com/api/xmlrpc"_s);
        QCOMPARE(configuration[u"event.notification.enabled"_s], QJsonValue(u"false"_s));
        for (const QJsonValue &value : configuration)
            QVERIFY(value.isString() || value.isNull());
    }

    void refusesWrongSecretsWithOneText()
    {
        const QString text = u"Invalid Organization or User secret, or invalid Element token provided."_s;
        const QByteArray user = "User " + m_server->info().userSecret.toLatin1();
        for (const QByteArray &header : { QByteArray(), user, user + ", Organization wrong", "Basic " + user,
                                          m_client->authorization() + ", Element x" }) {
            const PracticeAnswer refused = m_client->call("GET", u"/instances"_s, {}, header);
            QCOMPARE(refused.status, 401);
            QCOMPARE(refused.object()[u"message"_s].toString(), text);
            QCOMPARE(refused.object()[u"requestId"_s].toString().toLatin1(), refused.header("Elements-Request-Id"));
        }
        // A refused creation leaves the code good.
        const QJsonObject body = m_client->creation(m_client->code(), u"Acme"_s);
        QCOMPARE(m_client->call("POST", u"/instances"_s, body, user).status, 401);
        QCOMPARE(m_client->call("POST", u"/instances"_s, body).status, 200);
    }

    void neverRedeemsACodeTwice()
    {
        const QJsonObject body = m_client->creation(m_client->code(), u"Acme"_s);
        QCOMPARE(m_client->call("POST", u"/instances"_s, body).status, 200);
        const PracticeAnswer again = m_client->call("POST", u"/instances"_s, body);
        QCOMPARE(again.status, 400);
        const QJsonObject said =
            QJsonDocument::fromJson(again.object()[u"providerMessage"_s].toString().toUtf8()).object();
        QCOMPARE(said[u"error"_s].toString(), u"invalid_grant"_s);
        QCOMPARE(m_client->call("GET", u"/instances"_s).array().size(), 1);
        QCOMPARE(m_server->counters().postInstancesExecuted, 1);
    }

    void comparesTheRedirectUri()
    {
        QJsonObject body = m_client->creation(m_client->code(), u"Acme"_s);
        QJsonObject configuration = body[u"configuration"_s].toObject();
        configuration[u"oauth.callback.url"_s] = m_server->info().callbackUrl + u'/';
        body[u"configuration"_s] = configuration;
        const PracticeAnswer refused = m_client->call("POST", u"/instances"_s, body);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.object()[u"providerMessage"_s].toString().contains(u"Invalid redirect_uri"_s));
    }

    void saysWhatIsMissing()
    {
        QJsonObject body = m_client->creation({}, u"Acme"_s);
        QCOMPARE(m_client->call("POST", u"/instances"_s, body).object()[u"message"_s].toString(),
                 u"You must provide an OAuth code in order to create an instance of this element"_s);
        QJsonObject configuration = body[u"configuration"_s].toObject();
        configuration.remove(u"infusionsoft.server"_s);
        configuration.remove(u"infusionsoft.private.key"_s);
        body[u"configuration"_s] = configuration;
        const QString missing = m_client->call("POST", u"/instances"_s, body).object()[u"message"_s].toString();
        QVERIFY(missing.contains(u"infusionsoft.server"_s));
        QVERIFY(!missing.contains(u"infusionsoft.private.key"_s));
        body[u"element"_s] = QJsonObject{ { u"key"_s, u"nothing"_s } };
        QCOMPARE(m_client->call("POST", u"/instances"_s, body).status, 404);
        const PracticeAnswer url = m_client->call("GET", u"/elements/infusionsoftcrm/oauth/url?apiKey=a"_s);
        QCOMPARE(url.status, 400);
        QVERIFY(url.object()[u"message"_s].toString().contains(u"apiSecret, callbackUrl"_s));
    }

    void publishesTheForms()
    {
        const PracticeAnswer all = m_client->call("GET", u"/elements"_s, {}, {});
        QCOMPARE(all.status, 200);
        QCOMPARE(all.array().size(), 3);
        for (const QString &key : { u"infusionsoftmarketing"_s, u"infusionsoftcrm"_s, u"infusionsoftrest"_s }) {
            const QJsonObject element = m_client->call("GET", u"/elements/"_s + key).object();
            QCOMPARE(element[u"key"_s].toString(), key);
            QCOMPARE(m_client->call("GET", u"/elements/"_s + QString::number(element[u"id"_s].toInteger())).object(),
                     element);
            bool hasServer = false;
            for (const QJsonValue &field : element[u"configuration"_s].toArray())
                hasServer = hasServer || field[u"key"_s].toString() == u"infusionsoft.server"_s;
            QCOMPARE(hasServer, key != u"infusionsoftrest"_s);
        }
        QCOMPARE(m_client->call("GET", u"/elements/nothing"_s).status, 404);
    }

    void pagesFiltersAndSearches()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_client->create(u"Equal"_s, { i % 2 ? u"odd"_s : u"even"_s, u"n %1+"_s.arg(i) }).status, 200);
        QStringList ids;
        QString next;
        int pages = 0;
        do {
            const PracticeAnswer page =
                m_client->call("GET", u"/instances?pageSize=2"_s + (next.isEmpty() ? next : u"&nextPage="_s + next));
            QCOMPARE(page.status, 200);
            QCOMPARE(page.header("Elements-Total-Count"), "5");
            for (const QJsonValue &instance : page.array())
                ids.append(QString::number(instance[u"id"_s].toInteger()));
            next = QString::fromLatin1(percentEncoded(QString::fromLatin1(page.header("elements-next-page-token"))));
            ++pages;
        } while (!next.isEmpty() && pages < 10);
        QCOMPARE(pages, 3);
        ids.removeDuplicates();
        QCOMPARE(ids.size(), 5);

        QCOMPARE(m_client->call("GET", u"/instances?tags%5B%5D=odd"_s).array().size(), 2);
        QCOMPARE(m_client->call("GET", u"/instances?tags%5B%5D=odd&tags%5B%5D=n%200%2B"_s).array().size(), 3);
        QCOMPARE(m_client->call("GET", u"/instances?searchText=equ"_s).array().size(), 5);
        QCOMPARE(m_client->call("GET", u"/instances?searchText=nobody"_s).status, 404);
        QCOMPARE(m_client->call("GET", u"/elements/infusionsoftcrm/instances"_s).status, 404);
        QCOMPARE(m_client->call("GET", u"/elements/192/instances"_s).array().size(), 5);
        const QJsonArray light = m_client->call("GET", u"/instances?hydrate=false"_s).array();
        QVERIFY(!light[0].toObject().contains(u"configuration"_s));
    }

    void caresForAnInstance()
    {
        const QJsonObject instance = m_client->create(u"Acme"_s, { u"a"_s }).object();
        const QString path = u"/instances/"_s + QString::number(instance[u"id"_s].toInteger());
        const QString token = instance[u"token"_s].toString();
        const QByteArray element = m_client->elementAuthorization(token);

        QCOMPARE(m_client->call("GET", u"/hubs/marketing/ping"_s, {}, element).status, 200);
        QCOMPARE(m_client->call("GET", u"/hubs/marketing/contacts"_s, {}, element).array().size(), 2);
        const QJsonObject docs = m_client->call("GET", path + u"/docs"_s).object();
        QCOMPARE(docs[u"swagger"_s].toString(), u"2.0"_s);
        QVERIFY(docs[u"paths"_s].toObject().contains(u"/contacts"_s));
        QCOMPARE(m_client->call("GET", u"/hubs/marketing/contacts"_s).status, 401); // no instance is named
        QCOMPARE(
            m_client->call("GET", u"/ping"_s, {}, m_client->authorization() + ", Element " + token.toLatin1()).status,
            200);
        QCOMPARE(m_client->call("DELETE", u"/instances/enabled"_s, {}, element).status, 200);
        QCOMPARE(m_client->call("GET", u"/hubs/marketing/ping"_s, {}, element).status, 403);
        QVERIFY(m_client->call("GET", path).object()[u"disabled"_s].toBool());
        QCOMPARE(m_client->call("PUT", path + u"/enabled"_s).status, 200);
        QCOMPARE(m_client->call("GET", u"/hubs/marketing/ping"_s, {}, element).status, 200);

        QJsonObject changed =
            m_client->call("PATCH", path, { { u"name"_s, u"New"_s }, { u"tags"_s, QJsonArray{ u"b"_s } } }).object();
        QCOMPARE(changed[u"name"_s].toString(), u"New"_s);
        QCOMPARE(changed[u"tags"_s].toArray(), QJsonArray{ u"b"_s });

        const QJsonArray entries = m_client->call("GET", path + u"/configuration"_s).array();
        QVERIFY(entries.size() > 5);
        QCOMPARE(m_client->call("GET", u"/instances/configuration"_s, {}, element).array(), entries);

        QCOMPARE(m_client->call("DELETE", path).status, 200);
        QCOMPARE(m_client->call("GET", u"/hubs/marketing/ping"_s, {}, element).status, 401);
    }

    void reauthenticatesUnderTheSameIdAndToken_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("put") << "PUT"_ba;
        QTest::newRow("patch") << "PATCH"_ba;
    }
    void reauthenticatesUnderTheSameIdAndToken()
    {
        QFETCH(QByteArray, method);
        const QJsonObject before = m_client->create(u"Acme"_s).object();
        const QString path = u"/instances/"_s + QString::number(before[u"id"_s].toInteger());
        QJsonObject body{ { u"providerData"_s, QJsonObject{ { u"code"_s, m_client->code() } } } };
        const PracticeAnswer again = m_client->call(method, path, body);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.object()[u"id"_s], before[u"id"_s]);
        QCOMPARE(again.object()[u"token"_s], before[u"token"_s]);
        QVERIFY(!again.object().contains(u"providerData"_s));
        QCOMPARE(m_client->call(method, path, body).status, 400); // the code is used
        QCOMPARE(m_server->counters().postInstancesReceived, 1);
    }

    void keepsTheTenantOverARestartButNoTypedSecret()
    {
        QTemporaryDir folder;
        SandboxInfo info;
        QJsonObject instance;
        {
            SandboxServer first;
            QVERIFY(first.start({ .dataDir = folder.path() }));
            info = first.info();
            PracticeClient client(info);
            QJsonObject body = client.creation(client.code(), u"Acme"_s);
            QJsonObject configuration = body[u"configuration"_s].toObject();
            configuration[u"infusionsoft.private.key"_s] = u"typed by mistake"_s;
            body[u"configuration"_s] = configuration;
            instance = client.call("POST", u"/instances"_s, body).object();
            SandboxServer beside;
            QVERIFY(!beside.start({ .dataDir = folder.path() }));
            QVERIFY(beside.errorString().contains(u"another practice service"_s));
        }
        QFile file(folder.filePath(u"practice.json"_s));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("typed by mistake"));

        SandboxServer second;
        QVERIFY(second.start({ .dataDir = folder.path() }));
        QCOMPARE(second.info().userSecret, info.userSecret);
        QCOMPARE(second.info().password, info.password);
        PracticeClient client(second.info());
        const QJsonObject found = client.call("GET", u"/instances"_s).array()[0].toObject();
        QCOMPARE(found[u"id"_s], instance[u"id"_s]);
        QCOMPARE(found[u"token"_s], instance[u"token"_s]);
        // A sign-in after the restart still fits what the instance was made with, but for the callback's port.
        const QJsonObject body{ { u"providerData"_s, QJsonObject{ { u"code"_s, client.code() } } },
                                { u"configuration"_s,
                                  QJsonObject{ { u"oauth.callback.url"_s, second.info().callbackUrl } } } };
        QCOMPARE(client.call("PATCH", u"/instances/"_s + QString::number(found[u"id"_s].toInteger()), body).status,
                 200);
    }

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<PracticeClient> m_client;
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandboxtest.moc"
