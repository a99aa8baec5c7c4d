#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the marks file of a random evening, seldom pleasant: ties, absences, withdrawals.

    python3 random_contest.py [RULEBOOK] [--seed N] [--whole] > marks.csv

Without a rulebook a random one is made, and printed first. The seed is printed on stderr; the same
seed gives the same file. Which ties are open, and so which extra questions, votes, lots and rulings
are needed, is asked from the oracle.
"""
import argparse
import json
import random
import secrets
import sys

from contest import Entry
from marks import COLUMNS, RoundMarks
from random_rulebook import RandomRulebook
from random_trouble import Trouble
from random_turn import TurnMaker
from reader import Reader
from rounds import Outcome
from rulebook import Rulebook


class Mood:
    """How coarse the marks of an evening are, how far judges differ, how much goes wrong."""

    def __init__(self, rng):
        self.coarse = rng.choice([1, 1, 2, 4])
        self.spread = rng.choice([0, 1, 1, 2, 3])
        self.trouble = rng.choice([0, 0.3, 1])
        self.gives_up = rng.random() < 0.1


class Evening:
    """One random evening; `rows` are the rows of its marks file."""

    def __init__(self, book, seed, whole=False):
        self.book = book
        self.random = random.Random(seed)
        self.rows = []
        self.mood = Mood(self.random)
        self.maker = TurnMaker(book, self.random, self.mood)
        self.outcomes = {}
        self.starts = {}  # round -> its first row, where there are some before it is played
        self.play(whole)

    def chance(self, probability):
        return self.random.random() < probability

    def add(self, round_id, segment, team, judge, item, value, note=""):
        self.rows.append([round_id, segment, team, judge, item, value, note])

    # ---- rounds ----

    def play(self, whole):
        listed = [r for r, entry in self.book.rounds.items() if entry.by is None]
        large = len(self.book.teams) > 16
        if not whole and self.chance(0.8 if large else 0.1):
            listed = self.random.sample(listed, self.random.choice([1, min(2, len(listed))]))
        for round_id, entry in self.book.rounds.items():
            if entry.by is None and round_id in listed:
                self.round(round_id, list(entry.teams))
            elif entry.by is not None and all(
                    s in self.outcomes and not self.outcomes[s].open for s in entry.sources):
                self.later_round(round_id)
        self.random.shuffle(self.rows)

    def later_round(self, round_id):
        """A round that others feed; it stays away if its teams are not known."""
        entry = self.book.rounds[round_id]
        if self.chance(0.03):
            return
        marks = RoundMarks(1)
        if entry.by == "by_hand":
            placed = [t for s in entry.sources for t in self.outcomes[s].placed()]
            if len(placed) < entry.count:
                return
            for rank, team in enumerate(self.random.sample(placed, entry.count), 1):
                self.add(round_id, "", team, "", "name", str(rank), "được mời")
                marks.names[rank] = (team, 1)
        self.starts[round_id] = len(self.rows)
        while True:
            found = Entry(self.book, round_id, marks, self.outcomes)
            teams = found.teams()
            if teams is not None:
                break
            if self.chance(0.2):
                self.add(round_id, "", "", "", "excuse", self.book.panel.judges[0], "ốm")
                return
            order = list(found.open[0]["teams"])
            self.random.shuffle(order)
            marks.advance.append((order, 1))
            self.add(round_id, "", "", "", "advance", ">".join(order), "Ban Tổ chức quyết định")
        if teams:
            teams = self.replacements(round_id, teams, entry)
            self.round(round_id, teams, found.came_with())

    def replacements(self, round_id, teams, entry):
        """Sometimes a team does not come, and another that has a place before comes instead."""
        placed = [t for s in entry.sources for t in self.outcomes[s].placed() if t not in teams]
        if entry.by == "by_hand" or not placed or not self.chance(0.4 * self.mood.trouble):
            return teams
        lost, other = self.random.choice(teams), self.random.choice(placed)
        item = self.random.choice(["withdraw", "disqualify"])
        self.add(round_id, "", lost, "", item, "", "không đến được")
        self.add(round_id, "", lost, "", "replace", other, "đội kế tiếp vào thay")
        return [other if team == lost else team for team in teams]

    def round(self, round_id, teams, came_with=None):
        start = self.starts.get(round_id, len(self.rows))
        played = [self.book.segments[s] for s in self.book.rounds[round_id].segments]
        self.maker.trouble = Trouble(self.book, self.random, self.mood, round_id, teams)
        self.rows += self.maker.trouble.rows
        away = self.round_excuses(round_id, teams)
        left = self.departures(round_id, teams, played)
        doubles = self.doubles(teams)
        turns = {}
        for segment in played:
            for team in teams:
                turns[(segment.id, team)] = self.turn(round_id, segment, team, doubles, turns, away)
        for team, (_, moves) in doubles.items():
            for segment, points in zip(self.random.sample(played, min(2, len(played))), moves):
                turn = turns[(segment.id, team)]
                if segment.lines and turn.sheets:
                    self.maker.shift(turn, segment, points)
        for (segment, team), turn in turns.items():
            void = team in left and played.index(self.book.segments[segment]) >= left[team]
            void = void or segment in self.maker.trouble.marks.voided
            if not void or self.chance(0.2):
                self.maker.mend(round_id, self.book.segments[segment], team, turn, away)
                self.rows += self.maker.rows((round_id, segment, team), turn)
        self.about_teams(round_id, teams, doubles)
        self.settle(round_id, teams, start, came_with)

    def turn(self, round_id, segment, team, doubles, turns, away):
        def seats(of):
            panel = self.maker.panel(round_id, segment, of)
            return panel.judges, panel.alternates
        model = doubles.get(team, [None])[0]
        if model and seats(team) == seats(model):
            return self.maker.likeness(turns[(segment.id, model)], segment)
        return self.maker.make(round_id, segment, team, away)

    def doubles(self, teams):
        """Teams with almost the marks of an earlier one: team -> (its model, points moved)."""
        likely = self.random.choice([0.2, 0.5, 0.8])
        doubles = {}
        for i, team in enumerate(teams):
            if i and self.chance(likely):
                moves = self.random.choice([(), (), (), (1000, -1000), (-1000, 1000), (-1000,)])
                doubles[team] = (self.random.choice(teams[:i]), moves)
        return doubles

    def round_excuses(self, round_id, teams):
        """Judges away for the whole round; only where every panel can spare them."""
        judge = self.random.choice(self.book.panel.judges)
        panels = [self.maker.panel(round_id, self.book.segments[s], team)
                  for s in self.book.rounds[round_id].segments for team in teams]
        if not self.chance(0.15 * self.mood.trouble) or not all(
                judge in p.judges and len(p.judges) > p.min_present for p in panels):
            return set()
        self.add(round_id, "", "", "", "excuse", judge, "ốm")
        return {judge}

    def departures(self, round_id, teams, played):
        """team -> index of its first void segment."""
        left = {}
        for team in teams:
            if self.chance(0.06 * self.mood.trouble):
                first = self.random.choice([None] + played)
                left[team] = 0 if first is None else played.index(first)
                item = self.random.choice(["withdraw", "disqualify"])
                self.add(round_id, first.id if first else "", team, "", item, "", "theo đơn")
        return left

    def about_teams(self, round_id, teams, doubles):
        """Bonuses, votes of the audience, choices of the jury."""
        for bonus in self.book.bonuses.values():
            for team in teams:
                if team not in doubles and self.chance(0.3):
                    self.add(round_id, "", team, "", "bonus." + bonus["id"],
                             self.random.choice(["0", "1", "2"]), "cổ vũ tốt")
        for side in self.book.prizes_of(round_id).side:
            if side.source == "audience_vote" and self.chance(0.8):
                for team in self.random.sample(teams, self.random.randint(1, len(teams))):
                    self.add(round_id, side.subject, team, "", "audience",
                             str(self.random.randint(0, 3)))

    # ---- ties and the decision ----

    def settle(self, round_id, teams, start, came_with):
        """Answers the oracle's open ties until none is left, or gives up."""
        marks = Reader(self.book).read(enumerate(self.rows[start:], start))[round_id]
        outcome = Outcome(self.book, round_id, teams, marks, came_with).score().place()
        if self.choose(round_id, outcome):
            outcome = self.again(round_id, teams, start, came_with)
        while outcome.open and not (self.mood.gives_up and self.chance(0.5)):
            self.answer(round_id, self.random.choice(outcome.open))
            outcome = self.again(round_id, teams, start, came_with)
        if not outcome.open and self.chance(0.15):
            self.decision(round_id, outcome)
        self.outcomes[round_id] = outcome

    def again(self, round_id, teams, start, came_with):
        marks = Reader(self.book).read(enumerate(self.rows[start:], start))[round_id]
        return Outcome(self.book, round_id, teams, marks, came_with).score().place()

    def choose(self, round_id, outcome):
        chosen = 0
        for side in outcome.prizes.side:
            if side.source == "jury_choice" and self.chance(0.8):
                count = self.random.randint(1, min(side.quantity, max(1, len(outcome.live()))))
                for rank, team in enumerate(self.random.sample(outcome.live(), min(
                        count, len(outcome.live()))), 1):
                    self.add(round_id, side.subject, team, "", "choice", str(rank), "ấn tượng")
                    chosen += 1
        return chosen

    def answer(self, round_id, tie):
        about = "" if tie["about"] == "main" else tie["about"]
        ladder = self.book.side_ladder if about else self.book.ladder
        ruled = tie["needs"] == "chair_ruling" or (
            "chair_ruling" in ladder.people and self.chance(0.2))
        by_lot = tie["needs"] == "lot" or ("lot" in ladder.people and self.chance(0.3))
        order = list(tie["teams"])
        self.random.shuffle(order)
        if by_lot:
            self.add(round_id, about, "", "", "lot", ">".join(order), "hai đội trưởng")
        elif ruled:
            self.add(round_id, about, "", "", "ruling", ">".join(order), "Trưởng ban kết luận")
        else:
            self.numbers(round_id, about, tie)

    def numbers(self, round_id, about, tie):
        """Right answers to an extra question, or at most one vote of each judge."""
        voters = len(self.book.panel.judges)
        for team in tie["teams"]:
            number = self.random.randint(0, 2)
            if tie["needs"] == "judges_vote":
                number = min(number, voters)
                voters -= number
            item = "extra" if tie["needs"] == "extra_question" else "vote"
            self.add(round_id, about, team, "", item, str(number))

    def decision(self, round_id, outcome):
        """Rows that mostly follow the proposal."""
        main = {unit.team for unit in outcome.units if unit.kind == "main"}
        others = [t for t in outcome.placed() if t not in main]
        must = {p["name"] for p in outcome.prizes.main if not p.get("may_stay_unfilled", True)}
        for unit in outcome.units:
            if unit.team is None or (unit.name not in must and self.chance(0.1)):
                continue
            team = unit.team
            if unit.kind == "main" and others and self.chance(0.1):
                team = others.pop()
            self.add(round_id, "", team, "", "decide", unit.name, "Ban Tổ chức thống nhất")

    # ---- the file ----

    def text(self):
        end = self.random.choice(["\r\n", "\n"])
        lines = [",".join(COLUMNS)] + [",".join(map(quoted, row)) for row in self.rows]
        return self.random.choice(["", "", "\ufeff"]) + end.join(lines) + end


def quoted(field):
    if any(c in field for c in ',"\n'):
        return '"' + field.replace('"', '""') + '"'
    return field


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rulebook", nargs="?")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--whole", action="store_true", help="all listed rounds")
    arguments = parser.parse_args()
    seed = secrets.randbelow(2 ** 31) if arguments.seed is None else arguments.seed
    print("seed %d" % seed, file=sys.stderr)
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    if arguments.rulebook:
        with open(arguments.rulebook, encoding="utf-8") as file:
            rules = file.read()
    else:
        rules = json.dumps(RandomRulebook(seed).data, ensure_ascii=False, indent=1)
        print(rules)
    sys.stdout.write(Evening(Rulebook(rules), seed, arguments.whole).text())


if __name__ == "__main__":
    main()
