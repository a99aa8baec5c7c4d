// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about the screen: nothing unrevealed, nothing out of turn, one hand at a time.
#include "contest/ceremony.h"
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/decision.h"
#include "contest/reveal.h"

#include <algorithm>

namespace contest {

namespace {

//! The cue without what its scene does not need, so that equal pictures are equal cues.
Cue trimmed(const Cue &cue)
{
    Cue kept;
    kept.scene = cue.scene;
    switch (cue.scene) {
    case Scene::Team:
    case Scene::Clock:
    case Scene::Judging:
    case Scene::Score:
        kept.round = cue.round;
        kept.segment = cue.segment;
        kept.team = cue.team;
        break;
    case Scene::SegmentStandings:
        kept.round = cue.round;
        kept.segment = cue.segment;
        break;
    case Scene::Standings:
        kept.round = cue.round;
        break;
    case Scene::Prize:
        kept.round = cue.round;
        kept.step = cue.step;
        break;
    case Scene::Waiting:
    case Scene::Pause:
    case Scene::Black:
        break;
    }
    return kept;
}

Check roundExists(const Contest &contest, const RoundId &round)
{
    return contest.rulebook->round(round) ? std::nullopt
                                          : Check(unknown("vòng thi", "round", round.text));
}

Check stepExists(const Contest &contest, const Cue &cue)
{
    const auto steps = static_cast<int>(ceremonySteps(contest, cue.round).size());
    const bool decided = contest.round(cue.round).decision.has_value();
    if (cue.step >= 1 && (!decided || cue.step <= steps)) {
        return std::nullopt;
    }
    return unknown("bước trao giải", "step of the ceremony", std::to_string(cue.step));
}

//! Everything that the cue names is there.
Check wellFormed(const Contest &contest, const Cue &cue)
{
    switch (cue.scene) {
    case Scene::Team:
    case Scene::Clock:
    case Scene::Judging:
    case Scene::Score:
        return turnExists(contest, cue.turn());
    case Scene::Standings:
        return roundExists(contest, cue.round);
    case Scene::SegmentStandings: {
        if (auto refusal = roundExists(contest, cue.round)) {
            return refusal;
        }
        const auto played = contest.rulebook->segmentsOf(*contest.rulebook->round(cue.round));
        const bool there = std::find(played.begin(), played.end(), cue.segment) != played.end();
        return there
            ? std::nullopt
            : Check(unknown("phần thi của vòng này", "segment of this round", cue.segment.text));
    }
    case Scene::Prize: {
        if (auto refusal = roundExists(contest, cue.round)) {
            return refusal;
        }
        return stepExists(contest, cue);
    }
    case Scene::Waiting:
    case Scene::Pause:
    case Scene::Black:
        return std::nullopt;
    }
    return unknown("cảnh", "scene", {});
}

Check called(const Contest &contest, const TurnId &turn)
{
    const TurnState *state = contest.turn(turn);
    if (state && state->called) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::TurnNotCalled,
        {turnName(contest, turn) + ": đội chưa được mời lên sân khấu",
            turnName(contest, turn) + ": the team has not been called"},
        turn.team.text};
}

Check scoreMayShow(const Contest &contest, const TurnId &turn)
{
    if (auto refusal = turnCounts(contest, turn)) {
        return refusal;
    }
    const TurnState *state = contest.turn(turn);
    if (!state || !state->approved) {
        return Refusal{RefusalCode::TurnNotApproved,
            {turnName(contest, turn) + ": điểm chưa được duyệt, chưa thể trình chiếu",
                turnName(contest, turn) + ": the score is not approved and cannot be shown"},
            turn.team.text};
    }
    if (scoreIsRevealed(contest, turn)) {
        return std::nullopt;
    }
    const bool afterSegment = contest.rulebook->reveal.scores == ScoreReveal::AfterSegment;
    return Refusal{RefusalCode::NotRevealed,
        afterSegment ? Words{"điểm chỉ được trình chiếu khi mọi lượt của phần thi đã duyệt",
            "scores may be shown only once every turn of the segment is approved"}
                     : Words{"điểm chỉ được trình chiếu sau khi công bố xong các giải",
                         "scores may be shown only once the last prize has been revealed"},
        turn.round.text};
}

Refusal notRevealed(const std::string &vi, const std::string &en, const Cue &cue)
{
    return {RefusalCode::NotRevealed, {vi, en}, cue.round.text};
}

Check standingsMayShow(const Contest &contest, const Cue &cue)
{
    const bool oneSegment = cue.scene == Scene::SegmentStandings;
    if (rankingIsRevealed(
            contest, cue.round, oneSegment ? std::optional(cue.segment) : std::nullopt)) {
        return std::nullopt;
    }
    const RevealPolicy &policy = contest.rulebook->reveal;
    if (policy.ranking == RankingReveal::AfterCeremony
        || policy.scores == ScoreReveal::AfterCeremony) {
        return notRevealed("bảng xếp hạng chỉ được trình chiếu sau khi công bố xong các giải",
            "standings may be shown only once the last prize has been revealed", cue);
    }
    if (policy.ranking == RankingReveal::AfterSegment
        || policy.scores == ScoreReveal::AfterSegment) {
        return notRevealed("bảng xếp hạng chỉ được trình chiếu khi mọi lượt của phần thi đã duyệt",
            "standings may be shown only once every turn of a segment is approved", cue);
    }
    return notRevealed("chưa có lượt thi nào được duyệt để xếp hạng",
        "no turn is approved yet that could be ranked", cue);
}

//! What the hall was told before is not left standing beside prizes that go by other figures.
Check correctionsAnnounced(const Contest &contest, const RoundId &round)
{
    for (const auto &[id, turn] : contest.turns) {
        if (id.round == round && !turn.announced.empty() && !contest.isVoid(id)) {
            return Refusal{RefusalCode::NotRevealed,
                {turnName(contest, id)
                        + ": điểm đã công bố được sửa; cần công bố lại trước khi "
                          "trao giải",
                    turnName(contest, id)
                        + ": its published score was corrected; announce it "
                          "again before the prizes"},
                id.team.text};
        }
    }
    return std::nullopt;
}

Check prizeMayShow(const Contest &contest, const Cue &cue)
{
    const RoundState &round = contest.round(cue.round);
    if (auto refusal = noComplaintOpen(contest, cue.round)) {
        return refusal;
    }
    if (auto refusal = correctionsAnnounced(contest, cue.round)) {
        return refusal;
    }
    if (!round.decision) {
        return Refusal{RefusalCode::NotDecided,
            {"chưa có quyết định trao giải, lễ trao giải chưa thể bắt đầu",
                "the prizes are not decided, the ceremony cannot start"},
            cue.round.text};
    }
    if (round.revealedSteps == 0) { // from the first step on nothing can change any more
        if (const auto fault = faultOf(contest, *round.decision)) {
            return Refusal{RefusalCode::NotDecided,
                {"quyết định trao giải không còn khớp với kết quả, cần quyết định lại: "
                        + fault->words.vi,
                    "the decision no longer fits the results, decide again: " + fault->words.en},
                cue.round.text};
        }
    }
    if (cue.step > round.revealedSteps + 1) {
        const std::string next = std::to_string(round.revealedSteps + 1);
        return Refusal{RefusalCode::StepOrder,
            {"phải công bố lần lượt; bước tiếp theo là bước " + next,
                "prizes are revealed one by one; the next step is " + next},
            cue.round.text};
    }
    return std::nullopt;
}

Check mayShow(const Contest &contest, const Cue &cue)
{
    switch (cue.scene) {
    case Scene::Team:
    case Scene::Clock:
    case Scene::Judging:
        return called(contest, cue.turn());
    case Scene::Score:
        return scoreMayShow(contest, cue.turn());
    case Scene::SegmentStandings:
    case Scene::Standings:
        return standingsMayShow(contest, cue);
    case Scene::Prize:
        return prizeMayShow(contest, cue);
    case Scene::Waiting:
    case Scene::Pause:
    case Scene::Black:
        break;
    }
    return std::nullopt;
}

}

Decision decided(const Contest &contest, const SetStandby &order)
{
    if (auto refusal = wellFormed(contest, order.cue)) {
        return *refusal;
    }
    return Facts{StandbySet{trimmed(order.cue)}};
}

Decision decided(const Contest &contest, const TakeCue &order)
{
    if (auto refusal = wellFormed(contest, order.cue)) {
        return *refusal;
    }
    if (order.expectedLive != contest.liveNumber) {
        return Refusal{RefusalCode::CueChanged,
            {"màn hình vừa được chuyển sang cảnh khác, xin xem lại rồi thực hiện",
                "something else is on air by now; look again, then take"},
            {}};
    }
    if (auto refusal = mayShow(contest, order.cue)) {
        return *refusal;
    }
    return Facts{CueTaken{trimmed(order.cue)}};
}

}
