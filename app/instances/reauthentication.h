// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/connector.h"
#include "app/instances/instance.h"
#include "app/instances/signinconversation.h"

#include <map>

namespace iw {

class CareStep;
class InstanceRepository;
class ReauthenticateInstanceJob;

/// The whole conversation that signs a saved instance in again: SignInConversation, then one PATCH, which keeps the
/// instance's id and token. Window, command line and tests drive this same object; it asks nobody and shows nothing.
///
///     … Ready ──reauthenticate()──▶ (Looking) ──▶ Sending ──┬── done ──▶ saved ──▶ Checking ──▶ Done
///          ▲ refused, code kept               ├── refused: Ready, or Gathering with the code spent
///          └──────────────────────────────────┤
///                                             └── no usable answer ──▶ LookingUp ──┬── it works: as done
///                                                    ▲ lookUpAgain()               └── else ──▶ OutcomeUnknown
///      SaveFailed: done at the service, not yet saved here; saveAgain().
///
/// The code is sent at most once. The application stays as the service has it, unless it is replaced, or the person
/// signed in to another account: then the whole documented body is PUT, made of what the vault holds and of what was
/// given here, never of what the service masks. Where the service holds a secret that is known to neither, a whole body
/// would take it away: Looking finds that out before, and says which. The vault must be open.
class Reauthentication final : public SignInConversation
{
    Q_OBJECT
public:
    enum class State {
        Gathering,
        AskingAddress,
        SigningIn,
        Ready,
        Looking,
        Sending,
        LookingUp,
        OutcomeUnknown,
        Checking,
        SaveFailed,
        Done
    };
    Q_ENUM(State)

    /// connector: the row's own; one with its key alone where it is no longer known. Uses client and repository, which
    /// outlive it.
    Reauthentication(ServiceClient &client, InstanceRepository &instances, Instance row, Connector connector,
                     QObject *parent = nullptr);
    ~Reauthentication() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isBusy() const;

    /// Fields to take in place of those that are saved, by configuration key; empty ones are left out.
    struct Replacement
    {
        QMap<QString, QString> values;
        std::map<QString, Secret> secrets;
    };
    /// For the next sign-in; ignored once the code was sent.
    void replace(Replacement replacement);
    /// Fields without which no sign-in can begin, although nothing was replaced: saved nowhere here. Instances that
    /// were adopted have no API secret.
    [[nodiscard]] QStringList fieldsNotSaved() const;
    /// The connector's secret fields that are saved nowhere here; without them another application may not be taken.
    [[nodiscard]] QStringList secretsNotSaved() const;

    [[nodiscard]] QString accountMeant() const override;

    /// Sends the code, once. Nothing happens where the account differs: that is asked about first.
    void reauthenticate();
    /// In OutcomeUnknown: looks at the instance again.
    void lookUpAgain();
    /// In OutcomeUnknown: back to the sign-in, whatever became of the former one.
    void giveUpOutcome();
    void saveAgain();
    void cancel() override;

    /// As it is saved by now.
    [[nodiscard]] const Instance &instance() const { return m_row; }
    /// In Done: what the check found, empty where the instance works.
    [[nodiscard]] const std::optional<Problem> &found() const { return m_found; }
    /// In Done: no usable answer came, a look at the instance settled it.
    [[nodiscard]] bool isAfterLoss() const { return m_lost.has_value(); }
    /// In Done: API key, API secret or callback are others than before.
    [[nodiscard]] bool hasReplacedApplication() const { return m_isWhole; }
    /// In Done: the service gave the instance another token, which is saved.
    [[nodiscard]] bool hasNewToken() const { return m_hasNewToken; }
    /// In Done: instances of the same connector and name that came into being meanwhile and are unknown here. The
    /// service may leave such for a short time; they are nobody's to take or delete.
    [[nodiscard]] int siblings() const { return m_siblings; }

protected:
    [[nodiscard]] Outcome prepare() override;
    void takeAccountFound() override;
    void entered() override;

private:
    void enter(State state, std::optional<Problem> problem = {});
    void readRow(CreationDraft &draft) const;
    [[nodiscard]] Outcome readSecrets(CreationDraft &draft) const;
    [[nodiscard]] bool takeReplacement(CreationDraft &draft) const;
    [[nodiscard]] bool isAskedFor(const QString &key) const;
    [[nodiscard]] QStringList missing(const CreationDraft &draft, bool whole) const;
    [[nodiscard]] Problem missingProblem(const QStringList &keys) const;
    [[nodiscard]] Problem described(const QString &id) const;
    [[nodiscard]] Problem unknown(Problem reason) const;

    [[nodiscard]] QStringList secretsNotKnown() const;
    void lookBefore();
    void send();
    void takeOutcome(ReauthenticateInstanceJob &job);
    void endGone();
    void lookUp(const Problem &reason);
    void judge(const Problem &reason);
    void save();
    void check();
    void lookForSiblings();

    InstanceRepository &m_instances;
    Instance m_row;
    Connector m_connector;
    Replacement m_replacement;
    State m_state = State::Gathering; ///< from Sending on
    bool m_isReplacing = false; ///< by what was given
    bool m_isWhole = false; ///< another application or account is sent
    QString m_accountTaken; ///< in place of the row's
    QString m_accountNamed; ///< by the provider, with the code that was sent
    RemoteInstance m_remote;
    std::optional<Problem> m_lost; ///< why no answer settled it
    std::optional<Problem> m_found;
    bool m_hasNewToken = false;
    int m_siblings = 0;
};

} // namespace iw
