// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/servicejob.h"

namespace iw {

/// A call that brings an authorization code to the service, sent at most once. Says after a failure on which side of
/// the line it lies: whoever sent it looks at the service after RequestOutcome::Unknown instead of sending again.
class OneCodeJob : public ServiceJob
{
    Q_OBJECT
public:
    [[nodiscard]] const RemoteInstance &instance() const { return m_instance; }
    /// Moves it out.
    [[nodiscard]] RemoteInstance takeInstance() { return std::move(m_instance); }
    /// After a failure. NotSent: not a byte of the body has left, the code is good. Refused: the service itself said no
    /// (its JSON error with a 4xx; a 5xx in which the provider refuses the code; a 401 or 429, which by their meaning
    /// were not carried out). Unknown: everything else, every other 5xx among it; the problem then is
    /// "service.outcome-unknown".
    [[nodiscard]] RequestOutcome outcome() const { return m_outcome; }
    /// After a failure: false where nothing was sent, or the service refused at its own door and the provider had no
    /// word in it. Then the code may be sent once more.
    [[nodiscard]] bool codeWasSpent() const;

    /// {"element":{"key"},"providerData":{"code"},"configuration":{…},"tags":[…],"name"}
    [[nodiscard]] static Secret requestBody(const ServiceClient::NewInstance &instance);

protected:
    OneCodeJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets, const QString &name,
               QObject *parent);

    /// Before requestBody() is sent.
    void registerSecrets(const ServiceClient::NewInstance &instance);
    /// Registers its token and succeeds.
    void take(RemoteInstance instance);
    void refused(Problem problem, const ServiceAnswer &answer) override;
    void failUnknown(const Problem &reason);

private:
    QString m_name;
    RemoteInstance m_instance;
    RequestOutcome m_outcome = RequestOutcome::NotSent;
};

} // namespace iw
