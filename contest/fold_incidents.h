// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the facts of an evening that goes wrong change the state; contest/apply.cpp calls these.
#pragma once

#include "contest/contest.h"

namespace contest {

void fold(Contest &contest, const RecordedFact &recorded, const PlayingOrderChanged &fact);
void fold(Contest &contest, const RecordedFact &recorded, const TurnRestarted &fact);
void fold(Contest &contest, const RecordedFact &recorded, const SegmentVoided &fact);
void fold(Contest &contest, const RecordedFact &recorded, const QuestionsCancelled &fact);
void fold(Contest &contest, const RecordedFact &recorded, const ComplaintFiled &fact);
void fold(Contest &contest, const RecordedFact &recorded, const ComplaintDecided &fact);
void fold(Contest &contest, const RecordedFact &recorded, const TurnReopened &fact);
void fold(Contest &contest, const RecordedFact &recorded, const TeamReinstated &fact);
void fold(Contest &contest, const RecordedFact &recorded, const PanelAmended &fact);
void fold(Contest &contest, const RecordedFact &recorded, const RosterAmended &fact);
void fold(Contest &contest, const RecordedFact &recorded, const SessionOpened &fact);
void fold(Contest &contest, const RecordedFact &recorded, const SessionSuspended &fact);
void fold(Contest &contest, const RecordedFact &recorded, const SessionResumed &fact);

}
