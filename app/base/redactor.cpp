// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/redactor.h"

#include "app/base/random.h"
#include "app/base/secret.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <utility>

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
    const QByteArray known = digestOf(plain);
    const std::lock_guard lock(m_mutex);
    if (!m_known.contains(known)) {
        m_known.insert(known);
        const QByteArray tag =
            QStringLiteral("‹secret %1, %2 characters›").arg(m_known.size()).arg(trimmed.size()).toUtf8();
        for (const QByteArray &form : forms)
            addForm(form, tag);
    }
    for (QByteArray &form : forms)
        wipe(form);
    wipe(plain);
}

void Redactor::addForm(QByteArrayView text, const QByteArray &tag)
{
    quint64 rolling = 0;
    for (const char byte : text)
        rolling = rolling * m_base + uchar(byte);
    Length &length = m_lengths[text.size()];
    if (length.forms.isEmpty()) {
        for (qsizetype i = 1; i < text.size(); ++i)
            length.highest *= m_base;
    }
    const QByteArray digest = digestOf(text);
    const auto [first, last] = std::as_const(length.forms).equal_range(rolling);
    if (std::none_of(first, last, [&](const Form &other) { return other.digest == digest; }))
        length.forms.insert(rolling, { digest, tag });
}

QByteArray Redactor::digestOf(QByteArrayView text) const
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<uchar *>(digest.data()), size_t(digest.size()),
                       reinterpret_cast<const uchar *>(text.data()), quint64(text.size()),
                       reinterpret_cast<const uchar *>(m_key.constData()), size_t(m_key.size()));
    return digest;
}

void Redactor::replace(QByteArray &text, qsizetype size, const Length &length) const
{
    const QByteArrayView all(text);
    QByteArray result;
    qsizetype kept = 0; // up to here the text is in the result
    qsizetype begin = 0; // of the window
    quint64 rolling = 0;
    for (qsizetype end = 0; end < all.size(); ++end) {
        if (end - begin == size)
            rolling -= uchar(all[begin++]) * length.highest;
        rolling = rolling * m_base + uchar(all[end]);
        if (end - begin + 1 < size)
            continue;
        const auto [first, last] = length.forms.equal_range(rolling);
        if (first == last)
            continue;
        const QByteArray digest = digestOf(all.sliced(begin, size));
        const auto found = std::find_if(first, last, [&](const Form &form) { return form.digest == digest; });
        if (found == last)
            continue;
        result += all.sliced(kept, begin - kept);
        result += found->tag;
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
    for (const auto &[size, length] : m_lengths)
        replace(result, size, length);
    return result;
}

} // namespace iw
