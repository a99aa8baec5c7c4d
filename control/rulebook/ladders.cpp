// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the tie ladders: what can be computed first, then what people do, then what ends it.
#include "control/rulebook/reading.h"

#include "contest/overloaded.h"

#include <algorithm>

namespace rulebook {

namespace {

using contest::TieRung;
using nlohmann::json;

enum class Ladder { Main, Side };

//! How far down a ladder a rung belongs.
enum class Depth { Computed, People, Chair, End };

Depth depthOf(const TieRung &rung)
{
    return std::visit(contest::Overloaded{
                          [](const contest::ByExtraQuestion &) { return Depth::People; },
                          [](const contest::ByJudgesVote &) { return Depth::People; },
                          [](const contest::ByChairRuling &) { return Depth::Chair; },
                          [](const contest::ByLot &) { return Depth::End; },
                          [](const contest::BySharing &) { return Depth::End; },
                          [](const auto &) { return Depth::Computed; },
                      },
        rung);
}

std::string wordsOf(Ladder ladder)
{
    return std::string(ladder == Ladder::Main ? "extra_question" : "overall_total")
        + ", best_judge, fewer_penalties, judges_vote, chair_ruling, lot, share";
}

std::optional<TieRung> rungNamed(
    const std::string &word, Ladder ladder, const contest::Rulebook &book)
{
    static const std::map<std::string, TieRung> rungs{{"chair_ruling", contest::ByChairRuling{}},
        {"best_judge", contest::ByBestJudge{}}, {"fewer_penalties", contest::ByFewerPenalties{}},
        {"judges_vote", contest::ByJudgesVote{}}, {"lot", contest::ByLot{}},
        {"share", contest::BySharing{}}};
    if (const auto found = rungs.find(word); found != rungs.end()) {
        return found->second;
    }
    if (word == "extra_question" && ladder == Ladder::Main) {
        return contest::ByExtraQuestion{};
    }
    if (word == "overall_total" && ladder == Ladder::Side) {
        return contest::ByOverallTotal{};
    }
    if (book.segment({word}) != nullptr) {
        return contest::BySegmentScore{{word}};
    }
    return {};
}

std::optional<TieRung> readRung(const json &value, const Place &place, Complaints &complaints,
    Ladder ladder, const contest::Rulebook &book)
{
    if (value.is_object()) {
        const auto criterion = readCriterion(value, place, complaints, book);
        return criterion
            ? std::optional<TieRung>(contest::ByCriterion{criterion->segment, criterion->criterion})
            : std::nullopt;
    }
    const auto word = idOf(value, place, complaints);
    if (!word) {
        return {};
    }
    const auto rung = rungNamed(*word, ladder, book);
    if (!rung) {
        complaints.error(place,
            "không có bậc “" + *word + "” ở đây; dùng mã phần thi, " + wordsOf(ladder),
            "there is no rung “" + *word + "” here; use segment ids, " + wordsOf(ladder));
    }
    return rung;
}

std::string nameOf(const json &value)
{
    return value.is_string() ? value.get<std::string>() : shown(value.dump());
}

//! What can be computed never waits for people, and nothing stands where it is never reached.
void checkOrder(const json &above, const TieRung &upper, const json &below, const TieRung &lower,
    const Place &place, Complaints &complaints)
{
    const std::string word = nameOf(below);
    const std::string before = nameOf(above);
    if (depthOf(upper) == Depth::People && depthOf(lower) == Depth::Computed) {
        complaints.error(place, "bậc “" + word + "” tính được nên phải đứng trước " + before,
            "the rung “" + word + "” can be computed and must come before " + before);
    } else if (depthOf(upper) == Depth::End || depthOf(lower) < depthOf(upper)) {
        complaints.error(place, "bậc “" + word + "” đứng sau " + before + " nên không bao giờ tới",
            "the rung “" + word + "” comes after " + before + " and is never reached");
    }
}

std::vector<TieRung> readLadder(
    const Fields &top, std::string_view key, Ladder ladder, const contest::Rulebook &book)
{
    std::vector<TieRung> rungs;
    std::vector<json> seen;
    Complaints &complaints = top.complaints();
    const auto read = [&](const json &value, const Place &place, std::size_t) {
        if (std::find(seen.begin(), seen.end(), value) != seen.end()) {
            complaints.malformed(place, "“" + nameOf(value) + "” nêu hai lần; bỏ một",
                "“" + nameOf(value) + "” is named twice; remove one");
            return;
        }
        const auto rung = readRung(value, place, complaints, ladder, book);
        if (!rung) {
            return;
        }
        if (!rungs.empty()) {
            checkOrder(seen.back(), rungs.back(), value, *rung, place, complaints);
        }
        seen.push_back(value);
        rungs.push_back(*rung);
    };
    top.list(key, {0, 30}, read, Need::Optional);
    return rungs;
}

void checkEnd(const std::vector<TieRung> &rungs, const Place &place, const char *needVi,
    const char *needEn, Complaints &complaints)
{
    if (rungs.empty() || depthOf(rungs.back()) < Depth::Chair) {
        complaints.error(place,
            std::string("bậc cuối phải là chair_ruling, lot hoặc share: ") + needVi
                + " nên phải luôn phân định được",
            std::string("the last rung must be chair_ruling, lot or share: ") + needEn);
    }
}

}

std::optional<CriterionName> readCriterion(
    const json &value, const Place &place, Complaints &complaints, const contest::Rulebook &book)
{
    const Fields fields(value, place, complaints, {"segment", "criterion"});
    const auto segment = fields.id("segment");
    const auto criterion = fields.id("criterion");
    if (!segment || !criterion) {
        return {};
    }
    const contest::Segment *marked = book.segment({*segment});
    bool known = false;
    for (const contest::Component &component :
        marked == nullptr ? std::vector<contest::Component>() : marked->components) {
        if (const auto *judged = std::get_if<contest::JudgedComponent>(&component)) {
            known = known
                || std::any_of(judged->criteria.begin(), judged->criteria.end(),
                    [&criterion](const auto &line) { return line.id.text == *criterion; });
        }
    }
    if (!known) {
        complaints.error(place,
            "phần thi “" + *segment + "” không có tiêu chí “" + *criterion + "”",
            "the segment “" + *segment + "” has no criterion “" + *criterion + "”");
        return {};
    }
    return CriterionName{{*segment}, {*criterion}};
}

void readLadders(const Fields &top, contest::Rulebook &book)
{
    Complaints &complaints = top.complaints();
    book.tieLadder = readLadder(top, "tie_break", Ladder::Main, book);
    book.sideTieLadder = readLadder(top, "side_tie_break", Ladder::Side, book);
    const auto any = [&book](auto what) {
        return std::any_of(book.prizeSets.begin(), book.prizeSets.end(),
            [what](const auto &entry) { return what(entry.second); });
    };
    const bool mainBoundary = any([](const contest::PrizeSet &set) { return !set.main.empty(); });
    const bool sidePrize = any([](const contest::PrizeSet &set) { return !set.side.empty(); });
    if (mainBoundary && top.has("tie_break")) {
        checkEnd(book.tieLadder, top.place().key("tie_break"), "giữa hai mức giải có ranh giới",
            "between two prizes there is a line", complaints);
    }
    if (sidePrize && top.has("side_tie_break")) {
        checkEnd(book.sideTieLadder, top.place().key("side_tie_break"), "giải phụ chỉ có một đội",
            "a side prize goes to one team", complaints);
    }
}

}
