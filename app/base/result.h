// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <utility>
#include <variant>

namespace iw {

/// A value or the Problem that stood in its way.
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): return value; reads as meant
        : m_content(std::move(value))
    {
    }
    Result(Problem problem) // NOLINT(google-explicit-constructor)
        : m_content(std::move(problem))
    {
    }

    [[nodiscard]] explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    [[nodiscard]] T &value() { return std::get<T>(m_content); }
    [[nodiscard]] const T &value() const { return std::get<T>(m_content); }
    [[nodiscard]] const Problem &problem() const { return std::get<Problem>(m_content); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }

private:
    std::variant<T, Problem> m_content;
};

/// Success without a value.
struct Done
{
};
using Outcome = Result<Done>;

} // namespace iw
