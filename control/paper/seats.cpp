// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who marked a round, read from the turns: an approved turn keeps its panel, the others have the
// panel of now.
#include "control/paper/seats.h"

#include "control/paper/markup.h"

#include <algorithm>

namespace paper {

using namespace Qt::StringLiterals;
using contest::Judge;
using contest::Panel;

namespace {

void addNew(std::vector<Judge> &judges, const std::vector<Judge> &more)
{
    for (const Judge &judge : more) {
        const bool known = std::any_of(judges.begin(), judges.end(),
            [&judge](const Judge &each) { return each.id == judge.id; });
        if (!known) {
            judges.push_back(judge);
        }
    }
}

//! Takes away whoever sits in the other list.
void leaveOut(std::vector<Judge> &judges, const std::vector<Judge> &others)
{
    std::erase_if(judges, [&others](const Judge &judge) {
        return std::any_of(others.begin(), others.end(),
            [&judge](const Judge &each) { return each.id == judge.id; });
    });
}

//! The panels of the segment's turns in playing order; before the first is known, that of now.
std::vector<const Panel *> panelsOf(const Edition &edition, const contest::SegmentId &segment)
{
    const contest::Contest &contest = edition.contest;
    std::vector<const Panel *> panels;
    for (const contest::TurnId &turn : contest.turnsOf(edition.round)) {
        const contest::TurnState *state = contest.turn(turn);
        const bool approved = state != nullptr && state->approved;
        const bool closed = contest.round(edition.round).closed.has_value();
        if (turn.segment == segment && (approved || (!closed && !contest.isVoid(turn)))) {
            panels.push_back(&contest.panelOf(turn));
        }
    }
    if (panels.empty()) {
        panels.push_back(&contest.rulebook->panelOf(edition.round, segment));
    }
    return panels;
}

Seats seatsOn(const std::vector<const Panel *> &panels, const std::vector<const Panel *> &last)
{
    Seats seats;
    for (const Panel *panel : last) {
        addNew(seats.judges, panel->judges);
    }
    for (const Panel *panel : last) {
        addNew(seats.alternates, panel->alternates);
    }
    leaveOut(seats.alternates, seats.judges);
    for (const Panel *panel : panels) {
        addNew(seats.former, panel->judges);
    }
    leaveOut(seats.former, seats.judges);
    leaveOut(seats.former, seats.alternates);
    seats.chair = last.front()->chair;
    seats.secretaries = last.front()->secretaries;
    return seats;
}

}

std::vector<Judge> Seats::everybody() const
{
    std::vector<Judge> all = judges;
    all.insert(all.end(), alternates.begin(), alternates.end());
    all.insert(all.end(), former.begin(), former.end());
    return all;
}

Seats seatsOf(const Edition &edition, const contest::SegmentId &segment)
{
    const std::vector<const Panel *> panels = panelsOf(edition, segment);
    return seatsOn(panels, {panels.back()});
}

Seats seatsOf(const Edition &edition)
{
    const contest::Rulebook &book = *edition.contest.rulebook;
    std::vector<const Panel *> all;
    std::vector<const Panel *> last;
    for (const contest::SegmentId &segment : book.segmentsOf(*book.round(edition.round))) {
        const std::vector<const Panel *> panels = panelsOf(edition, segment);
        all.insert(all.end(), panels.begin(), panels.end());
        last.insert(last.begin(), panels.back()); // the chief judge of the last segment signs
    }
    std::reverse(last.begin() + 1, last.end());
    Seats seats = seatsOn(all, last);
    if (seats.secretaries.empty()) {
        seats.secretaries = book.panel.secretaries;
    }
    return seats;
}

QString jurySignatures(const Edition &edition, const Seats &seats)
{
    const contest::Judge *chair = edition.contest.rulebook->judge(seats.chair);
    return signatures(
        {{u"THƯ KÝ"_s, safe(seats.secretaries.empty() ? std::string() : seats.secretaries.front())},
            {u"TRƯỞNG BAN GIÁM KHẢO"_s, safe(chair == nullptr ? std::string() : chair->name)}});
}

}
