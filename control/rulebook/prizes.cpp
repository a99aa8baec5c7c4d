// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads how marks become places: aggregation, tie ladders, prizes, and when results are shown.
#include "control/rulebook/reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

constexpr Range Quantity{1, 1000};
constexpr Range Amount{0, 1'000'000'000'000};

enum class Ladder { Main, Side };

std::optional<contest::TieRung> rungOf(
    const std::string &id, Ladder ladder, const contest::Rulebook &book)
{
    if (id == "chair_ruling") {
        return contest::ByChairRuling{};
    }
    if (id == "extra_question" && ladder == Ladder::Main) {
        return contest::ByExtraQuestion{};
    }
    if (id == "overall_total" && ladder == Ladder::Side) {
        return contest::ByOverallTotal{};
    }
    if (book.segment({id}) != nullptr) {
        return contest::BySegmentScore{{id}};
    }
    return {};
}

std::vector<contest::TieRung> readLadder(
    const Fields &top, std::string_view key, Ladder ladder, const contest::Rulebook &book)
{
    std::vector<contest::TieRung> rungs;
    Complaints &complaints = top.complaints();
    const std::string people
        = ladder == Ladder::Main ? "extra_question, chair_ruling" : "overall_total, chair_ruling";
    for (const std::string &id : top.ids(key, {0, 30})) {
        const auto rung = rungOf(id, ladder, book);
        if (!rung) {
            complaints.error(top.place().key(key),
                "không có bậc “" + id + "” ở đây; dùng mã phần thi, " + people,
                "there is no rung “" + id + "” here; use segment ids, " + people);
            continue;
        }
        if (!rungs.empty() && std::holds_alternative<contest::ByChairRuling>(rungs.back())) {
            complaints.error(top.place().key(key),
                "bậc “" + id + "” đứng sau chair_ruling nên không bao giờ tới",
                "the rung “" + id + "” comes after chair_ruling and is never reached");
        } else if (!rungs.empty() && std::holds_alternative<contest::ByExtraQuestion>(rungs.back())
            && !std::holds_alternative<contest::ByChairRuling>(*rung)) {
            complaints.error(top.place().key(key),
                "bậc “" + id + "” tính được nên phải đứng trước extra_question",
                "the rung “" + id + "” can be computed and must come before extra_question");
        }
        rungs.push_back(*rung);
    }
    return rungs;
}

void checkEnd(const std::vector<contest::TieRung> &rungs, const Place &place, const char *needVi,
    const char *needEn, Complaints &complaints)
{
    if (rungs.empty() || !std::holds_alternative<contest::ByChairRuling>(rungs.back())) {
        complaints.error(place,
            std::string("bậc cuối phải là chair_ruling: ") + needVi
                + " nên phải luôn phân định được",
            std::string("the last rung must be chair_ruling: ") + needEn);
    }
}

void readMainPrizes(const Fields &set, std::set<std::string> &names, contest::PrizeSet &prizes)
{
    Complaints &complaints = set.complaints();
    set.list("main", {1, 50}, [&](const json &value, const Place &place, std::size_t) {
        const Fields fields(value, place, complaints, {"name", "quantity", "amount"});
        const auto name = fields.text("name", Need::Required, ShortBytes);
        const auto quantity = fields.integer("quantity", Quantity);
        const auto amount = fields.integer("amount", Amount);
        if (name && !names.insert(*name).second) {
            complaints.error(
                place.key("name"), "trùng tên với một giải ở trên", "the name of a prize above");
        }
        if (name && quantity && amount) {
            if (!prizes.main.empty() && prizes.main.back().amount.dong < *amount) {
                complaints.warning(place.key("amount"),
                    "nhiều tiền hơn giải đứng trên; giải chính xếp từ cao xuống",
                    "more money than the prize above; main prizes stand best first");
            }
            prizes.main.push_back({*name, static_cast<int>(*quantity), {*amount}});
        }
    });
}

void readSidePrizes(const Fields &set, std::set<std::string> &names, contest::PrizeSet &prizes,
    const contest::Rulebook &book)
{
    Complaints &complaints = set.complaints();
    const auto read = [&](const json &value, const Place &place, std::size_t) {
        const Fields fields(value, place, complaints, {"name", "quantity", "amount", "source"});
        const auto name = fields.text("name", Need::Required, ShortBytes);
        const auto quantity = fields.integer("quantity", Quantity);
        const auto amount = fields.integer("amount", Amount);
        const auto source = fields.id("source");
        if (name && !names.insert(*name).second) {
            complaints.error(
                place.key("name"), "trùng tên với một giải ở trên", "the name of a prize above");
        }
        if (quantity && *quantity != 1) {
            complaints.error(place.key("quantity"), "giải phụ hiện chỉ có một suất",
                "a side prize has one unit only for now");
        }
        if (source && book.segment({*source}) == nullptr) {
            complaints.error(place.key("source"), "không có phần thi “" + *source + "”",
                "there is no segment “" + *source + "”");
        }
        if (name && quantity && amount && source) {
            prizes.side.push_back({{*source}, *name, static_cast<int>(*quantity), {*amount},
                contest::FromSegment{{*source}}});
        }
    };
    set.list("side", {0, 50}, read, Need::Optional);
}

}

void readAggregation(const Fields &top, contest::Rulebook &book)
{
    const json *value = top.object("aggregation");
    if (value == nullptr) {
        return;
    }
    const Fields fields(*value, top.place().key("aggregation"), top.complaints(),
        {"method", "rank_on", "show_places"});
    (void)fields.choice("method", {"mean"});
    (void)fields.choice("rank_on", {"exact"}, Need::Optional);
    book.aggregation = contest::MeanOfSheets{};
    book.showPlaces = static_cast<int>(fields.integer("show_places", {0, 3}).value_or(2));
}

void readReveal(const Fields &top, contest::Rulebook &book)
{
    const json *value = top.object("reveal");
    if (value == nullptr) {
        return;
    }
    const Fields fields(
        *value, top.place().key("reveal"), top.complaints(), {"scores", "judges", "ranking"});
    (void)fields.choice("scores", {"approved_only"}, Need::Optional);
    (void)fields.choice("judges", {"hidden"}, Need::Optional);
    book.reveal.ranking = fields.choice("ranking", {"ceremony", "approved"}) == "approved"
        ? contest::RankingReveal::Approved
        : contest::RankingReveal::AfterCeremony;
}

void readPrizes(const Fields &top, contest::Rulebook &book)
{
    const json *sets = top.object("prizes");
    if (sets == nullptr) {
        return;
    }
    Complaints &complaints = top.complaints();
    const Place place = top.place().key("prizes");
    if (sets->empty() || sets->size() > 100) {
        complaints.error(place, "cần 1–100 bộ giải", "1–100 prize sets are needed");
        return;
    }
    for (const auto &[key, value] : sets->items()) {
        if (!isId(key)) {
            complaints.error(place.key(key), "mã bộ giải gồm 1–64 ký tự a-z, 0-9, _",
                "the id of a prize set is 1–64 of a-z, 0-9, _");
            continue;
        }
        const Fields fields(
            value, place.key(key), complaints, {"decided_by", "main", "side", "side_with_main"});
        contest::PrizeSet prizes;
        std::set<std::string> names;
        prizes.decidedBy = fields.text("decided_by").value_or("");
        readMainPrizes(fields, names, prizes);
        readSidePrizes(fields, names, prizes, book);
        if (!fields.flag("side_with_main").value_or(true)) {
            complaints.error(fields.place().key("side_with_main"),
                "hiện chỉ có thể là true: đội được giải phụ vẫn nhận giải chính",
                "can only be true for now: a side prize does not exclude a main one");
        }
        book.prizeSets.emplace(contest::PrizeSetId{key}, std::move(prizes));
    }
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
