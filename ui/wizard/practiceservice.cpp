// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/practiceservice.h"

#include "app/base/paths.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// A callback at this computer where nobody listens yet.
QString freeCallback()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return u"http://127.0.0.1:%1/auth"_s.arg(probe.serverPort());
}

} // namespace

PracticeService::PracticeService(const Paths &paths, const QString &binDir, QObject *parent)
    : QObject(parent),
      m_program((binDir.isEmpty() ? QCoreApplication::applicationDirPath() : binDir) + u"/instance-wizard-sandbox"_s),
      m_dataDir(paths.practiceDir())
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(std::chrono::seconds(15));
    connect(&m_deadline, &QTimer::timeout, this, &PracticeService::fail);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeService::readInfo);
    connect(&m_process, &QProcess::errorOccurred, this, &PracticeService::fail);
    connect(&m_process, &QProcess::finished, this, &PracticeService::fail);
}

PracticeService::~PracticeService() { stop(); }

void PracticeService::start()
{
    if (!m_values.isEmpty()) {
        QMetaObject::invokeMethod(this, &PracticeService::ready, Qt::QueuedConnection);
        return;
    }
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_failed = false;
    m_deadline.start();
    // It reads its standard input only to notice that this program is gone, however that came about.
    // The callback is left to this program, which listens there while it waits for the user's own browser. As real
    // providers do, the practice provider lets a person stay signed in.
    m_process.start(m_program,
                    { u"--until-stdin-closes"_s, u"--data-dir"_s, m_dataDir, u"--callback-url"_s, freeCallback(),
                      u"--switch"_s, u"remember-sign-in"_s });
}

void PracticeService::readInfo()
{
    if (!m_values.isEmpty() || !m_process.canReadLine())
        return;
    m_deadline.stop();
    const QJsonObject info = QJsonDocument::fromJson(m_process.readLine()).object();
    const auto text = [&](const QString &key) { return info.value(key).toString(); };
    m_user = text(u"user"_s);
    m_password = text(u"password"_s);
    m_values = { { u"serviceUrl"_s, text(u"serviceUrl"_s) },
                 { u"userSecret"_s, text(u"userSecret"_s) },
                 { u"organizationSecret"_s, text(u"organizationSecret"_s) },
                 { u"connector"_s, u"infusionsoftmarketing"_s },
                 { u"oauth.api.key"_s, text(u"apiKey"_s) },
                 { u"oauth.api.secret"_s, text(u"apiSecret"_s) },
                 { u"oauth.callback.url"_s, text(u"callbackUrl"_s) },
                 { u"infusionsoft.server"_s, text(u"server"_s) },
                 { u"infusionsoft.private.key"_s, text(u"encryptedKey"_s) },
                 //: Name of the instance that is made for practice
                 { u"name"_s, tr("Practice instance") },
                 //: Tag of the instance that is made for practice
                 { u"tags"_s, tr("Practice") } };
    Q_EMIT ready();
}

void PracticeService::stop()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    // QProcess would wait for the killed child in its destructor as well, and warn of it on top.
    m_process.waitForFinished();
}

void PracticeService::fail()
{
    // A process that cannot start, or is killed for its silence, tells it twice.
    if (std::exchange(m_failed, true))
        return;
    m_deadline.stop();
    m_values.clear();
    m_process.kill();
    Q_EMIT failed(
        Problem{ .id = u"window.practice-unavailable"_s, .arguments = { { u"file"_s, m_process.program() } } });
}

} // namespace iw
