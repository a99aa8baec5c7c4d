// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same evening with other secrets: what tests of non-interference compare with.
#pragma once

#include "tests/link/script.h"

#include <set>

namespace messages {

//! What the hall knows at the end of a script.
struct Revealed
{
    std::set<contest::TurnId> turns;
    int steps = 0;
    bool bonuses = false;
    bool finalTable = false; //!< the standings after the ceremony: what people decided shows there
};

[[nodiscard]] Revealed revealedBy(const contest::Rulebook &book, const std::vector<Step> &script);

//! Writes the steps of an evening with other secrets.
class Counterfeiter
{
public:
    //! Strangers are the judges whose sheets, drafts and wishes are forged.
    Counterfeiter(Random &random, const contest::Rulebook &book, Revealed revealed,
        std::set<contest::JudgeId> strangers);

    [[nodiscard]] Step forged(Step step);
    [[nodiscard]] bool isSecret(const contest::TurnId &turn) const
    {
        return !m_revealed.turns.contains(turn);
    }

private:
    [[nodiscard]] contest::Marks marksFor(const contest::TurnId &turn);
    [[nodiscard]] std::string anything();

    template<class Any>
    void forge(Any &)
    {
    }
    void forge(contest::SubmitSheet &order);
    void forge(contest::EnterKeyResult &order);
    void forge(contest::GiveDeduction &order);
    void forge(contest::ReturnSheet &order);
    void forge(contest::GiveBonus &order);
    void forge(contest::RuleTie &order);
    void forge(contest::ReopenTurn &order);
    void forge(contest::DecideComplaint &order);
    void forge(contest::AmendRoster &order);
    void forge(contest::DecidePrizes &order);
    void forge(contest::PauseClock &order) { order.reason = anything(); }
    void forge(contest::ChangePlayingOrder &order) { order.reason = anything(); }
    void forge(contest::RestartTurn &order) { order.reason = anything(); }
    void forge(contest::VoidSegment &order) { order.reason = anything(); }
    void forge(contest::CancelQuestions &order) { order.reason = anything(); }
    void forge(contest::FileComplaint &order) { order.text = anything(); }
    void forge(contest::ReinstateTeam &order) { order.reason = anything(); }
    void forge(contest::AmendPanel &order) { order.reason = anything(); }
    void forge(contest::SuspendSession &order) { order.reason = anything(); }
    void forge(contest::ResumeSession &order) { order.reason = anything(); }

    Random &m_random;
    const contest::Rulebook &m_book;
    Revealed m_revealed;
    std::set<contest::JudgeId> m_strangers;
};

}
