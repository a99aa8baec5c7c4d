// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks about every clause that the file leaves open, with what is common practice and the JSON that
// would say so.
#include "control/rulebook/reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

struct Clause
{
    const char *key;
    const char *vi, *usualVi;
    const char *en, *usualEn;
    const char *proposal;
};

void ask(const Place &place, const contest::Words &what, const contest::Words &usual,
    const std::string &proposal, Complaints &complaints)
{
    complaints.question(place, "Kế hoạch chưa nói " + what.vi + "; thông lệ là " + usual.vi + ".",
        "The plan does not say " + what.en + "; common practice is " + usual.en + ".", proposal);
}

//! Clauses that any contest can take over word by word.
void askFixed(const Fields &top)
{
    static const Clause clauses[]{
        {"aggregation", "cách tổng hợp điểm của các giám khảo", "lấy trung bình cộng",
            "how the judges' marks are put together", "the mean",
            R"("aggregation": {"method": "mean", "rank_on": "exact", "show_places": 2})"},
        {"deviation", "làm gì khi điểm của các giám khảo chênh lệch nhiều",
            "nhắc Trưởng Ban khi chênh quá 20% điểm tối đa",
            "what happens when marks are far apart", "to warn the chair beyond 20% of the maximum",
            R"("deviation": {"action": "warn", "beyond_percent": 20})"},
        {"deductions", "mức trừ cho từng loại vi phạm", "nêu sẵn các mức, ví dụ quá số người trừ 1",
            "what each breach costs", "a list of prices, such as 1 for too many members",
            R"("deductions": [{"id": "qua_nguoi", "label": "Quá số người quy định", "points": 1}])"},
        {"complaint", "ai được khiếu nại, đến lúc nào",
            "đội trưởng, bằng văn bản, trước khi ký kết quả", "who may complain, until when",
            "the captain, in writing, before the results are signed",
            R"("complaint": {"by": "captain", "written": true, "until": "results_signed", "decided_by": "Trưởng Ban Giám khảo"})"},
        {"correction", "ai đồng ý khi sửa điểm đã duyệt", "hai người: Trưởng Ban và thư ký",
            "who agrees to a correction after approval", "two people, the chair and a secretary",
            R"("correction": {"approvals": 2})"},
        {"reveal", "khi nào công bố điểm và xếp hạng",
            "hiện điểm đã duyệt, giữ xếp hạng đến khi trao giải",
            "when scores and standings are shown",
            "approved scores at once, standings after the ceremony",
            R"("reveal": {"scores": "approved_only", "judges": "hidden", "ranking": "ceremony"})"},
    };
    for (const Clause &clause : clauses) {
        if (!top.has(clause.key)) {
            ask(Place{}.key(clause.key), {clause.vi, clause.en}, {clause.usualVi, clause.usualEn},
                clause.proposal, top.complaints());
        }
    }
}

//! The segment worth most first: what weighs most should decide.
void askTies(const Fields &top, const contest::Rulebook &book)
{
    if (!top.has("tie_break")) {
        std::vector<contest::Segment> segments = book.segments;
        std::stable_sort(segments.begin(), segments.end(),
            [](const auto &a, const auto &b) { return a.max > b.max; });
        std::string rungs;
        for (const contest::Segment &segment : segments) {
            rungs += '"' + segment.id.text + "\", ";
        }
        ask(Place{}.key("tie_break"), {"phân định thế nào khi bằng điểm", "how ties are broken"},
            {"so phần thi nhiều điểm nhất trước, rồi câu hỏi phụ, rồi Trưởng Ban quyết định",
                "the segment worth most, then an extra question, then the chair"},
            "\"tie_break\": [" + rungs + R"("extra_question", "chair_ruling"])", top.complaints());
    }
    const bool side = std::any_of(book.prizeSets.begin(), book.prizeSets.end(),
        [](const auto &entry) { return !entry.second.side.empty(); });
    if (side && !top.has("side_tie_break")) {
        ask(Place{}.key("side_tie_break"),
            {"phân định giải phụ thế nào khi bằng điểm", "how ties for side prizes are broken"},
            {"tổng điểm cao hơn, rồi Trưởng Ban quyết định", "the higher total, then the chair"},
            R"("side_tie_break": ["overall_total", "chair_ruling"])", top.complaints());
    }
}

void askPanel(const json &panel, const Place &place, Complaints &complaints)
{
    const json judges = panel.is_object() ? panel.value("judges", json()) : json();
    if (!judges.is_array() || judges.empty()) {
        return;
    }
    if (!panel.contains("min_present")) {
        const std::string most = std::to_string(judges.size() / 2 + 1);
        ask(place.key("min_present"),
            {"cần ít nhất bao nhiêu giám khảo chấm", "how many judges must mark at least"},
            {"quá nửa ban: " + most, "more than half of the panel: " + most},
            "\"min_present\": " + most, complaints);
    }
    if (panel.value("alternates", json::array()).empty()) {
        ask(place.key("alternates"),
            {"ai chấm thay khi giám khảo vắng", "who marks when a judge is away"},
            {"một giám khảo dự phòng", "one alternate"},
            R"("alternates": [{"id": "du_phong", "name": "…", "title": "…"}])", complaints);
    }
}

void askPanels(const Fields &top)
{
    if (const json *panel = top.find("panel")) {
        askPanel(*panel, Place{}.key("panel"), top.complaints());
    }
    const json *more = top.find("panels");
    if (more != nullptr && more->is_object()) {
        for (const auto &[id, panel] : more->items()) {
            askPanel(panel, Place{}.key("panels").key(id), top.complaints());
        }
    }
}

//! Limits without a price, and stages that are built in no time.
void askTimes(const Fields &top, const contest::Rulebook &book)
{
    std::string limited;
    bool changeover = false;
    const json *segments = top.find("segments");
    for (const contest::Segment &segment : book.segments) {
        const bool said
            = std::any_of(segments->begin(), segments->end(), [&segment](const json &entry) {
                  return entry.is_object() && entry.value("id", json()) == segment.id.text
                      && entry.contains("time_penalty");
              });
        if (segment.timeLimitMs && !said && !top.has("time_penalty")) {
            limited += (limited.empty() ? "\"" : ", \"") + segment.id.text + '"';
        }
        changeover = changeover || segment.changeover.has_value();
    }
    if (!limited.empty()) {
        ask(Place{}.key("time_penalty"), {"quá giờ bị trừ bao nhiêu", "what overtime costs"},
            {"mỗi phút trọn trừ 1 điểm, nhiều nhất 3", "1 point for each full minute, at most 3"},
            "\"time_penalty\": {\"segments\": [" + limited
                + R"(], "kind": "per_full_unit", "unit": 60, "points": 1, "cap": 3})",
            top.complaints());
    }
    if (!book.segments.empty() && !changeover) {
        ask(Place{}.key("segments").item(0, book.segments.front().id.text).key("changeover"),
            {"thời gian chuẩn bị sân khấu của mỗi đội",
                "how long a team may take to set the stage"},
            {"3 phút, không trừ điểm", "3 minutes, without a penalty"},
            R"("changeover": {"limit": 180})", top.complaints());
    }
}

void askPrizes(const Fields &top, const contest::Rulebook &book)
{
    const bool shares = std::any_of(
        book.tieLadder.begin(), book.tieLadder.end(), [](const contest::TieRung &rung) {
            return std::holds_alternative<contest::BySharing>(rung);
        });
    const json *sets = top.find("prizes");
    for (const auto &[id, set] : book.prizeSets) {
        const json &said = sets->at(id.text);
        const Place place = Place{}.key("prizes").key(id.text);
        if (shares && !said.contains("shared")) {
            ask(place.key("shared"),
                {"các đội đồng giải nhận bao nhiêu", "what teams that share a prize get"},
                {"mỗi đội đủ một suất, các hạng sau mất suất ấy",
                    "each the full amount, which uses up the places they span"},
                R"("shared": {"amount": "full", "next": "consumed"})", top.complaints());
        }
        if (!set.side.empty() && !said.contains("side_with_main")) {
            ask(place.key("side_with_main"),
                {"đội đã có giải chính được nhận giải phụ không",
                    "whether a team with a main prize may have a side prize"},
                {"được", "that it may"}, R"("side_with_main": true)", top.complaints());
        }
    }
}

}

void askOpenClauses(const Fields &top, const contest::Rulebook &book)
{
    askFixed(top);
    askTies(top, book);
    askPanels(top);
    askTimes(top, book);
    askPrizes(top, book);
}

}
