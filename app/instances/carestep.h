// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/instances/instance.h"
#include "app/instances/instanceevent.h"
#include "app/service/serviceclient.h"

#include <QPointer>

#include <functional>

namespace iw {

class InstanceRepository;
class ServiceJob;

/// A change of what a person calls an instance.
struct InstanceEdit
{
    enum class Tags { Keep, Replace, Add, Remove };
    std::optional<QString> name{};
    Tags way = Tags::Keep;
    QStringList tags{};
};

/// What is to be done with an instance at its service.
struct CareTask
{
    enum class Kind { Check, Refresh, Update, Enable, Disable, Delete };
    Kind kind = Kind::Check;
    InstanceEdit edit{}; ///< for Update
};

/// One task for one saved instance: asks the service, and saves what the service answered, not what was asked for.
///
///     change ──┬── answered ───────────────────────────────────────── saved, succeed()
///              ├── refused ──────────────────────────────────────────────── fail()
///              └── no usable answer ── GET /instances/{id} ──┬── as wanted ── saved, succeed()
///                                                            ├── not so ───── saved, fail()
///                                                            └── not told ─── fail("instance.change-unknown")
///
/// Where tags are to be added or taken away, those that the service has are read first, as a change replaces all. A
/// check succeeds where the instance works; what else it finds is saved as well, and is the problem. The row stays
/// after a deletion at the service. Problems "service.*", "vault.*", "instance.*".
class CareStep final : public Job
{
    Q_OBJECT
public:
    CareStep(ServiceClient &client, InstanceRepository &instances, Instance instance, CareTask task, QObject *parent);

    /// As it is saved by now.
    [[nodiscard]] const Instance &instance() const { return m_instance; }
    /// Ends it soon; what was sent may have been carried out, and is not looked at any more.
    void cancel();

private:
    void check(const PlatformSecrets &platform);
    void refresh(const PlatformSecrets &platform);
    void readTags(const PlatformSecrets &platform);
    void change(const PlatformSecrets &platform);
    void look(const Problem &reason);
    void looked(const RemoteInstance &remote, const Problem &reason);
    void takeOver(Instance &row, const RemoteInstance &remote) const;
    void takeOverDone(Instance &row) const;
    [[nodiscard]] bool isAsWanted(const RemoteInstance &remote) const;
    [[nodiscard]] std::optional<InstanceEvent> eventOfDone() const;
    [[nodiscard]] bool save(const std::function<void(Instance &)> &edit, const std::optional<InstanceEvent> &event = {},
                            const std::map<QString, Secret> &secrets = {});
    void saveGone();
    [[nodiscard]] Problem described(const QString &id) const;
    void failUnknown(const Problem &reason);

    ServiceClient &m_client;
    InstanceRepository &m_instances;
    Instance m_instance;
    CareTask m_task;
    ServiceClient::InstanceChange m_change; ///< for Update: what is sent
    QPointer<ServiceJob> m_job;
    bool m_isCancelled = false;
};

} // namespace iw
