// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace iw {

/// Bytes nobody else may read: UTF-8 text of a secret, or a key. Move-only, so that no copy comes into being unseen,
/// and wiped when it dies. A QString copy made by reveal() cannot be wiped: take it only at the edge (a line edit, a
/// request) and let it go at once.
class Secret final
{
public:
    Secret() = default;
    ~Secret() { wipe(); }
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// Copies text as UTF-8.
    [[nodiscard]] static Secret fromText(QStringView text);
    /// Copies bytes and wipes the source, when nobody else shares it.
    [[nodiscard]] static Secret fromBytes(QByteArray &&bytes);

    /// A second copy, made on purpose.
    [[nodiscard]] Secret clone() const;
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    /// The bytes, valid as long as this object lives unchanged.
    [[nodiscard]] QByteArrayView view() const { return { m_bytes.constData(), m_bytes.size() }; }
    /// The text, for a line edit or a request only.
    [[nodiscard]] QString reveal() const;
    /// Compares in time that depends on the length alone.
    [[nodiscard]] bool equals(const Secret &other) const;
    void wipe();

private:
    QByteArray m_bytes;
};

/// What stands in place of a secret on screen and in masked output.
[[nodiscard]] inline QString secretMask() { return QStringLiteral("••••••••"); }

} // namespace iw
