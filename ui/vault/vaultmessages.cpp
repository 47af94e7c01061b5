// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultmessages.h"

namespace iw {

using namespace Qt::StringLiterals;

std::optional<VaultMessage> vaultMessage(Vault::KeyState state, bool refused, const std::optional<Problem> &reason)
{
    if (state == Vault::KeyState::SessionOnly) {
        VaultMessage message{ Tone::Warning, describe({ .id = u"window.session-only"_s }) };
        if (reason) // why the keychain was of no use belongs to the details
            message.words.details = describe(*reason).sentence() + u'\n' + describe(*reason).details;
        else
            message.words.details.clear();
        return message;
    }
    if (state != Vault::KeyState::Locked || !refused)
        return {};
    VaultMessage message{ Tone::Info, describe({ .id = u"window.locked"_s }) };
    if (reason) {
        const ProblemText why = describe(*reason);
        message.tone = Tone::Warning;
        message.words.cause = why.title + (why.cause.isEmpty() ? QString() : u' ' + why.cause);
        message.words.next = why.next;
        message.words.details = why.details;
    } else {
        message.words.details.clear();
    }
    return message;
}

} // namespace iw
