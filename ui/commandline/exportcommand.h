// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

#include "app/instances/instance.h"
#include "app/sharing/exportfields.h"
#include "app/sharing/exportformat.h"

namespace iw {

/// `export [ID…] --format F`: credentials of the named or of all instances, masked unless --reveal, to standard output
/// or into a file of mode 0600. Practice instances are exported only by name.
class ExportCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] bool chooseSecrets();
    [[nodiscard]] bool chooseFormat();
    [[nodiscard]] bool chooseFields();
    [[nodiscard]] bool chooseInstances();
    void fetch();
    void write();
    /// With --json one object per instance, or the text of a format that is no JSON in one object.
    void print(const QByteArray &content);

    ExportFormat m_format;
    ChosenFields m_fields;
    QList<Instance> m_instances;
};

} // namespace iw
