// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/carejob.h"

namespace iw {

/// What is done with saved instances at their services, the same for window and command line. Each call is a job that
/// belongs to the given parent, runs at once, and tells per row what came of it. The vault must be open: the account's
/// secrets are sealed. Borrows the client and the repository, which outlive its jobs.
class InstanceCare final
{
public:
    static constexpr int usuallyAtATime = 6;

    InstanceCare(ServiceClient &client, InstanceRepository &instances, int atATime = usuallyAtATime);

    /// Whether they work: InstanceReach and lastChecked of each row.
    [[nodiscard]] CareJob *check(const QList<Instance> &rows, QObject *parent) const;
    /// Takes over what their services say now: name, tags, state and token.
    [[nodiscard]] CareJob *refresh(const QList<Instance> &rows, QObject *parent) const;
    /// What the service makes of the name is saved, which may be another one.
    [[nodiscard]] CareJob *rename(const Instance &row, const QString &name, QObject *parent) const;
    /// In place of all tags that they have.
    [[nodiscard]] CareJob *tag(const QList<Instance> &rows, const QStringList &tags, QObject *parent) const;
    /// Name, tags or both; tags to be added or taken away are those that each has at the service by then.
    [[nodiscard]] CareJob *update(const QList<Instance> &rows, const InstanceEdit &edit, QObject *parent) const;
    [[nodiscard]] CareJob *enable(const QList<Instance> &rows, QObject *parent) const;
    [[nodiscard]] CareJob *disable(const QList<Instance> &rows, QObject *parent) const;
    /// Their rows stay here, as gone; InstanceRepository::removeHere() forgets them, and asks no service.
    [[nodiscard]] CareJob *deleteAtService(const QList<Instance> &rows, QObject *parent) const;

private:
    [[nodiscard]] CareJob *run(const QList<Instance> &rows, CareTask task, QObject *parent) const;

    ServiceClient &m_client;
    InstanceRepository &m_instances;
    int m_atATime;
};

} // namespace iw
