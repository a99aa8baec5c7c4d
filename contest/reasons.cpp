// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about places. Every row names its own figure, then what parts it from its neighbour:
// the place below for the winner, the place above for everybody else.
#include "contest/reasons.h"

#include "contest/overloaded.h"
#include "contest/text.h"

#include <algorithm>

namespace contest {

namespace {

Words operator+(const Words &a, const Words &b)
{
    return {a.vi + b.vi, a.en + b.en};
}

Words both(const std::string &text)
{
    return {text, text};
}

class Sentence
{
public:
    Sentence(const ReasonContext &context, std::size_t index)
        : m_context(context),
          m_places(context.ranking.places),
          m_own(index)
    {
    }

    Words text() const
    {
        const std::optional<std::size_t> other = neighbour();
        Words words;
        if (!other) {
            words = figure(score(m_own)) + unit();
        } else {
            const bool ahead = *other > m_own;
            const Parting parting = partingOf(m_places[std::max(*other, m_own)].place);
            if (std::holds_alternative<ByScore>(parting)) {
                words = byScore(*other, ahead);
            } else {
                words
                    = equalWith(name(*other)) + Words{"; ", "; "} + byRung(parting, *other, ahead);
            }
        }
        return words + shared();
    }

private:
    //! The row that this one is compared with; none if there is no other place.
    std::optional<std::size_t> neighbour() const
    {
        const int place = m_places[m_own].place;
        if (place > 1) {
            std::size_t above = m_own;
            while (m_places[above].place == place) {
                --above;
            }
            return above;
        }
        for (std::size_t below = m_own; below < m_places.size(); ++below) {
            if (m_places[below].place != place) {
                return below;
            }
        }
        return std::nullopt;
    }

    //! The first row of a place carries what parts it from the place above.
    Parting partingOf(int place) const
    {
        return *m_places[static_cast<std::size_t>(place - 1)].parted;
    }

    const TeamResult &result(std::size_t row) const
    {
        return m_context.results.of(m_places[row].team);
    }
    Fraction score(std::size_t row) const
    {
        return m_context.about ? result(row).segmentScore(*m_context.about) : result(row).total;
    }
    const std::string &name(std::size_t row) const
    {
        return m_context.contest.rulebook->team(m_places[row].team)->shortName;
    }
    std::string rounded(const Fraction &value) const
    {
        return fractionText(value, m_context.contest.rulebook->showPlaces);
    }
    Words figure(const Fraction &value) const { return both(rounded(value)); }
    const std::string &label(const SegmentId &segment) const
    {
        return m_context.contest.rulebook->segment(segment)->label;
    }
    Words unit() const
    {
        if (m_context.about) {
            return {" điểm ở " + label(*m_context.about), " points in " + label(*m_context.about)};
        }
        return {" điểm", " points"};
    }

    //! "38,25 – 37,75", exact where the rounded figures would look equal.
    Words pair(const Fraction &own, const Fraction &other) const
    {
        if (rounded(own) != rounded(other)) {
            return both(rounded(own) + " – " + rounded(other));
        }
        const std::string exact = exactText(own) + " – " + exactText(other);
        return {"tính chính xác " + exact, "exactly " + exact};
    }

    Words byScore(std::size_t other, bool ahead) const
    {
        const Fraction own = score(m_own);
        const Fraction theirs = score(other);
        const std::string difference = rounded(ahead ? own - theirs : theirs - own);
        const Words verb = ahead ? Words{"; hơn ", "; ahead of "} : Words{"; kém ", "; behind "};
        const Words head = figure(own) + unit() + verb + both(name(other));
        if (rounded(own) == rounded(theirs) || difference == rounded(Fraction())) {
            const std::string exact = exactText(own) + " – " + exactText(theirs);
            return head + Words{" tính chính xác " + exact, " exactly " + exact};
        }
        return head + Words{" " + difference + " điểm", " by " + difference + " points"};
    }

    Words equalWith(const std::string &names) const
    {
        const std::string own = rounded(score(m_own));
        const std::string where = m_context.about ? label(*m_context.about) : std::string();
        return {"bằng " + own + " điểm" + (where.empty() ? "" : " ở " + where) + " với " + names,
            "equal on " + own + " points" + (where.empty() ? "" : " in " + where) + " with "
                + names};
    }

    Words byRung(const Parting &parting, std::size_t other, bool ahead) const
    {
        const Words verb = ahead ? Words{"hơn ", "ahead "} : Words{"kém ", "behind "};
        return std::visit(
            Overloaded{
                [](const ByScore &) { return Words{}; },
                [&](const BySegmentScore &by) {
                    return verb
                        + Words{"ở " + label(by.segment) + " ", "in " + label(by.segment) + " "}
                    + pair(result(m_own).segmentScore(by.segment),
                        result(other).segmentScore(by.segment));
                },
                [&](const ByOverallTotal &) {
                    return verb + Words{"về tổng điểm ", "on the total "}
                    + pair(result(m_own).total, result(other).total);
                },
                [&](const ByExtraQuestion &) { return byQuestion(other); },
                [&](const ByChairRuling &) { return byRuling(other); },
                [](const auto &) { return Words{}; },
            },
            parting);
    }

    Words byQuestion(std::size_t other) const
    {
        for (const ExtraQuestionHeld &held : m_context.round.extraQuestions) {
            const auto own = held.right.find(m_places[m_own].team);
            const auto theirs = held.right.find(m_places[other].team);
            if (own != held.right.end() && theirs != held.right.end()) {
                const std::string figures
                    = std::to_string(own->second) + " – " + std::to_string(theirs->second);
                return {"trả lời đúng câu hỏi phụ " + figures, "extra question " + figures};
            }
        }
        return {};
    }

    Words byRuling(std::size_t other) const
    {
        Words words{"theo quyết định của Trưởng Ban Giám khảo", "by the chief judge's ruling"};
        for (const TieRuled &ruling : m_context.round.rulings) {
            const auto has = [&ruling](const TeamId &team) {
                return std::find(ruling.order.begin(), ruling.order.end(), team)
                    != ruling.order.end();
            };
            if (ruling.about == m_context.about && has(m_places[m_own].team)
                && has(m_places[other].team)) {
                if (questionWasLeftOut(ruling.order)) {
                    words
                        = words + Words{" (không qua câu hỏi phụ)", " (without an extra question)"};
                }
                return words + both(": " + ruling.reason);
            }
        }
        return words;
    }

    bool questionWasLeftOut(const std::vector<TeamId> &teams) const
    {
        const std::vector<TieRung> &rungs = m_context.contest.rulebook->tieLadder;
        const bool foreseen = std::any_of(rungs.begin(), rungs.end(),
            [](const TieRung &rung) { return std::holds_alternative<ByExtraQuestion>(rung); });
        const bool held = std::any_of(m_context.round.extraQuestions.begin(),
            m_context.round.extraQuestions.end(), [&teams](const ExtraQuestionHeld &each) {
                return std::all_of(teams.begin(), teams.end(),
                    [&each](const TeamId &team) { return each.right.contains(team); });
            });
        return !m_context.about && foreseen && !held;
    }

    //! With whom the place is shared, and who is still to part them.
    Words shared() const
    {
        std::vector<TeamId> others;
        for (const LadderPlace &each : m_places) {
            if (each.place == m_places[m_own].place && each.team != m_places[m_own].team) {
                others.push_back(each.team);
            }
        }
        if (others.empty()) {
            return {};
        }
        const std::string names = shortNames(*m_context.contest.rulebook, others);
        const std::string place = std::to_string(m_places[m_own].place);
        return Words{"; đồng hạng " + place + " với " + names,
                   "; shares place " + place + " with " + names}
        + awaited();
    }

    Words awaited() const
    {
        for (const OpenTie &tie : m_context.ranking.open) {
            if (std::find(tie.teams.begin(), tie.teams.end(), m_places[m_own].team)
                == tie.teams.end()) {
                continue;
            }
            return std::holds_alternative<ByExtraQuestion>(tie.needs)
                ? Words{", chờ câu hỏi phụ", ", waiting for an extra question"}
                : Words{", chờ Trưởng Ban Giám khảo quyết định",
                    ", waiting for the chief judge's ruling"};
        }
        return {};
    }

    const ReasonContext &m_context;
    const std::vector<LadderPlace> &m_places;
    std::size_t m_own;
};

}

Words reasonFor(const ReasonContext &context, std::size_t index)
{
    return Sentence(context, index).text();
}

Words departureReason(const LeftTeam &left)
{
    if (left.departure == Departure::Withdrawn) {
        return {"bỏ thi: " + left.reason, "withdrew: " + left.reason};
    }
    return {"bị loại: " + left.reason, "disqualified: " + left.reason};
}

std::string shortNames(const Rulebook &rulebook, const std::vector<TeamId> &teams)
{
    std::string names;
    for (const TeamId &team : teams) {
        names += (names.empty() ? "" : ", ") + rulebook.team(team)->shortName;
    }
    return names;
}

}
