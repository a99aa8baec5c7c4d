// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which facts make which views stale, and what each audience is given.
#include "link/messages/views/shelf.h"

#include "link/messages/messages.h"
#include "link/messages/views/topics.h"

namespace messages {

using namespace contest;

namespace {

const char *const roundTopics[] = {"round/", "standings/", "prizes/", "run/", "run@mc/"};

std::string turnName(const TurnId &turn)
{
    return "turn/" + turn.round.text + "/" + turn.segment.text + "/" + turn.team.text;
}

}

void ViewBuilder::Shelf::doubt(const std::string &key)
{
    State &state = m_views[key].state;
    state = state == State::Fresh ? State::Doubtful : state;
}

void ViewBuilder::Shelf::touchPrefix(const std::string &prefix)
{
    for (auto view = m_views.lower_bound(prefix);
         view != m_views.end() && view->first.starts_with(prefix); ++view) {
        view->second.state = State::Stale;
    }
}

void ViewBuilder::Shelf::touch(const Touched &touched)
{
    m_sinceLive |= touched;
    if (touched.people) {
        touchEverything();
    }
    if (touched.log) {
        touchView("log");
    }
    if (touched.seats) {
        touchView("seats");
    }
    if (touched.cue || touched.undo || touched.stage || touched.clock) {
        touchView("control");
    }
    for (const RoundId &round : touched.clock ? touched.rounds : std::set<RoundId>{}) {
        touchView("run/" + round.text);
        touchView("run@mc/" + round.text);
    }
    if (touched.stage) {
        touchPrefix("me@");
    }
    if (touched.stage || !touched.turns.empty()) {
        touchView("stage");
    }
    for (const TurnId &turn : touched.turns) {
        touchView(turnName(turn));
        touchView("preview/" + turn.round.text);
    }
    for (const RoundId &round : touched.rounds) {
        touchView("preview/" + round.text);
        for (const char *topic : roundTopics) {
            doubt(topic + round.text);
        }
    }
    for (auto &[judge, folder] : m_folders) {
        folder.touch(touched.turns);
    }
}

void ViewBuilder::Shelf::touchDraft(const TurnId &turn, const JudgeId &judge)
{
    touchView(turnName(turn));
    m_drafts[judge].insert(turn);
}

void ViewBuilder::Shelf::touchDraftsOf(const JudgeId &judge)
{
    const auto folder = m_folders.find(judge);
    if (folder != m_folders.end()) {
        folder->second.touchDrafts(m_drafts[judge]);
    }
    m_drafts.erase(judge);
}

void ViewBuilder::Shelf::touchEverything()
{
    for (auto &[key, view] : m_views) {
        view.state = State::Stale;
        view.basis.reset();
    }
    for (auto &[judge, folder] : m_folders) {
        folder.touchAll();
    }
    m_log.forget();
    m_sinceLive.cue = true;
}

Bytes ViewBuilder::Shelf::view(const std::string &key, const Build &build)
{
    View &view = m_views[key];
    if (view.state != State::Fresh || !view.data) {
        std::string data = build();
        ++m_built;
        if (!view.data || *view.data != data) {
            view.data = std::make_shared<const std::string>(std::move(data));
        }
        view.state = State::Fresh;
    }
    return view.data;
}

Bytes ViewBuilder::Shelf::roundView(
    const std::string &key, const Contest &contest, const RoundId &round, const Build &build)
{
    View &kept = m_views[key];
    if (kept.state == State::Doubtful) {
        const bool holds = kept.basis && kept.basis->stillHolds(contest);
        kept.state = holds ? State::Fresh : State::Stale;
    }
    if (kept.state == State::Stale || !kept.data) {
        kept.basis.emplace(contest, round);
    }
    return view(key, build);
}

Bytes ViewBuilder::Shelf::live(const Contest &contest, const Backstage &backstage)
{
    const Touched touched = std::exchange(m_sinceLive, Touched{});
    const Build build = [&] { return jsonText(liveTopic(contest, backstage.now.bootId)); };
    if (touched.cue) {
        touchView("live");
    }
    switch (contest.live.scene) {
    case Scene::Clock:
        if (touched.clock && touched.turns.contains(contest.live.turn())) {
            touchView("live");
        }
        break;
    case Scene::Judging:
    case Scene::Score:
        if (touched.turns.contains(contest.live.turn())) {
            touchView("live");
        }
        break;
    case Scene::SegmentStandings:
    case Scene::Standings:
    case Scene::Prize:
        if (touched.stage) { // a team's row is marked while it is on stage
            touchView("live");
        }
        if (touched.rounds.contains(contest.live.round)) {
            doubt("live");
        }
        if (contest.rulebook->round(contest.live.round)) {
            return roundView("live", contest, contest.live.round, build);
        }
        break;
    case Scene::Team: // made of the rulebook and a running order that is final by now
    case Scene::Waiting:
    case Scene::Pause:
    case Scene::Black:
        break;
    }
    return view("live", build);
}

Bytes ViewBuilder::Shelf::sheets(
    const Contest &contest, const Backstage &backstage, const JudgeId &judge)
{
    const std::string key = "sheets@" + judge.text;
    SheetFolder &folder = m_folders.try_emplace(judge, judge).first->second;
    if (folder.isTouched() && folder.refresh(contest, backstage.drafts)) {
        touchView(key);
    }
    return view(key, [&] { return folder.text(contest); });
}

ViewBuilder::Shelf::Reader &ViewBuilder::Shelf::refresh(
    const Contest &contest, const Backstage &backstage, const Audience &audience)
{
    Reader &reader = m_readers[audience];
    const Topics topics = topicsFor(contest, backstage, audience);
    for (const auto &[name, data] : topics) {
        Given &given = reader.topics[name];
        if (given.data == data || (given.data && *given.data == *data)) {
            given.data = data;
            continue;
        }
        given.rev = (given.data ? given.rev : reader.revOfGone[name]) + 1;
        given.data = data;
        given.frame = std::make_shared<const std::string>(
            encodeServerMessage(TopicMessage{name, given.rev, *data}));
        reader.pending.insert(name);
    }
    for (auto given = reader.topics.begin(); given != reader.topics.end();) {
        if (topics.contains(given->first)) {
            ++given;
            continue;
        }
        reader.revOfGone[given->first] = given->second.rev;
        reader.pending.insert(given->first);
        given = reader.topics.erase(given);
    }
    return reader;
}

}
