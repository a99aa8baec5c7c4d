# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Units of prizes: which team the jury proposes for each, and what the organisers decide."""
import collections


class Unit:
    """One prize of a level; `extra` ones come from sharing."""

    def __init__(self, kind, name, amount):
        self.kind = kind
        self.name = name
        self.amount = amount
        self.team = None
        self.decided = None


class Units:
    """The units of main prizes, best first, or those of one side prize."""

    def __init__(self, kind, levels, split, kept):
        self.levels = [[Unit(kind, name, amount) for _ in range(quantity)]
                       for name, quantity, amount in levels]
        self.left = [(level, unit) for level, units in enumerate(self.levels) for unit in units]
        self.kind = kind
        self.split = split
        self.kept = kept

    def spans_levels(self, count):
        """Whether the next so many teams would not all get the same prize."""
        levels = [level for level, _ in self.left[:count]]
        return bool(levels) and (len(set(levels)) > 1 or len(levels) < count)

    def give(self, teams):
        """Each team takes the next unit; where none is left it gets nothing."""
        for team, (_, unit) in zip(teams, self.left):
            unit.team = team
        del self.left[:len(teams)]

    def skip(self, count):
        """Nobody can be named yet for the next so many places."""
        del self.left[:count]

    def share(self, teams):
        """Equal teams all get the prize of their first place."""
        if not self.spans_levels(len(teams)):
            self.give(teams)
            return
        span = self.left[:len(teams)]
        first = span[0][0]
        own = [unit for level, unit in span if level == first]
        used = own if self.kept else [unit for _, unit in span]
        amount = own[0].amount
        if self.split:
            amount = sum(unit.amount for unit in used) // len(teams)
        extra = [Unit(self.kind, own[0].name, amount) for _ in range(len(teams) - len(own))]
        self.levels[first] += extra
        for team, unit in zip(teams, own + extra):
            unit.team = team
            unit.amount = amount
        del self.left[:len(used)]

    def all(self):
        return [unit for units in self.levels for unit in units]


def main_units(prizes):
    levels = [(p["name"], p["quantity"], p["amount"]) for p in prizes.main]
    return Units("main", levels, prizes.split, prizes.kept)


def side_units(prizes, side):
    levels = [(side.name, side.quantity, side.amount)]
    return Units("side", levels, prizes.split, prizes.kept)


def candidates_of(outcome):
    teams = outcome.live()
    if not outcome.prizes.side_with_main:
        teams = [t for t in teams if t not in outcome.main_winners()]
    return teams


def side_values(outcome, side):
    """team -> what the side prize looks at, greatest first; only candidates are in it."""
    candidates = candidates_of(outcome)
    if side.source == "audience_vote":
        votes = outcome.marks.audience.get(side.subject, {})
        return {t: votes[t] for t in candidates if t in votes}
    if side.source == "youngest":
        return {t: max(outcome.born[t], default=0) for t in candidates}
    segment = side.source["segment"] if isinstance(side.source, dict) else side.source
    if segment not in outcome.round.segments or segment in outcome.marks.voided:
        return {}
    return {t: outcome.values.of(side.source, t) for t in candidates}


def propose_side(outcome, side):
    """Fills the units of one side prize; ties are parted by the side ladder."""
    units = side_units(outcome.prizes, side)
    if outcome.prizes.side_with_main or not outcome.main_is_open():
        if side.source == "jury_choice":
            chosen = sorted(outcome.marks.choices.get(side.subject, {}).items())
            units.give([team for _, team in chosen if team in candidates_of(outcome)])
        else:
            values = side_values(outcome, side)
            keys = {t: (values[t],) + outcome.values.key(t, outcome.book.side_ladder.computed)
                    for t in values}
            outcome.part_side(side, units, keys)
    return units.all()


def decide(outcome):
    """The organisers' rows: a unit keeps its proposed team if that team gets the prize; the other
    teams fill the other units in the round's order. Without rows: as proposed."""
    units = outcome.units
    if outcome.open:
        return []
    if not outcome.marks.decide:
        for unit in units:
            unit.decided = unit.team
        return []
    wanted, faults = wishes(outcome, collections.Counter(unit.name for unit in units))
    for unit in units:
        if unit.team in wanted.get(unit.name, []):
            unit.decided = unit.team
            wanted[unit.name].remove(unit.team)
    for unit in units:
        rest = sorted(wanted.get(unit.name, []), key=outcome.teams.index)
        if unit.decided is None and rest:
            unit.decided = rest[0]
            wanted[unit.name].remove(rest[0])
    return faults + unfilled(outcome)


def unfilled(outcome):
    """A prize that may not stay unfilled goes to somebody if the jury proposes somebody."""
    must = {p["name"] for p in outcome.prizes.main if not p.get("may_stay_unfilled", True)}
    rows = sorted((line, team) for team, _, line in outcome.marks.decide)
    faults = []
    for unit in outcome.units:
        if unit.kind == "main" and unit.name in must and unit.team and not unit.decided:
            own = [line for line, team in rows if team == unit.team]
            faults.append(((own or [rows[0][0]])[0], "value", unit.name + " must be awarded"))
    return faults


def early_faults(outcome):
    """What is wrong with the rows of people's choice whatever the results will be."""
    marks, prizes = outcome.marks, outcome.prizes
    faults = [(line, "team", "has left the contest")
              for team, line in marks.choice_lines if team in marks.left]
    units = {prize["name"]: prize["quantity"] for prize in prizes.main}
    units.update({side.name: side.quantity for side in prizes.side})
    if outcome.book.may_share:  # there may be more units than the rulebook says
        units = dict.fromkeys(units, len(marks.decide))
    return faults + wishes(outcome, units)[1]


def wishes(outcome, units):
    """prize -> teams as the rows say, and what is wrong with the rows, for prize -> units."""
    wanted = {}
    faults = []
    has_main = set()
    main = {prize["name"] for prize in outcome.prizes.main}
    for team, prize, line in sorted(outcome.marks.decide, key=lambda entry: entry[2]):
        if team in outcome.marks.left:
            faults.append((line, "team", "has left the contest"))
        elif prize in main and team in has_main:
            faults.append((line, "team", "already has a main prize"))
        elif len(wanted.get(prize, [])) == units[prize]:
            faults.append((line, "value", "more teams than units"))
        else:
            wanted.setdefault(prize, []).append(team)
            if prize in main:
                has_main.add(team)
    return wanted, faults
