// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

#include <memory>

namespace iw {

class InstanceCreation;
class SecretSource;
class StandardInput;

/// `create`: prints the sign-in URL first, reads the redirected address from standard input, makes the instance and
/// prints it. Drives the same InstanceCreation as the wizard. The vault is opened before any network call.
class CreateCommand final : public Command
{
    Q_OBJECT
public:
    CreateCommand(const CommandContext &context, const QCommandLineParser &options, QObject *parent = nullptr);
    ~CreateCommand() override;
    void start() override;

private:
    void begin();
    void follow();
    void showAddress();
    void takeLine(const QString &line);
    void takeReady();
    void printInstance();
    void printUnsaved();
    void endUnknown();

    std::unique_ptr<SecretSource> m_secrets;
    InstanceCreation *m_creation = nullptr;
    StandardInput *m_input = nullptr;
    bool m_addressShown = false;
};

} // namespace iw
