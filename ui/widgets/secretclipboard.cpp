// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include "app/base/secret.h"
#include "ui/widgets/concealedpasteboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

} // namespace

QMimeData *secretMimeData(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(secret.reveal());
#if defined(Q_OS_WIN)
    // Windows looks for these clipboard formats; the last two are DWORDs of value 0.
    const QString format = u"application/x-qt-windows-mime;value=\"%1\""_s;
    const QByteArray zero(4, '\0');
    data->setData(format.arg(u"Clipboard Viewer Ignore"_s), zero); // older histories
    data->setData(format.arg(u"ExcludeClipboardContentFromMonitorProcessing"_s), zero);
    data->setData(format.arg(u"CanIncludeInClipboardHistory"_s), zero);
    data->setData(format.arg(u"CanUploadToCloudClipboard"_s), zero);
#elif defined(Q_OS_MACOS)
    markConcealed(*data);
#else
    data->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
#endif
    return data;
}

QString SecretClipboard::waylandHelper()
{
    return QGuiApplication::platformName().startsWith("wayland"_L1) ? QStandardPaths::findExecutable(u"wl-copy"_s)
                                                                    : QString();
}

SecretClipboard::SecretClipboard(QString helper, QObject *parent) : QObject(parent), m_helper(std::move(helper))
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearNow);
}

SecretClipboard::~SecretClipboard()
{
    if (qApp && isUnchanged())
        clearClipboard();
}

void SecretClipboard::copy(const Secret &secret, int seconds)
{
    QGuiApplication::clipboard()->setMimeData(secretMimeData(secret));
    m_digest = digestOf(secret.view());
    m_left = seconds;
    if (seconds > 0)
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT remaining(m_left);
}

void SecretClipboard::clearNow()
{
    if (!isHolding())
        return;
    m_timer.stop();
    if (isUnchanged())
        clearClipboard();
    m_digest.clear();
    Q_EMIT cleared();
}

void SecretClipboard::tick()
{
    if (--m_left > 0)
        Q_EMIT remaining(m_left);
    else
        clearNow();
}

void SecretClipboard::clearClipboard() const
{
    QGuiApplication::clipboard()->clear();
    if (!m_helper.isEmpty())
        QProcess::startDetached(m_helper, { u"--clear"_s });
}

bool SecretClipboard::isUnchanged() const
{
    return isHolding() && digestOf(QGuiApplication::clipboard()->text().toUtf8()) == m_digest;
}

} // namespace iw
