// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A round's ladder as a line of text, and the scores that make one.
#pragma once

#include "tests/contest/evening.h"

#include <QString>
#include <QStringList>

namespace contest {

inline QString placesOf(const Standings &table)
{
    QStringList rows;
    for (const StandingsRow &row : table.rows) {
        const std::string place = row.place ? std::to_string(*row.place) : "-";
        rows += QString::fromStdString(
            row.team.text + ":" + place + (row.decidedBy.empty() ? "" : "/" + row.decidedBy));
    }
    return rows.join(' ');
}

inline QString openOf(const std::vector<OpenTie> &open)
{
    QStringList ties;
    for (const OpenTie &tie : open) {
        QStringList teams, places;
        for (const TeamId &team : tie.teams) {
            teams += QString::fromStdString(team.text);
        }
        for (const int place : tie.places) {
            places += QString::number(place);
        }
        ties += (tie.about ? QString::fromStdString(tie.about->text) + " " : QString())
            + teams.join(',') + " @" + places.join(',')
            + (std::holds_alternative<ByExtraQuestion>(tie.needs) ? " question" : " ruling");
    }
    return ties.join(" | ");
}

inline QString reason(const Evening &evening, const char *team)
{
    return QString::fromStdString(rowOf(standings(evening.contest, Tri), {team}).reason.vi);
}

//! Six teams far apart below `top` teams whose scores the test gives.
inline std::vector<Scores> withTail(std::vector<Scores> top)
{
    for (int i = 1; top.size() < 8; ++i) {
        top.push_back({points(10), points(20), points(20 - i)});
    }
    return top;
}

inline const Scores Good{points(18), points(33), points(36)}; // 87

}
