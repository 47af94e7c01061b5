// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/vaultkinds.h"

#include "ui/commandline/commandline.h"

namespace iw {

using namespace Qt::StringLiterals;

QList<VaultKind> vaultKinds()
{
    return { { u"instance"_s, u"instances"_s, CommandLine::tr("Instances") },
             { u"account"_s, u"accounts"_s, CommandLine::tr("Accounts") },
             { u"intent"_s, u"unfinished"_s, CommandLine::tr("Unfinished creations") },
             { u"attempt"_s, u"waiting"_s, CommandLine::tr("Customer sign-ins") },
             { u"session"_s, u"signIns"_s, CommandLine::tr("Kept sign-ins") } };
}

} // namespace iw
