// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of an ObjectReader that hold what a contest is made of: points, marks, turns, cues,
// awards.
#include "link/messages/object_reader.h"

#include "contest/text.h"
#include "link/messages/names.h"

namespace messages {

namespace {

constexpr std::size_t MaxPointsText = 16;

}

contest::Points ObjectReader::points(const char *key)
{
    const auto points = contest::parsePoints(text(key, MaxPointsText));
    if (!points) {
        complain(key, "phải là điểm, như “8,5”", "must be points, such as “8.5”");
    }
    return points.value_or(contest::Points{});
}

contest::Marks ObjectReader::marks(const char *key)
{
    contest::Marks result;
    auto inner = objectAt(key);
    if (!inner) {
        return result;
    }
    for (const auto &[criterion, value] : inner->m_object.items()) {
        if (!isContestId(criterion)) {
            complain(key, "có mã tiêu chí sai", "has an id of a criterion that is none");
            return {};
        }
        result[contest::CriterionId{criterion}] = inner->points(criterion.c_str());
    }
    return result;
}

std::map<contest::TeamId, int> ObjectReader::counts(const char *key)
{
    std::map<contest::TeamId, int> result;
    auto inner = objectAt(key);
    if (!inner) {
        return result;
    }
    for (const auto &[team, value] : inner->m_object.items()) {
        if (!isContestId(team)) {
            complain(key, "có mã đội sai", "has an id of a team that is none");
            return {};
        }
        result[contest::TeamId{team}] = int(inner->number(team.c_str(), 0, 1'000'000));
    }
    return result;
}

contest::TurnId ObjectReader::turn(const char *key)
{
    auto inner = objectAt(key);
    if (!inner) {
        return {};
    }
    return {inner->id<contest::RoundId>("round"), inner->id<contest::SegmentId>("segment"),
        inner->id<contest::TeamId>("team")};
}

contest::Cue ObjectReader::cue(const char *key)
{
    contest::Cue cue;
    auto inner = objectAt(key);
    if (!inner) {
        return cue;
    }
    cue.scene = inner->oneOf("scene", sceneNames());
    cue.round = inner->optionalId<contest::RoundId>("round").value_or(contest::RoundId{});
    cue.segment = inner->optionalId<contest::SegmentId>("segment").value_or(contest::SegmentId{});
    cue.team = inner->optionalId<contest::TeamId>("team").value_or(contest::TeamId{});
    cue.step = inner->has("step") ? int(inner->number("step", 0, 1'000'000)) : 0;
    return cue;
}

std::vector<contest::Award> ObjectReader::awards(const char *key)
{
    return objects(key, [](ObjectReader &item) {
        contest::Award award;
        award.kind = item.oneOf("kind", prizeKindNames());
        award.prize = item.text("prize");
        award.unit = int(item.number("unit", 0, 1'000'000));
        award.team = item.optionalId<contest::TeamId>("team");
        award.reason = item.textOr("reason", {});
        return award;
    });
}

}
