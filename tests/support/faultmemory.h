// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Memory that runs out when it is told to: a library for LD_PRELOAD, whose functions are found by dlsym().
extern "C" {

/// The N-th allocation from now on gives nothing, and, where it is lasting, every later one; 0 lets all pass.
void iw_memory_fail(uint64_t at, int lasting);
/// Allocations since the last iw_memory_fail() that named one.
uint64_t iw_memory_count();
}
