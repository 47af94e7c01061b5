// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/exchangelog.h"

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximum = 500;

} // namespace

int ExchangeLog::begin(ExchangeEntry entry)
{
    if (!entry.time.isValid())
        entry.time = QDateTime::currentDateTimeUtc();
    if (m_entries.size() >= maximum) {
        m_entries.removeFirst();
        ++m_dropped;
    }
    const int number = m_dropped + int(m_entries.size());
    entry.number = number;
    m_entries.append(std::move(entry));
    Q_EMIT changed();
    return number;
}

void ExchangeLog::attribute(int number, const QString &instanceId)
{
    const qsizetype index = number - m_dropped;
    if (index < 0 || index >= m_entries.size())
        return;
    m_entries[index].instanceId = instanceId;
    Q_EMIT changed();
}

void ExchangeLog::complete(int number, int status, const QString &answer, const QString &requestId)
{
    const qsizetype index = number - m_dropped;
    if (index < 0 || index >= m_entries.size()) // fell out while the answer was on its way
        return;
    ExchangeEntry &entry = m_entries[index];
    entry.status = status;
    entry.milliseconds = entry.time.msecsTo(QDateTime::currentDateTimeUtc());
    entry.answer = answer;
    entry.requestId = requestId;
    Q_EMIT changed();
}

QString ExchangeLog::toText() const
{
    QString text;
    for (const ExchangeEntry &entry : m_entries) {
        text += entry.time.toString(Qt::ISODateWithMs) + u' ' + entry.method + u' ' + entry.address;
        if (entry.status != 0)
            text += u" → "_s + QString::number(entry.status);
        if (entry.milliseconds >= 0)
            text += u" ("_s + QString::number(entry.milliseconds) + u" ms)"_s;
        text += u'\n';
        for (const QString &part : { entry.request, entry.answer }) {
            if (!part.isEmpty())
                text += part.trimmed() + u"\n\n"_s;
        }
    }
    return text;
}

} // namespace iw
