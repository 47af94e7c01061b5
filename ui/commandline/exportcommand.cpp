// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/exportcommand.h"

#include "app/base/paths.h"
#include "app/instances/instancecare.h"
#include "app/instances/instancerepository.h"
#include "app/sharing/exporter.h"
#include "app/sharing/worktree.h"
#include "ui/commandline/secretsource.h"
#include "ui/commandline/vaultunlock.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

void ExportCommand::start()
{
    if (!chooseFormat() || !openVault() || !chooseInstances())
        return;
    if (!options().isSet(u"reveal"_s) && !options().isSet(u"reveal-account"_s) && !options().isSet(u"fresh"_s))
        return write();
    auto source = SecretSource::read(options());
    if (!source)
        return end(source.problem());
    auto *unlock = new VaultUnlock(context().vault, source->take(u"passphrase"_s), this);
    connect(unlock, &Job::finished, this, [this, unlock] {
        if (unlock->problem())
            return end(*unlock->problem());
        options().isSet(u"fresh"_s) ? fetch() : write();
    });
}

void ExportCommand::fetch()
{
    auto *job = InstanceCare(context().client(), context().instances).refresh(m_instances, this);
    connect(job, &Job::finished, this, [this, job] {
        for (const CareResult &result : job->results())
            if (result.problem) // fresh ones were asked for: older ones would be taken for them
                return end(*result.problem);
        for (Instance &instance : m_instances)
            if (const auto now = context().instances.instance(instance.recordId))
                instance = *now;
        write();
    });
}

bool ExportCommand::chooseFormat()
{
    const QList<ExportFormat> formats = loadExportFormats(context().paths.userResources(u"exports"_s));
    const QString wanted = options().value(u"format"_s);
    const auto found =
        std::find_if(formats.cbegin(), formats.cend(), [&](const ExportFormat &format) { return format.id == wanted; });
    if (found != formats.cend()) {
        m_format = *found;
        return true;
    }
    QStringList ids;
    std::transform(formats.cbegin(), formats.cend(), std::back_inserter(ids),
                   [](const ExportFormat &format) { return format.id; });
    end(Problem{ .id = u"commandline.format-unknown"_s,
                 .arguments = { { u"format"_s, wanted }, { u"formats"_s, ids.join(u", "_s) } } });
    return false;
}

bool ExportCommand::chooseInstances()
{
    const QStringList ids = options().positionalArguments();
    for (const QString &id : ids) {
        const auto found = context().instances.byId(id);
        if (!found) {
            end(found.problem());
            return false;
        }
        m_instances.append(*found);
    }
    if (ids.isEmpty()) {
        m_instances = context().instances.instances();
        if (m_instances.removeIf([](const Instance &instance) { return instance.practice; }) > 0)
            output().remark(tr("Instances of a practice service are left out: name their ids to export them."));
    }
    return true;
}

void ExportCommand::write()
{
    const QStringList fields = options().value(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    const ExportOptions choice{ options().isSet(u"reveal"_s), options().isSet(u"reveal-account"_s),
                                QSet<QString>(fields.cbegin(), fields.cend()) };
    const auto content = Exporter(context().instances).render(m_format, m_instances, choice);
    if (!content)
        return end(content.problem());
    if (!m_format.note.isEmpty())
        output().remark(m_format.note);
    const QString file = options().value(u"output"_s);
    if (file.isEmpty()) {
        print(*content);
        return end(ExitCode::Done);
    }
    if (const auto written = Exporter::writeFile(file, *content, options().isSet(u"overwrite"_s)); !written)
        return end(written.problem());
    if (const QString tree = choice.reveal ? workTreeAround(file) : QString(); !tree.isEmpty())
        output().remark(tr("The file is in clear and lies in the git work tree %1: take care not to commit it.")
                            .arg(QDir::toNativeSeparators(tree)));
    if (output().isJson())
        output().object({ { u"format"_s, m_format.id }, { u"file"_s, QDir::toNativeSeparators(file) } });
    else
        output().remark(tr("Saved to %1.").arg(QDir::toNativeSeparators(file)));
    end(ExitCode::Done);
}

void ExportCommand::print(const QByteArray &content)
{
    if (!output().isJson())
        return output().bytes(content);
    const QJsonObject whole = QJsonDocument::fromJson(content).object();
    if (whole.value("format"_L1).toString() != "instance-wizard/1"_L1)
        return output().object({ { u"format"_s, m_format.id }, { u"text"_s, QString::fromUtf8(content) } });
    const QJsonArray instances = whole.value("instances"_L1).toArray();
    for (const QJsonValue &instance : instances)
        output().object(instance.toObject());
}

} // namespace iw
