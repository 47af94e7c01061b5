// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/serviceaddress.h"

#include "app/base/datafiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

class ServiceAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsServicesInOrder()
    {
        const QList<Service> services = knownServices();
        QVERIFY(services.size() > 10);
        QCOMPARE(services.first().id, u"cloud-elements-us"_s);
        QCOMPARE(services.first().apiUrl, QUrl(u"https://api.cloud-elements.com/elements/api-v2"_s));
        QVERIFY(!services.first().usesSapTerms);
        QCOMPARE(services.last().id, u"other"_s);
        QVERIFY(services.last().apiUrl.isEmpty());
    }

    void filesKeepToTheSchema()
    {
        QFile file(QStringLiteral(IW_SOURCE_DIR "/resources/services/services.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject properties = QJsonDocument::fromJson(file.readAll())["properties"_L1].toObject();
        QVERIFY(!properties.isEmpty());
        const QRegularExpression apiUrl(properties["apiUrl"_L1].toObject()["pattern"_L1].toString());
        for (const DataFile &data : dataFiles(u"services"_s, u"json"_s)) {
            const QJsonObject content = jsonObject(data).value();
            for (const QString &key : content.keys())
                QVERIFY2(properties.contains(key), qPrintable(data.name + u": "_s + key));
            QCOMPARE(content["id"_L1].toString(), data.name);
            QVERIFY(!content["name"_L1].toString().isEmpty() && content["order"_L1].isDouble());
            QVERIFY(data.name == "other"_L1 || apiUrl.match(content["apiUrl"_L1].toString()).hasMatch());
        }
    }

    void mends_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        const QString us = u"https://api.cloud-elements.com/elements/api-v2"_s;
        const auto row = [](const char *typed, const QString &url) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << url;
        };
        row("api.cloud-elements.com", us);
        row("https://api.cloud-elements.com", us);
        row("https://api.cloud-elements.com/", us);
        row("https://api.cloud-elements.com:443/elements/api-v2/", us);
        row("https://api.cloud-elements.com/elements/api-v2/instances?x=1#y", us);
        row("HTTPS://API.Cloud-Elements.com/elements", us);
        row("https;//api.cloud-elements.com", us);
        row("https:/api.cloud-elements.com", us);
        row("  \"https://api.cloud-elements.com\"  ", us);
        row("<https://api.cloud-elements.com>", us);
        row("https://api.cloud-elements.com\u200b", us);
        row("https://console.cloud-elements.com/elements/jsp/home.jsp", us);
        row("https://my.cloudelements.io/instances", us);
        row("my-staging.cloudelements.io", u"https://staging.cloud-elements.com/elements/api-v2"_s);
        row("https://my.cloudelements.co.uk/#/home", u"https://api.cloud-elements.co.uk/elements/api-v2"_s);
        row("https://my.openconnectors.us2.ext.hana.ondemand.com/",
            u"https://api.openconnectors.us2.ext.hana.ondemand.com/elements/api-v2"_s);
        row("my.openconnectors.trial.eu20.ext.hana.ondemand.com",
            u"https://api.openconnectors.trial.eu20.ext.hana.ondemand.com/elements/api-v2"_s);
        row("https://api.example.com/", u"https://api.example.com/elements/api-v2"_s);
        row("https://proxy.example.com/ce/", u"https://proxy.example.com/ce/elements/api-v2"_s);
        row("https://proxy.example.com/ce/elements/api-v2/elements", u"https://proxy.example.com/ce/elements/api-v2"_s);
        row("http://127.0.0.1:8080", u"http://127.0.0.1:8080/elements/api-v2"_s);
        row("localhost:8080", u"http://localhost:8080/elements/api-v2"_s);
        row("http://[::1]:8080/", u"http://[::1]:8080/elements/api-v2"_s);
        row("https://b\u00fccher.example.com", u"https://xn--bcher-kva.example.com/elements/api-v2"_s);
    }
    void mends()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto result = normalizedServiceUrl(typed);
        QVERIFY2(bool(result), result ? "" : qPrintable(result.problem().id));
        QCOMPARE(result->toString(QUrl::FullyEncoded), url);
        QCOMPARE(normalizedServiceUrl(url)->toString(QUrl::FullyEncoded), url);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *typed, const QString &id) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << id;
        };
        row("  \u200b ", u"field.service-empty"_s);
        row("http://api.cloud-elements.com", u"field.service-insecure"_s);
        row("http://127.0.0.1.example.com", u"field.service-insecure"_s);
        row("http://192.0.2.1", u"field.service-insecure"_s);
        row("ftp://api.cloud-elements.com", u"field.service-scheme"_s);
        row("https://user:pass@api.cloud-elements.com", u"field.service-userinfo"_s);
        row("https://api.cloud-elements.com@evil.example.com", u"field.service-userinfo"_s);
        row("https://api.cloud-elements.com\\@evil.example.com", u"field.service-invalid"_s);
        row("https://api.cloud elements.com", u"field.service-invalid"_s);
        row("https://a\nb.example.com", u"field.service-invalid"_s);
        row("https://", u"field.service-invalid"_s);
        row("myhost", u"field.service-invalid"_s);
        row("https://api.example.com:99999", u"field.service-invalid"_s);
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        const auto result = normalizedServiceUrl(typed);
        QVERIFY2(!result, result ? qPrintable(result->toString()) : "");
        QCOMPARE(result.problem().id, id);
    }

    void findsTheServiceOfAnAddress()
    {
        QCOMPARE(serviceForUrl(QUrl(u"https://api.cloud-elements.co.uk/elements/api-v2"_s)).id, u"cloud-elements-eu"_s);
        const QUrl own(u"http://127.0.0.1:8080/elements/api-v2"_s);
        const Service other = serviceForUrl(own);
        QCOMPARE(other.id, u"other"_s);
        QCOMPARE(other.apiUrl, own);
        QVERIFY(!other.usesSapTerms);
        QVERIFY(serviceForUrl(QUrl(u"https://api.openconnectors.x.example.com/elements/api-v2"_s)).usesSapTerms);
    }
};

QTEST_GUILESS_MAIN(ServiceAddressTest)
#include "serviceaddresstest.moc"
