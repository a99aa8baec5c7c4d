// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An evening whose every order goes through a real desk and its record on disk.
#pragma once

#include "control/desk/desk.h"
#include "tests/contest/evening.h"

#include <QTemporaryDir>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace evenings {

//! The cluster of Bình Trị with its first `teams` teams, each with a captain on its roster.
[[nodiscard]] contest::Rulebook cluster(std::size_t teams);

inline const contest::TeamId BinhTri{"binh_tri"}, BinhDong{"binh_dong"}, BinhThuan{"binh_thuan"},
    BinhHai{"binh_hai"};

//! The state that the helpers of Evening read is folded from what the desk announces.
class DeskEvening : public contest::Evening
{
public:
    explicit DeskEvening(const contest::Rulebook &book);
    ~DeskEvening() override;

    std::optional<contest::Refusal> give(
        const contest::Order &order, const contest::Actor &actor = {}) override;
    //! The English words of a refusal; fails the test's sense if the desk carried it out.
    std::string refused(const contest::Order &order);

    //! Every turn of one segment that still counts, in playing order, with these scores by team.
    void playSegment(const contest::SegmentId &segment,
        const std::map<contest::TeamId, contest::Points> &scores);
    //! A turn with one total per judge, called and marked, not approved.
    void markEach(const contest::TurnId &turn, const std::vector<contest::Points> &totals);
    void pass(std::int64_t ms); //!< time
    //! The show goes on on another laptop: a copy of its file, opened by a new desk.
    void moveToAnotherLaptop();

    //! What the desk itself holds, after everything it was given.
    [[nodiscard]] const contest::Contest &atTheDesk() const { return m_desk->contest(); }

private:
    void open(std::unique_ptr<journal::Journal> record);
    [[nodiscard]] journal::Settings settings();
    bool runOne();

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::function<void()>> m_tasks;
    QTemporaryDir m_folder, m_otherFolder;
    platform::ScriptedClocks m_clocks{contest::Stamp{1'700'000'000'000, 50'000, "boot-1"}};
    std::string m_path;
    std::unique_ptr<desk::Desk> m_desk;
    int m_orders = 0;
};

//! Why every team stands where it stands and gets what it gets, in both languages.
[[nodiscard]] std::string reasonsText(const contest::Contest &contest);
//! "" if the text is that of tests/desk/golden/<name>.txt, else what differs. With HOITHI_GOLDEN=1
//! in the environment the file is written instead, to be reviewed by eye.
[[nodiscard]] std::string differsFromGolden(const std::string &name, const std::string &text);

}
