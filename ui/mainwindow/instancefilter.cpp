// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/instancefilter.h"

#include <algorithm>

namespace iw {

QStringList InstanceFilter::chosen(InstanceColumn column) const
{
    QStringList result;
    for (const QByteArray &text : m_chosen.value(column))
        result += QString::fromUtf8(text);
    return result;
}

void InstanceFilter::setChosen(InstanceColumn column, const QString &text, bool chosen)
{
    QList<QByteArray> texts = m_chosen.value(column);
    texts.removeAll(text.toUtf8());
    if (chosen)
        texts += text.toUtf8();
    if (texts.isEmpty())
        m_chosen.remove(column);
    else
        m_chosen.insert(column, texts);
}

bool InstanceFilter::passes(const InstanceRows &rows, int row) const
{
    if (m_onlyAttention && !rows.needsAttention(row))
        return false;
    return std::all_of(m_chosen.keyValueBegin(), m_chosen.keyValueEnd(), [&](const auto &filtered) {
        const QList<QByteArrayView> values = rows.values(row, filtered.first);
        return std::any_of(values.cbegin(), values.cend(),
                           [&](QByteArrayView value) { return filtered.second.contains(value); });
    });
}

} // namespace iw
