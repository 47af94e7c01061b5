// SPDX-License-Identifier: GPL-3.0-or-later
// From Next to the sign-in page's first paint: bench-signin WARM-VIEW BARE-VIEW [PAIRS]
// Both programs ask this one's server for the address, which is Next, and then load the page, which tells it when its
// first frame is drawn. Started in turns on an Xvfb of their own; judged is the ratio of medians.
#include "tests/bench/benchdisplay.h"
#include "tests/support/httpserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace iw::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double paintLimit = 1.0;
const QByteArray call = "/elements/api-v2/elements/infusionsoftmarketing/oauth/url";

/// The service and the provider in one, and the clock.
class Course final
{
public:
    Course()
    {
        const QString address = m_server
                                    .url(u"/authorize?client_id=key&redirect_uri=https%3A%2F%2Fwww.example.com%2Fauth"
                                         "&response_type=code&scope=full&state=state-of-this-attempt"_s)
                                    .toString(QUrl::FullyEncoded);
        m_server.page(call, [this, address](const HttpRequest &) {
            m_clock.start();
            return HttpReply{ .body = "{\"oauthUrl\":\"" + address.toUtf8() + "\"}", .type = "application/json" };
        });
        m_server.page("/authorize",
                      HttpReply{ .body = "<!doctype html><title>Sign in</title><style>body{background:#fff}</style>"
                                         "<h1>Sign in</h1><form><input name=user><input type=password name=word>"
                                         "<button>Sign in</button></form><script>requestAnimationFrame(() => "
                                         "requestAnimationFrame(() => fetch('/painted')))</script>" });
        m_server.page("/painted", [this](const HttpRequest &) {
            m_painted = double(m_clock.nsecsElapsed()) / 1e6;
            m_loop.quit();
            return HttpReply{ .body = "thanks" };
        });
    }

    [[nodiscard]] QString service() const { return m_server.url(u"/elements/api-v2"_s).toString(); }
    [[nodiscard]] QString address() const { return m_server.url(QString::fromLatin1(call)).toString(); }

    /// Milliseconds, negative where the page was never painted.
    double run(const QString &program, const QString &argument)
    {
        m_painted = -1;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, { argument });
        QTimer patience;
        QObject::connect(&patience, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        patience.start(std::chrono::seconds(60));
        m_loop.exec();
        process.kill();
        process.waitForFinished();
        return m_painted;
    }

private:
    HttpServer m_server;
    QElapsedTimer m_clock;
    QEventLoop m_loop;
    double m_painted = -1;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        out << "bench-signin WARM-VIEW BARE-VIEW [PAIRS]\n";
        return 2;
    }
    const int pairs = arguments.value(3, u"9"_s).toInt();
    const QTemporaryDir home;
    QProcess xvfb;
    isolate(home, startXvfb(xvfb));
    Course course;
    QList<double> ours;
    QList<double> bare;
    for (int pair = -1; pair < pairs; ++pair) { // the first one warms the disk's cache
        const double b = course.run(arguments.at(2), course.address());
        const double o = course.run(arguments.at(1), course.service());
        if (b < 0 || o < 0) {
            out << "No page was painted by " << (b < 0 ? "the bare view" : "the sign-in panel") << '\n';
            return 1;
        }
        if (pair >= 0) {
            bare += b;
            ours += o;
        }
    }
    xvfb.terminate();
    xvfb.waitForFinished();
    out << QSysInfo::prettyProductName() << ", Qt " << qVersion() << ", " << QThread::idealThreadCount()
        << " cores; medians of " << pairs << " pairs\n";
    const bool holds = report(out, u"Next to first paint, ms"_s, median(ours), median(bare), paintLimit);
    return holds ? 0 : 1;
}
