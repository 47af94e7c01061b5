// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/carecommands.h"

#include "app/instances/instancerepository.h"
#include "app/problems/problemcatalog.h"
#include "ui/commandline/createinput.h"
#include "ui/commandline/instancejson.h"

namespace iw {

using namespace Qt::StringLiterals;

Result<QList<Instance>> CheckCommand::rows()
{
    const QStringList ids = options().positionalArguments();
    if (ids.isEmpty())
        return context().instances.instances();
    QList<Instance> named;
    for (const QString &id : ids) {
        const auto found = context().instances.byId(id);
        if (!found)
            return found.problem();
        named.append(*found);
    }
    return named;
}

CareJob *CheckCommand::begin(const InstanceCare &care, const QList<Instance> &rows) { return care.check(rows, this); }

std::optional<Problem> RenameCommand::readInput()
{
    QStringList remarks;
    auto name = readName(options().positionalArguments().value(1), remarks);
    for (const QString &remark : std::as_const(remarks))
        output().remark(remark);
    if (!name)
        return name.problem();
    m_name = *name;
    return std::nullopt;
}

CareJob *RenameCommand::begin(const InstanceCare &care, const QList<Instance> &rows)
{
    return care.rename(rows.constFirst(), m_name, this);
}

std::optional<Problem> TagCommand::readInput()
{
    QStringList remarks;
    auto tags = readTags(options().positionalArguments().sliced(1), remarks);
    for (const QString &remark : std::as_const(remarks))
        output().remark(remark);
    if (!tags)
        return tags.problem();
    m_tags = *tags;
    return std::nullopt;
}

CareJob *TagCommand::begin(const InstanceCare &care, const QList<Instance> &rows)
{
    return care.tag(rows, m_tags, this);
}

CareJob *EnableCommand::begin(const InstanceCare &care, const QList<Instance> &rows) { return care.enable(rows, this); }

CareJob *DisableCommand::begin(const InstanceCare &care, const QList<Instance> &rows)
{
    return care.disable(rows, this);
}

void DeleteCommand::start()
{
    if (!options().isSet(u"here"_s))
        return CareCommand::start();
    if (!openVault())
        return;
    const auto found = rows();
    if (!found)
        return end(found.problem());
    const Instance &instance = found->constFirst();
    if (const auto removed = context().instances.removeHere(instance.recordId); !removed)
        return end(removed.problem());
    if (output().isJson()) {
        QJsonObject object = instanceJson(instance);
        object.insert(u"deleted"_s, u"here"_s);
        output().object(object);
    } else {
        output().line(instanceLine(instance));
    }
    end(ExitCode::Done);
}

CareJob *DeleteCommand::begin(const InstanceCare &care, const QList<Instance> &rows)
{
    return care.deleteAtService(rows, this);
}

} // namespace iw
