// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/base/secret.h"

namespace iw {

class Vault;

/// Makes an open vault able to seal, for a command: with the passphrase where one was given, else through the keychain,
/// else with a passphrase asked for on the terminal. A vault without any key gets one in the same way, but is not asked
/// for. There is no session without a slot here: what a command makes must outlive it. Problems "vault.*",
/// "commandline.passphrase-needed", "commandline.first-passphrase", "commandline.passphrase-too-short", and those of
/// SecretPrompt.
class VaultUnlock final : public Job
{
    Q_OBJECT
public:
    /// How often a passphrase is asked for.
    static constexpr int mostAttempts = 3;

    VaultUnlock(Vault &vault, Secret passphrase, QObject *parent);

private:
    void ask();
    void follow(Job *job, void (VaultUnlock::*failed)(const Problem &));
    void giveUp(const Problem &problem) { fail(problem); }
    void withoutKeychain(const Problem &problem);
    void askedInVain(const Problem &problem);

    Vault &m_vault;
    int m_asked = 0;
};

} // namespace iw
