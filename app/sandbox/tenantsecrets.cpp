// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/tenantsecrets.h"

#include "app/base/random.h"

#include <array>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char *, QString TenantSecrets::*>, 10> members{
    { { "userSecret", &TenantSecrets::userSecret },
      { "organizationSecret", &TenantSecrets::organizationSecret },
      { "apiKey", &TenantSecrets::apiKey },
      { "apiSecret", &TenantSecrets::apiSecret },
      { "encryptedKey", &TenantSecrets::encryptedKey },
      { "server", &TenantSecrets::server },
      { "otherServer", &TenantSecrets::otherServer },
      { "user", &TenantSecrets::user },
      { "password", &TenantSecrets::password },
      { "oneTimeCode", &TenantSecrets::oneTimeCode } }
};

QString fromAlphabet(QLatin1StringView alphabet, qsizetype count)
{
    QString text;
    while (text.size() < count) {
        const auto byte = uchar(randomBytes(1).front());
        // Bytes beyond the last whole alphabet would make its first letters more frequent.
        if (byte < 256 / alphabet.size() * alphabet.size())
            text += QChar(alphabet[byte % alphabet.size()]);
    }
    return text;
}

} // namespace

QString randomLowerCase(qsizetype count) { return fromAlphabet("abcdefghijklmnopqrstuvwxyz0123456789"_L1, count); }

QString randomHex(qsizetype count) { return QString::fromLatin1(randomBytes((count + 1) / 2).toHex()).first(count); }

QString randomBase64(qsizetype byteCount)
{
    for (;;) {
        const QString text = QString::fromLatin1(randomBytes(byteCount).toBase64());
        if (text.contains(u'+') && text.contains(u'/'))
            return text;
    }
}

TenantSecrets TenantSecrets::make()
{
    return { .userSecret = randomBase64(32),
             .organizationSecret = randomHex(32),
             .apiKey = randomLowerCase(24),
             .apiSecret = randomBase64(18),
             .encryptedKey = randomHex(32),
             .server = u"ab123.infusionsoft.com"_s,
             .otherServer = u"cd456.infusionsoft.com"_s,
             .user = u"practice@example.com"_s,
             .password = randomLowerCase(12),
             .oneTimeCode = fromAlphabet("0123456789"_L1, 6) };
}

QJsonObject TenantSecrets::toJson() const
{
    QJsonObject json;
    for (const auto &[name, member] : members)
        json.insert(QLatin1StringView(name), this->*member);
    return json;
}

TenantSecrets TenantSecrets::fromJson(const QJsonObject &json)
{
    TenantSecrets secrets = make();
    for (const auto &[name, member] : members) {
        if (const QString value = json.value(QLatin1StringView(name)).toString(); !value.isEmpty())
            secrets.*member = value;
    }
    return secrets;
}

} // namespace iw
