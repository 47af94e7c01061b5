// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/certificatefacts.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QWebEngineCertificateError>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

RefusedCertificate::Fault faultOf(const QWebEngineCertificateError &error, const QSslCertificate &certificate)
{
    using Error = QWebEngineCertificateError;
    using Fault = RefusedCertificate::Fault;
    switch (error.type()) {
    case Error::CertificateCommonNameInvalid:
        return Fault::WrongName;
    case Error::CertificateDateInvalid:
        return certificate.effectiveDate() > QDateTime::currentDateTimeUtc() ? Fault::NotYetValid : Fault::Expired;
    case Error::CertificateAuthorityInvalid:
    case Error::CertificateKnownInterceptionBlocked:
        return Fault::Untrusted;
    case Error::CertificateRevoked:
        return Fault::Revoked;
    case Error::CertificateWeakSignatureAlgorithm:
    case Error::CertificateWeakKey:
        return Fault::Weak;
    default:
        return Fault::Other;
    }
}

} // namespace

RefusedCertificate certificateFacts(const QWebEngineCertificateError &error)
{
    const QSslCertificate certificate = error.certificateChain().value(0);
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    return { .host = error.url().host(QUrl::FullyEncoded),
             .fault = faultOf(error, certificate),
             .issuedTo = names.join(u", "_s),
             .issuer = certificate.issuerDisplayName(),
             .validFrom = certificate.effectiveDate(),
             .validUntil = certificate.expiryDate(),
             .sha256 = certificate.digest(QCryptographicHash::Sha256) };
}

} // namespace iw
