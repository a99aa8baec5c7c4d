// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One cluster's evening, and the topics that each audience has of it.
#pragma once

#include "tests/link/script.h"

#include <nlohmann/json.hpp>

#include <string>

namespace messages {

using Json = nlohmann::json;

inline const Audience Hall{contest::SeatKind::Display, {}};
inline const Audience Host{contest::SeatKind::Mc, {}};
inline const Audience Desk{contest::SeatKind::Operator, {}};

inline const contest::TurnId Knowledge{contest::Tri, contest::KienThuc, {"binh_hai"}};
inline const contest::TurnId Skit{contest::Tri, contest::TieuPham, {"binh_hai"}};

struct Show : Play
{
    explicit Show(contest::RankingReveal reveal = contest::RankingReveal::AfterCeremony);

    [[nodiscard]] Json topic(const Audience &audience, const std::string &name) const;
    [[nodiscard]] Json live() const { return topic(Hall, "live"); }
    [[nodiscard]] Json sheetOfJudge(const contest::JudgeId &judge) const;
    [[nodiscard]] contest::Cue cue(contest::Scene scene, const contest::TurnId &turn) const;
    //! Every turn of the round, all different in score, approved.
    void playAll();
};

[[nodiscard]] std::string text(const Json &json);

#define SAME(actual, ...)                                                                          \
    do {                                                                                           \
        const Json found = actual;                                                                 \
        QVERIFY2(found == (__VA_ARGS__), found.dump().c_str());                                    \
    } while (false)

}
