// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of a marks file about a round: who is away, what parts ties, prizes, who comes in.
#include "control/rehearsal/marks_rows.h"

#include "contest/text.h"

namespace rehearsal {

namespace {

const std::string BonusPrefix = "bonus.";

std::vector<contest::TeamId> joinedTeams(const std::string &text)
{
    std::vector<contest::TeamId> teams;
    for (std::string &part : partsOf(text, '>')) {
        teams.push_back({std::move(part)});
    }
    return teams;
}

Subject subjectOf(const Row &row)
{
    return row.segment.empty() ? Subject() : contest::SubjectId{row.segment};
}

contest::Words notANumber(const std::string &value, const char *vi, const char *en)
{
    return {"“" + value + "” không phải " + vi, "“" + value + "” is no " + en};
}

}

RowReader::ReadsRow RowReader::roundReader(const std::string &item)
{
    static const std::map<std::string, ReadsRow> readers{{"excuse", &RowReader::readExcuse},
        {"withdraw", &RowReader::readDeparture}, {"disqualify", &RowReader::readDeparture},
        {"extra", &RowReader::readExtra}, {"vote", &RowReader::readVote},
        {"lot", &RowReader::readLot}, {"ruling", &RowReader::readRuling},
        {"audience", &RowReader::readAudience}, {"choice", &RowReader::readChoice},
        {"decide", &RowReader::readDecision}, {"advance", &RowReader::readEntryRuling},
        {"name", &RowReader::readNamed}};
    if (item.starts_with(BonusPrefix)) {
        return &RowReader::readBonus;
    }
    const auto found = readers.find(item);
    return found == readers.end() ? nullptr : found->second;
}

void RowReader::readExcuse(const Row &row, RoundMarks &round)
{
    const bool turn = !row.segment.empty();
    if (!need(turn == !row.team.empty(), row.team.empty() ? "team" : "segment",
            {"cần cả phần thi và đội, hoặc để trống cả hai",
                "both segment and team are needed, or neither"})
        || !need(m_book.judge({row.value}) != nullptr || round.judges.count({row.value}) > 0,
            "value",
            {"không có giám khảo “" + row.value + "”", "there is no judge “" + row.value + "”"})
        || (turn && !needsPanelMember(row, row.value, "value"))
        || !once({row.round, row.segment, row.team, "excuse", row.value}, "value")) {
        return;
    }
    auto &excused = turn ? turnOf(row, round).excused : round.excused;
    excused[{row.value}] = {reasonOf(row, "được miễn chấm"), m_line};
}

void RowReader::readDeparture(const Row &row, RoundMarks &round)
{
    if (!need(!row.team.empty(), "team", {"thiếu đội", "the team is missing"})
        || !need(row.value.empty(), "value", {"cột này phải để trống", "must be empty"})
        || !once({row.round, row.team, "left"}, "item")) {
        return;
    }
    const bool withdrawn = row.item == "withdraw";
    DepartureEntry entry;
    entry.departure = withdrawn ? contest::Departure::Withdrawn : contest::Departure::Disqualified;
    if (!row.segment.empty()) {
        entry.from = contest::SegmentId{row.segment};
    }
    entry.reason = reasonOf(row, withdrawn ? "bỏ thi" : "bị truất quyền thi");
    entry.line = m_line;
    round.left[{row.team}] = entry;
}

void RowReader::readBonus(const Row &row, RoundMarks &round)
{
    const std::string id = row.item.substr(BonusPrefix.size());
    const auto bonus = thingNamed(m_book.bonuses, id);
    if (needTeamOnly(row)
        && need(bonus != m_book.bonuses.end(), "item",
            {"thể lệ không có điểm khuyến khích “" + id + "”",
                "the rulebook has no bonus “" + id + "”"})
        && once({row.round, row.team, row.item}, "item")
        && fitsScale(row, {}, bonus->max, bonus->step)) {
        round.bonuses[{{row.team}, bonus->id}] = {*contest::parsePoints(row.value), m_line};
    }
}

void RowReader::readExtra(const Row &row, RoundMarks &round)
{
    const auto right = wholeNumber(row.value);
    if (need(row.segment.empty(), "segment",
            {"câu hỏi phụ không thuộc phần thi nào; để trống",
                "an extra question is in no segment; leave it empty"})
        && need(!row.team.empty(), "team", {"thiếu đội", "the team is missing"})
        && need(right.has_value(), "value",
            notANumber(row.value, "số câu đúng", "number of right answers"))
        && once({row.round, row.team, "extra"}, "item")) {
        round.extra[{row.team}] = {*right, m_line};
    }
}

void RowReader::readVote(const Row &row, RoundMarks &round)
{
    const auto votes = wholeNumber(row.value);
    if (need(!row.team.empty(), "team", {"thiếu đội", "the team is missing"})
        && need(votes.has_value(), "value", notANumber(row.value, "số phiếu", "number of votes"))
        && once({row.round, row.segment, row.team, "vote"}, "item")) {
        round.votes[{subjectOf(row), {row.team}}] = {*votes, m_line};
    }
}

//! Teams of the book, each once for this item, best first.
std::optional<RankingEntry> RowReader::rankingOf(const Row &row)
{
    RankingEntry entry{subjectOf(row), joinedTeams(row.value), row.note, m_line};
    if (!need(row.team.empty(), "team",
            {"các đội ghi ở cột value, nối bằng >", "teams stand in value, joined by >"})
        || !need(entry.order.size() > 1, "value",
            {"cần ít nhất hai đội, nối bằng >", "at least two teams, joined by >"})) {
        return {};
    }
    for (const contest::TeamId &team : entry.order) {
        if (!need(m_book.team(team) != nullptr, "value",
                {"không có đội “" + team.text + "”", "there is no team “" + team.text + "”"})
            || !isListed(*m_book.round({row.round}), team, "value")
            || !once({row.round, row.segment, team.text, row.item}, "value")) {
            return {};
        }
    }
    return entry;
}

void RowReader::readRuling(const Row &row, RoundMarks &round)
{
    if (auto entry = rankingOf(row)) {
        entry->note = reasonOf(row, "trưởng ban kết luận");
        for (const contest::TeamId &team : entry->order) {
            round.mentions.push_back({team, m_line, "value"});
        }
        round.rulings.push_back(std::move(*entry));
    }
}

void RowReader::readLot(const Row &row, RoundMarks &round)
{
    auto entry = rankingOf(row);
    if (entry
        && need(
            !row.note.empty(), "note", {"cần ghi người chứng kiến", "the witnesses are needed"})) {
        for (const contest::TeamId &team : entry->order) {
            round.mentions.push_back({team, m_line, "value"});
        }
        round.lots.push_back(std::move(*entry));
    }
}

//! The side prize that the segment column names, if its source is of this kind.
template<class Source>
const contest::SidePrize *RowReader::sidePrizeOf(const Row &row, contest::Words words)
{
    const auto &side = m_book.prizesOf(*m_book.round({row.round})).side;
    const auto prize = thingNamed(side, row.segment);
    const bool fits = prize != side.end() && std::holds_alternative<Source>(prize->source);
    return need(fits, "segment", std::move(words)) ? &*prize : nullptr;
}

void RowReader::readAudience(const Row &row, RoundMarks &round)
{
    const auto *prize = sidePrizeOf<contest::FromAudienceVote>(row,
        {"cần mã một giải phụ do khán giả bình chọn",
            "the id of a side prize by audience vote is needed"});
    const auto votes = wholeNumber(row.value);
    if (prize != nullptr && need(!row.team.empty(), "team", {"thiếu đội", "the team is missing"})
        && need(votes.has_value(), "value", notANumber(row.value, "số phiếu", "number of votes"))
        && once({row.round, row.segment, row.team, "audience"}, "item")) {
        round.audience[prize->id][{row.team}] = {*votes, m_line};
    }
}

void RowReader::readChoice(const Row &row, RoundMarks &round)
{
    const auto *prize = sidePrizeOf<contest::FromJuryChoice>(row,
        {"cần mã một giải phụ do Ban Giám khảo chọn",
            "the id of a side prize by the jury's choice is needed"});
    const auto rank = wholeNumber(row.value);
    if (prize != nullptr && need(!row.team.empty(), "team", {"thiếu đội", "the team is missing"})
        && need(rank && *rank >= 1 && *rank <= prize->quantity, "value",
            notANumber(row.value, "thứ tự trong số suất của giải", "rank among the prize's units"))
        && once({row.round, row.segment, row.team, "choice"}, "item")
        && once({row.round, row.segment, "choice of rank", std::to_string(*rank)}, "value")) {
        round.choices[prize->id][*rank] = {{row.team}, row.note, m_line};
    }
}

void RowReader::readDecision(const Row &row, RoundMarks &round)
{
    const contest::PrizeSet &prizes = m_book.prizesOf(*m_book.round({row.round}));
    const auto named = [&row](const auto &prize) { return prize.name == row.value; };
    const bool known = std::any_of(prizes.main.begin(), prizes.main.end(), named)
        || std::any_of(prizes.side.begin(), prizes.side.end(), named);
    if (needTeamOnly(row)
        && need(known, "value",
            {"vòng này không có giải “" + row.value + "”",
                "this round has no prize “" + row.value + "”"})
        && once({row.round, row.team, row.value, "decide"}, "value")) {
        round.decisions.push_back(
            {{row.team}, row.value, reasonOf(row, "theo quyết định ghi trong tệp điểm"), m_line});
    }
}

void RowReader::readEntryRuling(const Row &row, RoundMarks &round)
{
    const contest::Entrants &entrants = m_book.round({row.round})->entrants;
    const bool ranked = std::holds_alternative<contest::TopOfEach>(entrants)
        || std::holds_alternative<contest::BestOverall>(entrants);
    if (!need(row.segment.empty(), "segment", {"cột này phải để trống", "must be empty"})
        || !need(ranked, "item",
            {"vòng này không lấy đội theo hạng của vòng khác",
                "this round takes no teams by their places in other rounds"})) {
        return;
    }
    if (auto entry = rankingOf(row)) {
        entry->note = reasonOf(row, "trưởng ban kết luận");
        round.entryRulings.push_back(std::move(*entry));
    }
}

void RowReader::readNamed(const Row &row, RoundMarks &round)
{
    const auto *byHand = std::get_if<contest::NamedByHand>(&m_book.round({row.round})->entrants);
    const auto rank = wholeNumber(row.value);
    if (needTeamOnly(row)
        && need(byHand != nullptr, "item",
            {"đội vào vòng này không do Ban Tổ chức chỉ định",
                "the teams of this round are not named by hand"})
        && need(rank && *rank >= 1 && *rank <= byHand->count, "value",
            notANumber(row.value, "thứ tự trong số đội của vòng", "rank among the round's teams"))
        && once({row.round, row.team, "name"}, "item")
        && once({row.round, "name of rank", std::to_string(*rank)}, "value")) {
        round.named[*rank] = {{row.team}, row.note, m_line};
    }
}

}
