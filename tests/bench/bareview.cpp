// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of bench-signin: a program that links Qt WebEngine, makes the same call and shows the page in a bare
// QWebEngineView, which is made when it is needed. bench-bare-view ADDRESS-OF-THE-CALL
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QWebEngineView>

#include <chrono>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(900, 700);
    window.show();
    QNetworkAccessManager network;
    // As long as the other one has for warming up: the window is drawn, and nothing of the start is counted.
    QTimer::singleShot(std::chrono::seconds(3), &application, [&] {
        QNetworkRequest request(QUrl(QString::fromLocal8Bit(argv[1])));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = network.post(request, QByteArray("{}"));
        QObject::connect(reply, &QNetworkReply::finished, &window, [&window, reply] {
            const QUrl url(QJsonDocument::fromJson(reply->readAll()).object()["oauthUrl"_L1].toString());
            auto *view = new QWebEngineView;
            window.setCentralWidget(view);
            view->load(url);
        });
    });
    return QApplication::exec(); // until it is killed
}
