// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <mutex>

namespace iw {

class Secret;

/// Knows the secrets that are alive and takes them out of any text that leaves the program's memory for a log, the
/// exchange page or a problem's detail: plain, percent-encoded, JSON-escaped and base64. Each keeps one tag as long as
/// the program runs, ‹secret 2, 40 characters›, so that equality shows without the value. Thread-safe. Owned by the
/// composition root and handed to whoever writes.
class Redactor final
{
public:
    Redactor() = default;
    ~Redactor();
    Redactor(const Redactor &) = delete;
    Redactor &operator=(const Redactor &) = delete;

    /// Texts under four characters are not registered: they would blot out ordinary words.
    void add(const Secret &secret);
    void add(QStringView text);

    [[nodiscard]] QString redacted(const QString &text) const;
    [[nodiscard]] QByteArray redacted(const QByteArray &text) const;

private:
    struct Entry
    {
        QByteArray plain;
        QList<QByteArray> forms;
        QByteArray tag;
    };
    mutable std::mutex m_mutex;
    QList<Entry> m_entries; // longest plain text first, so that a secret inside another does not cut it
};

} // namespace iw
