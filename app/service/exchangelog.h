// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace iw {

/// One line of the conversation with a service or of a sign-in, already redacted.
struct ExchangeEntry
{
    QDateTime time; ///< UTC
    QString method; ///< "POST", "GET", or "redirect" for a caught redirect
    QString address; ///< URL without query
    int status = 0; ///< 0 while under way and where no answer came
    qint64 milliseconds = -1;
    QString request{}; ///< headers and body
    QString answer{}; ///< headers and body, or the network error's name
    QString requestId{};
    QString instanceId{}; ///< of the instance that it was about, where it was about one
    int number = -1; ///< given by the log
};

/// The redacted timeline of every request and answer since the start, at most 500 entries. In memory only.
class ExchangeLog final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Returns the entry's number, for complete().
    int begin(ExchangeEntry entry);
    void complete(int number, int status, const QString &answer, const QString &requestId);
    /// The answer told which instance it was about.
    void attribute(int number, const QString &instanceId);
    [[nodiscard]] const QList<ExchangeEntry> &entries() const { return m_entries; }
    /// The whole as text to copy or save.
    [[nodiscard]] QString toText() const;

Q_SIGNALS:
    void changed();

private:
    QList<ExchangeEntry> m_entries;
    int m_dropped = 0;
};

} // namespace iw
