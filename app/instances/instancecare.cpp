// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/instancecare.h"

namespace iw {

using Kind = CareTask::Kind;

InstanceCare::InstanceCare(ServiceClient &client, InstanceRepository &instances, int atATime)
    : m_client(client), m_instances(instances), m_atATime(qMax(1, atATime))
{
}

CareJob *InstanceCare::check(const QList<Instance> &rows, QObject *parent) const
{
    return run(rows, { Kind::Check }, parent);
}

CareJob *InstanceCare::refresh(const QList<Instance> &rows, QObject *parent) const
{
    return run(rows, { Kind::Refresh }, parent);
}

CareJob *InstanceCare::rename(const Instance &row, const QString &name, QObject *parent) const
{
    return run({ row }, { Kind::Update, { .name = name } }, parent);
}

CareJob *InstanceCare::tag(const QList<Instance> &rows, const QStringList &tags, QObject *parent) const
{
    return run(rows, { Kind::Update, { .way = InstanceEdit::Tags::Replace, .tags = tags } }, parent);
}

CareJob *InstanceCare::update(const QList<Instance> &rows, const InstanceEdit &edit, QObject *parent) const
{
    return run(rows, { Kind::Update, edit }, parent);
}

CareJob *InstanceCare::enable(const QList<Instance> &rows, QObject *parent) const
{
    return run(rows, { Kind::Enable }, parent);
}

CareJob *InstanceCare::disable(const QList<Instance> &rows, QObject *parent) const
{
    return run(rows, { Kind::Disable }, parent);
}

CareJob *InstanceCare::deleteAtService(const QList<Instance> &rows, QObject *parent) const
{
    return run(rows, { Kind::Delete }, parent);
}

CareJob *InstanceCare::run(const QList<Instance> &rows, CareTask task, QObject *parent) const
{
    return new CareJob(m_client, m_instances, rows, std::move(task), m_atATime, parent);
}

} // namespace iw
