// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>

namespace iw {

/// The certificates of a PEM file, to be trusted beside the system's. Problems "network.certificate-unreadable",
/// "network.certificate-none" (no PEM, or only a key in it), "network.certificate-expired" (all of them are).
[[nodiscard]] Result<QList<QSslCertificate>> readCertificateFile(const QString &path, const QDateTime &now);

/// The name that a person knows a certificate's owner by: its common name, else its organization.
[[nodiscard]] QString ownerOf(const QSslCertificate &certificate);

} // namespace iw
