# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All rounds in order: who enters each, and what came of it."""
from collections import namedtuple
from fractions import Fraction

from marks import Faulty, RoundMarks
from ranking import Values
from rounds import Outcome, People

Given = namedtuple("Given", "value")


class TakenOver:
    """A round played on another laptop: its closed rows are known, its marks are not."""

    def __init__(self, book, entry):
        rows = entry["standings"]
        self.marks = None
        self.open = []
        self.rows = [(row["place"], row["team"], row["decided_by"]) for row in rows]
        self.totals = {row["team"]: Fraction(row["exact"]) for row in rows}
        scores = {row["team"]: {segment: score and Given(Fraction(score["exact"]))
                                for segment, score in row["segments"].items()} for row in rows}
        self.values = Values(book, entry["id"], scores, self.totals)

    def placed(self):
        return [team for place, team, _ in self.rows if place is not None]


class Entry:
    """Finds the teams of a round that others feed."""

    def __init__(self, book, round_id, marks, outcomes):
        self.book = book
        self.round = book.rounds[round_id]
        self.marks = marks
        self.fed = [outcomes[source] for source in self.round.sources]
        self.open = []
        self.used = set()

    def teams(self):
        """The teams in order, or none while people must still name them."""
        if self.round.by is None:
            teams = list(self.round.teams)
        elif self.round.by == "by_hand":
            teams = self.named()
        elif self.round.by == "best_overall":
            teams = self.best([(fed, team) for fed in self.fed for team in fed.placed()],
                              self.round.count)
        else:
            teams = [t for fed in self.fed for t in fed.placed()[:self.round.count]]
            next_ones = [(fed, team) for fed in self.fed
                         for team in fed.placed()[self.round.count:self.round.count + 1]]
            teams += self.best(next_ones, self.round.best_next)
        unused = [(line, "value", "not exactly one group still tied at the line")
                  for i, (_, line) in enumerate(self.marks.advance) if i not in self.used]
        if unused:
            raise Faulty(unused)
        return None if self.open else teams

    def with_replacements(self, teams):
        """The teams in order, with those who come instead of teams that left the whole round."""
        placed = [team for fed in self.fed for team in fed.placed()]
        faults = []
        for lost, (other, line) in self.marks.replaced.items():
            if lost not in teams:
                faults.append((line, "team", lost + " is not in this round"))
            elif lost not in self.marks.left or self.marks.left[lost] is not None:
                faults.append((line, "item", lost + " has not left the whole round"))
            elif other not in placed or other in teams:
                faults.append((line, "value", other + " cannot come instead"))
        if faults:
            raise Faulty(faults)
        return [self.marks.replaced.get(team, (team, 0))[0] for team in teams]

    def named(self):
        names = self.marks.names
        faults = [(line, "team", team + " has no place in the rounds before")
                  for team, line in names.values()
                  if not any(team in fed.placed() for fed in self.fed)]
        if faults:
            raise Faulty(faults)
        return [names[rank][0] for rank in sorted(names)]

    def best(self, candidates, count):
        """The best of (outcome, team) by closed total, then by closed segment scores."""
        keys = {team: self.key(fed, team) for fed, team in candidates}
        best = []
        for key in sorted(set(keys.values()), reverse=True):
            group = [team for _, team in candidates if keys[team] == key]
            if len(best) < count < len(best) + len(group):
                group = self.ruled(group, len(best) + 1)
            best += group
        return best[:count]

    def key(self, fed, team):
        rungs = [r for r in self.book.ladder.computed
                 if isinstance(r, str) and r in self.book.segments]
        return fed.values.key(team, ["total"] + rungs)

    def ruled(self, group, place):
        for i, (teams, _) in enumerate(self.marks.advance):
            if set(teams) == set(group):
                self.used.add(i)
                return teams
        self.open.append({"about": "entry", "teams": group,
                          "places": list(range(place, place + len(group))),
                          "needs": "chair_ruling"})
        return group

    def came_with(self):
        """team -> closed total of the round that it came from."""
        return {team: fed.totals[team] for fed in self.fed for team in fed.placed()}


def play_round(book, round_id, marks, outcomes, people):
    """The outcome of a round, or none if it is not played or its teams are not known yet.

    A tie at the line into a round is open as soon as the rounds before are closed, even if the
    file says nothing about the round itself.
    """
    sources = book.rounds[round_id].sources
    if any(source not in outcomes or outcomes[source].open for source in sources):
        return None
    if marks is None and book.rounds[round_id].by in (None, "by_hand"):
        return None
    entry = Entry(book, round_id, marks or RoundMarks(0), outcomes)
    teams = entry.teams()
    if teams is None:
        outcome = Outcome(book, round_id, [], marks)
        outcome.open = entry.open
        return outcome
    if marks is None or not marks.played_from:
        return None
    teams = entry.with_replacements(teams)
    outcome = Outcome(book, round_id, teams, marks, entry.came_with(), people)
    return outcome.score().place().finish()


def faults_before_playing(book, rounds, taken_over):
    """What is wrong whatever the results will be; the desk refuses the whole file for it."""
    faults = []
    for round_id, marks in rounds.items():
        entry = book.rounds[round_id]
        missing = [source for source in entry.sources
                   if source not in rounds and source not in taken_over]
        if missing:
            faults.append((marks.line, "round", missing[0] + " is not played"))
        elif entry.by == "by_hand" and len(marks.names) < entry.count:
            faults.append((marks.line, "item", "not everybody is named"))
        elif entry.by is None:
            try:
                Outcome(book, round_id, entry.teams, marks).complete()
            except Faulty as faulty:
                faults += faulty.faults
    return faults


def compute(book, rounds, taken_over):
    """round id -> Outcome, for the rounds of which something is known, or TakenOver."""
    outcomes = dict(taken_over)
    faults = faults_before_playing(book, rounds, taken_over)
    if faults:
        raise Faulty(faults)
    people = People(book)
    for round_id in book.rounds:
        if round_id in taken_over:
            continue
        try:
            outcome = play_round(book, round_id, rounds.get(round_id), outcomes, people)
            if outcome is not None:
                outcomes[round_id] = outcome
        except Faulty as faulty:
            faults += faulty.faults
    if faults:
        raise Faulty(faults)
    return outcomes


def is_undecided(outcomes):
    """Whether a tie stays open, in a round that the file plays or at the line into any round."""
    return any(outcome.open for outcome in outcomes.values())


def shown(value, places):
    scaled = (value * 10 ** places + Fraction(1, 2)).__floor__()
    digits = str(scaled).rjust(places + 1, "0")
    return digits if places == 0 else digits[:-places] + "," + digits[-places:]


def as_json(book, outcomes):
    """results.json as docs/results.md describes it, without the reasons' words."""
    def both(value):
        return {"exact": str(value), "total": shown(value, book.places)}

    def row(outcome, place, team, decided):
        entry = {"place": place, "team": team}
        entry.update(both(outcome.totals[team]))
        entry["segments"] = {s: None if score is None else both(score.value)
                             for s, score in outcome.scores[team].items()}
        if book.bonuses:
            entry["bonus"] = both(outcome.bonus(team))
        if outcome.round.carry:
            entry["carried"] = both(outcome.carried(team))
        entry["decided_by"] = decided
        return entry

    return {"rounds": [{
        "id": round_id,
        "standings": [row(outcome, *entry) for entry in outcome.rows],
        "prizes": [{"kind": unit.kind, "name": unit.name, "amount": unit.amount,
                    "proposed": unit.team, "team": unit.decided} for unit in outcome.units],
        "advance": outcome.advance(),
        "ties_open": outcome.open,
    } for round_id, outcome in outcomes.items() if isinstance(outcome, Outcome)]}
