// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same evening with other secrets.
#include "tests/link/counterfeit.h"

#include "contest/ceremony.h"
#include "contest/reveal.h"

#include <algorithm>

namespace messages {

using namespace contest;

Revealed revealedBy(const Rulebook &book, const std::vector<Step> &script)
{
    Play play(book);
    Revealed revealed;
    for (const Step &step : script) {
        play.perform(step);
        const auto *take = std::get_if<TakeCue>(&step.order);
        revealed.finalTable = revealed.finalTable
            || (take && take->cue.scene == Scene::Standings
                && ceremonyIsOver(play.evening.contest, Tri));
    }
    for (const auto &[id, turn] : play.evening.contest.turns) {
        if (turn.published || !turn.announced.empty()) {
            revealed.turns.insert(id);
        }
    }
    revealed.steps = play.evening.contest.round(Tri).revealedSteps;
    revealed.bonuses = !play.evening.contest.round(Tri).shownBonuses.empty();
    return revealed;
}

Counterfeiter::Counterfeiter(
    Random &random, const Rulebook &book, Revealed revealed, std::set<JudgeId> strangers)
    : m_random(random),
      m_book(book),
      m_revealed(std::move(revealed)),
      m_strangers(std::move(strangers))
{
}

Step Counterfeiter::forged(Step step)
{
    if (step.drafted && m_strangers.contains(step.drafted->second)) {
        step.draft = {marksFor(step.drafted->first), "khác " + anything()};
    }
    std::visit([this](auto &order) { forge(order); }, step.order);
    return step;
}

Marks Counterfeiter::marksFor(const TurnId &turn)
{
    return randomMarks(m_random, *m_book.segment(turn.segment));
}

std::string Counterfeiter::anything()
{
    return std::to_string(m_random() % 1'000'000);
}

void Counterfeiter::forge(SubmitSheet &order)
{
    if (isSecret(order.turn) && m_strangers.contains(order.judge)) {
        order.marks = marksFor(order.turn);
        order.note = anything();
    }
}

void Counterfeiter::forge(EnterKeyResult &order)
{
    if (isSecret(order.turn)) {
        order.right = int(m_random() % 11);
    }
}

void Counterfeiter::forge(GiveDeduction &order)
{
    if (isSecret(order.turn)) {
        order.points = {500 * std::int64_t(m_random() % 6 + 1)};
    }
    order.reason = anything();
}

void Counterfeiter::forge(ReturnSheet &order)
{
    if (m_strangers.contains(order.judge)) {
        order.reason = anything();
    }
}

void Counterfeiter::forge(GiveBonus &order)
{
    if (!m_revealed.bonuses) {
        order.points = {500 * std::int64_t(m_random() % 3)};
    }
}

void Counterfeiter::forge(RuleTie &order)
{
    if (!m_revealed.finalTable) {
        std::shuffle(order.order.begin(), order.order.end(), m_random);
    }
    order.reason = anything();
}

void Counterfeiter::forge(ReopenTurn &order)
{
    order.reason = anything();
    order.agreedBy.push_back(anything());
}

void Counterfeiter::forge(DecideComplaint &order)
{
    order.outcome = anything();
    order.decidedBy = anything();
}

void Counterfeiter::forge(AmendRoster &order)
{
    order.reason = anything();
    order.roster.back().born = int(m_random() % 100) + 1900;
}

void Counterfeiter::forge(DecidePrizes &order)
{
    // Which step of the ceremony an award is: side prizes first, then main ones from below;
    // the first of a prize is its announcement.
    std::vector<std::size_t> secret;
    int step = 0;
    const auto visit = [&](PrizeKind kind, const std::string &prize, bool backwards) {
        std::vector<std::size_t> units;
        for (std::size_t i = 0; i < order.awards.size(); ++i) {
            const Award &award = order.awards[i];
            if (award.kind == kind && award.prize == prize && award.team) {
                units.push_back(i);
            }
        }
        if (backwards) {
            std::reverse(units.begin(), units.end());
        }
        step += units.empty() ? 0 : 1;
        for (const std::size_t unit : units) {
            if (++step > m_revealed.steps && kind == PrizeKind::Main) {
                secret.push_back(unit);
            }
        }
    };
    const PrizeSet &prizes = m_book.prizesOf(*m_book.round(order.round));
    for (const SidePrize &prize : prizes.side) {
        visit(PrizeKind::Side, prize.name, false);
    }
    for (auto prize = prizes.main.rbegin(); prize != prizes.main.rend(); ++prize) {
        visit(PrizeKind::Main, prize->name, true);
    }
    for (std::size_t i = secret.size(); i > 1; --i) {
        std::swap(order.awards[secret[i - 1]].team, order.awards[secret[m_random() % i]].team);
    }
    // Fewer awards are fewer steps to come, which nobody may count either. The first secret
    // one stays: when its prize is announced already, the hall knows that somebody gets it.
    if (secret.size() > 2 && m_random() % 2) {
        order.awards[secret[1 + m_random() % (secret.size() - 1)]].team.reset();
    }
    for (Award &award : order.awards) {
        award.reason = anything();
    }
}

}
