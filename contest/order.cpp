// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An order of any kind, copied and destroyed.
#include "contest/order.h"

namespace contest {

Order::Order() = default;
Order::Order(const Order &) = default;
Order::Order(Order &&) noexcept = default;
Order &Order::operator=(const Order &) = default;
Order &Order::operator=(Order &&) noexcept = default;
Order::~Order() = default;

}
