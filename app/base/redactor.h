// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QMultiHash>
#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <mutex>

namespace iw {

class Secret;

/// Recognises the secrets that went through the program and takes them out of any text that leaves its memory for a
/// log, the exchange page or a problem's detail: plain, percent-encoded, JSON-escaped and base64. Each keeps one tag as
/// long as the program runs, ‹secret 2, 40 characters›, so that equality shows without the value. Holds keyed digests
/// only, so that no secret outlives its use, or the locking of the vault, in here. Thread-safe. Owned by the
/// composition root and handed to whoever writes.
class Redactor final
{
public:
    Redactor();
    ~Redactor() = default;
    Redactor(const Redactor &) = delete;
    Redactor &operator=(const Redactor &) = delete;

    /// Texts under four characters are not registered: they would blot out ordinary words.
    void add(const Secret &secret);
    void add(QStringView text);

    [[nodiscard]] QString redacted(const QString &text) const;
    [[nodiscard]] QByteArray redacted(const QByteArray &text) const;

private:
    struct Form
    {
        QByteArray digest;
        QByteArray tag;
    };
    /// All forms of one length are looked for in one pass: the time grows with the text, not with the secrets.
    struct Length
    {
        quint64 highest = 1; ///< m_base to the power of length - 1: what a byte weighs when it leaves the window
        QMultiHash<quint64, Form> forms; ///< by a quick sum, of which a match is looked at more closely
    };
    void addForm(QByteArrayView text, const QByteArray &tag);
    [[nodiscard]] QByteArray digestOf(QByteArrayView text) const;
    void replace(QByteArray &text, qsizetype size, const Length &length) const;

    QByteArray m_key;
    quint64 m_base = 0;
    mutable std::mutex m_mutex;
    QSet<QByteArray> m_known; // digests of the plain texts
    std::map<qsizetype, Length, std::greater<>> m_lengths; // longest first: a secret inside another does not cut it
};

} // namespace iw
