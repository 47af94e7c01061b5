// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

namespace iw {

/// `vault status`: what can be told of the vault without its key and without touching the keychain. Makes no vault
/// where there is none; ends with 4 where something is wrong with it.
class VaultStatusCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void tell(const QString &state, const std::optional<Problem> &problem);
    void line(const QString &label, const QString &json, const QJsonValue &value, const QString &text);

    QJsonObject m_object;
};

} // namespace iw
