// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks the rules about marks that have not been played yet.
#include "control/rehearsal/probe.h"

#include <algorithm>

namespace rehearsal {

namespace {

bool hasSharing(const std::vector<contest::TieRung> &ladder)
{
    return std::any_of(ladder.begin(), ladder.end(), [](const contest::TieRung &rung) {
        return std::holds_alternative<contest::BySharing>(rung);
    });
}

contest::TurnState stateOf(const TurnMarks &marks, std::size_t lines, Talked talked)
{
    constexpr std::int64_t SheetsAt = 1;
    contest::TurnState state;
    state.called = true;
    for (const auto &[judge, entry] : marks.sheets) {
        if (entry.marks.size() == lines) {
            contest::Sheet sheet;
            sheet.marks = entry.marks;
            sheet.version = 1;
            sheet.sequence = SheetsAt;
            state.sheets[judge] = std::move(sheet);
        }
    }
    for (const auto &[judge, entry] : marks.excused) {
        state.excused[judge] = entry.reason;
    }
    for (const auto &[component, entry] : marks.keys) {
        state.keyResults[component] = {entry.right.value_or(0), entry.wrong.value_or(0)};
    }
    state.entered = marks.entered;
    if (talked == Talked::Yes) {
        state.discussed = contest::Discussion{"", SheetsAt + 1};
    }
    return state;
}

}

bool mayWaitForDeviation(const contest::Rulebook &book, const contest::Segment &segment)
{
    using Action = contest::DeviationPolicy::Action;
    const contest::Aggregation &aggregation
        = segment.aggregation ? *segment.aggregation : book.aggregation;
    return (book.deviation.action != Action::Off && book.deviation.action != Action::Warn)
        || std::holds_alternative<contest::ExcludeOutliers>(aggregation);
}

std::vector<contest::Missing> lackOf(const contest::Rulebook &book, const RoundMarks &marks,
    const contest::TurnId &turn, Talked talked)
{
    contest::Contest probe(
        std::shared_ptr<const contest::Rulebook>(std::shared_ptr<void>(), &book));
    if (!marks.panels.empty()) {
        auto amended = std::make_shared<contest::Rulebook>(book);
        amended->amendedPanels.push_back({turn.round, turn.segment, panelFor(marks, book, turn)});
        probe.rulebook = std::move(amended);
    }
    for (const auto &[key, entry] : marks.cancelled) {
        probe.rounds[turn.round].cancelled[key.first][key.second] = entry.count;
    }
    for (const auto &[judge, entry] : marks.excused) {
        probe.rounds[turn.round].excused[judge] = entry.reason;
    }
    const auto found = marks.turns.find(turn);
    const std::size_t lines = contest::criteriaOf(*book.segment(turn.segment)).size();
    probe.turns[turn]
        = stateOf(found == marks.turns.end() ? TurnMarks{} : found->second, lines, talked);
    return contest::reckon(probe, turn).missing;
}

bool mayShare(const contest::Rulebook &book)
{
    return hasSharing(book.tieLadder) || hasSharing(book.sideTieLadder);
}

}
