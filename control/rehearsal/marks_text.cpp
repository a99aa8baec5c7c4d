// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a marks file of everything that was entered into a contest.
#include "control/rehearsal/marks.h"

#include "contest/text.h"
#include "control/rehearsal/csv.h"

#include <algorithm>

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

class Writer
{
public:
    explicit Writer(const Contest &contest) : m_contest(contest) {}

    std::string text()
    {
        for (const contest::Round &round : m_contest.rulebook->rounds) {
            writeRound(round.id, m_contest.round(round.id));
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

    void writeRound(const contest::RoundId &id, const RoundState &round)
    {
        m_round = id.text;
        for (const auto &[judge, reason] : round.excused) {
            add("", "", "", {"excuse", judge.text, reason});
        }
        for (const auto &[team, left] : round.left) {
            const bool withdrawn = left.departure == contest::Departure::Withdrawn;
            add(left.from ? left.from->text : "", team.text, "",
                {withdrawn ? "withdraw" : "disqualify", "", left.reason});
        }
        for (const contest::Segment &segment : m_contest.rulebook->segments) {
            for (const contest::TeamId &team : m_contest.teamsOf(id)) {
                if (const TurnState *turn = m_contest.turn({id, segment.id, team})) {
                    writeTurn(segment, team, *turn);
                }
            }
        }
        writeTies(round);
        if (round.decision) {
            for (const contest::Award &award : round.decision->awards) {
                if (award.team) {
                    add("", award.team->text, "", {"decide", award.prize, award.reason});
                }
            }
        }
    }

    void writeTurn(
        const contest::Segment &segment, const contest::TeamId &team, const TurnState &turn)
    {
        for (const auto &[judge, reason] : turn.excused) {
            add(segment.id.text, team.text, "", {"excuse", judge.text, reason});
        }
        for (const auto &[judge, sheet] : turn.sheets) {
            if (sheet.returned) {
                continue; // it no longer counts
            }
            const bool paper = sheet.source == contest::SheetSource::Paper;
            for (const auto &[criterion, points] : sheet.marks) {
                add(segment.id.text, team.text, judge.text,
                    {criterion.text, number(points), paper ? "giấy" : sheet.note});
            }
        }
        for (const auto &[component, result] : turn.keyResults) {
            add(segment.id.text, team.text, "", {component.text, std::to_string(result.right), ""});
        }
        const std::int64_t counted = turn.clock.countedMs();
        if (turn.clock.measuredMs || (segment.timeLimitMs && counted > *segment.timeLimitMs)) {
            add(segment.id.text, team.text, "",
                {"time", number(contest::Points{counted}), turn.clock.reason});
        }
        for (const contest::Deduction &deduction : turn.deductions) {
            add(segment.id.text, team.text, "",
                {"deduct", number(deduction.points), deduction.reason});
        }
    }

    void writeTies(const RoundState &round)
    {
        for (const contest::ExtraQuestionHeld &held : round.extraQuestions) {
            for (const auto &[team, right] : held.right) {
                add("", team.text, "", {"extra", std::to_string(right), ""});
            }
        }
        for (const contest::TieRuled &ruled : round.rulings) {
            std::string teams;
            for (const contest::TeamId &team : ruled.order) {
                teams += (teams.empty() ? "" : ">") + team.text;
            }
            add(ruled.about ? ruled.about->text : "", "", "", {"ruling", teams, ruled.reason});
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
