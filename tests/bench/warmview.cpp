// SPDX-License-Identifier: GPL-3.0-or-later
// Our side of bench-signin: the sign-in panel with its plugin, warmed up while nothing is done as it is while the user
// types, then the call and the page. bench-warm-view SERVICE-ADDRESS
#include "app/base/redactor.h"
#include "app/service/authorizationurljob.h"
#include "app/service/exchangelog.h"
#include "app/service/serviceclient.h"
#include "ui/signin/signinpanel.h"
#include "ui/signin/webviewplugin.h"
#include "ui/signin/webviewwarmup.h"

#include <QApplication>
#include <QMainWindow>
#include <QNetworkAccessManager>
#include <QTimer>

#include <chrono>

using namespace iw;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QUrl service(QString::fromLocal8Bit(argv[1]));
    WebViewPlugin plugin(u"" IW_BIN_DIR ""_s);
    QMainWindow window;
    auto *panel = new SignInPanel;
    window.setCentralWidget(panel);
    window.resize(900, 700);
    window.show();
    QNetworkAccessManager network;
    ExchangeLog log;
    Redactor redactor;
    ServiceClient client(network, log, redactor);
    WebViewWarmUp warmUp(plugin);
    warmUp.start();
    QTimer::singleShot(std::chrono::seconds(3), &application, [&] {
        if (!warmUp.isDone())
            qFatal("The view was not warm in time");
        const PlatformSecrets secrets{ Secret::fromText(u"user"), Secret::fromText(u"organization") };
        const AskedAuthorization asked{ u"key"_s, u"https://www.example.com/auth"_s, u"state-of-this-attempt"_s };
        auto *job = client.authorizationUrl(
            service, secrets,
            { u"infusionsoftmarketing"_s, asked.clientId, Secret::fromText(u"secret"), asked.callbackUrl, asked.state },
            ServiceClient::Way::Post, &application);
        QObject::connect(job, &Job::finished, panel, [&, job, asked] {
            if (job->problem())
                qFatal("%s", qUtf8Printable(job->problem()->id));
            const auto address = AuthorizationUrl::parse(job->oauthUrl());
            panel->start({ asked, *address, authorizationDifferences(asked, *address),
                           RedirectTarget(address->redirectUri, address->state) },
                         plugin.factory());
        });
    });
    return QApplication::exec();
}
