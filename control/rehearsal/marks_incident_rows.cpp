// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of a marks file about an evening that went wrong.
#include "control/rehearsal/marks_rows.h"

#include "contest/plain_text.h"
#include "contest/roster.h"

namespace rehearsal {

namespace {

const std::string NewJudge = "judge.";
const std::string MemberPrefix = "member.";
constexpr int LatestYear = 9999;

//! "member.main.captain" and the like; none: no such item.
std::optional<contest::Member> memberOf(const std::string &item)
{
    static const std::map<std::string, contest::MemberRole> roles{
        {"main", contest::MemberRole::Main}, {"reserve", contest::MemberRole::Reserve},
        {"support", contest::MemberRole::Support}};
    const std::vector<std::string> parts = partsOf(item.substr(MemberPrefix.size()), '.');
    const auto role = roles.find(parts.front());
    const bool captain = parts.size() == 2 && parts.back() == "captain";
    if (role == roles.end() || (parts.size() > 1 && !captain)) {
        return {};
    }
    return contest::Member{{}, 0, role->second, captain};
}

template<class Entry>
std::size_t lastLine(const Entry &entries)
{
    std::size_t line = 0;
    for (const auto &[key, entry] : entries) {
        line = std::max(line, entry.line);
    }
    return line;
}

}

RowReader::ReadsRow RowReader::incidentReader(const std::string &item)
{
    static const std::map<std::string, ReadsRow> readers{{"void", &RowReader::readVoid},
        {"replace", &RowReader::readReplaced}, {"panel", &RowReader::readPanel},
        {"panel.alternates", &RowReader::readAlternates},
        {"panel.present", &RowReader::readPresent}};
    if (item.starts_with(NewJudge)) {
        return &RowReader::readJudge;
    }
    if (item.starts_with(MemberPrefix)) {
        return &RowReader::readMember;
    }
    const auto found = readers.find(item);
    return found == readers.end() ? nullptr : found->second;
}

bool RowReader::needReason(const Row &row)
{
    return need(!row.note.empty(), "note", {"cần ghi lý do", "a reason is needed"});
}

void RowReader::readRestart(const Row &row, RoundMarks &round)
{
    if (!needSegmentAndTeam(row)) {
        return;
    }
    RestartEntry entry{{}, row.note, m_line};
    if (!row.value.empty()) {
        entry.elapsedMs = secondsOf(row);
        if (!entry.elapsedMs) {
            return;
        }
    }
    if (needReason(row)) {
        turnOf(row, round).restarts.push_back(std::move(entry));
    }
}

void RowReader::readVoid(const Row &row, RoundMarks &round)
{
    if (need(!row.segment.empty(), "segment", {"thiếu phần thi", "the segment is missing"})
        && need(row.team.empty(), "team",
            {"phần thi hủy cho mọi đội; để trống", "it is void for every team; leave it empty"})
        && need(row.value.empty(), "value", {"cột này phải để trống", "must be empty"})
        && once({row.round, row.segment, row.item}, "item") && needReason(row)) {
        round.voided[{row.segment}] = {row.note, m_line};
    }
}

//! A round needs something to rank by.
void RowReader::checkVoided(const RoundMarks &round)
{
    const contest::Round &book = *m_book.round(round.round);
    if (!round.voided.empty() && round.voided.size() == m_book.segmentsOf(book).size()) {
        m_faults.push_back({lastLine(round.voided), "segment",
            {"không còn phần thi nào để xếp hạng", "no segment would be left to rank by"}});
    }
}

void RowReader::readCancelled(const Row &row, RoundMarks &round)
{
    const auto keys = contest::keysOf(*m_book.segment({row.segment}));
    const auto key = thingNamed(keys, row.item.substr(0, row.item.rfind('.')));
    const auto count = wholeNumber(row.value);
    const std::string most = std::to_string(key->questions - 1);
    if (need(row.team.empty(), "team",
            {"câu hỏi hủy cho mọi đội; để trống", "it is cancelled for every team; leave it empty"})
        && once({row.round, row.segment, row.item}, "item")
        && need(count && *count >= 1 && *count < key->questions, "value",
            {"số câu hủy phải từ 1 đến " + most, "from 1 to " + most + " can be cancelled"})
        && needReason(row)) {
        round.cancelled[{{row.segment}, key->id}] = {*count, row.note, m_line};
    }
}

void RowReader::readReplaced(const Row &row, RoundMarks &round)
{
    const contest::Entrants &entrants = m_book.round({row.round})->entrants;
    const bool byPlaces = std::holds_alternative<contest::TopOfEach>(entrants)
        || std::holds_alternative<contest::BestOverall>(entrants);
    if (needTeamOnly(row)
        && need(byPlaces, "item",
            {"vòng này không lấy đội theo hạng của vòng khác",
                "this round takes no teams by their places in other rounds"})
        && need(m_book.team({row.value}) != nullptr, "value",
            {"không có đội “" + row.value + "”", "there is no team “" + row.value + "”"})
        && once({row.round, row.team, row.item}, "item")
        && once({row.round, "replaces", row.value}, "value") && needReason(row)) {
        round.replaced[{row.team}] = {{row.value}, row.note, m_line};
    }
}

void RowReader::readJudge(const Row &row, RoundMarks &round)
{
    const std::string id = row.item.substr(NewJudge.size());
    const bool free
        = !id.empty() && id.find('>') == std::string::npos && m_book.judge({id}) == nullptr;
    if (!need(row.segment.empty(), "segment", {"cột này phải để trống", "must be empty"})
        || !need(row.team.empty(), "team", {"cột này phải để trống", "must be empty"})
        || !need(free, "item",
            {"mã giám khảo mới phải khác các mã trong thể lệ",
                "a new judge needs an id that the rulebook does not use"})
        || !once({row.round, row.item}, "item")
        || !need(!contest::isBlank(row.value), "value", {"thiếu họ tên", "the name is missing"})) {
        return;
    }
    const std::string &known = m_newJudges.try_emplace(id, row.value).first->second;
    if (need(known == row.value, "value",
            {"mã này là của " + known, "this is the id of " + known})) {
        round.judges[{id}] = {row.value, row.note};
    }
}

//! A turn, a segment, or the whole round.
bool RowReader::needScope(const Row &row)
{
    return need(!row.segment.empty() || row.team.empty(), "segment",
               {"thiếu phần thi", "the segment is missing"})
        && once({row.round, row.segment, row.team, row.item}, "item");
}

//! Known judges, each once.
std::optional<std::vector<contest::JudgeId>> RowReader::judgesOf(
    const Row &row, const RoundMarks &round)
{
    std::vector<contest::JudgeId> judges;
    for (const std::string &id : partsOf(row.value, '>')) {
        const contest::JudgeId judge{id};
        const bool known = m_book.judge(judge) != nullptr || round.judges.count(judge) > 0;
        if (!need(known, "value",
                {"không có giám khảo “" + id + "”", "there is no judge “" + id + "”"})
            || !need(std::find(judges.begin(), judges.end(), judge) == judges.end(), "value",
                {"“" + id + "” đứng hai lần", "“" + id + "” stands twice"})) {
            return {};
        }
        judges.push_back(judge);
    }
    return judges;
}

void RowReader::readPanel(const Row &row, RoundMarks &round)
{
    if (!needScope(row)) {
        return;
    }
    const auto judges = judgesOf(row, round);
    if (judges && needReason(row)) {
        PanelEntry &entry = round.panels[{{row.segment}, {row.team}}];
        entry.judges = *judges;
        entry.reason = row.note;
        entry.line = m_line;
    }
}

void RowReader::readAlternates(const Row &row, RoundMarks &round)
{
    if (!needScope(row)) {
        return;
    }
    const auto judges = row.value.empty() ? std::vector<contest::JudgeId>() : judgesOf(row, round);
    if (judges) {
        PanelEntry &entry = round.panels[{{row.segment}, {row.team}}];
        entry.alternates = *judges;
        entry.alternatesLine = m_line;
    }
}

void RowReader::readPresent(const Row &row, RoundMarks &round)
{
    const auto present = wholeNumber(row.value);
    if (needScope(row)
        && need(present.value_or(0) >= 1, "value",
            {"“" + row.value + "” không phải số giám khảo",
                "“" + row.value + "” is no number of judges"})) {
        PanelEntry &entry = round.panels[{{row.segment}, {row.team}}];
        entry.present = *present;
        entry.presentLine = m_line;
    }
}

void RowReader::checkPanels(const RoundMarks &round)
{
    for (const auto &[scope, entry] : round.panels) {
        if (entry.line == 0) {
            for (const std::size_t line : {entry.alternatesLine, entry.presentLine}) {
                if (line != 0) {
                    m_faults.push_back({line, "item",
                        {"không có dòng “panel” đi cùng", "there is no row “panel” with it"}});
                }
            }
            continue;
        }
        const auto &judges = entry.judges;
        for (const contest::JudgeId &judge :
            entry.alternates.value_or(std::vector<contest::JudgeId>())) {
            if (std::find(judges.begin(), judges.end(), judge) != judges.end()) {
                m_faults.push_back({entry.alternatesLine, "value",
                    {"“" + judge.text + "” đã là giám khảo chính",
                        "“" + judge.text + "” is a main judge"}});
                break;
            }
        }
        if (static_cast<std::size_t>(entry.present.value_or(1)) > judges.size()) {
            const std::string size = std::to_string(judges.size());
            m_faults.push_back({entry.presentLine, "value",
                {"ban chỉ có " + size + " giám khảo", "there are only " + size + " judges"}});
        }
    }
}

void RowReader::readMember(const Row &row, RoundMarks &round)
{
    std::optional<contest::Member> member = memberOf(row.item);
    const auto born = row.value.empty() ? std::optional(0) : wholeNumber(row.value);
    if (needTeamOnly(row)
        && need(member.has_value(), "item",
            {"cần member.main, member.reserve hoặc member.support",
                "member.main, member.reserve or member.support is needed"})
        && need(born && *born <= LatestYear && (*born > 0 || row.value.empty()), "value",
            {"“" + row.value + "” không phải năm sinh", "“" + row.value + "” is no year of birth"})
        && need(!row.note.empty(), "note", {"thiếu họ tên", "the name is missing"})) {
        member->name = row.note;
        member->born = *born;
        RosterEntry &entry = round.rosters[{row.team}];
        entry.line = entry.line == 0 ? m_line : entry.line;
        entry.members.push_back(std::move(*member));
    }
}

void RowReader::checkRosters(const RoundMarks &round)
{
    for (const auto &[team, entry] : round.rosters) {
        if (const auto refusal = contest::rosterRefusal(m_book, entry.members)) {
            m_faults.push_back({entry.line, "item",
                {"đội “" + team.text + "”: " + refusal->words.vi,
                    "the team “" + team.text + "”: " + refusal->words.en}});
        }
    }
}

}
