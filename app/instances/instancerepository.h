// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/instances/instance.h"
#include "app/instances/instanceevent.h"
#include "app/service/serviceclient.h"
#include "app/vault/vaultrecord.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <vector>

namespace iw {

class AccountStore;
class NewAccounts;
class RemovedRecords;
class Vault;

/// Field of an attempt's sealed value with the provider's address, which holds the state that its answer must bring.
inline QString signInAddressField() { return QStringLiteral("signInAddress"); }

/// An instance that exists at its service and is to be saved here.
struct Adoption
{
    Instance instance;
    Secret token;
    std::map<QString, Secret> secrets{}; ///< the others, by configuration key
    InstanceEvent::Kind event = InstanceEvent::Kind::Adopted;
};

/// The saved instances, and what is on the way to be one:
///
///     keepWaiting() ──▶ attempt ──withdraw()──▶ attempt, withdrawn
///                          ▼ ▲ refused, and the code is still good
///            begin() ──▶ intent ──complete()──▶ instance
///
/// Uses the vault and the accounts, owns neither.
class InstanceRepository final : public QObject
{
    Q_OBJECT
public:
    InstanceRepository(Vault &vault, AccountStore &accounts, QObject *parent = nullptr);

    /// Newest first; a first screenful with limit.
    [[nodiscard]] QList<Instance> instances(int limit = -1, int offset = 0) const;
    [[nodiscard]] Result<Instance> instance(const QByteArray &recordId) const;
    /// By the service's id, or ACCOUNT/ID. Problems "instance.not-found", "instance.ambiguous".
    [[nodiscard]] Result<Instance> byId(const QString &id) const;

    /// One secret of the instance: "token", "oauth.api.secret", "infusionsoft.private.key". Problems "vault.*".
    [[nodiscard]] Result<Secret> secret(const Instance &instance, const QString &field) const;
    /// User and organization secret of its account.
    [[nodiscard]] Result<PlatformSecrets> platformSecrets(const Instance &instance) const;
    /// The ready header: "User …, Organization …, Element …".
    [[nodiscard]] Result<Secret> authorizationHeader(const Instance &instance) const;

    /// Writes the intent before POST /instances, with every secret but the token; sets recordId and revision. It is no
    /// row of instances() until complete(), and stays in unfinished() if the program ends meanwhile.
    [[nodiscard]] Outcome begin(Instance &instance, const std::map<QString, Secret> &secrets);
    /// Keeps a sign-in that a customer is to go through: its address, which holds the state, and the secrets sealed;
    /// sets recordId and revision. begin() makes an intent of it and wipes the address.
    [[nodiscard]] Outcome keepWaiting(Instance &attempt, const Secret &address,
                                      const std::map<QString, Secret> &secrets);
    /// Ends it: the row stays and says so, its address and secrets are wiped. Needs no key. Problems
    /// "vault.changed-elsewhere" and "vault.no-record", as forget().
    [[nodiscard]] Outcome withdraw(Instance attempt);
    /// Sign-ins that were handed to a customer, newest first; no rows of instances().
    [[nodiscard]] QList<Instance> attempts() const;
    /// The intent becomes an instance with the service's id and token, in one transaction.
    [[nodiscard]] Outcome complete(Instance &instance, const Secret &token,
                                   const QList<InstanceEvent> &events = { InstanceEvent::Kind::Created });
    /// Writes what has changed of a saved instance, and the given secrets in place of those of the same names. Without
    /// any it needs no key. Problem "vault.changed-elsewhere" where it was read before another change.
    [[nodiscard]] Outcome save(Instance &instance, const std::map<QString, Secret> &secrets = {},
                               const QList<InstanceEvent> &events = {});
    /// Saves instances that were made elsewhere, each with its token, in one transaction: all or none. One with a
    /// recordId changes that row, as save() does. A new one that is saved here already, perhaps by another window or
    /// command meanwhile, is left out and keeps an empty recordId.
    [[nodiscard]] Outcome adopt(std::vector<Adoption> &adoptions);
    /// The same with the accounts that they refer to, and where one is saved already nothing is written: problem
    /// "vault.row-known", and "vault.changed-elsewhere" where another program wrote something since the accounts were
    /// read.
    [[nodiscard]] Outcome adopt(std::vector<Adoption> &adoptions, NewAccounts &accounts);
    /// What happened to it, newest first: what complete() and save() were told.
    [[nodiscard]] Result<QList<InstanceEvent>> history(const QByteArray &recordId) const;
    /// The answer was lost: the intent stays, told apart from one that is being sent.
    [[nodiscard]] Outcome markUnknown(Instance &instance);
    /// Intents whose outcome is not known, newest first; those that are under way in this program are among them.
    [[nodiscard]] QList<Instance> unfinished() const;
    /// Forgets an intent and its secrets here. Problems "vault.changed-elsewhere", where another program marked or
    /// resolved it meanwhile, and "vault.no-record": then nothing was removed.
    [[nodiscard]] Outcome forget(const Instance &intent);
    /// Somebody in this program is at work on the intent: it is not yet one to tell the person about. Emits changed().
    void setUnderWay(const QByteArray &recordId, bool underWay);
    [[nodiscard]] bool isUnderWay(const QByteArray &recordId) const { return m_underWay.contains(recordId); }
    /// Another program changed rows: emits changed(), so that what shows them reads them anew.
    void noticeChange() { Q_EMIT changed(); }
    /// Forgets the row, or an intent, and its secrets here; the service is not asked.
    [[nodiscard]] Outcome removeHere(const QByteArray &recordId);
    /// The same for several rows, all or none, in a way that putBack() can undo; see Vault::removeForUndo().
    [[nodiscard]] Result<RemovedRecords> removeHere(const QList<QByteArray> &recordIds);
    /// Problems "vault.undo-key", and "vault.undo-there" where one of them was brought back or adopted anew meanwhile.
    [[nodiscard]] Outcome putBack(const RemovedRecords &removed);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Outcome adopt(std::vector<Adoption> &adoptions, std::vector<RecordWrite> writes, KnownRows known,
                                std::optional<qint64> mark);
    [[nodiscard]] Outcome write(Instance &instance, const QString &kind, const std::map<QString, Secret> &secrets,
                                const QList<InstanceEvent> &events = {});

    Vault &m_vault;
    AccountStore &m_accounts;
    QSet<QByteArray> m_underWay;
};

} // namespace iw
