// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/servicejob.h"

namespace iw {

/// A call that changes one instance. Each asks for a state, not for a step (a name, tags, enabled, gone), so that it
/// may be sent again. What came of a lost answer a look at the instance tells: see mayHaveHappened().
class ChangeInstanceJob : public ServiceJob
{
    Q_OBJECT
public:
    /// After success, where the service sent the instance as it is now.
    [[nodiscard]] const std::optional<RemoteInstance> &instance() const { return m_instance; }
    /// After a failure: the service may have carried it out all the same.
    [[nodiscard]] bool mayHaveHappened() const { return m_mayHaveHappened; }

protected:
    ChangeInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets, QString id,
                      QObject *parent);

    /// "/instances/{id}", encoded.
    [[nodiscard]] QString instancePath() const;

    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;
    void refused(Problem problem, const ServiceAnswer &answer) override;

private:
    QString m_id;
    std::optional<RemoteInstance> m_instance;
    bool m_mayHaveHappened = false;
};

} // namespace iw
