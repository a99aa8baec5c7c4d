// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `run/<id>`: the run of show, cue by cue, with what stops the ones that come next.
#include "link/messages/order_codec.h"
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"
#include "link/messages/words.h"

#include "contest/run_of_show.h"

#include <algorithm>

namespace messages {

using namespace contest;

namespace {

//! It was on air, whatever is on air now.
bool wasShown(const Contest &contest, const Cue &cue)
{
    switch (cue.scene) {
    case Scene::Team:
    case Scene::Clock:
    case Scene::Judging:
    case Scene::Score:
        return stateOf(contest, cue.turn()).published;
    case Scene::Prize:
        return cue.step <= contest.round(cue.round).revealedSteps;
    default:
        return false;
    }
}

//! The index of `cue`, at or after `from` if it stands there at all (waiting stands twice).
std::size_t indexOf(const std::vector<Cue> &plan, const Cue &cue, std::size_t from)
{
    const auto start = plan.begin() + static_cast<std::ptrdiff_t>(std::min(from, plan.size()));
    auto found = std::find(start, plan.end(), cue);
    if (found == plan.end()) {
        found = std::find(plan.begin(), plan.end(), cue);
    }
    return static_cast<std::size_t>(found - plan.begin());
}

//! How many steps the ceremony still has tells how many teams get which prize, so only the
//! operator sees beyond the next one.
std::vector<Cue> planFor(SeatKind reader, const Contest &contest, const RoundId &round)
{
    std::vector<Cue> plan = runOfShow(contest, round);
    if (reader != SeatKind::Operator) {
        const int next = contest.round(round).revealedSteps + 1;
        std::erase_if(
            plan, [next](const Cue &cue) { return cue.scene == Scene::Prize && cue.step > next; });
    }
    return plan;
}

Json blockedJson(const Contest &contest, const Cue &cue, const Stamp &now, SeatKind reader)
{
    if (reader != SeatKind::Operator && cue.scene == Scene::Prize) {
        // It is planned, so the prizes are decided. What else may stop it, as a complaint or a
        // decision that fits the results no more, is not for other seats.
        return nullptr;
    }
    const auto answer = decide(contest, TakeCue{contest.liveNumber, cue}, Actor{}, now);
    if (answer) {
        return nullptr;
    }
    if (reader == SeatKind::Operator) {
        return wordsJson(answer.error().words);
    }
    // Why a result cannot be shown may tell something about it.
    return wordsJson({"Chưa thể lên màn hình.", "Not ready for the screen yet."});
}

//! The run of show and the places in it that matter now; `none` is the plan's size.
struct Run
{
    Run(const Contest &contest, const RoundId &round, std::vector<Cue> cues) : plan(std::move(cues))
    {
        const std::optional<Cue> following = nextCue(contest, round, contest.live);
        none = air = next = plan.size();
        if (contest.live.scene != Scene::Waiting) {
            air = indexOf(plan, contest.live, 0);
        }
        if (following) {
            next = indexOf(plan, *following, air == none ? 0 : air + 1);
        } else if (air == none && contest.live.scene == Scene::Waiting) {
            air = none - 1; // the plan has ended where it ends: on the backdrop
        }
        reached = air != none ? air : next;
        standby = contest.standby ? indexOf(plan, *contest.standby, reached == none ? 0 : reached)
                                  : none;
    }

    //! What is taken next.
    [[nodiscard]] std::size_t ahead() const
    {
        return standby != none && standby != air ? standby : next;
    }

    std::vector<Cue> plan;
    std::size_t none, air, next, reached, standby;
};

}

Json previewTopic(const Contest &contest, const RoundId &round, const Stamp &now)
{
    const Run run(contest, round, runOfShow(contest, round));
    if (run.ahead() == run.none) {
        return {{"live", nullptr}};
    }
    const Cue &cue = run.plan[run.ahead()];
    Contest shown = contest;
    if (const auto facts = decide(contest, TakeCue{contest.liveNumber, cue}, Actor{}, now)) {
        for (const Fact &fact : facts.value()) {
            apply(shown, {shown.sequence + 1, now, {}, {}, {}, fact});
        }
    } else {
        shown.live = cue; // what the hall would see of it until it may be taken
    }
    shown.liveNumber = 0; // it is not on air
    return {{"live", liveTopic(shown, now.bootId)}};
}

Json runTopic(const Contest &contest, const RoundId &round, const Stamp &now, SeatKind reader)
{
    const Run run(contest, round, planFor(reader, contest, round));
    const auto &[plan, none, air, next, reached, standby] = run;

    Json cues = Json::array();
    for (std::size_t i = 0; i < plan.size(); ++i) {
        std::string state = "planned";
        if (i == air) {
            state = "air";
        } else if (i == standby) {
            state = "standby";
        } else if (i == next) {
            state = "next";
        } else if (i < reached || wasShown(contest, plan[i])) {
            state = "done";
        }
        const bool soon = i == standby || i == next;
        cues.push_back({{"cue", cueJson(plan[i])}, {"words", wordsJson(cueWords(contest, plan[i]))},
            {"state", state},
            {"blocked", soon ? blockedJson(contest, plan[i], now, reader) : Json()}});
    }
    Json told{{"cues", std::move(cues)}};
    if (reader == SeatKind::Operator) {
        told["live"] = contest.liveNumber; // what an order to take one of them must expect
    }
    return told;
}

}
