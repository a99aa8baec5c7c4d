// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A value or the reason there is none; g++ 12 has no std::expected in C++20.
#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace contest {

template<class T, class E>
class Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_content(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] explicit operator bool() const { return m_content.index() == 0; }
    [[nodiscard]] const T &value() const
    {
        assert(*this);
        return std::get<0>(m_content);
    }
    [[nodiscard]] T &value()
    {
        assert(*this);
        return std::get<0>(m_content);
    }
    [[nodiscard]] const E &error() const
    {
        assert(!*this);
        return std::get<1>(m_content);
    }

private:
    std::variant<T, E> m_content;
};

}
