// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Robots that hold an evening over real sockets: one at the console, one at every judge's seat.
#pragma once

#include "control/rehearsal/line.h"
#include "control/rehearsal/plan.h"

#include <functional>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <tuple>

namespace rehearsal {

enum class Pace {
    Max, //!< as fast as the desk confirms
    Show, //!< a turn lasts about 15 s, judges take their time
};

struct Stage
{
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;
    std::string operatorToken;
};

struct PerformanceOptions
{
    Pace pace = Pace::Max;
    //! Until a display says that it is on the glass: the first of every kind of scene in each
    //! segment, and every step of a ceremony.
    bool waitForDisplay = false;
    //! Orders of one seat go out without waiting for each answer, so that the desk commits several
    //! at once; nobody can watch then.
    bool inBatches = false;
    std::function<void(const contest::Words &)>
        progress; //!< a line about what goes on; may be empty
};

//! Plays a plan against a running desk. Each robot submits through its own seat; an order whose
//! answer was lost with its socket or its desk is sent again under the same id.
class Performance
{
public:
    //! `begin`: the state the show is in, when it is not just opened.
    Performance(Stage stage, contest::Contest begin, Plan plan, PerformanceOptions options);
    ~Performance();
    Performance(const Performance &) = delete;
    Performance &operator=(const Performance &) = delete;

    //! Words: what the desk refused or why it is not reached; then the evening stands where it was.
    [[nodiscard]] std::optional<contest::Words> takeSeats();
    [[nodiscard]] std::optional<contest::Words> play();
    //! A one-time link for another program's seat, "display:1".
    [[nodiscard]] contest::Result<std::string, contest::Words> linkFor(const std::string &seat);

    //! Waits until someone sits there.
    void awaitSeat(const std::string &seat);

    //! The state the robots expect the desk to be in.
    [[nodiscard]] const contest::Contest &contest() const { return m_contest; }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    //! Sheets that a `done` came back for, in order: what must never be lost.
    [[nodiscard]] const std::vector<contest::SubmitSheet> &confirmed() const { return m_confirmed; }

private:
    struct Sent
    {
        Line *line = nullptr;
        messages::OrderMessage message;
    };
    [[nodiscard]] std::optional<contest::Words> seatJudges();
    [[nodiscard]] Line &lineOf(const contest::Actor &actor);
    [[nodiscard]] std::optional<contest::Words> give(const std::vector<PlannedOrder> &orders);
    [[nodiscard]] std::optional<contest::Words> settle(std::vector<Sent> &sent);
    [[nodiscard]] bool rejoin();
    [[nodiscard]] std::optional<contest::Words> expect(const PlannedOrder &order);
    Sent send(const PlannedOrder &order);
    void pauseBefore(const PlannedOrder &order);
    void draftFirst(const contest::SubmitSheet &sheet);
    void rest(std::chrono::milliseconds time);
    [[nodiscard]] bool isNewToTheEye(const contest::Cue &cue);
    void awaitDisplay();

    Stage m_stage;
    Plan m_plan;
    PerformanceOptions m_options;
    contest::Contest m_contest;
    Network m_network;
    std::unique_ptr<Line> m_operator;
    std::map<contest::JudgeId, std::unique_ptr<Line>> m_judges;
    std::vector<contest::SubmitSheet> m_confirmed;
    std::string m_run; //!< makes this run's order ids its own
    std::int64_t m_orders = 0;
    std::set<std::tuple<contest::Scene, contest::RoundId, contest::SegmentId, int>> m_seen;
    std::mt19937 m_taste; //!< how long robots dawdle, nothing that counts
};

}
