// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A fact of any kind, copied, compared and destroyed.
#include "contest/fact.h"

namespace contest {

Fact::Fact() = default;
Fact::Fact(const Fact &) = default;
Fact::Fact(Fact &&) noexcept = default;
Fact &Fact::operator=(const Fact &) = default;
Fact &Fact::operator=(Fact &&) noexcept = default;
Fact::~Fact() = default;
bool Fact::operator==(const Fact &) const = default;

}
