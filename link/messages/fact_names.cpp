// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ids as people read them, and the beginnings and ends that sentences share.
#include "link/messages/fact_names.h"

#include "link/messages/words.h"

#include <algorithm>

namespace messages {

using namespace contest;

std::string FactNames::team(const TeamId &id) const
{
    const Team *found = book.team(id);
    return found ? found->shortName : id.text;
}

std::string FactNames::segment(const SegmentId &id) const
{
    const Segment *found = book.segment(id);
    return found ? found->shortLabel : id.text;
}

std::string FactNames::round(const RoundId &id) const
{
    const Round *found = book.round(id);
    return found ? found->label : id.text;
}

std::string FactNames::turn(const TurnId &id) const
{
    return round(id.round) + ", " + team(id.team) + ", " + segment(id.segment);
}

std::string FactNames::judge(const JudgeId &id) const
{
    return judgeLabel(book, id);
}

std::string FactNames::teams(const std::vector<TeamId> &ids, const char *between) const
{
    std::string text;
    for (const TeamId &id : ids) {
        text += (text.empty() ? "" : between) + team(id);
    }
    return text;
}

std::string FactNames::counts(const std::map<TeamId, int> &numbers) const
{
    std::string text;
    for (const auto &[id, number] : numbers) {
        text += (text.empty() ? "" : ", ") + team(id) + " " + std::to_string(number);
    }
    return text;
}

std::string FactNames::joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts) {
        all += (all.empty() ? "" : ", ") + text;
    }
    return all;
}

std::string FactNames::component(const SegmentId &segmentId, const ComponentId &id) const
{
    const Segment *found = book.segment(segmentId);
    for (const EnteredComponent &each :
        found ? enteredOf(*found) : std::vector<EnteredComponent>()) {
        if (each.id == id) {
            return each.label;
        }
    }
    return id.text;
}

std::string FactNames::deduction(const DeductionId &id) const
{
    const auto found = std::find_if(book.deductions.begin(), book.deductions.end(),
        [&id](const DeductionRule &rule) { return rule.id == id; });
    return found == book.deductions.end() ? id.text : found->label;
}

std::string FactNames::subject(const RoundId &id, const std::optional<SubjectId> &about) const
{
    return about ? round(id) + ", " + subjectName(book, id, *about) : round(id);
}

Words FactNames::because(Words words, const std::string &reason)
{
    if (!reason.empty()) {
        words.vi += " – " + reason;
        words.en += " – " + reason;
    }
    return words;
}

Words FactNames::atTurn(const std::string &vi, const std::string &en, const TurnId &id) const
{
    return {turn(id) + ": " + vi, turn(id) + ": " + en};
}

}
