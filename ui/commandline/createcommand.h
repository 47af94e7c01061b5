// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

#include <memory>

namespace iw {

struct CreationDraft;
class InstanceCreation;
class RedirectSource;
class SecretSource;

/// `create`: prints the sign-in URL first, takes the redirected address from standard input or, with --open and a
/// loopback callback, from the browser itself, makes the instance and prints it. Drives the same InstanceCreation as
/// the wizard. The vault is opened before any network call.
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
    [[nodiscard]] bool isSigningIn() const;
    void takeReady();
    [[nodiscard]] bool refusesDuplicate(const CreationDraft &draft, const QString &account);
    void printInstance();
    void printUnsaved();
    void endUnknown();

    std::unique_ptr<SecretSource> m_secrets;
    InstanceCreation *m_creation = nullptr;
    RedirectSource *m_redirect = nullptr;
    bool m_addressShown = false;
};

} // namespace iw
