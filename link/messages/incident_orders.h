// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The orders of an evening that goes wrong, as JSON and back; order_codec.cpp and order_json.cpp
// ask here.
#pragma once

#include "contest/order.h"
#include "link/messages/object_reader.h"

namespace messages {

//! None: there is no such order here.
[[nodiscard]] std::optional<contest::Order> readIncident(
    const std::string &name, ObjectReader &object);

[[nodiscard]] Json incidentJson(const contest::ChangePlayingOrder &order);
[[nodiscard]] Json incidentJson(const contest::RestartTurn &order);
[[nodiscard]] Json incidentJson(const contest::VoidSegment &order);
[[nodiscard]] Json incidentJson(const contest::CancelQuestions &order);
[[nodiscard]] Json incidentJson(const contest::FileComplaint &order);
[[nodiscard]] Json incidentJson(const contest::DecideComplaint &order);
[[nodiscard]] Json incidentJson(const contest::ReopenTurn &order);
[[nodiscard]] Json incidentJson(const contest::ReinstateTeam &order);
[[nodiscard]] Json incidentJson(const contest::AmendPanel &order);
[[nodiscard]] Json incidentJson(const contest::AmendRoster &order);
[[nodiscard]] Json incidentJson(const contest::OpenSession &order);
[[nodiscard]] Json incidentJson(const contest::SuspendSession &order);
[[nodiscard]] Json incidentJson(const contest::ResumeSession &order);

}
