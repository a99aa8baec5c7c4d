// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a pair of evenings side by side: what is public goes into both, a secret into one of them.
#pragma once

#include "tests/show/twins.h"

#include <map>
#include <optional>

namespace show {

class Scribe
{
public:
    Scribe(messages::Random &random, const contest::Rulebook &book,
        const std::set<contest::JudgeId> &strangers, const std::vector<messages::Step> &script)
        : m_random(random),
          m_book(book),
          m_script(script),
          m_forger(random, book, messages::revealedBy(book, script), strangers),
          m_strangers(strangers.begin(), strangers.end()),
          m_one(book),
          m_other(book)
    {
        m_twins.strangers = strangers;
        m_absent.insert(LateDisplay);
    }

    //! None: the other evening took another way, for what is secret decides what is refused.
    [[nodiscard]] std::optional<Twins> write();

private:
    bool perform(const messages::Step &step);
    //! The other evening talks about its own marks, and not about these.
    bool talkInOne(const messages::Step &step);
    void addSecret();
    void secretOrder(const messages::Step &step);
    void secretAsk();
    void fileOrDecideComplaint();
    //! What the other evening needs before the step, as the end of a complaint that only it has.
    void prepare(const messages::Step &step);
    //! An alternate's mark, or a talk, where marks lie far apart in the other evening.
    void prepareApproval(const contest::TurnId &turn);
    void probe();
    void wander();
    void comeBack(const std::string &seat);
    [[nodiscard]] static std::string seatOf(const contest::Actor &actor);
    void both(Move move);
    void secretly(const std::string &seat, messages::ClientMessage message, std::string answer);
    [[nodiscard]] std::optional<messages::Step> secretStep();
    [[nodiscard]] std::optional<contest::TurnId> secretTurn();
    [[nodiscard]] contest::TurnId anyTurn();
    [[nodiscard]] messages::Step forged(const messages::Step &step);
    [[nodiscard]] messages::ClientMessage said(
        const messages::Step &step, const std::string &id) const;

    messages::Random &m_random;
    const contest::Rulebook &m_book;
    const std::vector<messages::Step> &m_script;
    messages::Counterfeiter m_forger;
    std::vector<contest::JudgeId> m_strangers;
    messages::Play m_one, m_other;
    std::map<std::int64_t, std::int64_t> m_inOther; //!< sequences of the same public facts
    std::set<std::string> m_absent;
    Twins m_twins;
    int m_number = 0;
    std::int64_t m_quiet = 0;
};

}
