// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "ui/signin/view-api/signinview.h"

namespace iw {

/// What went wrong with the embedded page, as rows of resources/problems/signin.json.
[[nodiscard]] Problem pageProblem(SignInViewObserver::Failure failure, const QString &host);
/// The fingerprint and the names in the certificate are the technical detail.
[[nodiscard]] Problem certificateProblem(const RefusedCertificate &certificate);

} // namespace iw
