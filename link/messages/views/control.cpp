// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `control`: what is on air and ready, what can be taken back, the disk, the clocks that run.
#include "link/messages/order_codec.h"
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"
#include "link/messages/words.h"

namespace messages {

using namespace contest;

namespace {

Json clocks(const Contest &contest, const std::string &bootId)
{
    Json result = Json::object();
    for (const auto &[id, turn] : contest.turns) {
        const Segment *segment = contest.rulebook->segment(id.segment);
        const bool going = turn.clock.state == StageClock::State::Running
            || turn.clock.state == StageClock::State::Paused;
        if (segment && going && !turn.approved && !turn.clock.measuredMs) {
            result[id.round.text + "/" + id.segment.text + "/" + id.team.text]
                = clockJson(*segment, turn.clock, bootId);
        }
    }
    return result;
}

Json undoable(const Contest &contest)
{
    if (contest.undoStack.empty()) {
        return nullptr;
    }
    const Undoable &newest = contest.undoStack.back();
    return {{"sequence", newest.sequence}, {"words", wordsJson(factWords(contest, newest.fact))}};
}

}

Json controlTopic(const Contest &contest, const Backstage &backstage)
{
    const Storage &storage = backstage.storage;
    const bool silent = storage.words == Words{};
    // The wall clock is set by people and drifts against the boot clock; whole seconds keep the
    // topic still.
    const std::int64_t wallAtZero
        = (backstage.now.wallMs - backstage.now.bootMs + 500) / 1000 * 1000;
    return {{"live",
                {{"number", contest.liveNumber}, {"cue", cueJson(contest.live)},
                    {"words", wordsJson(cueWords(contest, contest.live))}}},
        {"standby",
            contest.standby ? Json{{"cue", cueJson(*contest.standby)},
                {"words", wordsJson(cueWords(contest, *contest.standby))}}
                            : Json()},
        {"onStage", contest.onStage ? turnJson(*contest.onStage) : Json()},
        {"undo", undoable(contest)},
        {"storage", {{"ok", storage.ok}, {"words", silent ? Json() : wordsJson(storage.words)}}},
        {"wallMs", wallAtZero}, {"bootId", backstage.now.bootId},
        {"clocks", clocks(contest, backstage.now.bootId)}};
}

}
