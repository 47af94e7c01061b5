// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/settings/networksettings.h"

namespace iw {

class Vault;

/// The proxy's password, sealed in a vault record of its own (kind "proxy") and bound to the proxy's address: it is
/// never handed to another proxy. At most one is kept. Uses the vault, does not own it.
class ProxyPassword final
{
public:
    explicit ProxyPassword(Vault &vault) : m_vault(vault) { }

    static const QString recordKind;

    /// Whether one is kept for this proxy and user; needs no key.
    [[nodiscard]] bool isKept(const NetworkSettings &settings) const;
    /// Problems of Vault::secret(); empty where none is kept.
    [[nodiscard]] Result<Secret> read(const NetworkSettings &settings) const;
    /// Takes the place of whatever was kept. Problems of Vault::insert().
    [[nodiscard]] Outcome keep(const NetworkSettings &settings, const Secret &password);
    [[nodiscard]] Outcome forget();

private:
    [[nodiscard]] QByteArray recordFor(const NetworkSettings &settings) const;

    Vault &m_vault;
};

} // namespace iw
