// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Look-ups in a rulebook; what is not there is null.
#include "contest/rulebook.h"

#include "contest/overloaded.h"

#include <algorithm>
#include <cassert>

namespace contest {

namespace {

template<class Things, class ThingId>
auto find(const Things &things, const ThingId &id) -> const typename Things::value_type *
{
    const auto found = std::find_if(
        things.begin(), things.end(), [&id](const auto &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

//! The contest's own first.
std::vector<const Panel *> everyPanel(const Rulebook &rulebook)
{
    std::vector<const Panel *> every{&rulebook.panel};
    for (const auto &[id, panel] : rulebook.panels) {
        every.push_back(&panel);
    }
    for (const AmendedPanel &amended : rulebook.amendedPanels) {
        every.push_back(&amended.panel);
    }
    return every;
}

//! The panel that a segment or a round names for itself; null: it names none.
template<class Part>
const Panel *panelNamedBy(const Rulebook &book, const Part *part)
{
    if (!part || !part->panel) {
        return nullptr;
    }
    const auto found = book.panels.find(*part->panel);
    return found == book.panels.end() ? nullptr : &found->second;
}

}

std::vector<Criterion> criteriaOf(const Segment &segment)
{
    std::vector<Criterion> criteria;
    for (const Component &component : segment.components) {
        if (const auto *judged = std::get_if<JudgedComponent>(&component)) {
            criteria.insert(criteria.end(), judged->criteria.begin(), judged->criteria.end());
        }
    }
    return criteria;
}

std::vector<KeyComponent> keysOf(const Segment &segment)
{
    std::vector<KeyComponent> keys;
    for (const Component &component : segment.components) {
        if (const auto *key = std::get_if<KeyComponent>(&component)) {
            keys.push_back(*key);
        }
    }
    return keys;
}

std::vector<EnteredComponent> enteredOf(const Segment &segment)
{
    std::vector<EnteredComponent> entered;
    for (const Component &component : segment.components) {
        if (const auto *points = std::get_if<EnteredComponent>(&component)) {
            entered.push_back(*points);
        }
    }
    return entered;
}

Points sheetMax(const Segment &segment)
{
    Points most;
    for (const Criterion &criterion : criteriaOf(segment)) {
        most += criterion.max * criterion.weight;
    }
    return most;
}

Points KeyComponent::worth(int rightAnswers, int wrongAnswers) const
{
    return right * rightAnswers + wrong * wrongAnswers
        + none * (questions - rightAnswers - wrongAnswers);
}

bool Panel::names(const JudgeId &judgeId) const
{
    return find(judges, judgeId) || find(alternates, judgeId);
}

const std::vector<RoundId> &sourcesOf(const Entrants &entrants)
{
    static const std::vector<RoundId> nowhere;
    return std::visit(
        Overloaded{
            [](const ListedTeams &) -> const std::vector<RoundId> & { return nowhere; },
            [](const auto &each) -> const std::vector<RoundId> & { return each.rounds; },
        },
        entrants);
}

const Round *Rulebook::round(const RoundId &roundId) const
{
    return find(rounds, roundId);
}

const Segment *Rulebook::segment(const SegmentId &segmentId) const
{
    return find(segments, segmentId);
}

const Team *Rulebook::team(const TeamId &teamId) const
{
    return find(teams, teamId);
}

std::string Rulebook::titleIn(const SegmentId &segmentId, const TeamId &teamId) const
{
    const Team *known = team(teamId);
    const bool isSkit = !segments.empty() && segments.back().id == segmentId;
    return known && isSkit ? known->skit : std::string();
}

const Judge *Rulebook::judge(const JudgeId &judgeId) const
{
    for (const Panel *each : everyPanel(*this)) {
        const Judge *main = find(each->judges, judgeId);
        const Judge *found = main ? main : find(each->alternates, judgeId);
        if (found) {
            return found;
        }
    }
    return nullptr;
}

bool Rulebook::isAlternate(const JudgeId &judgeId) const
{
    bool named = false;
    for (const Panel *each : everyPanel(*this)) {
        if (find(each->judges, judgeId)) {
            return false;
        }
        named = named || find(each->alternates, judgeId);
    }
    return named;
}

const Panel &Rulebook::panelOf(const RoundId &roundId, const SegmentId &segmentId) const
{
    return panelOf(roundId, segmentId, amendedPanels.size());
}

const Panel &Rulebook::panelOf(
    const RoundId &roundId, const SegmentId &segmentId, std::size_t amendments) const
{
    for (std::size_t i = std::min(amendments, amendedPanels.size()); i-- > 0;) {
        const AmendedPanel &each = amendedPanels[i];
        if ((!each.round || *each.round == roundId)
            && (!each.segment || *each.segment == segmentId)) {
            return each.panel;
        }
    }
    if (const Panel *own = panelNamedBy(*this, segment(segmentId))) {
        return *own;
    }
    const Panel *ofRound = panelNamedBy(*this, round(roundId));
    return ofRound ? *ofRound : panel;
}

std::vector<Judge> Rulebook::allJudges() const
{
    std::vector<Judge> judges;
    const auto add = [&judges](const std::vector<Judge> &more) {
        for (const Judge &judge : more) {
            if (!find(judges, judge.id)) {
                judges.push_back(judge);
            }
        }
    };
    for (const Panel *each : everyPanel(*this)) {
        add(each->judges);
    }
    for (const Panel *each : everyPanel(*this)) {
        add(each->alternates);
    }
    return judges;
}

std::string Rulebook::judgeLabel(const JudgeId &judgeId) const
{
    std::vector<const Judge *> mains;
    std::vector<const Judge *> alternates;
    const auto number = [&judgeId](std::vector<const Judge *> &seen, const Judge &judge) {
        if (std::none_of(seen.begin(), seen.end(),
                [&judge](const Judge *each) { return each->id == judge.id; })) {
            seen.push_back(&judge);
        }
        return judge.id == judgeId ? seen.size() : 0;
    };
    for (const Panel *each : everyPanel(*this)) {
        for (const Judge &judge : each->judges) {
            if (const std::size_t place = number(mains, judge)) {
                return "GK" + std::to_string(place);
            }
        }
    }
    for (const Panel *each : everyPanel(*this)) {
        for (const Judge &judge : each->alternates) {
            const std::size_t place = isAlternate(judge.id) ? number(alternates, judge) : 0;
            if (place > 0) {
                return "DP" + std::to_string(place);
            }
        }
    }
    return judgeId.text;
}

const PrizeSet &Rulebook::prizesOf(const Round &round) const
{
    const auto found = prizeSets.find(round.prizes);
    assert(found != prizeSets.end());
    return found->second;
}

const SidePrize *Rulebook::sidePrize(const RoundId &roundId, const SubjectId &subject) const
{
    const Round *book = round(roundId);
    return book ? find(prizesOf(*book).side, subject) : nullptr;
}

std::vector<const Round *> Rulebook::roundsFedBy(const RoundId &roundId) const
{
    std::vector<const Round *> fed;
    for (const Round &round : rounds) {
        const std::vector<RoundId> &sources = sourcesOf(round.entrants);
        if (std::find(sources.begin(), sources.end(), roundId) != sources.end()) {
            fed.push_back(&round);
        }
    }
    return fed;
}

int Rulebook::advancingFrom(const RoundId &roundId) const
{
    int most = 0;
    for (const Round *round : roundsFedBy(roundId)) {
        if (const auto *top = std::get_if<TopOfEach>(&round->entrants)) {
            most = std::max(most, top->count);
        }
    }
    return most;
}

std::vector<SegmentId> Rulebook::segmentsOf(const Round &round) const
{
    std::vector<SegmentId> played;
    for (const Segment &segment : segments) {
        const bool inRound = std::any_of(
            round.sessions.begin(), round.sessions.end(), [&segment](const Session &session) {
                return std::find(session.segments.begin(), session.segments.end(), segment.id)
                    != session.segments.end();
            });
        if (inRound) {
            played.push_back(segment.id);
        }
    }
    return played;
}

}
