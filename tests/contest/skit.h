// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One skit on stage under changed rules, and what the desk makes of it.
#pragma once

#include "contest/text.h"
#include "tests/contest/evening.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace contest {

inline const TurnId Skit{Tri, TieuPham, {"binh_hai"}};
inline const TurnId Quiz{Tri, KienThuc, {"binh_hai"}};

inline Rulebook bookWith(const std::function<void(Rulebook &)> &change)
{
    Rulebook book = binhSon();
    change(book);
    return book;
}

inline Segment &skitOf(Rulebook &book)
{
    return book.segments[2];
}

//! On stage, with these whole or half points from gk1, gk2, ...
inline void skitWith(Evening &evening, const std::vector<std::int64_t> &halves)
{
    evening.draw(Tri);
    evening.call(Skit);
    for (std::size_t i = 0; i < halves.size(); ++i) {
        evening.sheet(Skit, {"gk" + std::to_string(i + 1)}, {halves[i] * 500});
    }
}

inline QString total(const Evening &evening, const TurnId &turn = Skit)
{
    return QString::fromStdString(exactText(reckon(evening.contest, turn).score.total));
}

inline QString missingOf(const Evening &evening, const TurnId &turn = Skit)
{
    QStringList fields;
    for (const Missing &each : reckon(evening.contest, turn).missing) {
        fields += QString::fromStdString(each.field.empty() ? each.words.en : each.field);
    }
    return fields.join(' ');
}

inline SheetScore lineOf(const Evening &evening, const JudgeId &judge)
{
    for (const SheetScore &line : reckon(evening.contest, Skit).score.sheets) {
        if (line.judge == judge) {
            return line;
        }
    }
    return {};
}

inline std::string code(Evening &evening, const Order &order)
{
    return codeOf(evening.give(order));
}

}
