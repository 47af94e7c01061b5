// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/redactor.h"

#include "app/base/random.h"
#include "app/base/secret.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace iw {

namespace {

constexpr qsizetype shortest = 4;

/// As QJsonDocument writes it, whose own copies would stay behind in memory.
QByteArray jsonEscaped(const QByteArray &plain)
{
    QByteArray escaped;
    escaped.reserve(6 * plain.size());
    for (const char c : plain) {
        static constexpr QByteArrayView named = "\"\\\b\f\n\r\t";
        static constexpr QByteArrayView names = "\"\\bfnrt";
        const qsizetype known = named.indexOf(c);
        if (known >= 0)
            escaped.append('\\').append(names[known]);
        else if (uchar(c) < 0x20)
            escaped.append("\\u00").append(QByteArray(1, c).toHex());
        else
            escaped.append(c);
    }
    return escaped;
}

void wipe(QByteArray &bytes) { sodium_memzero(bytes.data(), size_t(bytes.size())); }

} // namespace

Redactor::Redactor() : m_key(randomBytes(crypto_generichash_KEYBYTES))
{
    std::memcpy(&m_base, m_key.constData(), sizeof m_base);
    m_base |= 1; // an even one would lose what stands in front
}

void Redactor::add(const Secret &secret)
{
    QString text = secret.reveal();
    add(QStringView(text));
    sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
}

void Redactor::add(QStringView view)
{
    const QStringView trimmed = view.trimmed();
    if (trimmed.size() < shortest)
        return;
    QByteArray plain = trimmed.toUtf8();
    QByteArray forms[] = { plain,
                           plain.toPercentEncoding(),
                           plain.toPercentEncoding().toLower(),
                           jsonEscaped(plain),
                           plain.toBase64(),
                           plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) };
    Entry entry;
    entry.size = plain.size();
    for (QByteArray &form : forms) {
        const Form made = formOf(form);
        if (std::none_of(entry.forms.cbegin(), entry.forms.cend(),
                         [&](const Form &other) { return other.digest == made.digest; }))
            entry.forms.append(made);
        wipe(form);
    }
    wipe(plain);
    const std::lock_guard lock(m_mutex);
    if (std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const Entry &other) {
            return other.forms.constFirst().digest == entry.forms.constFirst().digest;
        }))
        return;
    entry.tag = QStringLiteral("‹secret %1, %2 characters›").arg(m_entries.size() + 1).arg(trimmed.size()).toUtf8();
    const auto place =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &other) { return other.size < entry.size; });
    m_entries.insert(place, std::move(entry));
}

Redactor::Form Redactor::formOf(QByteArrayView text) const
{
    Form form{ .size = text.size(), .digest = digestOf(text) };
    for (const char byte : text)
        form.rolling = form.rolling * m_base + uchar(byte);
    for (qsizetype i = 1; i < text.size(); ++i)
        form.highest *= m_base;
    return form;
}

QByteArray Redactor::digestOf(QByteArrayView text) const
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<uchar *>(digest.data()), size_t(digest.size()),
                       reinterpret_cast<const uchar *>(text.data()), quint64(text.size()),
                       reinterpret_cast<const uchar *>(m_key.constData()), size_t(m_key.size()));
    return digest;
}

void Redactor::replace(QByteArray &text, const Form &form, const QByteArray &tag) const
{
    const QByteArrayView all(text);
    QByteArray result;
    qsizetype kept = 0; // up to here the text is in the result
    qsizetype begin = 0; // of the window
    quint64 rolling = 0;
    for (qsizetype end = 0; end < all.size(); ++end) {
        if (end - begin == form.size)
            rolling -= uchar(all[begin++]) * form.highest;
        rolling = rolling * m_base + uchar(all[end]);
        if (end - begin + 1 < form.size || rolling != form.rolling
            || digestOf(all.sliced(begin, form.size)) != form.digest)
            continue;
        result += all.sliced(kept, begin - kept);
        result += tag;
        kept = begin = end + 1;
        rolling = 0;
    }
    if (kept > 0)
        text = result.append(all.sliced(kept));
}

QString Redactor::redacted(const QString &text) const { return QString::fromUtf8(redacted(text.toUtf8())); }

QByteArray Redactor::redacted(const QByteArray &text) const
{
    QByteArray result = text;
    const std::lock_guard lock(m_mutex);
    for (const Entry &entry : m_entries) {
        for (const Form &form : entry.forms)
            replace(result, form, entry.tag);
    }
    return result;
}

} // namespace iw
