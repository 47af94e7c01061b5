// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/instances/instance.h"
#include "app/sharing/exportfields.h"
#include "app/sharing/exportformat.h"

#include <QList>

namespace iw {

class InstanceRepository;

/// What an export may show. Both off: masked, and the vault need not be open.
struct ExportOptions
{
    bool reveal = false; ///< the instances' own secrets: token, API secret, encrypted key
    bool revealAccount = false; ///< with reveal: user and organization secret too, valid for the whole tenant
    ChosenFields fields = {};
};

/// What became of the secrets in an export.
struct ExportTally
{
    bool inClear = false; ///< some can be read
    bool hidden = false; ///< for some something else stands
    bool accountHidden = false; ///< user or organization secret among them
};

/// Writes instances in a format. Uses the repository, does not own it.
class Exporter final
{
public:
    explicit Exporter(const InstanceRepository &repository) : m_repository(repository) { }

    /// The bytes of the export, see renderedExport(); of thousands it takes a second: see ExportJob. Problems
    /// "sharing.value-refused" and "sharing.value-missing" naming the field and the instance,
    /// "sharing.several-instances", "sharing.template-broken", "vault.*".
    [[nodiscard]] Result<QByteArray> render(const ExportFormat &format, const QList<Instance> &instances,
                                            const ExportOptions &options, ExportTally *tally = nullptr) const;

    /// Why the format cannot hold so many; nothing where it can.
    [[nodiscard]] static std::optional<Problem> refusal(const ExportFormat &format, const QList<Instance> &instances);

    /// Atomic, readable by the owner only, never over another file unasked; see PrivateFile.
    [[nodiscard]] static Outcome writeFile(const QString &path, const QByteArray &content, bool overwrite);

private:
    const InstanceRepository &m_repository;
};

} // namespace iw
