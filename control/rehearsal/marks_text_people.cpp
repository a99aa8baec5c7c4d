// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the rows of a marks file about people who changed and about what counts for nobody.
#include "control/rehearsal/marks_text.h"

#include "contest/entrants.h"
#include "contest/sheets.h"
#include "control/rehearsal/marks_incidents.h"

#include <algorithm>
#include <set>

namespace rehearsal {

namespace {

using contest::Contest;
using contest::Panel;
using contest::RoundId;
using contest::RoundState;
using contest::TeamId;
using contest::TurnId;

//! The turns of the round that anything happened to.
std::vector<TurnId> playedTurns(const Contest &contest, const RoundId &round)
{
    std::vector<TurnId> turns;
    for (const auto &[id, state] : contest.turns) {
        if (id.round == round) {
            turns.push_back(id);
        }
    }
    return turns;
}

//! Whether the judge is away from every turn of the round that would need one.
bool isAwayThroughout(const Contest &contest, const RoundId &round, const contest::JudgeId &judge)
{
    const std::vector<TurnId> turns = playedTurns(contest, round);
    return std::all_of(turns.begin(), turns.end(), [&](const TurnId &turn) {
        return !contest.panelOf(turn).names(judge) || contest::excuse(contest, turn, judge);
    });
}

//! The chief judge first, as a marks file writes a panel.
std::string judgesText(const Panel &panel)
{
    std::string text = panel.chair.text;
    for (const contest::Judge &judge : panel.judges) {
        text += judge.id == panel.chair ? "" : '>' + judge.id.text;
    }
    return text;
}

std::string alternatesText(const Panel &panel)
{
    std::string text;
    for (const contest::Judge &judge : panel.alternates) {
        text += (text.empty() ? "" : ">") + judge.id.text;
    }
    return text;
}

std::string reasonFor(const Contest &contest, const Panel &panel)
{
    for (const contest::Incident &incident : contest.incidents) {
        const auto *amended = std::get_if<contest::PanelAmended>(&incident);
        if (amended && amended->panel == panel) {
            return amended->reason;
        }
    }
    return "ban giám khảo theo thể lệ";
}

//! The panels of one round, each where it differs from the one around it.
class PanelRows
{
public:
    PanelRows(const Contest &contest, const RoundId &round) : m_contest(contest), m_round(round) {}

    std::vector<TextRow> rows()
    {
        const contest::Rulebook &book = *m_contest.rulebook;
        for (const contest::SegmentId &segment : book.segmentsOf(*book.round(m_round))) {
            writeSegment(segment);
        }
        return std::move(m_rows);
    }

private:
    void writeSegment(const contest::SegmentId &segment)
    {
        const contest::Rulebook &book = *m_contest.rulebook;
        const Panel &now = book.panelOf(m_round, segment);
        bool isSaid = seatsTheSame(now, book.panelOf(m_round, segment, 0));
        for (const TurnId &turn : playedTurns(m_contest, m_round)) {
            if (turn.segment != segment) {
                continue;
            }
            if (!isSaid) {
                writePanel(segment, {}, now);
                isSaid = true;
            }
            if (const Panel &own = m_contest.panelOf(turn); !seatsTheSame(own, now)) {
                writePanel(segment, turn.team, own);
            }
        }
    }

    void writePanel(const contest::SegmentId &segment, const TeamId &team, const Panel &panel)
    {
        for (const std::vector<contest::Judge> *part : {&panel.judges, &panel.alternates}) {
            for (const contest::Judge &judge : *part) {
                writeJudge(judge);
            }
        }
        const std::string reason = reasonFor(m_contest, panel);
        m_rows.push_back({segment.text, team.text, "panel", judgesText(panel), reason});
        m_rows.push_back({segment.text, team.text, "panel.alternates", alternatesText(panel), ""});
        m_rows.push_back(
            {segment.text, team.text, "panel.present", std::to_string(panel.minPresent), ""});
    }

    void writeJudge(const contest::Judge &judge)
    {
        if (!isOfTheBook(*m_contest.rulebook, judge.id) && m_named.insert(judge.id).second) {
            m_rows.push_back({"", "", "judge." + judge.id.text, judge.name, judge.title});
        }
    }

    const Contest &m_contest;
    const RoundId &m_round;
    std::vector<TextRow> m_rows;
    std::set<contest::JudgeId> m_named;
};

std::vector<TextRow> rosterRows(const Contest &contest, const RoundId &round)
{
    std::set<TeamId> amended;
    for (const contest::Incident &incident : contest.incidents) {
        if (const auto *each = std::get_if<contest::RosterAmended>(&incident)) {
            amended.insert(each->team);
        }
    }
    std::vector<TextRow> rows;
    for (const TeamId &team : contest.teamsOf(round)) {
        if (amended.count(team) == 0) {
            continue;
        }
        for (const contest::Member &member : contest.rosterOf(round, team)) {
            const char *role = member.role == contest::MemberRole::Main ? "main"
                : member.role == contest::MemberRole::Reserve           ? "reserve"
                                                                        : "support";
            rows.push_back(
                {"", team.text, std::string("member.") + role + (member.captain ? ".captain" : ""),
                    member.born == 0 ? "" : std::to_string(member.born), member.name});
        }
    }
    return rows;
}

//! Who came instead of teams that the places had brought into the round.
std::vector<TextRow> entryRows(const Contest &contest, const RoundId &round)
{
    const RoundState &state = contest.round(round);
    if (!state.named) {
        return {};
    }
    const contest::Round &book = *contest.rulebook->round(round);
    const std::vector<TeamId> &named = state.named->teams;
    const std::string &reason = state.named->reason;
    std::vector<TextRow> rows;
    if (std::holds_alternative<contest::NamedByHand>(book.entrants)) {
        int rank = 0;
        for (const TeamId &team : named) {
            rows.push_back({"", team.text, "name", std::to_string(++rank), reason});
        }
        return rows;
    }
    const std::vector<TeamId> entered = contest::entryOf(contest, book).teams;
    for (std::size_t i = 0; i < entered.size() && i < named.size(); ++i) {
        if (entered[i] != named[i]) {
            rows.push_back({"", entered[i].text, "replace", named[i].text, reason});
        }
    }
    return rows;
}

}

std::string orderText(const std::vector<TeamId> &teams)
{
    std::string text;
    for (const TeamId &team : teams) {
        text += (text.empty() ? "" : ">") + team.text;
    }
    return text;
}

std::vector<TextRow> presenceRows(const Contest &contest, const RoundId &round)
{
    const RoundState &state = contest.round(round);
    std::vector<TextRow> rows = entryRows(contest, round);
    for (const auto &[judge, reason] : state.excused) {
        if (isAwayThroughout(contest, round, judge)) {
            rows.push_back({"", "", "excuse", judge.text, reason});
        }
    }
    const std::vector<TeamId> teams = contest.teamsOf(round);
    for (const auto &[team, left] : state.left) {
        const bool plays = std::find(teams.begin(), teams.end(), team) != teams.end();
        const bool wasReplaced = std::any_of(rows.begin(), rows.end(),
            [&id = team](const auto &row) { return row.item == "replace" && row.team == id.text; });
        if (plays || wasReplaced) {
            const bool withdrawn = left.departure == contest::Departure::Withdrawn;
            rows.push_back({left.from ? left.from->text : "", team.text,
                withdrawn ? "withdraw" : "disqualify", "", left.reason});
        }
    }
    return rows;
}

std::vector<TextRow> incidentRows(const Contest &contest, const RoundId &round)
{
    const RoundState &state = contest.round(round);
    // Of a round that nobody has played in or left there is nothing to say yet.
    if (playedTurns(contest, round).empty() && state.left.empty()) {
        return {};
    }
    std::vector<TextRow> rows;
    for (const auto &[segment, reason] : state.voided) {
        rows.push_back({segment.text, "", "void", "", reason});
    }
    for (const auto &[segment, keys] : state.cancelled) {
        for (const auto &[key, count] : keys) {
            std::string reasons;
            for (const contest::Incident &incident : contest.incidents) {
                const auto *each = std::get_if<contest::QuestionsCancelled>(&incident);
                if (each && each->round == round && each->segment == segment
                    && each->component == key) {
                    reasons += (reasons.empty() ? "" : "; ") + each->reason;
                }
            }
            rows.push_back(
                {segment.text, "", key.text + ".cancel", std::to_string(count), reasons});
        }
    }
    for (const std::vector<TextRow> &more :
        {rosterRows(contest, round), PanelRows(contest, round).rows()}) {
        rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
}

std::vector<TextRow> excuseRows(const Contest &contest, const TurnId &turn)
{
    std::vector<TextRow> rows;
    const Panel &panel = contest.panelOf(turn);
    for (const std::vector<contest::Judge> *part : {&panel.judges, &panel.alternates}) {
        for (const contest::Judge &judge : *part) {
            const auto reason = contest::excuse(contest, turn, judge.id);
            const bool ofRound = contest.round(turn.round).excused.count(judge.id) > 0
                && isAwayThroughout(contest, turn.round, judge.id);
            if (reason && !ofRound) {
                rows.push_back(
                    {turn.segment.text, turn.team.text, "excuse", judge.id.text, *reason});
            }
        }
    }
    return rows;
}

}
