// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a marks file of everything that was entered into a contest.
#include "control/rehearsal/marks.h"

#include "contest/score.h"
#include "contest/text.h"
#include "control/rehearsal/csv.h"
#include "control/rehearsal/marks_text.h"

#include <algorithm>
#include <set>
#include <type_traits>

namespace rehearsal {

namespace {

using contest::Contest;
using contest::RoundState;
using contest::TurnId;
using contest::TurnState;

//! Points with a decimal point, so that few fields need quotes.
std::string number(contest::Points points)
{
    std::string text = contest::pointsText(points);
    std::replace(text.begin(), text.end(), ',', '.');
    return text;
}

using Group = std::vector<std::pair<Subject, contest::TeamId>>;

template<class Teams>
Group groupOf(const Subject &about, const Teams &teams)
{
    Group group;
    for (const auto &each : teams) {
        if constexpr (std::is_same_v<Teams, std::vector<contest::TeamId>>) {
            group.emplace_back(about, each);
        } else {
            group.emplace_back(about, each.first);
        }
    }
    return group;
}

Group groupOf(const contest::ExtraQuestionHeld &held)
{
    return groupOf(Subject(), held.right);
}

Group groupOf(const contest::JudgesVoted &voted)
{
    return groupOf(voted.about, voted.votes);
}

template<class Ordered>
Group groupOf(const Ordered &ordered)
{
    return groupOf(ordered.about, ordered.order);
}

//! Answers about ties; where groups overlap, a correction has dissolved the earlier one.
template<class Answer>
std::vector<Answer> standing(const std::vector<Answer> &answers)
{
    std::vector<Answer> kept;
    std::set<std::pair<Subject, contest::TeamId>> seen;
    for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer) {
        const Group group = groupOf(*answer);
        const bool stale = std::any_of(
            group.begin(), group.end(), [&seen](const auto &each) { return seen.count(each) > 0; });
        if (!stale) {
            seen.insert(group.begin(), group.end());
            kept.insert(kept.begin(), *answer);
        }
    }
    return kept;
}

class Writer
{
public:
    explicit Writer(const Contest &contest) : m_contest(contest) {}

    std::string text()
    {
        for (const contest::Round &round : m_contest.rulebook->rounds) {
            if (m_contest.round(round.id).importedKey.empty()) {
                writeRound(round.id, m_contest.round(round.id));
            }
        }
        return std::move(m_text);
    }

private:
    struct Entry
    {
        std::string item, value, note;
    };

    void add(const std::string &segment, const std::string &team, const std::string &judge,
        const Entry &entry)
    {
        m_text += m_round;
        for (const std::string *field :
            {&segment, &team, &judge, &entry.item, &entry.value, &entry.note}) {
            m_text += ',';
            m_text += csvField(*field);
        }
        m_text += "\r\n";
    }

    void addToTurn(const TurnId &turn, const Entry &entry)
    {
        add(turn.segment.text, turn.team.text, "", entry);
    }

    static std::string subject(const Subject &about) { return about ? about->text : ""; }

    void add(const std::vector<TextRow> &rows)
    {
        for (const TextRow &row : rows) {
            add(row.segment, row.team, "", {row.item, row.value, row.note});
        }
    }

    void writeRound(const contest::RoundId &id, const RoundState &round)
    {
        m_round = id.text;
        writeEntry(round);
        add(presenceRows(m_contest, id));
        add(incidentRows(m_contest, id));
        for (const contest::Segment &segment : m_contest.rulebook->segments) {
            for (const contest::TeamId &team : m_contest.teamsOf(id)) {
                const TurnId turn{id, segment.id, team};
                if (const TurnState *state = m_contest.turn(turn)) {
                    writeTurn(segment, turn, *state);
                }
            }
        }
        for (const auto &[team, given] : round.bonuses) {
            for (const auto &[bonus, points] : given) {
                add("", team.text, "", {"bonus." + bonus.text, number(points), ""});
            }
        }
        writeTies(round);
        writeChoices(round);
        if (round.decision) {
            for (const contest::Award &award : round.decision->awards) {
                if (award.team) {
                    add("", award.team->text, "", {"decide", award.prize, award.reason});
                }
            }
        }
    }

    //! Who came into the round, where that was not a matter of places alone.
    void writeEntry(const RoundState &round)
    {
        for (const contest::AdvanceRuled &ruled : round.advanceRulings) {
            add("", "", "", {"advance", orderText(ruled.order), ruled.reason});
        }
    }

    void writeTurn(const contest::Segment &segment, const TurnId &id, const TurnState &turn)
    {
        add(excuseRows(m_contest, id));
        for (const contest::Attempt &attempt : turn.attempts) {
            const std::int64_t ms = attempt.clock.countedMs();
            addToTurn(id, {"restart", ms > 0 ? number(contest::Points{ms}) : "", attempt.reason});
        }
        for (const auto &[judge, sheet] : turn.sheets) {
            if (sheet.returned || !m_contest.panelOf(id).names(judge)) {
                continue; // it no longer counts
            }
            const bool paper = sheet.source == contest::SheetSource::Paper;
            for (const auto &[criterion, points] : sheet.marks) {
                add(segment.id.text, id.team.text, judge.text,
                    {criterion.text, number(points), paper ? "giấy" : sheet.note});
            }
        }
        for (const contest::KeyComponent &key : contest::keysOf(segment)) {
            const auto result = turn.keyResults.find(key.id);
            if (result == turn.keyResults.end()) {
                continue;
            }
            addToTurn(id, {key.id.text, std::to_string(result->second.right), ""});
            if (key.wrong != key.none || result->second.wrong > 0) {
                addToTurn(id, {key.id.text + ".wrong", std::to_string(result->second.wrong), ""});
            }
        }
        for (const auto &[component, points] : turn.entered) {
            addToTurn(id, {component.text, number(points), ""});
        }
        writeTimes(segment, id, turn);
        for (const contest::Deduction &deduction : turn.deductions) {
            writeDeduction(id, deduction);
        }
        if (turn.discussed && hadToBeDiscussed(id, turn)) {
            addToTurn(id, {"discussed", "", turn.discussed->reason});
        }
    }

    //! A time is written where it may cost something.
    void writeTimes(const contest::Segment &segment, const TurnId &id, const TurnState &turn)
    {
        const std::int64_t counted = turn.clock.countedMs();
        const bool over = segment.timeLimitMs && counted > *segment.timeLimitMs;
        if (turn.clock.measuredMs || over || (segment.leastTime && counted > 0)) {
            addToTurn(id, {"time", number(contest::Points{counted}), turn.clock.reason});
        }
        if (turn.changeoverMs) {
            addToTurn(id, {"changeover", number(contest::Points{*turn.changeoverMs}), ""});
        }
    }

    void writeDeduction(const TurnId &id, const contest::Deduction &deduction)
    {
        const auto &rules = m_contest.rulebook->deductions;
        const auto rule = std::find_if(rules.begin(), rules.end(),
            [&deduction](const contest::DeductionRule &each) { return each.id == deduction.rule; });
        const std::string points = number(deduction.points);
        if (rule == rules.end()) {
            addToTurn(id, {"deduct", points, deduction.reason});
        } else {
            addToTurn(id, {"deduct." + rule->id.text, rule->free ? points : "1", deduction.reason});
        }
    }

    //! A discussion that later sheets made needless is not part of what must be entered.
    [[nodiscard]] bool hadToBeDiscussed(const TurnId &id, const TurnState &turn) const
    {
        Contest silent(m_contest.rulebook);
        silent.rounds[id.round].excused = m_contest.round(id.round).excused;
        silent.turns[id] = turn;
        silent.turns[id].discussed.reset();
        return !contest::reckon(silent, id).missing.empty();
    }

    void writeTies(const RoundState &round)
    {
        for (const contest::ExtraQuestionHeld &held : standing(round.extraQuestions)) {
            for (const auto &[team, right] : held.right) {
                add("", team.text, "", {"extra", std::to_string(right), ""});
            }
        }
        for (const contest::JudgesVoted &voted : standing(round.votes)) {
            for (const auto &[team, votes] : voted.votes) {
                add(subject(voted.about), team.text, "", {"vote", std::to_string(votes), ""});
            }
        }
        for (const contest::TieRuled &ruled : standing(round.rulings)) {
            add(subject(ruled.about), "", "", {"ruling", orderText(ruled.order), ruled.reason});
        }
        for (const contest::LotDrawn &lot : standing(round.lots)) {
            std::string witnesses;
            for (const std::string &witness : lot.witnesses) {
                witnesses += (witnesses.empty() ? "" : "; ") + witness;
            }
            add(subject(lot.about), "", "", {"lot", orderText(lot.order), witnesses});
        }
    }

    //! What side prizes go by beside the marks.
    void writeChoices(const RoundState &round)
    {
        for (const auto &[prize, voted] : round.audience) {
            for (const auto &[team, votes] : voted.votes) {
                add(prize.text, team.text, "", {"audience", std::to_string(votes), ""});
            }
        }
        for (const auto &[prize, chosen] : round.choices) {
            int rank = 0;
            for (const contest::TeamId &team : chosen.teams) {
                add(prize.text, team.text, "", {"choice", std::to_string(++rank), chosen.reason});
            }
        }
    }

    const Contest &m_contest;
    std::string m_round;
    std::string m_text = "round,segment,team,judge,item,value,note\r\n";
};

}

std::string marksText(const Contest &contest)
{
    return Writer(contest).text();
}

}
