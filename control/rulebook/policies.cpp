// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what stands around the scores: deductions and bonuses, what is shown when, what is handed
// in when, complaints, corrections, items for the audience.
#include "control/rulebook/reading.h"

#include "contest/text.h"

#include <algorithm>

namespace rulebook {

namespace {

using contest::pointsText;
using nlohmann::json;

void readDeductions(const Fields &top, contest::Rulebook &book)
{
    std::set<std::string> ids;
    Complaints &complaints = top.complaints();
    const auto read = [&](const json &value, const Place &place, std::size_t) {
        const Fields fields(value, place, complaints, {"id", "label", "points", "free"});
        const std::string id = ownId(fields, ids);
        const auto label = fields.text("label");
        const auto points = fields.positive("points");
        const bool free = fields.flag("free").value_or(false);
        if (label && points) {
            book.deductions.push_back({{id}, *label, *points, free});
        }
    };
    top.list("deductions", {0, 100}, read, Need::Optional);
}

void readBonuses(const Fields &top, contest::Rulebook &book)
{
    std::set<std::string> ids;
    Complaints &complaints = top.complaints();
    const auto read = [&](const json &value, const Place &place, std::size_t) {
        const Fields fields(value, place, complaints, {"id", "label", "max", "step"});
        const std::string id = ownId(fields, ids);
        const auto label = fields.text("label");
        const auto max = fields.positive("max");
        const auto step = fields.positive("step");
        if (!label || !max || !step) {
            return;
        }
        if (max->thousandths % step->thousandths != 0) {
            complaints.error(place.key("step"),
                "bước " + pointsText(*step) + " không bao giờ tới được điểm tối đa "
                    + pointsText(*max),
                "steps of " + pointsText(*step) + " never reach the maximum " + pointsText(*max));
        }
        book.bonuses.push_back({{id}, *label, *max, *step});
    };
    top.list("bonuses", {0, 50}, read, Need::Optional);
}

void readReveal(const Fields &top, contest::Rulebook &book)
{
    const json *value = top.object("reveal", Need::Optional);
    if (value == nullptr) {
        return;
    }
    const Fields fields(
        *value, top.place().key("reveal"), top.complaints(), {"scores", "judges", "ranking"});
    const auto scores = fields.choice(
        "scores", {"approved_only", "after_segment", "after_ceremony"}, Need::Optional);
    const auto ranking = fields.choice("ranking", {"ceremony", "approved", "after_segment"});
    book.reveal.scores = scores == "after_segment" ? contest::ScoreReveal::AfterSegment
        : scores == "after_ceremony"               ? contest::ScoreReveal::AfterCeremony
                                                   : contest::ScoreReveal::Approved;
    book.reveal.ranking = ranking == "approved" ? contest::RankingReveal::Approved
        : ranking == "after_segment"            ? contest::RankingReveal::AfterSegment
                                                : contest::RankingReveal::AfterCeremony;
    book.reveal.judgesShown
        = fields.choice("judges", {"hidden", "shown"}, Need::Optional) == "shown";
    const bool tells = book.reveal.ranking != contest::RankingReveal::AfterCeremony;
    if (tells && book.reveal.scores == contest::ScoreReveal::AfterCeremony) {
        top.complaints().error(fields.place().key("ranking"),
            "điểm giữ đến sau trao giải nhưng bảng xếp hạng hiện trước đó",
            "scores are held back until the ceremony but standings are shown before");
    }
}

void readGates(const Fields &top, contest::Rulebook &book)
{
    std::set<std::string> ids;
    Complaints &complaints = top.complaints();
    const auto read = [&](const json &value, const Place &place, std::size_t) {
        const Fields fields(value, place, complaints, {"id", "label", "due"});
        const auto id = fields.id("id");
        const auto label = fields.text("label");
        const auto due = fields.date("due", Need::Required);
        if (id && isFresh(*id, ids, place.key("id"), complaints) && label && due) {
            book.gates.push_back({*id, *label, *due});
        }
    };
    top.list("gates", {0, 50}, read, Need::Optional);
}

void readComplaint(const Fields &top, contest::Rulebook &book)
{
    const json *value = top.object("complaint", Need::Optional);
    if (value == nullptr) {
        return;
    }
    const Fields fields(*value, top.place().key("complaint"), top.complaints(),
        {"by", "written", "until", "decided_by"});
    contest::ComplaintPolicy policy;
    policy.by = fields.choice("by", {"captain", "unit_head", "any_member"}).value_or("captain");
    policy.until
        = fields.choice("until", {"results_signed", "ceremony_start"}).value_or("results_signed");
    policy.decidedBy = fields.text("decided_by").value_or("");
    policy.written = fields.flag("written").value_or(true);
    book.complaint = policy;
}

void readAudienceItems(const Fields &top, contest::Rulebook &book)
{
    std::set<std::string> ids;
    Complaints &complaints = top.complaints();
    const auto read = [&](const json &value, const Place &place, std::size_t) {
        const Fields fields(value, place, complaints, {"id", "label"});
        const auto id = fields.id("id");
        const auto label = fields.text("label");
        if (id && isFresh(*id, ids, place.key("id"), complaints) && label) {
            book.audienceItems.push_back({*id, *label});
        }
    };
    top.list("audience_items", {0, 50}, read, Need::Optional);
}

}

void readExtraPoints(const Fields &top, contest::Rulebook &book)
{
    readDeductions(top, book);
    readBonuses(top, book);
}

void readPolicies(const Fields &top, contest::Rulebook &book)
{
    readReveal(top, book);
    readGates(top, book);
    readComplaint(top, book);
    if (const json *value = top.object("correction", Need::Optional)) {
        const Fields fields(*value, top.place().key("correction"), top.complaints(), {"approvals"});
        book.correctionApprovals
            = static_cast<int>(fields.integer("approvals", {1, 2}).value_or(1));
    }
    readAudienceItems(top, book);
}

}
