// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/instances/instance.h"
#include "ui/mainwindow/factcolumn.h"

#include <functional>

namespace iw {

class FieldLabels;
class InstanceRepository;
class VaultUnlocker;

/// What is kept of an instance, its secrets masked until asked for. Reads a secret from the repository only at that
/// moment, and forgets it when it is hidden again. Emits copyRequested() with the secret to put on the clipboard and
/// what it is, and failed() where a secret could not be had.
class DetailFacts final : public FactColumn
{
    Q_OBJECT
public:
    /// userConnectors: the folder of the user's own connectors.
    DetailFacts(const InstanceRepository &instances, VaultUnlocker &unlocker, FieldLabels &labels,
                const QString &userConnectors, const Instance &instance, QWidget *parent = nullptr);

Q_SIGNALS:
    void copyRequested(const iw::Secret &secret, const QString &caption);
    void failed(const iw::Problem &problem);

private:
    using Reader = std::function<Result<Secret>(const Instance &)>;

    /// What is amiss and what to do about it.
    void addAttention();
    /// Until when its sign-in holds.
    void addClock();
    void addPlace();
    void addSecret(const QString &name, const QString &caption, Reader reader);
    void addSecrets();
    void addConfiguration();
    [[nodiscard]] QString label(const QString &key);
    void withSecret(const Reader &reader, QWidget *context, std::function<void(const Secret &)> then);

    const InstanceRepository &m_instances;
    VaultUnlocker &m_unlocker;
    FieldLabels &m_labels;
    QString m_userConnectors;
    Instance m_instance;
};

} // namespace iw
