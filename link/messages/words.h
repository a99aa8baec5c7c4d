// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cues and facts as sentences in both languages, for the run of show and the log.
#pragma once

#include "contest/contest.h"
#include "contest/words.h"
#include "link/messages/messages.h"

#include <optional>

namespace messages {

//! "Công bố điểm, Bình Hải, Tiểu phẩm". A prize step is named by its number only.
[[nodiscard]] contest::Words cueWords(const contest::Contest &contest, const contest::Cue &cue);

//! "Bình Hải bắt đầu Tiểu phẩm". For the operator only: it may name marks and prizes.
[[nodiscard]] contest::Words factWords(const contest::Contest &contest, const contest::Fact &fact);

//! "Hoàn tác: …": an Undone fact, in the words of the fact that it took back.
[[nodiscard]] contest::Words undoneWords(const contest::Words &what);
//! The same without the marks, for a screen that hides them; none: the sentence tells no mark.
[[nodiscard]] std::optional<contest::Words> maskedWords(
    const contest::Contest &contest, const contest::Fact &fact);

//! "xin sửa phiếu Tiểu phẩm của Bình Hải", "mời thư ký tới"
[[nodiscard]] contest::Words askWords(const contest::Rulebook &rulebook, const Ask &ask);

//! "Giám khảo GK3", "Bàn điều khiển", "Màn chiếu 1": a seat, or "desk", as people say it.
[[nodiscard]] contest::Words seatWords(const contest::Rulebook &rulebook, const std::string &seat);

//! What a tie or a side prize of the round is about: a segment's short name, else the prize's.
[[nodiscard]] std::string subjectName(const contest::Rulebook &rulebook,
    const contest::RoundId &round, const contest::SubjectId &subject);

//! "GK3" for the third main judge, "DP1" for the first alternate.
[[nodiscard]] std::string judgeLabel(
    const contest::Rulebook &rulebook, const contest::JudgeId &judge);

}
