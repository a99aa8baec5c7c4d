// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of every order that has a frame, and the frame.
#pragma once

#include "link/messages/messages.h"

#include <string>
#include <vector>

namespace messages {

inline const contest::TurnId Turn{{"cum_binh_tri"}, {"tieu_pham"}, {"binh_hai"}};

//! With every optional field both there and not.
[[nodiscard]] std::vector<contest::Order> everyOrder();

//! Orders have no equality of their own: their facts' twins and text do.
[[nodiscard]] std::string frameOf(const contest::Order &order);

}
