// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/sharing/exporter.h"
#include "app/sharing/exportvalues.h"

namespace iw {

/// Exporter::render() of thousands beside a window that goes on: the values are gathered some at a time between the
/// event loop's turns, and written in another thread. Uses the repository, whose vault is to stay open. Emits
/// progressed() while it gathers.
class ExportJob final : public Job
{
    Q_OBJECT
public:
    ExportJob(const InstanceRepository &repository, ExportFormat format, QList<Instance> instances,
              ExportOptions options, QObject *parent = nullptr);

    /// After success.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

Q_SIGNALS:
    void progressed(int done, int total);

private:
    void gather();
    void write();

    const InstanceRepository &m_repository;
    ExportFormat m_format;
    QList<Instance> m_instances;
    ExportOptions m_options;
    QList<ExportNames> m_names;
    std::vector<ExportValues> m_values;
    QByteArray m_bytes;
};

} // namespace iw
