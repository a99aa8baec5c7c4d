// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a team's members are as many, and of the kinds, that the rules ask for.
#pragma once

#include "control/rulebook/complaints.h"

namespace rulebook {

void checkRoster(const std::vector<contest::Member> &roster, const contest::RosterLimits &limits,
    const Place &place, Complaints &complaints);
//! Only where the list says who takes part in what: otherwise nobody knows who will be on stage.
void checkOnStage(const std::vector<contest::Member> &roster,
    const std::vector<contest::Segment> &segments, const Place &place, Complaints &complaints);

}
