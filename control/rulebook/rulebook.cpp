// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a rulebook file (docs/rulebook.md) into contest::Rulebook, naming every complaint's place.
#include "control/rulebook/rulebook.h"

#include "control/rulebook/json_text.h"
#include "control/rulebook/reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

constexpr std::string_view FormatFamily = "hoithi-rulebook-";

//! A file of another format is not complained about line by line.
bool checkFormat(const json &value, Complaints &complaints)
{
    const Place place = Place{}.key("format");
    if (!value.is_object() || !value.contains("format") || !value["format"].is_string()) {
        complaints.malformed(place, std::string("thiếu “format”: “") + Format + "”",
            std::string("“format”: “") + Format + "” is missing");
        return false;
    }
    const auto format = value["format"].get<std::string>();
    if (format == Format) {
        return true;
    }
    if (format.rfind(FormatFamily, 0) == 0) {
        complaints.malformed(place,
            "tệp của phiên bản khác (“" + shown(format) + "”); chương trình này đọc “" + Format
                + "”",
            "a file of another version (“" + shown(format) + "”); this program reads “" + Format
                + "”");
    } else {
        complaints.malformed(place,
            "“" + shown(format) + "” không phải thể lệ; cần “" + Format + "”",
            "“" + shown(format) + "” is no rulebook; “" + Format + "” is needed");
    }
    return false;
}

void readNames(const Fields &top, contest::Rulebook &book)
{
    Complaints &complaints = top.complaints();
    if (const auto id = top.text("id", Need::Required, 64)) {
        const bool good = std::all_of(id->begin(), id->end(),
            [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
        if (!good) {
            complaints.malformed(top.place().key("id"),
                "mã hội thi “" + shown(*id) + "” không hợp lệ; dùng a-z, 0-9, -",
                "the contest's id “" + shown(*id) + "” is not valid; use a-z, 0-9, -");
        }
        book.id = *id;
    }
    if (const json *value = top.object("contest")) {
        const Fields fields(*value, top.place().key("contest"), complaints,
            {"name", "organiser", "standing_body", "registration_deadline"});
        book.name = fields.text("name").value_or("");
        book.organiser = fields.text("organiser").value_or("");
        book.standingBody = fields.text("standing_body", Need::Optional).value_or("");
        (void)fields.date("registration_deadline");
    }
}

const std::vector<std::string_view> TopKeys{"format", "id", "contest", "roster", "divisions",
    "segments", "time_penalty", "panel", "panels", "aggregation", "deviation", "tie_break",
    "side_tie_break", "deductions", "bonuses", "teams", "rounds", "prizes", "gates", "complaint",
    "correction", "audience_items", "reveal"};

contest::Rulebook readParts(const Fields &top)
{
    contest::Rulebook book;
    readNames(top, book);
    readRosterLimits(top, book);
    readDivisions(top, book);
    readPanels(top, book);
    readSegments(top, book);
    readTimePenalties(top, book);
    readScoring(top, book);
    readPrizes(top, book);
    readLadders(top, book);
    readTeams(top, book);
    readRounds(top, book);
    readExtraPoints(top, book);
    readPolicies(top, book);
    if (!top.complaints().hasErrors()) {
        checkTogether(book, top.complaints());
        checkTimetable(book, top.complaints());
    }
    return book;
}

enum class Asks { No, Yes };

Examined read(std::string_view text, Asks asks)
{
    Complaints complaints;
    contest::Rulebook book;
    const auto value = parseJson(text, complaints);
    if (value && checkFormat(*value, complaints)) {
        const Fields top(*value, {}, complaints, TopKeys);
        book = readParts(top);
        if (asks == Asks::Yes) {
            askOpenClauses(top, book);
            askOpenRounds(top, book);
        }
    }
    Examined examined;
    if (!complaints.hasErrors()) {
        examined.book = std::move(book);
    }
    examined.complaints = complaints.take();
    return examined;
}

}

contest::Result<contest::Rulebook, std::vector<Complaint>> readRulebook(
    std::string_view text, std::vector<Complaint> *warnings)
{
    Examined examined = read(text, Asks::No);
    if (!examined.book) {
        return examined.complaints;
    }
    if (warnings != nullptr) {
        warnings->insert(warnings->end(), examined.complaints.begin(), examined.complaints.end());
    }
    return std::move(*examined.book);
}

Examined examine(std::string_view text)
{
    return read(text, Asks::Yes);
}

}
