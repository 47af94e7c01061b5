// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

#include <memory>

namespace iw {

class RedirectSource;
class Secret;
class SecretSource;
class SignInConversation;
struct Instance;

/// What the commands that lead through a sign-in have in common: the vault is opened before any network call, the
/// sign-in URL is printed first, and the redirected address is taken from standard input or, with --open and a loopback
/// callback, from the browser itself. Drives the same conversation as the wizard.
class SignInCommand : public Command
{
    Q_OBJECT
public:
    SignInCommand(const CommandContext &context, const QCommandLineParser &options, QObject *parent = nullptr);
    ~SignInCommand() override;
    void start() override;

protected:
    /// The vault is open: makes the conversation and hands it to converse(), or ends.
    virtual void begin(SecretSource &secrets) = 0;
    /// Follows it from here on and asks for the address.
    void converse(SignInConversation &conversation, const QUrl &serviceUrl);
    /// The code is there, and the account is the one that is meant.
    virtual void proceed() = 0;
    /// What became of the code: in the conversation's stage Over.
    virtual void followOutcome() = 0;

    /// instance-wizard with the folder that is in use and these words, to be copied.
    [[nodiscard]] QString commandLine(const QString &words) const;
    /// Id, facts and, with --reveal, the token.
    void print(const Instance &instance, const Secret &token) const;

private:
    void follow();
    void showAddress();
    void takeReady();
    [[nodiscard]] bool isSigningIn() const;

    std::unique_ptr<SecretSource> m_secrets;
    SignInConversation *m_conversation = nullptr;
    RedirectSource *m_redirect = nullptr;
    bool m_addressShown = false;
};

} // namespace iw
