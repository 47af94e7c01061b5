// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace iw {

/// What must hold in a process that will hold secrets; called first thing in main(), before anything is opened or read.
///
/// Gives each standard stream that was closed a place to go to, and makes sure that a crash leaves no core dump, which
/// would hold every secret in clear. Both hold for the processes started from here too, the web view's among them. Who
/// hunts a crash sets INSTANCE_WIZARD_CORE.
void guardProcess();

/// In a release build: keeps debuggers and other processes of the same user away from this one's memory. Not for a
/// program with a window: the desktop's portals (file chooser, colour scheme, title bars under Wayland) refuse every
/// call from a process they may not look into.
void hideProcessMemory();

} // namespace iw
