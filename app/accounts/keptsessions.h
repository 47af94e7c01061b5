// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

#include <optional>

namespace iw {

class Vault;

/// A sign-in at the provider that the user wants to be kept: of one account there, for one tenant at a service.
struct KeptSession
{
    QByteArray recordId;
    qint64 revision = 0;
    QByteArray tenantId; ///< record of its ServiceAccount
    QUrl serviceUrl;
    QString account; ///< the provider's: dt123.infusionsoft.com
    QDateTime keptAt; ///< UTC
};

/// The sign-ins that are kept, their cookies sealed. One is found by tenant and account together, so that none is ever
/// put to another customer's use. Uses the vault, does not own it. Emits changed().
class KeptSessions final : public QObject
{
    Q_OBJECT
public:
    explicit KeptSessions(Vault &vault, QObject *parent = nullptr);

    /// Newest first; needs no key.
    [[nodiscard]] QList<KeptSession> sessions() const;
    [[nodiscard]] std::optional<KeptSession> find(const QByteArray &tenantId, const QString &account) const;
    /// True where some tenant of the service keeps one of that account: opening the vault is worth the while.
    [[nodiscard]] bool mayBeKept(const QUrl &serviceUrl, const QString &account) const;
    /// As SignInView::putCookies() takes them. Problems "vault.*".
    [[nodiscard]] Result<Secret> cookies(const KeptSession &session) const;
    /// In the place of the former one of that tenant and account.
    [[nodiscard]] Outcome keep(const QUrl &serviceUrl, const QByteArray &tenantId, const QString &account,
                               const Secret &cookies);
    [[nodiscard]] Outcome forget(const KeptSession &session);

Q_SIGNALS:
    void changed();

private:
    Vault &m_vault;
};

} // namespace iw
