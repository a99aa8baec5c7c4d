// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the prize sets: main prizes by place, side prizes by what they are for, shared prizes.
#include "control/rulebook/reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

constexpr Range Quantity{1, 1000};
constexpr Range Amount{0, 1'000'000'000'000};

//! What a prize of either kind has.
struct PrizeHead
{
    std::optional<std::string> name;
    std::optional<std::int64_t> quantity, amount;

    [[nodiscard]] bool whole() const { return name && quantity && amount; }
};

PrizeHead readHead(const Fields &fields, std::set<std::string> &names)
{
    PrizeHead head{fields.text("name", Need::Required, ShortBytes),
        fields.integer("quantity", Quantity), fields.integer("amount", Amount)};
    if (head.name && !names.insert(*head.name).second) {
        fields.complaints().error(fields.place().key("name"), "trùng tên với một giải ở trên",
            "the name of a prize above");
    }
    return head;
}

void readMainPrizes(const Fields &set, std::set<std::string> &names, contest::PrizeSet &prizes)
{
    Complaints &complaints = set.complaints();
    set.list("main", {1, 50}, [&](const json &value, const Place &place, std::size_t) {
        const Fields fields(
            value, place, complaints, {"name", "quantity", "amount", "may_stay_unfilled"});
        const PrizeHead head = readHead(fields, names);
        const bool mayStay = fields.flag("may_stay_unfilled").value_or(true);
        if (!head.whole()) {
            return;
        }
        if (!prizes.main.empty() && prizes.main.back().amount.dong < *head.amount) {
            complaints.warning(place.key("amount"),
                "nhiều tiền hơn giải đứng trên; giải chính xếp từ cao xuống",
                "more money than the prize above; main prizes stand best first");
        }
        prizes.main.push_back(
            {*head.name, static_cast<int>(*head.quantity), {*head.amount}, mayStay});
    });
}

std::optional<contest::SideSource> readSource(const Fields &fields, const contest::Rulebook &book)
{
    const json *value = fields.find("source");
    const Place place = fields.place().key("source");
    if (value != nullptr && value->is_object()) {
        const auto line = readCriterion(*value, place, fields.complaints(), book);
        return line ? std::optional<contest::SideSource>(
                   contest::FromCriterion{line->segment, line->criterion})
                    : std::nullopt;
    }
    const auto word = fields.id("source");
    if (!word) {
        return {};
    }
    if (*word == "audience_vote") {
        return contest::FromAudienceVote{};
    }
    if (*word == "youngest") {
        return contest::FromYoungest{};
    }
    if (*word == "jury_choice") {
        return contest::FromJuryChoice{};
    }
    if (book.segment({*word}) == nullptr) {
        fields.complaints().error(place,
            "không có phần thi “" + *word + "”; hoặc dùng audience_vote, youngest, jury_choice",
            "there is no segment “" + *word + "”; or use audience_vote, youngest, jury_choice");
        return {};
    }
    return contest::FromSegment{{*word}};
}

//! What ties about the prize are called: its own id, or that of the segment it is for.
std::string subjectOf(const Fields &fields, const std::optional<contest::SideSource> &source,
    std::set<std::string> &subjects, const contest::Rulebook &book)
{
    Complaints &complaints = fields.complaints();
    const auto id = fields.id("id", Need::Optional);
    const auto *segment = source ? std::get_if<contest::FromSegment>(&*source) : nullptr;
    if (id && isReserved(*id)) {
        complainReserved(*id, fields.place().key("id"), complaints);
    } else if (id && book.segment({*id}) != nullptr
        && (segment == nullptr || segment->segment.text != *id)) {
        complaints.error(fields.place().key("id"), "mã “" + *id + "” là của một phần thi",
            "the id “" + *id + "” is a segment's");
    }
    if (!id && source && segment == nullptr) {
        complaints.error(fields.place().key("id"),
            "giải không theo điểm phần thi cần mã riêng; thêm \"id\"",
            "a prize that is not for a segment's score needs an id of its own; add \"id\"");
        return {};
    }
    const std::string subject = id ? *id : segment != nullptr ? segment->segment.text : "";
    if (!subject.empty() && !subjects.insert(subject).second) {
        complaints.error(fields.place().key("id"),
            "mã “" + subject + "” đã dùng ở giải phụ trên; thêm \"id\" khác",
            "the id “" + subject + "” is used by a side prize above; add another \"id\"");
    }
    return subject;
}

void readSidePrizes(const Fields &set, std::set<std::string> &names, contest::PrizeSet &prizes,
    const contest::Rulebook &book)
{
    std::set<std::string> subjects;
    const auto read = [&](const json &value, const Place &place, std::size_t) {
        const Fields fields(
            value, place, set.complaints(), {"id", "name", "quantity", "amount", "source"});
        const PrizeHead head = readHead(fields, names);
        const auto source = readSource(fields, book);
        const std::string subject = subjectOf(fields, source, subjects, book);
        if (head.whole() && source) {
            prizes.side.push_back(
                {{subject}, *head.name, static_cast<int>(*head.quantity), {*head.amount}, *source});
        }
    };
    set.list("side", {0, 50}, read, Need::Optional);
}

void readShared(const Fields &set, contest::PrizeSet &prizes)
{
    const json *value = set.object("shared", Need::Optional);
    if (value == nullptr) {
        return;
    }
    const Fields fields(*value, set.place().key("shared"), set.complaints(), {"amount", "next"});
    prizes.splitsShared = fields.choice("amount", {"full", "split"}, Need::Optional) == "split";
    prizes.sharedConsumes = fields.choice("next", {"consumed", "kept"}, Need::Optional) != "kept";
}

contest::PrizeSet readPrizeSet(const Fields &fields, const contest::Rulebook &book)
{
    contest::PrizeSet prizes;
    std::set<std::string> names;
    prizes.decidedBy = fields.text("decided_by").value_or("");
    readMainPrizes(fields, names, prizes);
    readSidePrizes(fields, names, prizes, book);
    prizes.sideWithMain = fields.flag("side_with_main").value_or(true);
    readShared(fields, prizes);
    return prizes;
}

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
        complaints.malformed(place, "cần 1–100 bộ giải", "1–100 prize sets are needed");
        return;
    }
    for (const auto &[key, value] : sets->items()) {
        if (!isId(key)) {
            complaints.malformed(place.key(key), "mã bộ giải gồm 1–64 ký tự a-z, 0-9, _",
                "the id of a prize set is 1–64 of a-z, 0-9, _");
            continue;
        }
        const Fields fields(value, place.key(key), complaints,
            {"decided_by", "main", "side", "side_with_main", "shared"});
        book.prizeSets.emplace(contest::PrizeSetId{key}, readPrizeSet(fields, book));
    }
}

}
