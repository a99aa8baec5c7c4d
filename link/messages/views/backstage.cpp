// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which seats there are, and the tail of the log.
#include "link/messages/views/backstage.h"

#include "link/messages/object_reader.h"

#include <algorithm>

namespace messages {

std::optional<Audience> audienceOf(std::string_view seat)
{
    constexpr std::string_view judge = "judge:";
    constexpr std::string_view display = "display:";
    constexpr std::size_t mostDigits = 3;
    if (seat == "operator") {
        return Audience{contest::SeatKind::Operator, {}};
    }
    if (seat == "mc") {
        return Audience{contest::SeatKind::Mc, {}};
    }
    if (seat.starts_with(judge)) {
        std::string id(seat.substr(judge.size()));
        if (isContestId(id)) {
            return Audience{contest::SeatKind::Judge, {std::move(id)}};
        }
    }
    if (seat.starts_with(display)) {
        const std::string_view number = seat.substr(display.size());
        const bool digits = std::all_of(
            number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (digits && !number.empty() && number.size() <= mostDigits && number.front() != '0') {
            return Audience{contest::SeatKind::Display, {}};
        }
    }
    return std::nullopt;
}

std::vector<std::string> seatsOf(const contest::Rulebook &rulebook)
{
    std::vector<std::string> seats{"operator", "display:1"};
    for (const contest::Judge &judge : rulebook.allJudges()) {
        seats.push_back("judge:" + judge.id.text);
    }
    return seats;
}

void LogTail::add(const contest::RecordedFact &recorded)
{
    if (const auto *undoing = std::get_if<contest::Undone>(&recorded.fact)) {
        const auto fact = std::find_if(facts.begin(), facts.end(),
            [&](const auto &each) { return each.sequence == undoing->sequence; });
        if (fact != facts.end()) {
            undone.insert_or_assign(recorded.sequence, fact->fact);
        }
    }
    facts.push_back(recorded);
    if (contest::ShowOpened *opened = std::get_if<contest::ShowOpened>(&facts.back().fact)) {
        opened->rulebook.clear(); // megabytes that no line of the log shows
    }
    if (facts.size() > Length) {
        undone.erase(facts.front().sequence);
        facts.pop_front();
    }
}

}
