// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hash chain only shows that nobody changed a single line: whoever writes the whole file anew
// writes a chain that holds. What such a hand cannot do is make other results follow from the same
// sheets.
#include "control/main/results_fit.h"

#include "contest/closing.h"
#include "contest/closing_fault.h"
#include "contest/decide.h"
#include "control/seal/sealed_round.h"

namespace verbs {

namespace {

//! “Cụm Bình Trị” (cum_binh_tri)
std::string roundName(const contest::Contest &state, const contest::RoundId &id)
{
    const contest::Round *round = state.rulebook->round(id);
    return round ? "“" + round->label + "” (" + id.text + ")" : id.text;
}

//! The results a closing holds must be what the facts before it add up to.
std::optional<contest::Words> closingFits(
    const contest::Contest &state, const contest::RecordedFact &recorded)
{
    const auto *closed = std::get_if<contest::RoundClosed>(&recorded.fact);
    if (closed == nullptr) {
        return std::nullopt;
    }
    const auto again = contest::decide(state, contest::CloseRound{closed->round},
        {contest::SeatKind::Operator, {}}, recorded.stamp);
    if (again
        && contest::sameFigures(std::get<contest::RoundClosed>(again.value().front()), *closed)) {
        return std::nullopt;
    }
    const std::string number = std::to_string(recorded.sequence);
    const std::string name = roundName(state, closed->round);
    return contest::Words{"Dòng " + number + ": kết quả ghi khi khép vòng " + name
            + " không khớp với các phiếu trước đó.",
        "Fact " + number + ": the results recorded when round " + name
            + " was closed do not follow from the facts before it."};
}

//! Why no desk would have taken this over; none: it would.
std::optional<contest::Words> contradictionIn(
    const contest::Contest &state, const contest::RoundImported &imported)
{
    const contest::RoundId &round = imported.closing.round;
    const bool isKnown = state.rulebook->round(round) && !state.teamsOf(round).empty();
    return isKnown ? contest::closingFault(state, imported.closing)
                   : contest::Words{"chưa biết các đội của vòng", "its teams are not known"};
}

//! What was taken over must be what its sealed file says, the seal must hold, and its figures must
//! not contradict each other.
std::optional<contest::Words> importFits(
    const contest::Contest &state, const contest::RecordedFact &recorded)
{
    const auto *imported = std::get_if<contest::RoundImported>(&recorded.fact);
    if (imported == nullptr) {
        return std::nullopt;
    }
    const std::string number = std::to_string(recorded.sequence);
    const std::string name = roundName(state, imported->closing.round);
    const auto found = seal::read(imported->sealed);
    if (found && found.value().round.closing == imported->closing
        && found.value().round.decision == imported->decision
        && seal::fingerprintText(found.value().key) == imported->key) {
        const auto contradiction = contradictionIn(state, *imported);
        return contradiction
            ? std::optional(contest::Words{"Dòng " + number + ": kết quả nhận cho vòng " + name
                                    + " tự mâu thuẫn: ",
                                "Fact " + number + ": the results taken over for round " + name
                                    + " contradict themselves: "}
                + *contradiction)
            : std::nullopt;
    }
    return contest::Words{"Dòng " + number + ": kết quả nhận cho vòng " + name
            + " không khớp với tệp niêm phong của nó.",
        "Fact " + number + ": the results taken over for round " + name
            + " do not fit their sealed file."};
}

}

std::optional<contest::Words> resultsFit(
    const contest::Contest &state, const contest::RecordedFact &recorded)
{
    const auto fault = closingFits(state, recorded);
    return fault ? fault : importFits(state, recorded);
}

}
