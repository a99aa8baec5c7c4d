// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pieces that several topics share, each with one shape (docs/protocol.md).
#pragma once

#include "contest/prizes.h"
#include "contest/standings.h"
#include "link/messages/strict_json.h"
#include "link/messages/views/backstage.h"

namespace messages {

inline constexpr std::size_t TopicBudget = 60'000; //!< bytes; leaves room for the frame around it
inline constexpr std::size_t LongestQuote = 300; //!< code points of a note or reason

//! Shortened to `most` code points with an ellipsis.
[[nodiscard]] std::string cut(const std::string &text, std::size_t most = LongestQuote);

//! {"id","number","name","short"}
[[nodiscard]] Json teamJson(
    const contest::Contest &contest, const contest::RoundId &round, const contest::TeamId &team);
[[nodiscard]] Json roundHead(const contest::Contest &contest, const contest::RoundId &round);

//! The clock with all that the operator may know.
[[nodiscard]] Json clockJson(
    const contest::Segment &segment, const contest::StageClock &clock, const std::string &bootId);
//! It was running when the machine went down: how long since then is not known.
[[nodiscard]] bool isOfOtherBoot(const contest::StageClock &clock, const std::string &bootId);
//! The segment's limit, or what its judged part is shown with; null if there is none.
[[nodiscard]] Json limitJson(const contest::Segment &segment);

//! What a turn of the segment can earn in this round: as many sheets as are added up, keys, entered
//! points, times the weight.
[[nodiscard]] contest::Points mostPoints(const contest::Rulebook &rulebook,
    const contest::RoundId &round, const contest::Segment &segment);
[[nodiscard]] std::string turnStateName(const contest::Contest &contest, const contest::TurnId &id);
[[nodiscard]] Json tieJson(
    const contest::Contest &contest, const contest::RoundId &round, const contest::OpenTie &tie);
[[nodiscard]] Json tiesJson(const contest::Contest &contest, const contest::RoundId &round,
    const std::vector<contest::OpenTie> &ties);
//! "4.000.000 đồng"
[[nodiscard]] std::string amountText(contest::Money money);

[[nodiscard]] const contest::TurnState &stateOf(
    const contest::Contest &contest, const contest::TurnId &turn);

template<class Id>
[[nodiscard]] Json idsJson(const std::vector<Id> &ids)
{
    Json list = Json::array();
    for (const Id &id : ids) {
        list.push_back(id.text);
    }
    return list;
}

template<class Id>
[[nodiscard]] Json optionalId(const std::optional<Id> &id)
{
    return id ? Json(id->text) : Json();
}

}
