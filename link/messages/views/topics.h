// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One function per topic, each in the file of its name; pure. Their shapes stand in
// docs/protocol.md.
#pragma once

#include "link/messages/strict_json.h"
#include "link/messages/views/backstage.h"

namespace messages {

// For displays, the MC and the operator: what the hall may see, and nothing else.
[[nodiscard]] Json liveTopic(const contest::Contest &contest, const std::string &bootId);

// For one judge; `sheets` is in views/sheets.h.
[[nodiscard]] Json meTopic(
    const contest::Contest &contest, const Asks &asks, const contest::JudgeId &judge);
[[nodiscard]] Json stageTopic(const contest::Contest &contest);

// For the MC and the operator: nothing of a prize step that was not on air.
[[nodiscard]] Json runTopic(const contest::Contest &contest, const contest::RoundId &round,
    const contest::Stamp &now, contest::SeatKind reader);

// For the operator.
//! What `live` would be if the cue that comes next were taken now.
[[nodiscard]] Json previewTopic(
    const contest::Contest &contest, const contest::RoundId &round, const contest::Stamp &now);
[[nodiscard]] Json controlTopic(const contest::Contest &contest, const Backstage &backstage);
[[nodiscard]] Json showTopic(const contest::Contest &contest);
[[nodiscard]] Json roundTopic(const contest::Contest &contest, const contest::RoundId &round);
[[nodiscard]] Json turnTopic(const contest::Contest &contest, const contest::TurnId &turn,
    const Drafts &drafts, const std::string &bootId);
[[nodiscard]] Json standingsTopic(const contest::Contest &contest, const contest::RoundId &round);
[[nodiscard]] Json prizesTopic(const contest::Contest &contest, const contest::RoundId &round);
[[nodiscard]] Json seatsTopic(const contest::Contest &contest, const Backstage &backstage);

}
