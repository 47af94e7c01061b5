// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/networksettings.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <array>
#include <optional>

namespace iw {

class Paths;

/// What the program remembers between two runs: window places, choices, the last service. Typed, and never a secret.
/// Kept in Paths::settingsFile(), readable by the owner only. Written at once; one object per process.
class Preferences final
{
public:
    explicit Preferences(const Paths &paths);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    [[nodiscard]] QByteArray headerState() const;
    void setHeaderState(const QByteArray &state);
    [[nodiscard]] QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);

    [[nodiscard]] bool detailsVisible() const;
    void setDetailsVisible(bool visible);

    /// The service chosen last in the wizard, and for "other" its address.
    [[nodiscard]] QString lastServiceId() const;
    void setLastServiceId(const QString &id);
    [[nodiscard]] QString lastServiceUrl() const;
    void setLastServiceUrl(const QString &url);

    /// How oauth/url is asked at one service: GET once its POST was found missing, or lost our state.
    enum class OAuthUrlWay { Post, Get };
    [[nodiscard]] OAuthUrlWay oauthUrlWay(const QString &serviceUrl) const;
    void setOauthUrlWay(const QString &serviceUrl, OAuthUrlWay way);

    /// Where the customer's sign-in is shown.
    enum class SignInWay { Embedded, Browser };
    [[nodiscard]] SignInWay signInWay() const;
    void setSignInWay(SignInWay way);

    /// After how many seconds a copied secret is taken off the clipboard; 0 is never. 30 where nothing was set.
    [[nodiscard]] int clipboardSeconds() const;
    void setClipboardSeconds(int seconds);

    /// After how many minutes without input the vault is locked: one of idleMinutesChoices. 15 where nothing was set.
    [[nodiscard]] int lockIdleMinutes() const;
    void setLockIdleMinutes(int minutes);
    static constexpr std::array idleMinutesChoices{ 0, 5, 15, 30, 60 }; ///< 0 is never

    /// Whether the vault is locked when the desktop session is, and before the computer sleeps. Yes where nothing was
    /// set.
    [[nodiscard]] bool locksWithSession() const;
    void setLocksWithSession(bool locks);

    /// The export's format chosen last, and which fields it held; nothing where all were or none was exported yet.
    [[nodiscard]] QString exportFormat() const;
    [[nodiscard]] std::optional<QStringList> exportFields() const;
    void setExport(const QString &format, const std::optional<QStringList> &fields);

    /// The system's proxy where nothing, or nothing usable, was set.
    [[nodiscard]] NetworkSettings networkSettings() const;
    void setNetworkSettings(const NetworkSettings &settings);

    /// Writes what is pending; also done at the end of the object's life.
    void sync();

private:
    QSettings m_settings;
};

} // namespace iw
