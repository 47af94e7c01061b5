// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/view-api/signinview.h"

class QWebEngineCertificateError;

namespace iw {

/// What the engine found wrong, and the facts by which a person or a support desk knows the certificate.
[[nodiscard]] RefusedCertificate certificateFacts(const QWebEngineCertificateError &error);

} // namespace iw
