// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about an evening that goes wrong, for the log and the minutes.
#pragma once

#include "contest/contest.h"
#include "contest/words.h"

namespace contest {

[[nodiscard]] Words incidentWords(const Contest &contest, const PlayingOrderChanged &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const TurnRestarted &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const SegmentVoided &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const QuestionsCancelled &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const ComplaintFiled &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const ComplaintDecided &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const TurnReopened &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const TeamReinstated &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const PanelAmended &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const RosterAmended &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const SessionOpened &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const SessionSuspended &fact);
[[nodiscard]] Words incidentWords(const Contest &contest, const SessionResumed &fact);
//! "where: what – why".
[[nodiscard]] Words incidentWords(const Contest &contest, const Incident &incident);
//! The round it happened in; none: it concerns every round.
[[nodiscard]] std::optional<RoundId> roundOf(const Incident &incident);

}
