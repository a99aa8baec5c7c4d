// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clauses about deductions, restarts, corrections, cancelled questions and missing judges.
#include "contest/remarks.h"

#include "contest/text.h"

#include <algorithm>

namespace contest {

namespace {

constexpr std::size_t LongestReason = 160; // bytes; the record and the minutes hold all of it

//! " (reason)", cut between letters where it would make the sentence too long.
std::string inBrackets(const std::string &reason)
{
    if (reason.empty()) {
        return {};
    }
    std::size_t end = std::min(reason.size(), LongestReason);
    while (end < reason.size() && (static_cast<unsigned char>(reason[end]) & 0xC0) == 0x80) {
        --end;
    }
    return " (" + reason.substr(0, end) + (end < reason.size() ? "…)" : ")");
}

std::ptrdiff_t excludedSheets(const TurnScore &score)
{
    return std::count_if(score.sheets.begin(), score.sheets.end(),
        [](const SheetScore &sheet) { return sheet.standing == SheetStanding::Excluded; });
}

bool hasThirdMark(const TurnScore &score)
{
    return std::any_of(score.sheets.begin(), score.sheets.end(), [](const SheetScore &sheet) {
        return sheet.thirdMark && sheet.standing == SheetStanding::Counts;
    });
}

//! Everything there is to remark about one turn that counts.
class TurnRemarks
{
public:
    TurnRemarks(const Contest &contest, const TurnId &id, const TurnScore &score)
        : m_contest(contest),
          m_turn(*contest.turn(id)),
          m_id(id),
          m_score(score),
          m_label(contest.rulebook->segment(id.segment)->label)
    {
    }

    [[nodiscard]] Words all() const
    {
        return discussed() + excluded() + addedSheet() + restarted() + cancelled() + timed()
            + slowChangeover() + deducted() + corrected();
    }

private:
    [[nodiscard]] Words discussed() const
    {
        if (!m_turn.discussed) {
            return {};
        }
        return {"; điểm chấm lệch nhau ở " + m_label + " đã được Ban Giám khảo thống nhất",
            "; the judges talked over marks far apart in " + m_label};
    }
    //! No judge and no mark: the hall may read this where it sees no sheets.
    [[nodiscard]] Words excluded() const
    {
        const auto count = excludedSheets(m_score);
        if (count == 0) {
            return {};
        }
        const std::string number = std::to_string(count);
        return {"; " + m_label + " không tính " + number + " phiếu lệch quá mức",
            "; in " + m_label + " " + number
                + (count == 1 ? " sheet too far off does not count"
                              : " sheets too far off do not count")};
    }
    [[nodiscard]] Words addedSheet() const
    {
        if (!hasThirdMark(m_score)) {
            return {};
        }
        return {"; " + m_label + " có tính phiếu chấm thêm vì điểm lệch nhau",
            "; in " + m_label + " one more sheet counts because the marks lay far apart"};
    }
    [[nodiscard]] Words restarted() const
    {
        if (m_turn.attempts.empty()) {
            return {};
        }
        const std::string why = inBrackets(m_turn.attempts.back().reason);
        return {"; " + m_label + " chỉ tính lần diễn lại" + why,
            "; in " + m_label + " only the performance begun anew counts" + why};
    }
    [[nodiscard]] Words cancelled() const
    {
        const auto &bySegment = m_contest.round(m_id.round).cancelled;
        const auto found = bySegment.find(m_id.segment);
        if (found == bySegment.end()) {
            return {};
        }
        int count = 0;
        for (const auto &[component, questions] : found->second) {
            count += questions;
        }
        const std::string number = std::to_string(count);
        return {"; " + m_label + " không tính " + number + " câu hỏi đã hủy",
            "; in " + m_label + " " + number
                + (count == 1 ? " cancelled question does not count"
                              : " cancelled questions do not count")};
    }
    [[nodiscard]] Words timed() const
    {
        if (m_score.timePenalty == Points{}) {
            return {};
        }
        const Words each
            = m_score.penaltyOffSheets ? Words{" mỗi phiếu", " from each sheet"} : Words{};
        const std::string over = durationText(m_score.overMs);
        const std::string less = durationText(m_score.shortMs);
        const Words why = m_score.overMs > 0
            ? Words{" vì quá giờ " + over, " for " + over + " over time"}
            : Words{" vì thiếu giờ " + less, " for " + less + " under time"};
        return taken(m_score.timePenalty, each) + why;
    }
    [[nodiscard]] Words slowChangeover() const
    {
        if (m_score.changeoverPenalty == Points{}) {
            return {};
        }
        const std::string over = durationText(m_score.changeoverOverMs);
        return taken(m_score.changeoverPenalty)
            + Words{" vì tiếp quản sân khấu quá giờ " + over,
                " for " + over + " over time in the changeover"};
    }
    [[nodiscard]] Words deducted() const
    {
        if (m_turn.deductions.empty()) {
            return {};
        }
        std::string reasons;
        for (const Deduction &each : m_turn.deductions) {
            reasons += (reasons.empty() ? "" : "; ") + breachText(*m_contest.rulebook, each);
        }
        const std::size_t count = m_turn.deductions.size();
        const std::string times = std::to_string(count);
        const Words all = taken(m_score.deducted);
        if (count == 1) {
            return all + bothLanguages(inBrackets(reasons));
        }
        return all
            + Words{
                inBrackets(times + " lần: " + reasons), inBrackets(times + " times: " + reasons)};
    }
    //! "; Phần thi Tiểu phẩm bị trừ 2,00 điểm"
    [[nodiscard]] Words taken(Points off, const Words &how = {}) const
    {
        const std::string points = fractionText(Fraction(off), m_contest.rulebook->showPlaces);
        return {"; " + m_label + " bị trừ " + points + " điểm" + how.vi,
            "; " + points + " points deducted" + how.en + " in " + m_label};
    }
    [[nodiscard]] Words corrected() const
    {
        if (m_turn.reopenings.empty()) {
            return {};
        }
        const std::string why = inBrackets(m_turn.reopenings.back().reason);
        return {"; điểm " + m_label + " đã được sửa" + why,
            "; the score of " + m_label + " was corrected" + why};
    }

    const Contest &m_contest;
    const TurnState &m_turn;
    const TurnId &m_id;
    const TurnScore &m_score;
    const std::string &m_label;
};

//! How many judges marked a turn, in words; empty: all of them.
Words jurySays(const TurnState &turn, const TurnScore &score)
{
    const bool stoodIn = std::any_of(score.sheets.begin(), score.sheets.end(),
        [](const SheetScore &sheet) { return sheet.inPlaceOf.has_value(); });
    if (stoodIn) {
        return {" có giám khảo dự phòng chấm thay", " with an alternate judge"};
    }
    // Who marked, also where the sheet lay too far off; a third mark stands for nobody.
    const auto marked = score.counted + excludedSheets(score) - (hasThirdMark(score) ? 1 : 0);
    if (turn.excused.empty() || marked >= score.panelSize) {
        return {};
    }
    const std::string counted = std::to_string(marked);
    const std::string all = std::to_string(score.panelSize);
    return {" do " + counted + " trong " + all + " giám khảo chấm",
        " marked by " + counted + " of " + all + " judges"};
}

//! Segments with the same jury share one clause: "; A, B do 4 trong 5 giám khảo chấm".
class Juries
{
public:
    void add(const std::string &label, const Words &jury)
    {
        if (jury.vi.empty()) {
            return;
        }
        const auto same = std::find_if(m_clauses.begin(), m_clauses.end(),
            [&jury](const auto &clause) { return clause.second == jury; });
        if (same == m_clauses.end()) {
            m_clauses.emplace_back(label, jury);
        } else {
            same->first += ", " + label;
        }
    }
    [[nodiscard]] Words words() const
    {
        Words all;
        for (const auto &[labels, jury] : m_clauses) {
            all = all + bothLanguages("; " + labels) + jury;
        }
        return all;
    }

private:
    std::vector<std::pair<std::string, Words>> m_clauses;
};

}

Words remarksOn(
    const Contest &contest, const TeamResult &result, const std::optional<SegmentId> &only)
{
    const Rulebook &book = *contest.rulebook;
    Juries juries;
    Words words;
    for (const SegmentId &segment : book.segmentsOf(*book.round(result.round))) {
        if (only && segment != *only) {
            continue;
        }
        const std::string &label = book.segment(segment)->label;
        const auto played = result.turns.find(segment);
        if (const std::string *reason = contest.voidedBecause(result.round, segment)) {
            const std::string what = label + inBrackets(*reason);
            words = words + Words{"; không tính " + what, "; without " + what};
        } else if (played != result.turns.end()) {
            const TurnId turn{result.round, segment, result.team};
            juries.add(label, jurySays(*contest.turn(turn), played->second));
            words = words + TurnRemarks(contest, turn, played->second).all();
        }
    }
    return juries.words() + words;
}

Words voidedWords(const Segment &segment, const std::string &reason)
{
    const std::string why = inBrackets(reason);
    return {segment.label + " đã hủy" + why, segment.label + " is void" + why};
}

std::string breachText(const Rulebook &rulebook, const Deduction &deduction)
{
    for (const DeductionRule &rule : rulebook.deductions) {
        if (deduction.rule == rule.id && rule.label != deduction.reason) {
            return rule.label + ": " + deduction.reason;
        }
    }
    return deduction.reason;
}

std::optional<SegmentId> segmentOf(const SideSource &source)
{
    return std::visit(
        [](const auto &each) -> std::optional<SegmentId> {
            if constexpr (requires { each.segment; }) {
                return each.segment;
            } else {
                return std::nullopt;
            }
        },
        source);
}

}
