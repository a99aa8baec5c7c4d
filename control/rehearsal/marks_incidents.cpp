// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a marks file says about an evening that went wrong, asked turn by turn.
#include "control/rehearsal/marks.h"

#include <algorithm>

namespace rehearsal {

namespace {

using contest::Judge;
using contest::JudgeId;

//! The nearest that covers the turn and names judges: its own, its segment's, the round's. One
//! whose row “panel” is missing or faulty names none; its faults are told there and nowhere else.
const PanelEntry *entryFor(const RoundMarks &marks, const contest::TurnId &turn)
{
    for (const PanelScope &scope :
        {PanelScope{turn.segment, turn.team}, {turn.segment, {}}, {{}, {}}}) {
        const auto found = marks.panels.find(scope);
        if (found != marks.panels.end() && !found->second.judges.empty()) {
            return &found->second;
        }
    }
    return nullptr;
}

Judge judgeNamed(const RoundMarks &marks, const contest::Rulebook &book, const JudgeId &id)
{
    if (const Judge *known = book.judge(id)) {
        return *known;
    }
    const auto entry = marks.judges.find(id);
    return entry == marks.judges.end() ? Judge{id, id.text, {}}
                                       : Judge{id, entry->second.name, entry->second.title};
}

bool sameJudges(const std::vector<Judge> &a, const std::vector<Judge> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const Judge &one, const Judge &other) { return one.id == other.id; });
}

}

contest::Panel panelFor(
    const RoundMarks &marks, const contest::Rulebook &book, const contest::TurnId &turn)
{
    contest::Panel panel = book.panelOf(turn.round, turn.segment, 0);
    const PanelEntry *entry = entryFor(marks, turn);
    if (entry == nullptr) {
        return panel;
    }
    panel.chair = entry->judges.front();
    panel.judges.clear();
    for (const JudgeId &judge : entry->judges) {
        panel.judges.push_back(judgeNamed(marks, book, judge));
    }
    if (entry->alternates) {
        panel.alternates.clear();
        for (const JudgeId &judge : *entry->alternates) {
            panel.alternates.push_back(judgeNamed(marks, book, judge));
        }
    }
    std::erase_if(panel.alternates, [entry](const Judge &judge) {
        return std::find(entry->judges.begin(), entry->judges.end(), judge.id)
            != entry->judges.end();
    });
    const auto size = static_cast<int>(panel.judges.size());
    panel.minPresent = entry->present.value_or(std::min(panel.minPresent, size));
    return panel;
}

bool seatsTheSame(const contest::Panel &a, const contest::Panel &b)
{
    return sameJudges(a.judges, b.judges) && sameJudges(a.alternates, b.alternates)
        && a.chair == b.chair && a.minPresent == b.minPresent;
}

bool isOfTheBook(const contest::Rulebook &book, const JudgeId &judge)
{
    return book.panel.names(judge)
        || std::any_of(book.panels.begin(), book.panels.end(),
            [&judge](const auto &named) { return named.second.names(judge); });
}

int questionsLeft(
    const RoundMarks &marks, const contest::SegmentId &segment, const contest::KeyComponent &key)
{
    const auto cancelled = marks.cancelled.find({segment, key.id});
    return key.questions - (cancelled == marks.cancelled.end() ? 0 : cancelled->second.count);
}

std::vector<contest::TeamId> withReplacements(
    const RoundMarks &marks, std::vector<contest::TeamId> teams)
{
    for (contest::TeamId &team : teams) {
        const auto entry = marks.replaced.find(team);
        if (entry != marks.replaced.end()) {
            team = entry->second.by;
        }
    }
    return teams;
}

}
