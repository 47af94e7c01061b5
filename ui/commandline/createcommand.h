// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/signincommand.h"

namespace iw {

struct CreationDraft;
class InstanceCreation;

/// `create`: makes the instance after the sign-in and prints it.
class CreateCommand final : public SignInCommand
{
    Q_OBJECT
public:
    using SignInCommand::SignInCommand;

private:
    void begin(SecretSource &secrets) override;
    void proceed() override;
    void followOutcome() override;
    [[nodiscard]] bool refusesDuplicate(const CreationDraft &draft, const QString &account);
    void printUnsaved();
    void endUnknown();

    InstanceCreation *m_creation = nullptr;
};

} // namespace iw
