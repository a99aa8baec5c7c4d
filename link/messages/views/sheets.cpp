// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One judge's sheets. Nothing of another judge is read here, except whether an alternate is
// waited for.
#include "link/messages/views/sheets.h"

#include "link/messages/names.h"
#include "link/messages/order_codec.h"
#include "link/messages/views/parts.h"

#include "contest/score.h"
#include "contest/text.h"

#include <algorithm>
#include <vector>

namespace messages {

using namespace contest;

namespace {

Points sumOf(const Marks &marks)
{
    Points sum;
    for (const auto &[criterion, points] : marks) {
        sum += points;
    }
    return sum;
}

Json criteriaJson(const std::vector<Criterion> &criteria)
{
    Json list = Json::array();
    for (const Criterion &criterion : criteria) {
        list.push_back({{"id", criterion.id.text}, {"label", criterion.label},
            {"max", dottedText(criterion.max)}, {"step", dottedText(criterion.step)}});
    }
    return list;
}

Points sumOfMaxima(const std::vector<Criterion> &criteria)
{
    Points sum;
    for (const Criterion &criterion : criteria) {
        sum += criterion.max;
    }
    return sum;
}

bool isWanted(const Contest &contest, const TurnId &turn, const JudgeId &judge)
{
    if (!contest.rulebook->isAlternate(judge)) {
        return true;
    }
    const std::vector<JudgeId> awaited = awaitedJudges(contest, turn);
    return std::find(awaited.begin(), awaited.end(), judge) != awaited.end();
}

}

SheetFolder::SheetFolder(JudgeId judge) : m_judge(std::move(judge))
{
}

void SheetFolder::touch(const std::set<TurnId> &turns)
{
    if (!m_all) {
        m_touched.insert(turns.begin(), turns.end());
    }
}

void SheetFolder::touchDrafts(const std::set<TurnId> &turns)
{
    touch(turns);
    m_reloaded.insert(turns.begin(), turns.end());
}

void SheetFolder::touchAll()
{
    m_all = true;
    m_touched.clear();
}

SheetFolder::Basis SheetFolder::basisOf(
    const Contest &contest, const Drafts &drafts, const TurnId &turn) const
{
    const TurnState &state = stateOf(contest, turn);
    Basis basis;
    basis.called = state.called;
    const auto sheet = state.sheets.find(m_judge);
    if (sheet != state.sheets.end()) {
        basis.sheet = sheet->second;
    }
    basis.excuse = excuse(contest, turn, m_judge);
    basis.locked = state.approved || contest.isVoid(turn);
    basis.wanted = isWanted(contest, turn, m_judge);
    basis.number = contest.numberOf(turn.round, turn.team);
    const std::vector<TeamId> &calling = contest.round(turn.round).playingOrder;
    basis.position = std::find(calling.begin(), calling.end(), turn.team) - calling.begin();
    const auto draft = drafts.find({turn, m_judge});
    if (draft != drafts.end()) {
        basis.draft = draft->second;
    }
    return basis;
}

std::optional<SheetFolder::Entry> SheetFolder::entryOf(
    const Contest &contest, const TurnId &turn, const Basis &basis) const
{
    const Segment *segment = contest.rulebook->segment(turn.segment);
    const std::vector<Criterion> criteria
        = segment ? criteriaOf(*segment) : std::vector<Criterion>{};
    const bool has = basis.sheet.has_value();
    // A turn without this judge's sheet is over for them once it is settled.
    const bool hidden = segment == nullptr || criteria.empty() || (!basis.called && !has)
        || (!has && !basis.excuse && (basis.locked || !basis.wanted));
    if (hidden) {
        return std::nullopt;
    }
    const bool returned = has && basis.sheet->returned;
    const bool canMark = !basis.excuse && !basis.locked && (!has || returned);
    std::string state = has ? returned ? "returned" : "submitted" : "open";
    if (basis.excuse) {
        state = "excused";
    } else if (basis.locked) {
        state = "locked";
    }
    const bool draft = canMark && basis.draft != DraftOnTablet{};
    Json reason;
    if (basis.excuse) {
        reason = *basis.excuse;
    } else if (returned) {
        reason = basis.sheet->returnReasons.back();
    }
    const Json json{{"turn", turnJson(turn)}, {"team", teamJson(contest, turn.round, turn.team)},
        {"segment",
            {{"label", segment->label}, {"short", segment->shortLabel},
                {"max", dottedText(sumOfMaxima(criteria))}}},
        {"state", state}, {"criteria", criteriaJson(criteria)},
        {"marks", has ? marksJson(basis.sheet->marks) : Json::object()},
        {"note", has ? basis.sheet->note : ""},
        {"draft",
            draft ? Json{{"marks", marksJson(basis.draft.marks)}, {"note", basis.draft.note}}
                  : Json()},
        {"version", has ? basis.sheet->version : 0}, {"reason", reason},
        {"source", has ? Json(nameIn(sourceNames(), basis.sheet->source)) : Json()},
        {"total", has ? Json(pointsText(sumOf(basis.sheet->marks))) : Json()}};
    return Entry{jsonText(json), !basis.locked, basis.position};
}

bool SheetFolder::refresh(const Contest &contest, const Drafts &drafts)
{
    bool changed = m_onStage != contest.onStage;
    m_onStage = contest.onStage;
    if (m_all) {
        m_bases.clear();
        m_entries.clear();
        for (const auto &[turn, state] : contest.turns) {
            m_touched.insert(turn);
        }
        changed = true;
        m_all = false;
    }
    for (const TurnId &turn : m_touched) {
        Basis basis = basisOf(contest, drafts, turn);
        const auto known = m_bases.find(turn);
        if (known != m_bases.end() && !m_reloaded.contains(turn)) {
            // What was typed meanwhile is no reason to send: something that this judge may not
            // know of, as a deduction, would show by the moment of the echo.
            Basis otherwise = basis;
            otherwise.draft = known->second.draft;
            if (known->second == otherwise) {
                continue;
            }
        }
        if (auto entry = entryOf(contest, turn, basis)) {
            changed = changed || m_entries[turn] != *entry;
            m_entries[turn] = std::move(*entry);
        } else {
            changed = m_entries.erase(turn) > 0 || changed;
        }
        m_bases[turn] = std::move(basis);
    }
    m_touched.clear();
    m_reloaded.clear();
    return changed;
}

std::string SheetFolder::text(const Contest &contest) const
{
    std::vector<std::pair<TurnId, const Entry *>> called;
    for (const Round &round : contest.rulebook->rounds) {
        for (const TurnId &turn : contest.turnsOf(round.id)) {
            const auto entry = m_entries.find(turn);
            if (entry != m_entries.end()) {
                called.emplace_back(turn, &entry->second);
            }
        }
    }
    std::stable_partition(called.begin(), called.end(),
        [&](const auto &each) { return contest.onStage != each.first; });
    // Sheets that can still be worked on come first when not all fit, then the newest.
    std::set<TurnId> kept;
    std::size_t size = 0;
    for (const bool open : {true, false}) {
        for (auto each = called.rbegin(); each != called.rend(); ++each) {
            if (each->second->open == open && size + each->second->text.size() < TopicBudget) {
                size += each->second->text.size() + 1;
                kept.insert(each->first);
            }
        }
    }
    std::string text = R"({"sheets":[)";
    for (const auto &[turn, entry] : called) {
        if (kept.contains(turn)) {
            text += text.back() == '[' ? "" : ",";
            text += entry->text;
        }
    }
    return text + "]}";
}

}
