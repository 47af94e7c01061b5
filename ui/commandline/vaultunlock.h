// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/base/secret.h"

namespace iw {

class Vault;

/// Makes an open vault able to seal, for a command: with the passphrase where one was given, else through the keychain.
/// A vault without any key gets one in the same way. There is no session without a slot here: what a command makes must
/// outlive it. Problems "vault.*".
class VaultUnlock final : public Job
{
    Q_OBJECT
public:
    VaultUnlock(Vault &vault, Secret passphrase, QObject *parent);

private:
    void follow(Job *job);
};

} // namespace iw
