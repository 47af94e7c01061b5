// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/userprompts.h"

namespace iw {

UserPrompts::~UserPrompts() = default;

} // namespace iw
