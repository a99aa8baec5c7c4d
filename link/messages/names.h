// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The closed sets of names that the protocol writes for contest types, each in one place.
#pragma once

#include "contest/contest.h"
#include "link/messages/messages.h"

#include <string>
#include <utility>
#include <vector>

namespace messages {

template<class Value>
using Names = std::vector<std::pair<std::string, Value>>;

[[nodiscard]] const Names<contest::Scene> &sceneNames();
[[nodiscard]] const Names<contest::PrizeKind> &prizeKindNames();
[[nodiscard]] const Names<contest::SheetSource> &sourceNames();
[[nodiscard]] const Names<contest::Departure> &departureNames();
[[nodiscard]] const Names<contest::StageClock::State> &clockNames();
[[nodiscard]] const Names<contest::MemberRole> &roleNames();
[[nodiscard]] const Names<contest::Gender> &genderNames();
[[nodiscard]] const Names<RefusedWhy> &refusedNames();
[[nodiscard]] const Names<ByeWhy> &byeNames();

//! The name of a value; every value of these types has one.
template<class Value>
[[nodiscard]] const std::string &nameIn(const Names<Value> &names, Value value)
{
    for (const auto &[name, candidate] : names) {
        if (candidate == value) {
            return name;
        }
    }
    return names.back().first;
}

}
