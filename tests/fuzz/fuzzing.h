// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What every target gives: one input, of any bytes. It ends the process where a promise of the code is broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Also in builds without assertions.
#define IW_PROMISE(condition)                                                                                          \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #condition);                       \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

namespace fuzzing {

inline QByteArray bytes(const std::uint8_t *data, std::size_t size)
{
    return { reinterpret_cast<const char *>(data), qsizetype(size) };
}

/// The first byte as a choice among count things; takes it off the input.
inline std::size_t choice(QByteArray &input, std::size_t count)
{
    if (input.isEmpty())
        return 0;
    const auto chosen = std::size_t(std::uint8_t(input.front())) % count;
    input.remove(0, 1);
    return chosen;
}

} // namespace fuzzing
