// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/exporter.h"

#include "app/base/privatefile.h"
#include "app/sharing/exportrendering.h"

namespace iw {

using namespace Qt::StringLiterals;

std::optional<Problem> Exporter::refusal(const ExportFormat &format, const QList<Instance> &instances)
{
    if (!format.oneInstance || instances.size() <= 1)
        return {};
    return Problem{ .id = u"sharing.several-instances"_s,
                    .arguments = { { u"format"_s, format.name }, { u"count"_s, QString::number(instances.size()) } } };
}

Result<QByteArray> Exporter::render(const ExportFormat &format, const QList<Instance> &instances,
                                    const ExportOptions &options, ExportTally *tally) const
{
    if (const auto refused = refusal(format, instances))
        return *refused;
    std::vector<ExportValues> values;
    values.reserve(size_t(instances.size()));
    const QList<ExportNames> names = exportNames(instances);
    for (qsizetype i = 0; i < instances.size(); ++i) {
        Result<ExportValues> of = exportValues(m_repository, instances[i], options, names[i].prefix);
        if (!of)
            return of.problem();
        values.push_back(std::move(*of));
    }
    return renderedExport(format, instances, values, tally);
}

Outcome Exporter::writeFile(const QString &path, const QByteArray &content, bool overwrite)
{
    return writePrivateFile(path, content, overwrite);
}

} // namespace iw
