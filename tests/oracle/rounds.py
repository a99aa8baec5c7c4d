# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One round from its teams to its prizes."""
from fractions import Fraction

from marks import Faulty
from prizes import decide, early_faults, main_units, propose_side
from ranking import Parting, Values, rung_name
from scoring import Scoring


class People:
    """Who takes part in an evening; grows with what its rounds amend."""

    def __init__(self, book):
        self.seated = book.everybody()
        self.born = dict(book.born)

    def amend(self, marks):
        for team, members in marks.rosters.items():
            self.born[team] = [born for _, role, born, _, _ in members if role == "main"]


class Outcome:
    """A round's scores, places, proposals and decision."""

    def __init__(self, book, round_id, teams, marks, came_with=None, evening=None):
        self.book = book
        self.round = book.rounds[round_id]
        self.teams = teams
        self.marks = marks
        self.came_with = came_with or {}  # team -> closed total of the round it came from
        evening = evening or People(book)
        if marks:
            evening.amend(marks)
        self.seated = evening.seated  # every judge who sat on a panel so far
        self.born = dict(evening.born)  # team -> years of birth of its main members
        self.prizes = book.prizes_of(round_id)
        self.scores = {}  # team -> {segment: Score or None}
        self.rows = []  # (place or None, team, decided by or None)
        self.open = []  # {"about", "teams", "places", "needs"}
        self.units = []
        self.used = set()
        self.faults = []

    # ---- scores ----

    def complete(self):
        """Every turn's score; faulty if a row lacks or is wrong whatever the results will be."""
        for line, team, field in self.marks.team_lines:
            lost = team in self.marks.replaced and line == self.marks.left_lines.get(team)
            if team not in self.teams and not lost:
                self.faults.append((line, field, team + " is not in this round"))
        for team in self.teams:
            self.scores[team] = {s: self.turn(s, team) for s in self.round.segments}
        self.faults += early_faults(self)
        self.raise_faults()
        return self

    def score(self):
        """Every turn's score and every total."""
        self.complete()
        self.totals = {team: self.total(team) for team in self.teams}
        self.values = Values(self.book, self.round.id, self.scores, self.totals)
        return self

    def raise_faults(self):
        if self.faults:
            raise Faulty(self.faults)

    def turn(self, segment, team):
        if self.is_void(segment, team):
            return None
        self.seated.update(self.marks.panel_of(self.book, self.round.id, segment, team).everybody())
        score = Scoring(self.book, self.round.id, self.book.segments[segment], self.marks,
                        self.marks.turns.get((segment, team)), team).compute()
        for _, line, field, text in score.problems:
            self.faults.append((line, field, "%s %s: %s" % (segment, team, text)))
        return score

    def is_void(self, segment, team):
        if segment in self.marks.voided:
            return True
        if team not in self.marks.left:
            return False
        first = self.marks.left[team]
        order = list(self.book.segments)
        return first is None or order.index(segment) >= order.index(first)

    def bonus(self, team):
        return Fraction(sum(self.marks.bonuses.get((team, bonus), 0)
                            for bonus in self.book.bonuses), 1000)

    def carried(self, team):
        return self.round.carry * self.came_with.get(team, Fraction(0))

    def total(self, team):
        points = sum((score.value for score in self.scores[team].values() if score is not None),
                     Fraction(0))
        return self.book.rounded(points + self.bonus(team) + self.carried(team), "total")

    # ---- places and prizes ----

    def place(self):
        """Places and proposals; may be repeated once more rows are known."""
        self.rows, self.open, self.used = [], [], set()
        units = main_units(self.prizes)
        self.rank(units)
        self.units = units.all()
        for side in self.prizes.side:
            self.units += propose_side(self, side)
        return self

    def finish(self):
        self.raise_faults()  # of votes: nothing is decided upon them
        self.check_use()
        self.faults += decide(self)
        self.raise_faults()
        return self

    def live(self):
        return [team for team in self.teams if team not in self.marks.left]

    def rank(self, units):
        rungs = ["total"] + self.book.ladder.computed
        keys = {team: self.values.key(team, rungs) for team in self.live()}
        parting = Parting(self, None, units, self.book.ladder,
                          self.book.advancement_lines(self.round.id))
        place = 1
        above = None
        for key in sorted(set(keys.values()), reverse=True):
            group = [team for team in self.live() if keys[team] == key]
            for teams, part in parting.split(group, place):
                for i, team in enumerate(teams):
                    decided = None
                    if i == 0 and above is not None:
                        decided = part or first_difference(keys[team], keys[above], rungs)
                    self.rows.append((place, team, decided))
                    above = team
                place += len(teams)
        self.rows += [(None, team, None) for team in self.teams if team in self.marks.left]
        self.open += parting.open

    def part_side(self, side, units, keys):
        """Fills a side prize's units from the greatest key down."""
        parting = Parting(self, side.subject, units, self.book.side_ladder, [])
        parting.last = side.quantity
        place = 1
        for key in sorted(set(keys.values()), reverse=True):
            group = [team for team in self.teams if keys.get(team) == key]
            parting.split(group, place)
            place += len(group)
        self.open += parting.open

    def main_is_open(self):
        return any(tie["about"] == "main" for tie in self.open)

    def main_winners(self):
        return {unit.team for unit in self.units if unit.kind == "main" and unit.team}

    def placed(self):
        return [team for place, team, _ in self.rows if place is not None]

    def advance(self):
        if self.open or not self.rows:
            return []
        return self.placed()[:self.book.advancing(self.round.id)]

    def check_use(self):
        """Rows that part nothing are faults."""
        for team, (_, line) in self.marks.extra.items():
            if ("extra", None, team) not in self.used:
                self.faults.append((line, "team", "not in a tied group with an extra question"))
        for (about, team), (_, line) in self.marks.votes.items():
            if ("vote", about, team) not in self.used:
                self.faults.append((line, "team", "not in a tied group that is voted on"))
        for kind, rows in (("ruling", self.marks.rulings), ("lot", self.marks.lots)):
            for i, (_, _, line) in enumerate(rows):
                if (kind, i) not in self.used:
                    self.faults.append((line, "value", "not exactly one group still tied"))


def first_difference(mine, other, rungs):
    for rung, a, b in zip(rungs, mine, other):
        if a != b:
            return rung_name(rung)
    return None
