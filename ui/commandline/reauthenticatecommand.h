// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/reauthentication.h"
#include "ui/commandline/signincommand.h"

namespace iw {

/// `reauthenticate ID`: signs a saved instance in again under its id, and prints it as it is then. API key, API secret
/// and callback are those that are saved, where no others are given.
class ReauthenticateCommand final : public SignInCommand
{
    Q_OBJECT
public:
    using SignInCommand::SignInCommand;

private:
    void begin(SecretSource &secrets) override;
    void proceed() override;
    void followOutcome() override;
    [[nodiscard]] Result<Reauthentication::Replacement> replacement(const Connector &connector, SecretSource &secrets);
    void printDone();

    Reauthentication *m_reauthentication = nullptr;
};

} // namespace iw
