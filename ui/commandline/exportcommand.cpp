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
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

void ExportCommand::start()
{
    if (!chooseSecrets() || !chooseFormat() || !openVault() || !chooseInstances() || !chooseFields())
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

bool ExportCommand::chooseSecrets()
{
    if (!options().isSet(u"reveal-account"_s) || options().isSet(u"reveal"_s))
        return true;
    endUsage(tr("--reveal-account goes with --reveal: user and organization secret are of no use without the "
                "token."));
    return false;
}

bool ExportCommand::chooseFields()
{
    if (!options().isSet(u"fields"_s))
        return true;
    QStringList names = options().value(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.trimmed();
    names.removeAll(QString());
    const QList<Connector> connectors = loadConnectors(context().paths.userResources(u"connectors"_s));
    if (const QString unknown = unknownExportField(names, connectors, m_instances); !unknown.isEmpty()) {
        QStringList known;
        for (const ExportField &field : exportFields(connectors, m_instances))
            known << field.key;
        end(Problem{ .id = u"commandline.export-field-unknown"_s,
                     .arguments = { { u"field"_s, unknown }, { u"fields"_s, known.join(u", "_s) } } });
        return false;
    }
    m_fields = QSet<QString>(names.cbegin(), names.cend());
    return true;
}

bool ExportCommand::chooseFormat()
{
    QList<Problem> broken;
    const QList<ExportFormat> formats = loadExportFormats(context().paths.userResources(u"exports"_s), &broken);
    const QString given = options().value(u"format"_s);
    const QString wanted = given.toLower();
    auto found =
        std::find_if(formats.cbegin(), formats.cend(), [&](const ExportFormat &format) { return format.id == given; });
    if (found == formats.cend())
        found = std::find_if(formats.cbegin(), formats.cend(),
                             [&](const ExportFormat &format) { return format.id.toLower() == wanted; });
    if (found != formats.cend()) {
        m_format = *found;
        return true;
    }
    for (const Problem &problem : std::as_const(broken)) {
        if (QFileInfo(problem.arguments.value(u"file"_s)).completeBaseName().toLower() == wanted) {
            end(problem);
            return false;
        }
    }
    QStringList ids;
    std::transform(formats.cbegin(), formats.cend(), std::back_inserter(ids),
                   [](const ExportFormat &format) { return format.id; });
    if (wanted.isEmpty()) {
        endUsage(tr("Missing: --format, one of %1").arg(ids.join(u", "_s)));
        return false;
    }
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
        const bool isThere = std::any_of(m_instances.cbegin(), m_instances.cend(), [&](const Instance &instance) {
            return instance.recordId == found->recordId;
        });
        if (!isThere)
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
    const ExportOptions choice{ options().isSet(u"reveal"_s), options().isSet(u"reveal-account"_s), m_fields };
    ExportTally tally;
    const auto content = Exporter(context().instances).render(m_format, m_instances, choice, &tally);
    if (!content)
        return end(content.problem());
    if (!m_format.note.isEmpty())
        output().remark(m_format.note);
    if (tally.hidden && !m_format.hiddenNote.isEmpty())
        output().remark(m_format.hiddenNote);
    if (choice.reveal && tally.accountHidden)
        output().remark(tr("User and organization secret stay hidden; --reveal-account writes them as well."));
    const QString file = options().value(u"output"_s);
    if (!options().isSet(u"output"_s) || file == "-"_L1) {
        print(*content);
        return end(ExitCode::Done);
    }
    if (const auto written = Exporter::writeFile(file, *content, options().isSet(u"overwrite"_s)); !written)
        return end(written.problem());
    const QString path = QDir::toNativeSeparators(file);
    const QString tree = tally.inClear ? QDir::toNativeSeparators(workTreeAround(file)) : QString();
    if (!tree.isEmpty())
        output().remark(
            tr("The file is in clear and lies in the git work tree %1: take care not to commit it.").arg(tree));
    output().remark(tr("Saved to %1.").arg(path));
    if (output().isJson()) {
        QJsonObject told{ { u"format"_s, m_format.id }, { u"file"_s, path } };
        if (!tree.isEmpty())
            told.insert(u"workTree"_s, tree);
        output().object(told);
    }
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
