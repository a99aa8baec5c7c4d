// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of every kind of fact or order that there is, all about the same turn.
#pragma once

#include "contest/id.h"

#include <utility>
#include <variant>
#include <vector>

namespace contest {

template<class Thing>
void sendTo(Thing &thing, const TurnId &turn)
{
    if constexpr (requires { thing.round; }) {
        thing.round = turn.round;
    }
    if constexpr (requires { thing.turn; }) {
        thing.turn = turn;
    }
    if constexpr (requires { thing.segment; }) {
        thing.segment = turn.segment;
    }
    if constexpr (requires { thing.team; }) {
        thing.team = turn.team;
    }
    if constexpr (requires { thing.judge = JudgeId(); }) {
        thing.judge = {"gk1"};
    }
    if constexpr (requires { thing.session; }) {
        thing.session = 1;
    }
    if constexpr (requires { thing.closing; }) {
        sendTo(thing.closing, turn);
    }
    if constexpr (requires { thing.cue; }) {
        sendTo(thing.cue, turn);
    }
}

//! One of each of `Kinds`, as what may be any of them.
template<class Choice, class Kinds>
std::vector<Choice> everyKindAbout(const TurnId &turn)
{
    std::vector<Choice> things;
    const auto fill = [&things]<std::size_t... Index>(std::index_sequence<Index...>)
    {
        (things.emplace_back(std::variant_alternative_t<Index, Kinds>{}), ...);
    };
    fill(std::make_index_sequence<std::variant_size_v<Kinds>>());
    for (Choice &thing : things) {
        std::visit([&turn](auto &each) { sendTo(each, turn); }, thing);
    }
    return things;
}

}
