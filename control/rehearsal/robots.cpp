// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Robots that hold an evening, repeatable from a seed.
#include "control/rehearsal/plan.h"

#include "control/rehearsal/robot_jury.h"

namespace rehearsal {

namespace {

using contest::OpenTie;
using contest::RoundId;
using contest::TeamId;

std::string nameOf(const RoundId &round, const OpenTie &tie)
{
    std::string name = round.text + (tie.about ? tie.about->text : std::string());
    for (const TeamId &team : tie.teams) {
        name += ' ' + team.text;
    }
    return name;
}

}

Robots robots(const contest::Rulebook &book, std::uint64_t seed)
{
    Robots robots;
    robots.marks = [&book, seed](const RoundId &round, const std::vector<TeamId> &teams) {
        return RobotJury(book, round, seed).mark(teams);
    };
    robots.answers = [seed](const RoundId &round, const OpenTie &tie) {
        contest::Pcg32 random(hashed(nameOf(round, tie), seed));
        std::map<TeamId, int> right;
        for (const TeamId &team : tie.teams) {
            right[team] = static_cast<int>(random.below(4));
        }
        return right;
    };
    robots.votes
        = [seed, judges = book.panel.judges.size()](const RoundId &round, const OpenTie &tie) {
              contest::Pcg32 random(hashed(nameOf(round, tie), seed));
              std::map<TeamId, int> votes;
              for (const TeamId &team : tie.teams) {
                  votes[team] = 0;
              }
              for (std::size_t judge = 0; judge < judges; ++judge) {
                  ++votes[tie.teams[random.below(static_cast<std::uint32_t>(tie.teams.size()))]];
              }
              return votes;
          };
    robots.order = [seed](const RoundId &round, const OpenTie &tie) {
        return contest::drawOrder(tie.teams, hashed(nameOf(round, tie), seed));
    };
    robots.entrants = [seed](const RoundId &round, std::vector<TeamId> placed, int count) {
        placed = contest::drawOrder(std::move(placed), hashed(round.text, seed));
        placed.resize(static_cast<std::size_t>(count));
        return placed;
    };
    return robots;
}

}
