// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/exportjob.h"

#include "app/sharing/exportrendering.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

namespace iw {

namespace {

// Some ten milliseconds of a turn.
constexpr qsizetype portion = 100;

} // namespace

ExportJob::ExportJob(const InstanceRepository &repository, ExportFormat format, QList<Instance> instances,
                     ExportOptions options, QObject *parent)
    : Job(parent), m_repository(repository), m_format(std::move(format)), m_instances(std::move(instances)),
      m_options(std::move(options)), m_names(exportNames(m_instances))
{
    m_values.reserve(size_t(m_instances.size()));
    QTimer::singleShot(0, this, &ExportJob::gather);
}

void ExportJob::gather()
{
    if (const auto refused = Exporter::refusal(m_format, m_instances))
        return fail(*refused);
    const auto end = std::min(m_instances.size(), qsizetype(m_values.size()) + portion);
    for (auto i = qsizetype(m_values.size()); i < end; ++i) {
        Result<ExportValues> values = exportValues(m_repository, m_instances[i], m_options, m_names[i].prefix);
        if (!values)
            return fail(values.problem());
        m_values.push_back(std::move(*values));
    }
    Q_EMIT progressed(int(end), int(m_instances.size()));
    if (end < m_instances.size())
        QTimer::singleShot(0, this, &ExportJob::gather);
    else
        write();
}

void ExportJob::write()
{
    using Written = std::shared_ptr<const Result<QByteArray>>;
    auto *watcher = new QFutureWatcher<Written>(this);
    connect(watcher, &QFutureWatcher<Written>::finished, this, [this, watcher] {
        const Written written = watcher->result();
        if (!*written)
            return fail(written->problem());
        m_bytes = **written;
        succeed();
    });
    // Owned by the work: the job may go before it.
    const auto values = std::make_shared<const std::vector<ExportValues>>(std::move(m_values));
    watcher->setFuture(QtConcurrent::run([values, format = m_format, instances = m_instances]() -> Written {
        return std::make_shared<const Result<QByteArray>>(renderedExport(format, instances, *values));
    }));
}

} // namespace iw
