// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

namespace iw {

/// `connectors [KEY]`: the connectors that `create --connector` takes, or the fields of one, as `--field`,
/// `--secrets-fd` and `export --fields` call them.
class ConnectorsCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
};

} // namespace iw
