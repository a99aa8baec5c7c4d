// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What judges ask of the desk: the secretary, or a sheet of theirs back.
#pragma once

#include "control/console/evening.h"

namespace console {

struct Wish
{
    QString judge;
    QString label; //!< "GK3"
    QString turn; //!< key of the sheet's turn; empty: the secretary is called
};

//! One for each judge who asks for something, in the order of the seats.
[[nodiscard]] QList<Wish> wishes(const Evening &evening);
//! Judges who ask for their sheets of this turn back; none once it is approved.
[[nodiscard]] QList<Wish> wishesFor(const Evening &evening, const QJsonObject &turn);
//! "GK3 xin sửa phiếu", "GK3, GK4 xin sửa phiếu"; empty if nobody does.
[[nodiscard]] QString wishText(const QList<Wish> &asking);

}
