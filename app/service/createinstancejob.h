// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/servicejob.h"

namespace iw {

/// POST /instances, sent at most once. Made by ServiceClient::createInstance(). Whoever starts it has written down the
/// intent before, and after RequestOutcome::Unknown looks the instance up instead of sending again.
class CreateInstanceJob final : public ServiceJob
{
    Q_OBJECT
public:
    CreateInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                      const ServiceClient::NewInstance &instance, QObject *parent);

    [[nodiscard]] const RemoteInstance &instance() const { return m_instance; }
    /// Moves it out.
    [[nodiscard]] RemoteInstance takeInstance() { return std::move(m_instance); }
    /// After a failure. NotSent: not a byte of the body has left, the code is good. Refused: the service itself said no
    /// (its JSON error with a 4xx; a 5xx in which the provider refuses the code; a 401 or 429, which by their meaning
    /// were not carried out). Unknown: everything else, every other 5xx among it; the problem then is
    /// "service.outcome-unknown" and an instance may exist.
    [[nodiscard]] RequestOutcome outcome() const { return m_outcome; }
    /// After a failure: false where nothing was sent, or the service refused at its own door and the provider had no
    /// word in it. Then the code may be sent once more.
    [[nodiscard]] bool codeWasSpent() const;

    /// {"element":{"key"},"providerData":{"code"},"configuration":{…},"tags":[…],"name"}
    [[nodiscard]] static Secret requestBody(const ServiceClient::NewInstance &instance);

protected:
    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;
    void refused(Problem problem, const ServiceAnswer &answer) override;

private:
    void failUnknown(const Problem &reason);

    QString m_name;
    RemoteInstance m_instance;
    RequestOutcome m_outcome = RequestOutcome::NotSent;
};

} // namespace iw
