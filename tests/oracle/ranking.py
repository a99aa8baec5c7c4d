# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places and ties: what can be computed parts every tie, people part those that decide something."""
from fractions import Fraction


class Values:
    """What teams are compared on; greater is better, as compared by the rulebook."""

    def __init__(self, book, round_id, scores, totals):
        self.book = book
        self.segments = book.rounds[round_id].segments
        self.scores = scores  # team -> {segment: Score or None}
        self.totals = totals  # team -> Fraction
        self.known = {}

    def key(self, team, rungs):
        return tuple(self.of(rung, team) for rung in rungs)

    def of(self, rung, team):
        name = rung_name(rung)
        if (name, team) not in self.known:
            self.known[(name, team)] = self.compare_as(rung, self.exactly(rung, team))
        return self.known[(name, team)]

    def compare_as(self, rung, value):
        compared = self.book.ranked_on(value)
        return -compared if rung == "fewer_penalties" else compared

    def exactly(self, rung, team):
        scores = {s: score for s, score in self.scores[team].items() if score is not None}
        if rung in ("total", "overall_total"):
            return self.totals[team]
        if rung == "best_judge":
            return self.best_judge(scores)
        if rung == "fewer_penalties":
            return Fraction(sum(score.lost for score in scores.values()), 1000)
        if isinstance(rung, dict):
            score = scores.get(rung["segment"])
            return criterion_mean(score, rung["criterion"]) if score else Fraction(0)
        return scores[rung].value if rung in scores else Fraction(0)

    @staticmethod
    def best_judge(scores):
        """Each judge's counted totals are added; the greatest sum."""
        sums = {}
        for score in scores.values():
            for judge, total in score.totals.items():
                sums[judge] = sums.get(judge, 0) + total
        return Fraction(max(sums.values(), default=0), 1000)


def criterion_mean(score, criterion):
    marks = [sheet[criterion] for sheet in score.sheets.values()]
    return Fraction(sum(marks), len(marks) * 1000) if marks else Fraction(0)


def rung_name(rung):
    """As results.json writes it in decided_by."""
    if isinstance(rung, dict):
        return rung["segment"] + "." + rung["criterion"]
    return rung


class Parting:
    """Parts the groups that all computed rungs leave equal, for places or for one side prize."""

    def __init__(self, outcome, about, units, ladder, lines):
        self.outcome = outcome
        self.marks = outcome.marks
        self.about = about  # none: the main ranking
        self.units = units
        self.people = ladder.people
        self.lines = lines  # places after which rounds are entered
        self.last = None  # the last place that ties are listed for; none: all
        self.open = []
        self.used = outcome.used

    def chair_may_rule(self):
        return "chair_ruling" in self.people

    def matters(self, place, count):
        return self.units.spans_levels(count) or self.crosses(place, count)

    def crosses(self, place, count):
        return any(place <= line < place + count - 1 for line in self.lines)

    def split(self, group, place):
        """[(teams sharing a place, rung that parts them from the teams before)]."""
        return self.ask(group, place, self.people)

    def ask(self, group, place, rungs):
        if len(group) == 1 or not self.matters(place, len(group)):
            self.units.give(group)
            return [(group, None)]
        rung, rest = rungs[0], rungs[1:]
        if rung == "extra_question":
            right = self.numbers("extra", {t: self.marks.extra.get(t) for t in group})
            return self.by_numbers(group, place, right, rung, rest)
        if rung == "judges_vote":
            self.count_votes(group)
            votes = self.numbers("vote", {t: self.marks.votes.get((self.about, t)) for t in group})
            return self.by_numbers(group, place, votes, rung, rest)
        return self.last_word(group, place, rung)

    def count_votes(self, group):
        """There are at most as many votes as judges."""
        rows = [self.marks.votes.get((self.about, team)) for team in group]
        if all(rows) and sum(votes for votes, _ in rows) > len(self.outcome.seated):
            self.outcome.faults.append((rows[0][1], "value", "more votes than judges"))

    def last_word(self, group, place, rung):
        """The chair's ruling, a lot, or sharing."""
        if rung == "share" and not self.crosses(place, len(group)):
            self.units.share(group)
            return [(group, None)]
        return self.ruled(group, place, rung)

    def ruled(self, group, place, rung):
        """A ruling or a lot may come before the rungs ahead; without one the tie is open."""
        if rung == "share" or self.chair_may_rule():
            order = self.order("ruling", self.marks.rulings, group)
            if order:
                return self.in_order(order, "chair_ruling")
        if "lot" in self.people:
            order = self.order("lot", self.marks.lots, group)
            if order:
                return self.in_order(order, "lot")
        return self.leave_open(group, place, "chair_ruling" if rung == "share" else rung)

    def leave_open(self, group, place, needs):
        end = place + len(group)
        if self.last is not None:
            end = min(end, self.last + 1)
        self.open.append({"about": self.about or "main", "teams": group,
                          "places": list(range(place, end)), "needs": needs})
        self.units.skip(len(group))
        return [(group, None)]

    def in_order(self, order, rung):
        self.units.give(order)
        return [([team], rung if i else None) for i, team in enumerate(order)]

    def order(self, kind, rows, group):
        for i, (about, teams, _) in enumerate(rows):
            if about == self.about and set(teams) == set(group):
                self.used.add((kind, i))
                return teams
        return None

    def numbers(self, kind, rows):
        """team -> number, if every team of the group has a row."""
        if any(row is None for row in rows.values()):
            return None
        self.used |= {(kind, self.about, team) for team in rows}
        return {team: number for team, (number, _) in rows.items()}

    def by_numbers(self, group, place, numbers, rung, rest):
        if numbers is None:
            return self.ruled(group, place, rung)
        parts = []
        for number in sorted(set(numbers.values()), reverse=True):
            equal = [t for t in group if numbers[t] == number]
            first = place + sum(len(teams) for teams, _ in parts)
            inner = self.ask(equal, first, rest)
            if parts:
                inner[0] = (inner[0][0], rung)
            parts += inner
        return parts
