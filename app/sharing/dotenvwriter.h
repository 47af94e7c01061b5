// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace iw {

/// The value as one word of a POSIX shell: bare where nothing in it is special, else in single quotes.
[[nodiscard]] QByteArray shellWordOf(QByteArrayView value);

/// The value in a form that shells and Node's dotenv read alike: bare, 'single' or "double" quoted. dotenv takes what
/// stands between the outer quotes as it is (but \n and \r in double ones), so a value with a single quote must be in
/// double ones, where a shell minds $, ` and \. Nothing where no form fits both.
[[nodiscard]] std::optional<QByteArray> dotenvValue(QByteArrayView value);

/// The assignment written twice, each for one reader and unseen by the other:
///
///     : <<'FOR_DOTENV'        a shell skips this text …
///     NAME=`it's "$5"`        … and dotenv reads it
///     FOR_DOTENV
///     : && NAME='it'\''s "$5"'    dotenv knows no such line, the shell runs it
///
/// Nothing where dotenv has no form for the value at all.
[[nodiscard]] std::optional<QByteArray> dotenvTwice(const QByteArray &name, QByteArrayView value);

} // namespace iw
