// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An evening of real programs: the desk as a process of its own, projectors and consoles that can
// be killed, and lines that act as the operator and the judges.
#pragma once

#include "control/main/launch.h"
#include "control/platform/child.h"
#include "control/rehearsal/line.h"

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace show {

class EveningOfPrograms
{
public:
    EveningOfPrograms();
    ~EveningOfPrograms();

    [[nodiscard]] const std::optional<contest::Words> &fault() const { return m_fault; }
    [[nodiscard]] const platform::RunningDesk &desk() const { return m_desk->desk; }
    [[nodiscard]] std::string address() const; //!< http://127.0.0.1:PORT/

    // Programs; none of them outlives the evening.
    platform::Child &startProjector(const std::string &link);
    platform::Child &startConsole();
    [[nodiscard]] bool kill(platform::Child &program);

    // The operator's line
    [[nodiscard]] bool takeOperatorsSeat();
    void leaveOperatorsSeat() { m_operator.reset(); }
    //! "" when done, else the code of the refusal.
    [[nodiscard]] std::string order(contest::Order order) { return give(*m_operator, order); }
    [[nodiscard]] std::string take(const contest::Cue &cue);
    [[nodiscard]] std::string offer(const std::string &seat); //!< the link's secret; "": refused
    //! Whether the seat is there and, for a display, which cue stands on its glass (-1: none).
    [[nodiscard]] bool seatIs(const std::string &seat, bool connected, int shown = -1);

    // The judges' lines
    [[nodiscard]] bool seatJudges(const std::vector<std::string> &ids);
    [[nodiscard]] std::string submit(const std::string &judge, const contest::TurnId &turn);
    //! All are still on their first connection and were told nothing but topics and answers.
    [[nodiscard]] bool judgesNoticedNothing() const;

    //! Waits for a state while messages come and go.
    [[nodiscard]] bool eventually(const std::function<bool()> &isTrue);
    //! How often the desk has let an operator in.
    [[nodiscard]] int operatorsLetIn() const;

private:
    [[nodiscard]] std::string give(rehearsal::Line &line, const contest::Order &order);

    QTemporaryDir m_folder;
    rehearsal::Network m_network;
    std::optional<verbs::LaunchedDesk> m_desk;
    std::optional<contest::Words> m_fault;
    std::vector<std::unique_ptr<platform::Child>> m_programs;
    std::unique_ptr<rehearsal::Line> m_operator;
    std::map<std::string, std::unique_ptr<rehearsal::Line>> m_judges;
    int m_orders = 0;
    std::int64_t m_live = 0;
};

}
