// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/proxypassword.h"

#include "app/vault/vault.h"

#include <QUrl>

namespace iw {

using namespace Qt::StringLiterals;

const QString ProxyPassword::recordKind = u"proxy"_s;

namespace {

const QString passwordField = u"password"_s;

QString addressOf(const NetworkSettings &settings)
{
    QUrl url;
    url.setScheme(settings.kind == NetworkSettings::ProxyKind::Socks5 ? u"socks5"_s : u"http"_s);
    url.setHost(settings.host);
    url.setPort(settings.port);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

QByteArray ProxyPassword::recordFor(const NetworkSettings &settings) const
{
    const auto kept = m_vault.list(recordKind);
    if (!kept || settings.proxy != NetworkSettings::Proxy::Manual || settings.user.isEmpty())
        return {};
    for (const VaultRecord &record : *kept) {
        if (record.serviceUrl == addressOf(settings) && record.name == settings.user
            && record.secretFields.contains(passwordField))
            return record.id;
    }
    return {};
}

bool ProxyPassword::isKept(const NetworkSettings &settings) const { return !recordFor(settings).isEmpty(); }

Result<Secret> ProxyPassword::read(const NetworkSettings &settings) const
{
    const QByteArray record = recordFor(settings);
    return record.isEmpty() ? Result<Secret>(Secret()) : m_vault.secret(record, passwordField);
}

Outcome ProxyPassword::keep(const NetworkSettings &settings, const Secret &password)
{
    VaultRecord record;
    record.kind = recordKind;
    record.serviceUrl = addressOf(settings);
    record.name = settings.user;
    record.createdAt = QDateTime::currentDateTimeUtc();
    SecretFields secrets;
    secrets.emplace(passwordField, password.clone());
    const auto former = m_vault.list(recordKind);
    if (!former)
        return former.problem();
    if (const auto kept = m_vault.insert(record, secrets); !kept)
        return kept;
    for (const VaultRecord &old : *former) {
        if (const auto removed = m_vault.remove(old.id); !removed)
            return removed;
    }
    return Done();
}

Outcome ProxyPassword::forget()
{
    const auto kept = m_vault.list(recordKind);
    if (!kept)
        return kept.problem();
    for (const VaultRecord &record : *kept) {
        if (const auto removed = m_vault.remove(record.id); !removed)
            return removed;
    }
    return Done();
}

} // namespace iw
