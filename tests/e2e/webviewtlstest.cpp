// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatehome.h"
#include "tests/support/webviewfixture.h"
#include "ui/signin/signinpanel.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>
#include <QToolButton>

using namespace iw;
using namespace Qt::StringLiterals;

using Failure = SignInViewObserver::Failure;
using Fault = RefusedCertificate::Fault;

namespace {

const QString certificates = u"" IW_SOURCE_DIR "/tests/support/certificates/"_s;
const QString host = u"signin.tls.test"_s; // leads to this computer, see main()

QSslCertificate certificate(const QString &name)
{
    return QSslCertificate::fromPath(certificates + name + u".pem"_s).value(0);
}

std::unique_ptr<HttpServer> tlsServer(const QString &name, QSslSocket::PeerVerifyMode clients = QSslSocket::VerifyNone)
{
    QFile key(certificates + name + u".key"_s);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key %s", qPrintable(name));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate(name));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setPeerVerifyMode(clients);
    tls.setCaCertificates(QSslCertificate::fromPath(certificates + u"authority.pem"_s));
    return std::make_unique<HttpServer>(tls);
}

/// The NSS store that Chromium reads on Linux: the authority of the tests, and a client certificate.
void trustAuthorityOfTheTests(const QString &home)
{
    QDir().mkpath(home + u"/.pki/nssdb"_s);
    for (const QString &file : QDir(certificates + u"nssdb"_s).entryList(QDir::Files))
        QFile::copy(certificates + u"nssdb/"_s + file, home + u"/.pki/nssdb/"_s + file);
}

} // namespace

/// The web view against servers that speak TLS: what does not verify is refused with its reason and cannot be
/// overridden, and there is no way back to plain http.
class WebViewTlsTest : public QObject
{
    Q_OBJECT

    WebViewPlugin m_plugin{ u"" IW_BIN_DIR ""_s };
    std::unique_ptr<WebViewFixture> f;

    void serve(const QString &name, QSslSocket::PeerVerifyMode clients = QSslSocket::VerifyNone)
    {
        f = std::make_unique<WebViewFixture>(m_plugin, tlsServer(name, clients));
        f->provider->page("/page", HttpReply{ .body = "<title>page</title><p>page" });
    }

    QUrl at(const QString &path) const
    {
        QUrl url = f->provider->url(path);
        url.setHost(host);
        return url;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_plugin.factory()); }

    void cleanup()
    {
        QCOMPARE(f->callbackRequests(), 0);
        f.reset();
    }

    void loadsWhatVerifies()
    {
        serve(u"good"_s);
        f->openUrl(at(u"/page"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"page"_s, WebViewFixture::patience);
        QVERIFY(f->seen.certificates.isEmpty());
    }

    // W12
    void refusesWhatDoesNotVerify_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("self-signed") << Fault::Untrusted << u"could not prove"_s;
        QTest::newRow("expired") << Fault::Expired << u"ended on"_s;
        QTest::newRow("wrong-name") << Fault::WrongName << u"other.tls.test"_s;
    }

    void refusesWhatDoesNotVerify()
    {
        QFETCH(Fault, fault);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        serve(name);
        f->openUrl(at(u"/page"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.certificates.size(), 1, WebViewFixture::patience);
        const RefusedCertificate refused = f->seen.certificates.first();
        QCOMPARE(refused.fault, fault);
        QCOMPARE(refused.host, host);
        QCOMPARE(refused.sha256, certificate(name).digest(QCryptographicHash::Sha256));
        QVERIFY(f->seen.failures.isEmpty());
        // Nor does trying again get past it.
        f->view->reload();
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.certificates.size(), 2, WebViewFixture::patience);
        QVERIFY(f->seen.title.isEmpty());
        QCOMPARE(f->provider->requests().size(), 0);
    }

    void tellsTheReasonInWordsAndTheFingerprint_data() { refusesWhatDoesNotVerify_data(); }

    void tellsTheReasonInWordsAndTheFingerprint()
    {
        QFETCH(QString, words);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        serve(name);
        SignInPanel panel;
        panel.resize(780, 520);
        panel.show();
        const QString callback = f->callbackHost.origin() + u"/cb"_s;
        const auto address = AuthorizationUrl::parse(at(u"/page"_s).toString()
                                                     + u"?client_id=id&response_type=code&state=s&redirect_uri="_s
                                                     + QString::fromLatin1(QUrl::toPercentEncoding(callback)));
        QVERIFY(address);
        panel.start({ {}, *address, {}, RedirectTarget(callback, u"s"_s) }, m_plugin.factory());
        const auto *trouble = panel.findChild<QLabel *>(u"signInTroubleLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible() && trouble->text().contains(words), WebViewFixture::patience);
        QVERIFY(trouble->text().contains(host));
        QTest::mouseClick(panel.findChild<QToolButton *>(u"signInDetailsToolButton"_s), Qt::LeftButton);
        const auto *details = panel.findChild<QLabel *>(u"signInDetailsLabel"_s);
        QTRY_VERIFY(details->isVisible());
        QVERIFY(details->text().contains(
            QString::fromLatin1(certificate(name).digest(QCryptographicHash::Sha256).toHex(' ').toUpper())));
    }

    void refusesAPartOfThePageThatDoesNotVerify()
    {
        serve(u"good"_s);
        const auto other = tlsServer(u"self-signed"_s);
        f->provider->page(
            "/image",
            WebViewFixture::script(u"const i = new Image; i.onerror = () => fetch('/done'); i.src = '%1'"_s.arg(
                other->url(u"/i.png"_s).toString())));
        f->openUrl(at(u"/image"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f->provider->count("/done"), 1, WebViewFixture::patience);
        QTRY_COMPARE(f->seen.refusals.size(), 1);
        QVERIFY(f->seen.certificates.isEmpty());
        QCOMPARE(other->requests().size(), 0);
    }

    // W13
    void refusesTheWayToHttp_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<bool>("hasPage");
        QTest::newRow("redirect") << redirectReply(u"%1"_s) << false;
        QTest::newRow("script") << WebViewFixture::script(u"location = '%1'"_s) << true;
        QTest::newRow("form") << HttpReply{ .body = "<p>page<form method=post action='%1'><input name=password value=x>"
                                                    "</form><script>document.forms[0].submit()</script>" }
                              << true;
        QTest::newRow("frame") << HttpReply{ .body = "<p>page<iframe src='%1'></iframe>" } << true;
        QTest::newRow("window") << WebViewFixture::script(u"window.open('%1')"_s) << true;
    }

    void refusesTheWayToHttp()
    {
        QFETCH(HttpReply, reply);
        QFETCH(bool, hasPage);
        serve(u"good"_s);
        HttpServer plain;
        plain.page("/plain", HttpReply{ .body = "<title>plain</title>plain" });
        const QByteArray target =
            plain.url(u"/plain"_s).toString().replace(u"127.0.0.1"_s, u"plain.tls.test"_s).toUtf8();
        reply.body.replace("%1", target);
        reply.headers.replace("%1", target);
        f->provider->page("/way", reply);
        f->openUrl(at(u"/way"_s));
        if (hasPage)
            QTRY_VERIFY_WITH_TIMEOUT(f->seen.finished > 0, WebViewFixture::patience);
        if (QByteArray(QTest::currentDataTag()) == "redirect")
            QTRY_COMPARE_WITH_TIMEOUT(f->seen.failures, QList{ Failure::NotEncrypted }, WebViewFixture::patience);
        else if (QByteArray(QTest::currentDataTag()) != "frame") // the engine itself blocks frames
            QTRY_VERIFY_WITH_TIMEOUT(!f->seen.refusals.isEmpty() || !f->seen.failures.isEmpty(),
                                     WebViewFixture::patience);
        QCOMPARE(plain.requests().size(), 0);
    }

    void catchesACallbackOnPlainHttpAllTheSame()
    {
        serve(u"good"_s);
        f->provider->page("/302", redirectReply(f->answer));
        f->openUrl(at(u"/302"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
    }

    // W21
    void sendsNoClientCertificate()
    {
        serve(u"good"_s, QSslSocket::QueryPeer);
        f->openUrl(at(u"/page"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"page"_s, WebViewFixture::patience);
        QTRY_COMPARE(f->seen.refusals.size(), 1);
        QCOMPARE(f->provider->clientCertificates(), 0);
    }

    void tellsThatAClientCertificateIsWanted()
    {
        serve(u"good"_s, QSslSocket::VerifyPeer);
        f->openUrl(at(u"/page"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.failures, QList{ Failure::ClientCertificate }, WebViewFixture::patience);
        QCOMPARE(f->provider->requests().size(), 0);
    }
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    trustAuthorityOfTheTests(home.path());
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--host-resolver-rules=\"MAP *.tls.test 127.0.0.1\"");
    QApplication application(argc, argv);
    WebViewTlsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "webviewtlstest.moc"
