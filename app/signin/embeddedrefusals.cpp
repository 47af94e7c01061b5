// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/embeddedrefusals.h"

#include "app/base/datafiles.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &item : value.toArray())
        result += item.toString();
    return result;
}

bool holdsOneOf(const QString &text, const QStringList &parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&text](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
}

} // namespace

EmbeddedRefusals::EmbeddedRefusals()
{
    for (const DataFile &file : dataFiles(u"refusals"_s, u"json"_s)) {
        const Result<QJsonObject> json = jsonObject(file);
        if (!json)
            continue;
        m_hosts += strings((*json)["hosts"_L1]);
        m_addresses += strings((*json)["addresses"_L1]);
        m_phrases += strings((*json)["phrases"_L1]);
    }
}

bool EmbeddedRefusals::isRefusal(const QUrl &address, const QString &title) const
{
    return holdsOneOf(address.toString(QUrl::FullyEncoded), m_addresses) || holdsOneOf(title, m_phrases);
}

bool EmbeddedRefusals::isRefusal(const QString &text) const { return holdsOneOf(text.simplified(), m_phrases); }

bool EmbeddedRefusals::isSuspect(const QUrl &address) const
{
    const QString host = address.host(QUrl::FullyEncoded);
    return std::any_of(m_hosts.begin(), m_hosts.end(), [&host](const QString &known) {
        return host == known || (host.endsWith(known) && host.at(host.size() - known.size() - 1) == u'.');
    });
}

} // namespace iw
