// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QString>

namespace iw {

/// The provider's answer that brings the browser to the callback, in the way the switch "redirect" names: a status
/// (302, 303, 307), a page (js, meta, fetch, img, popup, form-post), several hops, a fragment.
/// callback: the encoded callback without query; parameters: the encoded answer; hopBase: the provider's own address
/// that hops go through.
[[nodiscard]] HttpReply returnToCallback(const QString &way, const QByteArray &callback, const QByteArray &parameters,
                                         const QByteArray &hopBase);

/// One hop further: /hop/<left>?to=<encoded address>.
[[nodiscard]] HttpReply nextHop(int left, const QString &target, const QByteArray &hopBase);

} // namespace iw
