// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/pageproblems.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

QString failureId(SignInViewObserver::Failure failure)
{
    using Failure = SignInViewObserver::Failure;
    switch (failure) {
    case Failure::Offline:
        return u"signin.page-offline"_s;
    case Failure::HostNotFound:
        return u"signin.page-host-not-found"_s;
    case Failure::Refused:
        return u"signin.page-refused"_s;
    case Failure::TimedOut:
        return u"signin.page-timed-out"_s;
    case Failure::Certificate:
        return u"signin.page-certificate"_s;
    case Failure::ClientCertificate:
        return u"signin.page-client-certificate"_s;
    case Failure::NotEncrypted:
        return u"signin.page-not-encrypted"_s;
    case Failure::Proxy:
        return u"signin.page-proxy"_s;
    case Failure::EmptyAnswer:
        return u"signin.page-empty"_s;
    case Failure::Blocked:
        return u"signin.page-blocked"_s;
    case Failure::Other:
        break;
    }
    return u"signin.page-failed"_s;
}

QString faultId(RefusedCertificate::Fault fault)
{
    using Fault = RefusedCertificate::Fault;
    switch (fault) {
    case Fault::Untrusted:
        return u"signin.certificate-untrusted"_s;
    case Fault::Expired:
        return u"signin.certificate-expired"_s;
    case Fault::NotYetValid:
        return u"signin.certificate-not-yet-valid"_s;
    case Fault::WrongName:
        return u"signin.certificate-wrong-name"_s;
    case Fault::Revoked:
        return u"signin.certificate-revoked"_s;
    case Fault::Weak:
        return u"signin.certificate-weak"_s;
    case Fault::Other:
        break;
    }
    return u"signin.page-certificate"_s;
}

/// Names in a certificate are whatever its maker wrote.
QString cut(const QString &text)
{
    constexpr qsizetype longest = 120;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

} // namespace

Problem pageProblem(SignInViewObserver::Failure failure, const QString &host)
{
    return { .id = failureId(failure), .arguments = { { u"host"_s, host } } };
}

Problem certificateProblem(const RefusedCertificate &certificate)
{
    // With blanks, unlike openssl: a line that cannot be broken would widen the window.
    const QString fingerprint = QString::fromLatin1(certificate.sha256.toHex(' ')).toUpper();
    const QString names = cut(certificate.issuedTo);
    const QString issuer = cut(certificate.issuer);
    const auto day = [](const QDateTime &time) { return QLocale().toString(time.date(), QLocale::ShortFormat); };
    const auto isoDay = [](const QDateTime &time) { return time.date().toString(Qt::ISODate); };
    QMap<QString, QString> arguments{ { u"host"_s, certificate.host },
                                      { u"from"_s, day(certificate.validFrom) },
                                      { u"until"_s, day(certificate.validUntil) } };
    if (!names.isEmpty())
        arguments.insert(u"names"_s, names);
    if (!issuer.isEmpty())
        arguments.insert(u"issuer"_s, issuer);
    return { .id = faultId(certificate.fault),
             .arguments = arguments,
             .technical = u"SHA-256 %1; issued to %2 by %3; valid from %4 to %5"_s.arg(
                 fingerprint, names, issuer, isoDay(certificate.validFrom), isoDay(certificate.validUntil)) };
}

} // namespace iw
