// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"

#include <optional>

namespace iw {

class InstanceRepository;
struct CreationDraft;

/// The newest saved instance that the draft would make a second time: of the same connector and application, by its
/// API key, at the same service, for that account of the provider's. None where key or account is not known. Such a
/// second one works, but mostly the first was to be signed in to anew.
[[nodiscard]] std::optional<Instance> savedAlready(const InstanceRepository &instances, const CreationDraft &draft,
                                                   const QString &account);

} // namespace iw
