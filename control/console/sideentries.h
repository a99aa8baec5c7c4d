// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people give in a round outside the turns: bonuses, the hall's votes, the jury's choice.
// Only what the rulebook has stands in the list.
#pragma once

#include "control/console/evening.h"
#include "control/console/formparts.h"

namespace console {

struct Giving
{
    QString id; //!< "bonus:<id>", "audience_vote:<prize>", "jury_choice:<prize>"
    QString label;
    QString text; //!< what was given so far
    QString action;
    bool isOpen = false; //!< the rulebook has it and nothing was entered
};

[[nodiscard]] QList<Giving> givingsOf(const Evening &evening);
[[nodiscard]] Ask givingQuestion(const Evening &evening, const QString &id);

}
