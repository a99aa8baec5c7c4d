// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who sees which topics: the table of docs/protocol.md.
#include "link/messages/views/shelf.h"

#include "link/messages/strict_json.h"
#include "link/messages/views/topics.h"

#include <utility>

namespace messages {

using namespace contest;

void ViewBuilder::Shelf::noteCues(const Contest &contest)
{
    const bool isTaken = std::exchange(m_liveNumber, contest.liveNumber) != contest.liveNumber;
    for (const Round &round : contest.rulebook->rounds) {
        if (isTaken) { // the operator's carries the number
            touchView("run/" + round.id.text);
        }
        const auto seenFrom = [&](const Cue &cue) {
            return cue.scene == Scene::Waiting || cue.round == round.id
                ? cue
                : Cue{Scene::Black, {}, {}, {}, 0};
        };
        const std::pair cues{seenFrom(contest.live),
            seenFrom(contest.standby.value_or(Cue{Scene::Black, {}, {}, {}, 0}))};
        const auto [known, added] = m_cues.try_emplace(round.id, cues);
        if (!added && known->second != cues) {
            known->second = cues;
            touchView("run/" + round.id.text);
            touchView("run@mc/" + round.id.text);
            touchView("preview/" + round.id.text);
        }
    }
}

void ViewBuilder::Shelf::addRuns(
    Topics &topics, const Contest &contest, const Backstage &backstage, SeatKind reader)
{
    noteCues(contest);
    const std::string prefix = reader == SeatKind::Operator ? "run/" : "run@mc/";
    for (const Round &round : contest.rulebook->rounds) {
        topics["run/" + round.id.text] = roundView(prefix + round.id.text, contest, round.id,
            [&] { return jsonText(runTopic(contest, round.id, backstage.now, reader)); });
    }
}

void ViewBuilder::Shelf::addJudgeTopics(
    Topics &topics, const Contest &contest, const Backstage &backstage, const JudgeId &judge)
{
    topics["me"] = view(
        "me@" + judge.text, [&] { return jsonText(meTopic(contest, backstage.asks, judge)); });
    topics["stage"] = view("stage", [&] { return jsonText(stageTopic(contest)); });
    topics["sheets"] = sheets(contest, backstage, judge);
}

void ViewBuilder::Shelf::addOperatorTopics(
    Topics &topics, const Contest &contest, const Backstage &backstage)
{
    topics["live"] = live(contest, backstage);
    topics["control"] = view("control", [&] { return jsonText(controlTopic(contest, backstage)); });
    topics["show"] = view("show", [&] { return jsonText(showTopic(contest)); });
    topics["seats"] = view("seats", [&] { return jsonText(seatsTopic(contest, backstage)); });
    topics["log"] = view("log", [&] { return m_log.text(contest, backstage.log); });
    addRuns(topics, contest, backstage, SeatKind::Operator);
    for (const Round &round : contest.rulebook->rounds) {
        const auto add
            = [&](const std::string &key, Json (*build)(const Contest &, const RoundId &)) {
                  topics[key + round.id.text] = roundView(key + round.id.text, contest, round.id,
                      [&] { return jsonText(build(contest, round.id)); });
              };
        topics["preview/" + round.id.text] = view("preview/" + round.id.text,
            [&] { return jsonText(previewTopic(contest, round.id, backstage.now)); });
        add("round/", roundTopic);
        add("standings/", standingsTopic);
        add("prizes/", prizesTopic);
    }
    for (const auto &[turn, state] : contest.turns) {
        const std::string name
            = "turn/" + turn.round.text + "/" + turn.segment.text + "/" + turn.team.text;
        topics[name] = view(name, [&, &id = turn] {
            return jsonText(turnTopic(contest, id, backstage.drafts, backstage.now.bootId));
        });
    }
}

ViewBuilder::Shelf::Topics ViewBuilder::Shelf::topicsFor(
    const Contest &contest, const Backstage &backstage, const Audience &audience)
{
    Topics topics;
    switch (audience.kind) {
    case SeatKind::Operator:
        addOperatorTopics(topics, contest, backstage);
        break;
    case SeatKind::Judge:
        addJudgeTopics(topics, contest, backstage, audience.judge);
        break;
    case SeatKind::Mc:
        topics["live"] = live(contest, backstage);
        addRuns(topics, contest, backstage, SeatKind::Mc);
        break;
    case SeatKind::Display:
        topics["live"] = live(contest, backstage);
        break;
    }
    return topics;
}

}
