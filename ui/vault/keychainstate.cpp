// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/keychainstate.h"

#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "ui/vault/vaultunlocker.h"

#include <QCoreApplication>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

struct SlotWords
{
    Q_DECLARE_TR_FUNCTIONS(SlotWords)
};

} // namespace

SlotState keychainState(Vault &vault, const VaultUnlocker &unlocker)
{
    const auto &problem = unlocker.keychainProblem();
    const auto is = [&problem](QLatin1StringView id) { return problem && problem->id.startsWith(id); };
    if (!vault.keySlots().hasKeychainSlot()) {
        if (is("vault.keychain-unavailable"_L1))
            return { Tone::Info, SlotWords::tr("Not used. It did not answer when it was asked.") };
        return { Tone::Info, SlotWords::tr("Not used.") };
    }
    if (is("vault.keychain-entry-missing"_L1))
        return { Tone::Warning, SlotWords::tr("Its entry is missing."), true };
    if (is("vault.keychain-wrong-key"_L1))
        return { Tone::Warning, SlotWords::tr("Its entry belongs to another vault."), true };
    if (is("vault.keychain-locked"_L1))
        return { Tone::Warning, SlotWords::tr("It is locked."), true };
    if (problem)
        return { Tone::Warning, SlotWords::tr("It does not answer."), true };
    if (unlocker.keychainWorked())
        return { Tone::Success, SlotWords::tr("Holds the key.") };
    return { Tone::Info, SlotWords::tr("Set up. It is asked when a secret is needed.") };
}

SlotState passphraseState(Vault &vault)
{
    if (vault.keySlots().hasPassphraseSlot())
        return { Tone::Success, SlotWords::tr("Set.") };
    return { Tone::Info, SlotWords::tr("Not set.") };
}

} // namespace iw
