// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

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
        qsizetype size = 0;
        quint64 rolling = 0; ///< a quick sum, of which a match is looked at more closely
        quint64 highest = 1; ///< m_base to the power of size - 1: what a byte weighs when it leaves the window
        QByteArray digest;
    };
    struct Entry
    {
        qsizetype size = 0; ///< of the plain text
        QList<Form> forms; ///< the plain text first
        QByteArray tag;
    };
    [[nodiscard]] Form formOf(QByteArrayView text) const;
    [[nodiscard]] QByteArray digestOf(QByteArrayView text) const;
    void replace(QByteArray &text, const Form &form, const QByteArray &tag) const;

    QByteArray m_key;
    quint64 m_base = 0;
    mutable std::mutex m_mutex;
    QList<Entry> m_entries; // longest plain text first, so that a secret inside another does not cut it
};

} // namespace iw
