// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace iw {

/// The parts of "Authorization: User …, Organization …, Element …"; what is missing is empty.
struct AuthorizationParts
{
    QString user;
    QString organization;
    QString element;
};

/// Reads the header's value, with or without its name in front and quotes around. Empty where the text is anything
/// else: each part must begin with its word and hold no blank.
[[nodiscard]] std::optional<AuthorizationParts> readAuthorization(const QString &text);

} // namespace iw
