// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultmessages.h"

#include <QCoreApplication>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

struct VaultMessages
{
    Q_DECLARE_TR_FUNCTIONS(VaultMessages)
};

VaultMessage message(Tone tone, const QString &title, const QString &cause, const QString &action,
                     const QString &actionId)
{
    VaultMessage message;
    message.tone = tone;
    message.words.title = title;
    message.words.cause = cause;
    message.words.action = action;
    message.words.actionId = actionId;
    return message;
}

VaultMessage sessionOnly(const VaultSituation &situation)
{
    VaultMessage message{ Tone::Warning, describe({ .id = u"window.session-only"_s }) };
    if (situation.reason) // why the keychain was of no use belongs to the details
        message.words.details = describe(*situation.reason).sentence() + u'\n' + describe(*situation.reason).details;
    else
        message.words.details.clear();
    return message;
}

VaultMessage locked(const VaultSituation &situation)
{
    VaultMessage message{ Tone::Info, describe({ .id = u"window.locked"_s }) };
    if (!situation.reason) {
        message.words.details.clear();
        return message;
    }
    const ProblemText why = describe(*situation.reason);
    message.tone = Tone::Warning;
    message.words.cause = why.title + (why.cause.isEmpty() ? QString() : u' ' + why.cause);
    message.words.next = why.next;
    message.words.details = why.details;
    if (situation.hasPassphrase) {
        message.words.action = VaultMessages::tr("Use the passphrase");
        message.words.actionId = u"use-passphrase"_s;
    } else if (situation.keychainLacksKey && situation.canRestore) {
        message.words.action = VaultMessages::tr("Restore a backup…");
        message.words.actionId = u"restore-backup"_s;
    } else {
        message.words.action = VaultMessages::tr("Try again");
    }
    return message;
}

} // namespace

std::optional<VaultMessage> vaultMessage(const VaultSituation &situation)
{
    if (situation.asking)
        return message(Tone::Info, VaultMessages::tr("Waiting for the system's keychain."),
                       VaultMessages::tr("It may be asking for its own password in another window."),
                       situation.hasPassphrase ? VaultMessages::tr("Use the passphrase") : VaultMessages::tr("Stop"),
                       situation.hasPassphrase ? u"use-passphrase"_s : u"stop-asking"_s);
    if (situation.lockPending)
        return message(Tone::Info, VaultMessages::tr("The secrets are locked as soon as the new instance is saved."),
                       VaultMessages::tr("Its token would be lost otherwise."), VaultMessages::tr("Keep unlocked"),
                       u"keep-unlocked"_s);
    if (situation.state == Vault::KeyState::SessionOnly)
        return sessionOnly(situation);
    if (situation.state == Vault::KeyState::Locked && situation.refused)
        return locked(situation);
    if (situation.state == Vault::KeyState::Open && situation.keychainLacksKey && situation.reason)
        return message(
            Tone::Warning, describe(*situation.reason).title,
            VaultMessages::tr("The passphrase opened the vault. Until the key is in the keychain again, it is "
                              "asked for each time."),
            VaultMessages::tr("Put the key back in the keychain"), u"store-in-keychain"_s);
    return {};
}

} // namespace iw
