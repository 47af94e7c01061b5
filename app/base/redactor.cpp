// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/redactor.h"

#include "app/base/percentencoding.h"
#include "app/base/secret.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

#include <algorithm>

namespace iw {

namespace {

constexpr qsizetype shortest = 4;

QByteArray jsonEscaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4); // without [" and "]
}

} // namespace

Redactor::~Redactor()
{
    for (Entry &entry : m_entries) {
        sodium_memzero(entry.plain.data(), size_t(entry.plain.size()));
        for (QByteArray &form : entry.forms)
            sodium_memzero(form.data(), size_t(form.size()));
    }
}

void Redactor::add(const Secret &secret) { add(QString::fromUtf8(secret.view())); }

void Redactor::add(QStringView view)
{
    const QString text = view.trimmed().toString();
    if (text.size() < shortest)
        return;
    const QByteArray plain = text.toUtf8();
    const std::lock_guard lock(m_mutex);
    if (std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) { return entry.plain == plain; }))
        return;
    Entry entry;
    entry.plain = plain;
    const QByteArray encoded = percentEncoded(text);
    const QByteArray escaped = jsonEscaped(text);
    for (const QByteArray &form : { plain, encoded, encoded.toLower(), escaped, plain.toBase64(),
                                    plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) }) {
        if (!entry.forms.contains(form))
            entry.forms.append(form);
    }
    entry.tag = QStringLiteral("‹secret %1, %2 characters›").arg(m_entries.size() + 1).arg(text.size()).toUtf8();
    const auto place = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &other) { return other.plain.size() < plain.size(); });
    m_entries.insert(place, std::move(entry));
}

QString Redactor::redacted(const QString &text) const { return QString::fromUtf8(redacted(text.toUtf8())); }

QByteArray Redactor::redacted(const QByteArray &text) const
{
    QByteArray result = text;
    const std::lock_guard lock(m_mutex);
    for (const Entry &entry : m_entries) {
        for (const QByteArray &form : entry.forms)
            result.replace(form, entry.tag);
    }
    return result;
}

} // namespace iw
