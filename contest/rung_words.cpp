// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one rung of a tie ladder parted two teams, in words with its figures.
#include "contest/rung_words.h"

#include "contest/asked.h"
#include "contest/measure.h"
#include "contest/overloaded.h"
#include "contest/text.h"

#include <algorithm>

namespace contest {

namespace {

std::string pair(const std::string &own, const std::string &other)
{
    return own + " – " + other;
}

template<class Rung>
bool foresees(const std::vector<TieRung> &ladder)
{
    return std::any_of(ladder.begin(), ladder.end(),
        [](const TieRung &rung) { return std::holds_alternative<Rung>(rung); });
}

}

Words RungWords::of(const TieRung &rung) const
{
    return std::visit(
        Overloaded{
            [&](const BySegmentScore &by) {
                const std::string &label = contest.rulebook->segment(by.segment)->label;
                return points(rung, {"ở " + label, "in " + label});
            },
            [&](const ByOverallTotal &) {
                return points(rung, {"về tổng điểm", "on the total"});
            },
            [&](const ByBestJudge &) { return bestJudges(); },
            [&](const ByCriterion &by) {
                const Words what = criterionWords(*contest.rulebook, by.segment, by.criterion);
                return points(rung, {"ở " + what.vi, "in " + what.en});
            },
            [&](const ByFewerPenalties &) { return fewerPenalties(); },
            [&](const ByExtraQuestion &) { return question(); },
            [&](const ByJudgesVote &) { return vote(); },
            [&](const ByChairRuling &) { return ruling(); }, [&](const ByLot &) { return lot(); },
            [](const BySharing &) { return Words(); }, // parts nobody
        },
        rung);
}

//! "hơn ở Phần thi Tiểu phẩm 36,00 – 35,00", exact where the rounded figures would look equal.
Words RungWords::points(const TieRung &rung, const Words &where) const
{
    const Words verb = ahead ? Words{"hơn ", "ahead "} : Words{"kém ", "behind "};
    const Words head = verb + where + bothLanguages(" ");
    const Fraction mine = *rungValue(contest, rung, own);
    const Fraction theirs = *rungValue(contest, rung, other);
    const int places = contest.rulebook->showPlaces;
    const std::string rounded = fractionText(mine, places);
    if (rounded != fractionText(theirs, places)) {
        return head + bothLanguages(pair(rounded, fractionText(theirs, places)));
    }
    const std::string exact = pair(exactText(mine), exactText(theirs));
    return head + Words{"tính chính xác " + exact, "exactly " + exact};
}

Words RungWords::bestJudges() const
{
    const std::string figures = pair(pointsText(bestJudge(own)), pointsText(bestJudge(other)));
    return {"giám khảo cho cao nhất " + figures, "most from a single judge " + figures};
}

Words RungWords::fewerPenalties() const
{
    const std::string figures = pair(pointsText(penalties(own)), pointsText(penalties(other)));
    return ahead ? Words{"ít điểm trừ hơn " + figures, "fewer penalties " + figures}
                 : Words{"nhiều điểm trừ hơn " + figures, "more penalties " + figures};
}

Words RungWords::question() const
{
    const std::map<TeamId, int> &right = extraQuestionOf(round, among)->right;
    const std::string figures
        = pair(std::to_string(right.at(own.team)), std::to_string(right.at(other.team)));
    return {"trả lời đúng câu hỏi phụ " + figures, "extra question " + figures};
}

Words RungWords::vote() const
{
    const std::map<TeamId, int> &votes = voteOf(round, about, among)->votes;
    const std::string figures
        = pair(std::to_string(votes.at(own.team)), std::to_string(votes.at(other.team)));
    return {"phiếu bầu của Ban Giám khảo " + figures, "votes of the jury " + figures};
}

Words RungWords::ruling() const
{
    return Words{"theo quyết định của Trưởng Ban Giám khảo", "by the chief judge's ruling"}
    + leftOut() + bothLanguages(": " + rulingOf(round, about, among)->reason);
}

//! What the ladder foresees before the chair and nobody did for this group.
Words RungWords::leftOut() const
{
    const Rulebook &book = *contest.rulebook;
    const std::vector<TieRung> &ladder = about ? book.sideTieLadder : book.tieLadder;
    Words words;
    if (!about && foresees<ByExtraQuestion>(ladder)
        && std::none_of(round.extraQuestions.begin(), round.extraQuestions.end(),
            [this](const ExtraQuestionHeld &each) {
                return std::all_of(among.begin(), among.end(),
                    [&each](const TeamId &team) { return each.right.contains(team); });
            })) {
        words = words + Words{" (không qua câu hỏi phụ)", " (without an extra question)"};
    }
    if (foresees<ByJudgesVote>(ladder)
        && std::none_of(round.votes.begin(), round.votes.end(), [this](const JudgesVoted &each) {
               return each.about == about
                   && std::all_of(among.begin(), among.end(),
                       [&each](const TeamId &team) { return each.votes.contains(team); });
           })) {
        words = words + Words{" (không qua bỏ phiếu)", " (without a vote)"};
    }
    return words;
}

Words RungWords::lot() const
{
    std::string witnesses;
    for (const std::string &witness : lotOf(round, about, among)->witnesses) {
        witnesses += (witnesses.empty() ? "" : ", ") + witness;
    }
    const Words place = ahead ? Words{"bốc thăm được xếp trước", "first in a draw of lots"}
                              : Words{"bốc thăm xếp sau", "behind in a draw of lots"};
    return place + Words{", có " + witnesses + " chứng kiến", ", witnessed by " + witnesses};
}

Words awaitedWords(const TieRung &rung)
{
    if (std::holds_alternative<ByExtraQuestion>(rung)) {
        return {"câu hỏi phụ", "an extra question"};
    }
    if (std::holds_alternative<ByJudgesVote>(rung)) {
        return {"Ban Giám khảo bỏ phiếu", "a vote of the jury"};
    }
    if (std::holds_alternative<ByLot>(rung)) {
        return {"bốc thăm", "a draw of lots"};
    }
    return {"Trưởng Ban Giám khảo quyết định", "the chief judge's ruling"};
}

}
