// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/rowedit.h"

#include "app/instances/instancerepository.h"

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// What the row's change tells by itself.
QList<InstanceEvent> changesOf(const Instance &before, const Instance &after)
{
    QList<InstanceEvent> events;
    if (before.name != after.name)
        events << InstanceEvent::renamed(before.name, after.name);
    if (before.tags != after.tags)
        events << InstanceEvent::tagged(before.tags, after.tags);
    return events;
}

} // namespace

Result<Instance> saveEdited(InstanceRepository &instances, const QByteArray &recordId,
                            const std::function<void(Instance &)> &edit, const std::map<QString, Secret> &secrets,
                            const std::optional<InstanceEvent> &event)
{
    Outcome saved = Done{};
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto row = instances.instance(recordId);
        if (!row)
            return row.problem();
        const Instance before = *row;
        edit(*row);
        QList<InstanceEvent> events = changesOf(before, *row);
        if (event)
            events << *event;
        saved = instances.save(*row, secrets, events);
        if (saved)
            return row;
        if (saved.problem().id != "vault.changed-elsewhere"_L1)
            break;
    }
    return saved.problem();
}

} // namespace iw
