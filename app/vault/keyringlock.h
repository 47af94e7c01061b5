// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace iw {

/// Asks the Secret Service (D-Bus) whether an entry that was not found is there all the same, in a keyring that is
/// locked, or whether the keyring where it would be is locked. libsecret reports both as an entry not found once the
/// user has dismissed the prompt to unlock. Answers false where nobody can tell: no Secret Service, another keychain,
/// another operating system. Then is called once, from the event loop, unless the context is gone; it may come late, or
/// never where the service does not answer, so the caller keeps a time-out. Starts no service and shows no prompt.
///
/// Only after the keychain has answered something: connecting to a session bus that is silent would block.
void askWhetherLocked(QObject *context, const QString &service, const QString &entry, std::function<void(bool)> then);

} // namespace iw
