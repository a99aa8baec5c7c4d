// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which alternatives a closed variant has, asked without building any of them.
#pragma once

#include <type_traits>
#include <variant>

namespace contest {

template<class Thing, class Variant>
constexpr bool isKindOf = false;
template<class Thing, class... Kinds>
constexpr bool isKindOf<Thing, std::variant<Kinds...>> = (std::is_same_v<Thing, Kinds> || ...);

//! `Thing` is exactly one alternative of `Variant`.
template<class Thing, class Variant>
concept KindOf = isKindOf<Thing, Variant>;

}
