// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include "app/base/secret.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

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
    data->setData(format.arg(u"ExcludeClipboardContentFromMonitorProcessing"_s), zero);
    data->setData(format.arg(u"CanIncludeInClipboardHistory"_s), zero);
    data->setData(format.arg(u"CanUploadToCloudClipboard"_s), zero);
#elif defined(Q_OS_MACOS)
    data->setData(u"application/x-nspasteboard-concealed-type"_s, QByteArray());
#else
    data->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
#endif
    return data;
}

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearNow);
}

SecretClipboard::~SecretClipboard()
{
    if (qApp && isUnchanged())
        QGuiApplication::clipboard()->clear();
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
        QGuiApplication::clipboard()->clear();
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

bool SecretClipboard::isUnchanged() const
{
    return isHolding() && digestOf(QGuiApplication::clipboard()->text().toUtf8()) == m_digest;
}

} // namespace iw
