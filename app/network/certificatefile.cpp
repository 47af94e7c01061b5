// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/certificatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largest = 4 * 1024 * 1024; // the system's own bundle has a quarter of a megabyte
}

Result<QList<QSslCertificate>> readCertificateFile(const QString &path, const QDateTime &now)
{
    const QMap<QString, QString> arguments{ { u"file"_s, QDir::toNativeSeparators(path) } };
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited at for ever
        return Problem{ .id = u"network.certificate-unreadable"_s,
                        .arguments = arguments,
                        .technical = file.errorString() };
    QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(largest), QSsl::Pem);
    certificates.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (certificates.isEmpty())
        return Problem{ .id = u"network.certificate-none"_s, .arguments = arguments };
    const bool allExpired =
        std::all_of(certificates.cbegin(), certificates.cend(),
                    [&now](const QSslCertificate &certificate) { return certificate.expiryDate() < now; });
    if (allExpired)
        return Problem{ .id = u"network.certificate-expired"_s, .arguments = arguments };
    return certificates;
}

QString ownerOf(const QSslCertificate &certificate)
{
    const QStringList names =
        certificate.subjectInfo(QSslCertificate::CommonName) + certificate.subjectInfo(QSslCertificate::Organization);
    return names.value(0);
}

} // namespace iw
