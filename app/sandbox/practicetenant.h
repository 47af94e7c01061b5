// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/practiceinstance.h"
#include "app/sandbox/tenantsecrets.h"

#include <QList>
#include <QString>

namespace iw {

/// Where the practice service listened at its last start; 0 = nowhere yet.
struct PracticePorts
{
    quint16 service = 0;
    quint16 provider = 0;
    quint16 callback = 0;
};

/// The practice tenant: its keys, its ports and its instances, kept in one file of mode 0600 that is replaced as a
/// whole at every change. With an empty file name it lives in memory only. Owned by SandboxServer.
class PracticeTenant final
{
public:
    PracticeTenant();

    /// Reads the file, or makes it. Returns what stands in the way, in English; empty = done.
    [[nodiscard]] QString open(const QString &file);

    [[nodiscard]] const TenantSecrets &secrets() const { return m_secrets; }
    [[nodiscard]] const PracticePorts &ports() const { return m_ports; }
    /// False where the file cannot be written.
    bool setPorts(const PracticePorts &ports);
    [[nodiscard]] const QList<PracticeInstance> &instances() const { return m_instances; }
    [[nodiscard]] PracticeInstance *findById(const QString &id);
    [[nodiscard]] PracticeInstance *findByToken(const QString &token);

    /// Gives the instance its id, token and date. A wantedId above 0 is taken when it is free.
    PracticeInstance &add(PracticeInstance instance, qint64 wantedId = 0);
    void remove(qint64 id);
    void removeAll();
    /// After a change to an instance. False where the file cannot be written.
    bool save() const;

private:
    QString m_file;
    TenantSecrets m_secrets;
    PracticePorts m_ports;
    QList<PracticeInstance> m_instances;
    qint64 m_nextId;
};

} // namespace iw
