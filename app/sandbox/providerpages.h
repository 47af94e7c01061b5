// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace iw {

[[nodiscard]] QByteArray htmlEscaped(const QByteArray &text);

/// The provider's page around a body that is HTML already.
[[nodiscard]] QByteArray providerPage(const QByteArray &title, const QByteArray &body);

/// What every form of one sign-in carries along.
struct PageContext
{
    QString transaction;
    QString error; ///< shown above the form, announced to assistive technology
    bool popupLink = false; ///< offer a new window
    bool mayRemember = false;
};

[[nodiscard]] QByteArray signInPage(const PageContext &context, const QString &userName);
[[nodiscard]] QByteArray oneTimeCodePage(const PageContext &context);
[[nodiscard]] QByteArray accountPage(const PageContext &context, const QStringList &accounts);
[[nodiscard]] QByteArray consentPage(const PageContext &context, const QString &account);
[[nodiscard]] QByteArray messagePage(const QByteArray &title, const QString &text);

} // namespace iw
