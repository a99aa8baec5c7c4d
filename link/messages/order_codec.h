// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders as the `o` of an order frame, and back. Grants of seats and imports of rounds have
// no frame: they are the desk's own.
#pragma once

#include "contest/order.h"
#include "link/messages/object_reader.h"

namespace messages {

//! None: `fault` says why.
[[nodiscard]] std::optional<contest::Order> readOrder(
    const Json &object, std::optional<FieldFault> &fault);

//! Null for the orders without a frame.
[[nodiscard]] Json orderJson(const contest::Order &order);

[[nodiscard]] Json turnJson(const contest::TurnId &turn);
[[nodiscard]] Json cueJson(const contest::Cue &cue); //!< without the fields it does not need
[[nodiscard]] Json marksJson(const contest::Marks &marks);
//! With a decimal point, as programs read it.
[[nodiscard]] std::string dottedText(contest::Points points);

}
