// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/configurationcomparison.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace iw {

class FactColumn;
class FieldLabels;
class InstanceRepository;
class MessageBar;
class ReadInstanceJob;
class ServiceClient;
class VaultUnlocker;

/// The settings of an instance as they were typed and, once the service is asked, as it reports them; what differs is
/// marked. Asks when its button is pressed, which opens the vault; deleting it cancels.
class ConfigurationView final : public QWidget
{
    Q_OBJECT
public:
    ConfigurationView(const InstanceRepository &instances, VaultUnlocker &unlocker,
                      std::function<ServiceClient &()> client, FieldLabels &labels, const Instance &instance,
                      QWidget *parent = nullptr);

private:
    void askOrCancel();
    void ask();
    void tell(const Problem &problem);
    void answered(ReadInstanceJob *job);
    void showWorking(bool working);
    void showTyped();
    void showCompared(const RemoteInstance &remote);
    FactColumn *newColumn();
    void addSetting(FactColumn &column, const ComparedSetting &setting);
    [[nodiscard]] QString caption(const QString &key) const;

    const InstanceRepository &m_instances;
    VaultUnlocker &m_unlocker;
    std::function<ServiceClient &()> m_client;
    FieldLabels &m_labels;
    Instance m_instance;
    QVBoxLayout *m_column;
    QPushButton *m_ask;
    QProgressBar *m_working;
    MessageBar *m_message;
    FactColumn *m_settings = nullptr;
    QPointer<ReadInstanceJob> m_job;
};

} // namespace iw
