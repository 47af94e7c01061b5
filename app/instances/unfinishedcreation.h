// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/instances/instance.h"
#include "app/instances/instanceevent.h"
#include "app/service/serviceclient.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <vector>

namespace iw {

class InstanceRepository;
class Job;

/// One creation that was sent and whose outcome is not known: looks at the service for what came of it, and saves that
/// or forgets the intent. It only ever reads at the service. InstanceCreation ends its own request through one, and
/// whoever takes up an intent that a crash left drives another. stateChanged() follows every step; problem() says what
/// stands in the way, or what the look-up came to.
///
///     Open ──lookUp()──▶ LookingUp ──┬── Found ──adopt()──▶ (LookingUp, where the list hid the token) ──▶ Saved
///      ▲  the look-up failed         ├── NotFound: nothing was made, or it is in the table already   └──▶ SaveFailed
///      └─────────────────────────────┘                                                    saveAgain() ──▶ Saved
///     forget() ──▶ Forgotten.    Another program was quicker: Saved or Forgotten, and resolvedElsewhere().
class UnfinishedCreation final : public QObject
{
    Q_OBJECT
public:
    enum class State { Open, LookingUp, Found, NotFound, SaveFailed, Saved, Forgotten };
    Q_ENUM(State)

    /// An instance at the service that may be the one. Its token is not in it.
    struct Candidate
    {
        QString id;
        QString name;
        QStringList tags;
        QDateTime createdAt; ///< UTC; invalid where the service does not tell
        InstanceState state = InstanceState::Valid;
    };

    /// Uses both, which outlive it.
    UnfinishedCreation(ServiceClient &client, InstanceRepository &instances, Instance intent,
                       QObject *parent = nullptr);
    ~UnfinishedCreation() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    /// The intent; in Saved and SaveFailed the instance.
    [[nodiscard]] const Instance &instance() const { return m_instance; }
    /// The instance's token, in Saved and SaveFailed where it was saved from here.
    [[nodiscard]] const Secret &token() const { return m_remote.token; }
    [[nodiscard]] bool resolvedElsewhere() const { return m_elsewhere; }

    /// What went wrong when it was sent: its message and request id are told with what the look-up comes to.
    void setLostAnswer(const Problem &lost) { m_lost = lost; }
    /// The secrets that were sent, for the case that another program forgot the intent and it has to be written anew.
    void setSecrets(std::map<QString, Secret> secrets) { m_secrets = std::move(secrets); }

    /// Asks the service with the secrets of the intent's account, which needs an open vault.
    void lookUp();
    void lookUp(PlatformSecrets platform);
    /// Stops the look-up.
    void cancel();
    /// Newest first, in Found.
    [[nodiscard]] const QList<Candidate> &candidates() const { return m_candidates; }
    /// True where the only candidate can be nothing but what was sent.
    [[nodiscard]] bool isCertain() const { return m_certain; }
    /// In NotFound: the instance that is saved here already and fits, if any.
    [[nodiscard]] QByteArray savedRecord() const { return m_savedRecord; }

    /// Saves that candidate in the intent's place, in one transaction.
    void adopt(qsizetype candidate);
    /// Saves what the service made.
    void save(RemoteInstance remote);
    void saveAgain();
    /// The person says that nothing was made, or wants none of it.
    void forget();

Q_SIGNALS:
    void stateChanged();

private:
    void enter(State state, std::optional<Problem> problem = {});
    [[nodiscard]] bool wasSavedElsewhere();
    [[nodiscard]] bool isStillUnfinished();
    void takeSaved(const Instance &saved);
    void judge(std::vector<RemoteInstance> remote);
    [[nodiscard]] bool sharesItsName() const;
    [[nodiscard]] Problem finding(const QString &id) const;
    void readToken(const QString &id);
    void store();
    [[nodiscard]] Outcome storeAgain(const Problem &reason);
    [[nodiscard]] Outcome storeAnew();

    ServiceClient &m_client;
    InstanceRepository &m_instances;
    Instance m_instance;
    State m_state = State::Open;
    std::optional<Problem> m_problem;
    std::optional<Problem> m_lost;
    std::map<QString, Secret> m_secrets;
    PlatformSecrets m_platform;
    std::vector<RemoteInstance> m_found;
    QList<Candidate> m_candidates;
    bool m_certain = false;
    bool m_elsewhere = false;
    QByteArray m_savedRecord;
    InstanceEvent m_event = InstanceEvent::Kind::Created; // how it came to be saved
    RemoteInstance m_remote;
    QPointer<Job> m_job;
};

} // namespace iw
