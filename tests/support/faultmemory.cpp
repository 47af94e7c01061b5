// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultmemory.h"

#include <atomic>
#include <cerrno>
#include <cstddef>

// glibc's own names for what is replaced here: dlsym() would allocate.
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
}

namespace {

std::atomic<uint64_t> failing{ 0 };
std::atomic<uint64_t> count{ 0 };
std::atomic<bool> lasts{ false };

bool runsOut()
{
    const uint64_t at = failing;
    if (at == 0)
        return false;
    const uint64_t number = ++count;
    if (number < at || (number > at && !lasts))
        return false;
    errno = ENOMEM;
    return true;
}

} // namespace

extern "C" {

void iw_memory_fail(uint64_t at, int lasting)
{
    failing = 0;
    lasts = lasting != 0;
    if (at > 0)
        count = 0;
    failing = at;
}

uint64_t iw_memory_count() { return count; }

void *malloc(size_t size) { return runsOut() ? nullptr : __libc_malloc(size); }
void *calloc(size_t amount, size_t size) { return runsOut() ? nullptr : __libc_calloc(amount, size); }
void *realloc(void *memory, size_t size) { return runsOut() ? nullptr : __libc_realloc(memory, size); }
}
