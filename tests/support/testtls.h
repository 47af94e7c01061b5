// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>

/// A file of tests/data/tls, see make.sh there.
[[nodiscard]] inline QString tlsFile(const QString &name)
{
    return QStringLiteral(IW_SOURCE_DIR "/tests/data/tls/") + name;
}

/// For a server of a test: one of those certificates, made for service.test but for otherhost.pem, with their key.
[[nodiscard]] inline QSslConfiguration serverTls(const QString &certificate = QStringLiteral("server.pem"),
                                                 QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
{
    QFile key(tlsFile(QStringLiteral("server.key")));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate::fromPath(tlsFile(certificate)).value(0));
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    tls.setProtocol(protocol);
    return tls;
}
