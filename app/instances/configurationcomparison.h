// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"
#include "app/service/serviceclient.h"

namespace iw {

/// One setting of an instance: what was typed beside what the service reports.
struct ComparedSetting
{
    enum class Verdict {
        Same,
        Differs,
        OnlyHere, ///< the service does not report it
        OnlyThere, ///< it was not typed; the service set it
        Masked, ///< the service does not show it: nothing can be said
    };
    QString key; ///< configuration key
    QString typed; ///< empty where none is kept, and for a secret, which is sealed
    QString reported; ///< "********" for what is masked; a number, a boolean or an object as text
    bool isSecret = false; ///< a value is kept here, sealed
    bool isUnset = false; ///< the service reports it as null
    Verdict verdict = Verdict::Same;
};

/// The word in the commands' output: "same", "differs", "only-here", "only-there", "masked". Not translated.
[[nodiscard]] QString verdictWord(ComparedSetting::Verdict verdict);

/// Every setting that either side knows, by key.
[[nodiscard]] QList<ComparedSetting> compareConfiguration(const Instance &saved, const RemoteInstance &remote);

} // namespace iw
