// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/preferences.h"

#include "app/base/paths.h"
#include "app/base/percentencoding.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultClipboardSeconds = 30;
constexpr int longestClipboardSeconds = 600;
constexpr int defaultIdleMinutes = 15;

/// QSettings would make the file readable by everyone; an existing file keeps its mode, so it is made first.
QString privateFile(const Paths &paths)
{
    const QString path = paths.settingsFile();
    if (!Paths::ensureDir(QFileInfo(path).absolutePath()))
        return path;
    QFile file(path);
    if (!file.exists())
        (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    else if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

/// An address as one key: its slashes would make groups.
QString wayKey(const QString &serviceUrl)
{
    return u"oauthUrlWay/"_s + QString::fromLatin1(percentEncoded(serviceUrl));
}

} // namespace

Preferences::Preferences(const Paths &paths) : m_settings(privateFile(paths), QSettings::IniFormat) { }

QByteArray Preferences::windowGeometry() const { return m_settings.value(u"window/geometry"_s).toByteArray(); }
void Preferences::setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(u"window/geometry"_s, geometry); }

QByteArray Preferences::windowState() const { return m_settings.value(u"window/state"_s).toByteArray(); }
void Preferences::setWindowState(const QByteArray &state) { m_settings.setValue(u"window/state"_s, state); }

QByteArray Preferences::headerState() const { return m_settings.value(u"window/header"_s).toByteArray(); }
void Preferences::setHeaderState(const QByteArray &state) { m_settings.setValue(u"window/header"_s, state); }

QByteArray Preferences::splitterState() const { return m_settings.value(u"window/splitter"_s).toByteArray(); }
void Preferences::setSplitterState(const QByteArray &state) { m_settings.setValue(u"window/splitter"_s, state); }

bool Preferences::detailsVisible() const { return m_settings.value(u"window/details"_s, true).toBool(); }
void Preferences::setDetailsVisible(bool visible) { m_settings.setValue(u"window/details"_s, visible); }

QString Preferences::lastServiceId() const { return m_settings.value(u"wizard/service"_s).toString(); }
void Preferences::setLastServiceId(const QString &id) { m_settings.setValue(u"wizard/service"_s, id); }

QString Preferences::lastServiceUrl() const { return m_settings.value(u"wizard/serviceUrl"_s).toString(); }
void Preferences::setLastServiceUrl(const QString &url) { m_settings.setValue(u"wizard/serviceUrl"_s, url); }

Preferences::OAuthUrlWay Preferences::oauthUrlWay(const QString &serviceUrl) const
{
    return m_settings.value(wayKey(serviceUrl)).toString() == "GET"_L1 ? OAuthUrlWay::Get : OAuthUrlWay::Post;
}

void Preferences::setOauthUrlWay(const QString &serviceUrl, OAuthUrlWay way)
{
    m_settings.setValue(wayKey(serviceUrl), way == OAuthUrlWay::Get ? u"GET"_s : u"POST"_s);
}

Preferences::SignInWay Preferences::signInWay() const
{
    return m_settings.value(u"wizard/signIn"_s).toString() == "browser"_L1 ? SignInWay::Browser : SignInWay::Embedded;
}

void Preferences::setSignInWay(SignInWay way)
{
    m_settings.setValue(u"wizard/signIn"_s, way == SignInWay::Browser ? u"browser"_s : u"embedded"_s);
}

QString Preferences::exportFormat() const { return m_settings.value(u"export/format"_s).toString(); }

std::optional<QStringList> Preferences::exportFields() const
{
    if (!m_settings.contains(u"export/fields"_s))
        return {};
    return m_settings.value(u"export/fields"_s).toString().split(u',', Qt::SkipEmptyParts);
}

void Preferences::setExport(const QString &format, const std::optional<QStringList> &fields)
{
    m_settings.setValue(u"export/format"_s, format);
    if (fields)
        m_settings.setValue(u"export/fields"_s, fields->join(u','));
    else
        m_settings.remove(u"export/fields"_s);
}

int Preferences::clipboardSeconds() const
{
    bool ok = false;
    const int seconds = m_settings.value(u"clipboard/seconds"_s).toInt(&ok);
    return ok ? qBound(0, seconds, longestClipboardSeconds) : defaultClipboardSeconds;
}

void Preferences::setClipboardSeconds(int seconds) { m_settings.setValue(u"clipboard/seconds"_s, seconds); }

int Preferences::lockIdleMinutes() const
{
    bool ok = false;
    const int minutes = m_settings.value(u"lock/idleMinutes"_s).toInt(&ok);
    const bool known =
        ok && std::find(idleMinutesChoices.begin(), idleMinutesChoices.end(), minutes) != idleMinutesChoices.end();
    return known ? minutes : defaultIdleMinutes;
}

void Preferences::setLockIdleMinutes(int minutes) { m_settings.setValue(u"lock/idleMinutes"_s, minutes); }

bool Preferences::locksWithSession() const { return m_settings.value(u"lock/withSession"_s, true).toBool(); }
void Preferences::setLocksWithSession(bool locks) { m_settings.setValue(u"lock/withSession"_s, locks); }

NetworkSettings Preferences::networkSettings() const
{
    NetworkSettings network;
    network.kind = m_settings.value(u"network/kind"_s).toString() == "socks5"_L1 ? NetworkSettings::ProxyKind::Socks5
                                                                                 : NetworkSettings::ProxyKind::Http;
    network.host = m_settings.value(u"network/host"_s).toString();
    network.port = m_settings.value(u"network/port"_s).toInt();
    network.user = m_settings.value(u"network/user"_s).toString();
    network.certificateFile = m_settings.value(u"network/certificates"_s).toString();
    const QString proxy = m_settings.value(u"network/proxy"_s).toString();
    if (proxy == "none"_L1)
        network.proxy = NetworkSettings::Proxy::None;
    else if (proxy == "manual"_L1 && !network.host.isEmpty() && network.port > 0 && network.port <= 65535)
        network.proxy = NetworkSettings::Proxy::Manual;
    return network;
}

void Preferences::setNetworkSettings(const NetworkSettings &settings)
{
    using Proxy = NetworkSettings::Proxy;
    m_settings.setValue(u"network/proxy"_s,
                        settings.proxy == Proxy::None         ? u"none"_s
                            : settings.proxy == Proxy::Manual ? u"manual"_s
                                                              : u"system"_s);
    m_settings.setValue(u"network/kind"_s,
                        settings.kind == NetworkSettings::ProxyKind::Socks5 ? u"socks5"_s : u"http"_s);
    m_settings.setValue(u"network/host"_s, settings.host);
    m_settings.setValue(u"network/port"_s, settings.port);
    m_settings.setValue(u"network/user"_s, settings.user);
    m_settings.setValue(u"network/certificates"_s, settings.certificateFile);
}

void Preferences::sync() { m_settings.sync(); }

} // namespace iw
