// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/passphrasewrap.h"

#include <functional>

class QObject;

namespace iw {

/// Runs Argon2id in a worker thread and hands its keys to then, in this thread, unless the context is gone by then: the
/// worker ends by itself and its result is dropped. A passphrase that cannot be one is answered at once.
void derivePassphrase(QObject *context, const Secret &passphrase, const QByteArray &salt, const PassphraseCost &cost,
                      std::function<void(const Result<PassphraseKeys> &)> then);

} // namespace iw
