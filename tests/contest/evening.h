// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An evening for tests: a Bình Sơn rulebook, and a desk without disk or network.
#pragma once

#include "contest/decide.h"
#include "contest/prizes.h"
#include "contest/score.h"

namespace contest {

//! Two clusters (8 and 7 teams) and their final, with the real rules of Bình Sơn 2024.
[[nodiscard]] Rulebook binhSon();
[[nodiscard]] constexpr Points points(std::int64_t whole, std::int64_t thousandths = 0)
{
    return {whole * 1000 + thousandths};
}
//! A whole sheet of this segment with this total, in half points.
[[nodiscard]] Marks sheetOf(const Segment &segment, Points total);

inline const RoundId Tri{"cum_binh_tri"};
inline const RoundId Phuoc{"cum_binh_phuoc"};
inline const RoundId ChungKet{"chung_ket"};
inline const SegmentId GioiThieu{"gioi_thieu"};
inline const SegmentId KienThuc{"kien_thuc"};
inline const SegmentId TieuPham{"tieu_pham"};
inline const ComponentId TracNghiem{"trac_nghiem"};
inline const JudgeId Gk1{"gk1"}, Gk2{"gk2"}, Gk3{"gk3"}, Gk4{"gk4"}, Gk5{"gk5"}, Gk6{"gk6"};

//! The scores of one team: introduction, knowledge, skit.
struct Scores
{
    Points gioiThieu, kienThuc, tieuPham;
};

class Evening
{
public:
    explicit Evening(const Rulebook &book = binhSon());
    virtual ~Evening() = default;

    //! What the desk does: decide, record, fold. The clock stands still unless `bootMs` is moved.
    virtual std::optional<Refusal> give(const Order &order, const Actor &actor = {});
    //! The same, where a refusal would be a fault of the test.
    void must(const Order &order, const Actor &actor = {});
    void record(const Fact &fact);

    void draw(const RoundId &round) { must(DrawRunningOrder{round, 7}); }
    void call(const TurnId &turn) { must(CallTurn{turn}); }
    void sheet(const TurnId &turn, const JudgeId &judge, Points total);
    //! Key results and the sheets of every awaited judge, so that the turn is worth `score`.
    void mark(const TurnId &turn, Points score);
    //! Called, marked and approved.
    void play(const TurnId &turn, Points score);
    void playTeam(const RoundId &round, const TeamId &team, const Scores &scores);
    //! The teams of the round in rulebook order; a team beyond the list gets `rest`.
    void playRound(
        const RoundId &round, const std::vector<Scores> &scores, const Scores &rest = {});
    //! Decided as proposed.
    void decide(const RoundId &round);
    [[nodiscard]] DecidePrizes asProposed(const RoundId &round) const;
    //! Every step of the ceremony on air, then the round closed.
    void reveal(const RoundId &round);
    void take(const Cue &cue) { must(TakeCue{contest.liveNumber, cue}); }

    Contest contest;
    std::vector<RecordedFact> facts;
    Stamp now{1'000'000, 5'000, "boot-1"};
};

//! Eight teams, each better than the next; no ties anywhere.
[[nodiscard]] std::vector<Scores> apart();
//! A team's row of the standings.
[[nodiscard]] StandingsRow rowOf(const Standings &table, const TeamId &team);
//! The refusal's stable code, or "carried out".
[[nodiscard]] std::string codeOf(const std::optional<Refusal> &refusal);

}
