// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random evenings for tests of views.
#include "tests/link/script.h"

#include "contest/ceremony.h"
#include "tests/link/incident_script.h"

#include <algorithm>

namespace messages {

using namespace contest;

namespace {

class Author
{
public:
    Author(Random &random, const Contest &contest) : m_random(random), m_contest(contest) {}

    Step next()
    {
        Step step;
        step.waitMs = m_random() % 20'000;
        if (m_contest.round(Tri).runningOrder.empty()) {
            step.order = DrawRunningOrder{Tri, m_random()};
        } else if (const auto open = openTurn(); !open) {
            ceremony(step);
        } else {
            playing(step, *open);
        }
        return step;
    }

private:
    unsigned below(unsigned bound) { return unsigned(m_random() % bound); }

    const TurnState &stateOf(const TurnId &turn) const
    {
        static const TurnState nothing;
        const TurnState *state = m_contest.turn(turn);
        return state ? *state : nothing;
    }

    //! The first turn that is neither approved nor void.
    std::optional<TurnId> openTurn() const
    {
        for (const TurnId &turn : m_contest.turnsOf(Tri)) {
            if (!m_contest.isVoid(turn) && !stateOf(turn).approved) {
                return turn;
            }
        }
        return std::nullopt;
    }

    JudgeId anyJudge()
    {
        const std::vector<JudgeId> judges{Gk1, Gk2, Gk3, Gk4, Gk5, Gk6};
        return judges[below(unsigned(judges.size()))];
    }

    TurnId anyTurn()
    {
        const std::vector<TurnId> turns = m_contest.turnsOf(Tri);
        return turns[below(unsigned(turns.size()))];
    }

    void playing(Step &step, const TurnId &turn)
    {
        const TurnState &state = stateOf(turn);
        const unsigned choice = below(45);
        if (m_contest.suspensionOf(turn) && choice < 12) {
            step.order = wrongOnStage(m_random, m_contest, turn);
        } else if (!state.called || choice == 0) {
            step.order = CallTurn{turn};
        } else if (choice < 16) {
            sheet(step, turn);
        } else if (choice < 19) {
            step.order = EnterKeyResult{turn, TracNghiem, int(below(11))};
        } else if (choice < 22) {
            clock(step, turn, state);
        } else if (choice < 26) {
            approval(step, turn);
        } else if (choice < 33) {
            step.order = TakeCue{m_contest.liveNumber, anyCue(turn)};
        } else if (choice < 40) {
            rare(step, turn, choice);
        } else {
            step.order = below(2) == 0 ? wrongOnStage(m_random, m_contest, turn)
                                       : wrongOnPaper(m_random, m_contest, turn);
        }
    }

    void sheet(Step &step, const TurnId &turn)
    {
        const std::vector<JudgeId> awaited = awaitedJudges(m_contest, turn);
        const JudgeId judge
            = awaited.empty() ? anyJudge() : awaited[below(unsigned(awaited.size()))];
        const Segment &segment = *m_contest.rulebook->segment(turn.segment);
        const Marks marks = randomMarks(m_random, segment);
        if (below(3) == 0) {
            step.drafted = {turn, judge};
            step.draft = {marks, "nháp " + std::to_string(below(100))};
            return;
        }
        const bool paper = below(5) == 0;
        step.order = SubmitSheet{turn, judge, marks, "ghi chú " + std::to_string(below(100)),
            paper ? SheetSource::Paper : SheetSource::Tablet};
        step.actor = paper ? Actor{} : Actor{SeatKind::Judge, judge};
    }

    void approval(Step &step, const TurnId &turn)
    {
        step.order = ApproveTurn{turn};
        if (const auto talk = discussionOf(m_contest, turn)) {
            step.order = *talk;
            step.waitMs = 0; // an evening that need not talk is no shorter
        }
    }

    void clock(Step &step, const TurnId &turn, const TurnState &state)
    {
        switch (state.clock.state) {
        case StageClock::State::Idle:
            step.order = StartClock{turn};
            break;
        case StageClock::State::Running:
            step.order = below(3) == 0 ? Order(PauseClock{turn, "mất tiếng", below(60'000)})
                                       : StopClock{turn};
            break;
        case StageClock::State::Paused:
            step.order = ResumeClock{turn};
            break;
        case StageClock::State::Stopped:
            step.order = EnterMeasuredTime{turn, 200'000 + below(500'000), "bấm tay"};
            break;
        }
    }

    Cue anyCue(const TurnId &turn)
    {
        const TurnId shown = below(2) == 0 ? turn : anyTurn();
        const Scene scenes[] = {Scene::Team, Scene::Clock, Scene::Judging, Scene::Score,
            Scene::Score, Scene::SegmentStandings, Scene::Standings, Scene::Waiting, Scene::Pause,
            Scene::Black};
        return {scenes[below(10)], shown.round, shown.segment, shown.team, 0};
    }

    void rare(Step &step, const TurnId &turn, unsigned choice)
    {
        switch (choice) {
        case 33:
            step.order = GiveDeduction{turn, {500 * std::int64_t(below(4) + 1)}, "sai số người"};
            break;
        case 34:
            step.order = ReturnSheet{turn, anyJudge(), "cộng lại"};
            break;
        case 35:
            step.order = below(4) == 0 ? Order(ExcuseJudge{Tri, turn, anyJudge(), "cùng xã"})
                                       : SetStandby{anyCue(turn)};
            break;
        case 36:
            step.order = below(6) == 0
                ? Order(RemoveTeam{Tri, anyTurn().team, Departure::Withdrawn, turn.segment, "mưa"})
                : SetStandby{anyCue(turn)};
            break;
        case 37:
            step.order = GiveBonus{Tri, turn.team, {"nop_som"}, {500 * std::int64_t(below(3))}};
            break;
        default:
            step.order
                = Undo{m_contest.undoStack.empty() ? 0 : m_contest.undoStack.back().sequence};
            break;
        }
    }

    void ceremony(Step &step)
    {
        const RoundState &round = m_contest.round(Tri);
        const int steps = int(ceremonySteps(m_contest, Tri).size());
        if (below(6) == 0) {
            step.order = TakeCue{m_contest.liveNumber, anyCue(anyTurn())};
        } else if (round.revealedSteps == 0 && below(8) == 0) {
            step.order = wrongOnPaper(m_random, m_contest, anyTurn());
        } else if (const auto waiting = unfinishedBusiness(m_contest)) {
            step.order = *waiting;
        } else if (const auto open = proposePrizes(m_contest, Tri).open; !open.empty()) {
            step.order = RuleTie{Tri, open.front().about, open.front().teams, "biểu quyết"};
        } else if (!round.decision) {
            decision(step);
        } else if (round.revealedSteps < steps) {
            step.order = TakeCue{
                m_contest.liveNumber, {Scene::Prize, Tri, {}, {}, round.revealedSteps + 1}};
        } else if (below(3) == 0) {
            step.order = CloseRound{Tri};
        } else {
            step.order = TakeCue{m_contest.liveNumber, {Scene::Standings, Tri, {}, {}, 0}};
        }
    }

    void decision(Step &step)
    {
        DecidePrizes order{Tri, {}, "Trưởng Ban Tổ chức", "01/QĐ-BTC", "2024-07-01"};
        for (const ProposedPrize &unit : proposePrizes(m_contest, Tri).units) {
            order.awards.push_back(
                {unit.kind, unit.prize, unit.unit, unit.team, "theo quyết định"});
        }
        step.order = order;
    }

    Random &m_random;
    const Contest &m_contest;
};

}

Rulebook smallShow(RankingReveal reveal)
{
    Rulebook book = binhSon();
    auto &teams = std::get<ListedTeams>(book.rounds.front().entrants).teams;
    teams.resize(4);
    book.rounds.erase(book.rounds.begin() + 1, book.rounds.end());
    book.reveal.ranking = reveal;
    book.bonuses = {{{"nop_som"}, "Nộp hồ sơ sớm", {1'000}, {500}}};
    for (Team &team : book.teams) {
        team.skit = "Tiểu phẩm của " + team.shortName;
        team.roster = {{"Đội trưởng " + team.shortName, 1990, MemberRole::Main, true},
            {"Dự bị", 1991, MemberRole::Reserve, false}};
    }
    return book;
}

Marks randomMarks(Random &random, const Segment &segment)
{
    Marks marks;
    for (const Criterion &criterion : criteriaOf(segment)) {
        const std::int64_t steps = criterion.max.thousandths / criterion.step.thousandths;
        marks[criterion.id] = criterion.step * std::int64_t(random() % std::uint64_t(steps + 1));
    }
    return marks;
}

Step nextStep(Random &random, const Contest &contest)
{
    return Author(random, contest).next();
}

Play::Play(const Rulebook &book) : evening(book)
{
    backstage.now = evening.now;
    backstage.log.add(evening.facts.front());
}

bool Play::perform(const Step &step)
{
    evening.now.bootMs += step.waitMs;
    evening.now.wallMs += step.waitMs;
    backstage.now = evening.now;
    if (step.drafted) {
        backstage.drafts[*step.drafted] = step.draft;
        builder.touchDraft(step.drafted->first, step.drafted->second);
        return true;
    }
    const auto answer = decide(evening.contest, step.order, step.actor, evening.now);
    if (!answer) {
        return false;
    }
    for (const Fact &fact : answer.value()) {
        const Touched touched = touchedBy(evening.contest, fact);
        evening.record(fact);
        builder.touch(touched);
        backstage.log.add(evening.facts.back());
        backstage.log.head = std::to_string(evening.contest.sequence);
    }
    return true;
}

std::string Play::heard(const Audience &audience)
{
    std::string text;
    for (const TopicFrame &frame : builder.changesFor(evening.contest, backstage, audience)) {
        text += *frame.frame + "\n";
    }
    return text;
}

std::vector<Step> writeScript(Random &random, const Rulebook &book, std::size_t length)
{
    Play play(book);
    std::vector<Step> script;
    while (script.size() < length && !play.evening.contest.round(Tri).closed) {
        Step step = nextStep(random, play.evening.contest);
        if (play.perform(step)) {
            script.push_back(std::move(step));
        }
    }
    return script;
}

}
