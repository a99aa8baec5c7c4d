#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the marks file of a random evening, seldom pleasant: ties, absences, withdrawals.

    python3 random_contest.py RULEBOOK [--seed N] [--whole] > marks.csv

The seed is printed on stderr; the same seed gives the same file. Which ties are open, and so which
extra questions and rulings are needed, is asked from the oracle.
"""
import argparse
import random
import secrets
import sys

import oracle

REASONS = ["đến muộn", "sai đạo cụ", 'nói "ứng khẩu", lạc đề', "vượt số người"]


class Evening:
    """One random evening; `rows` are the rows of its marks file."""

    def __init__(self, book, seed, whole=False):
        self.book = book
        self.random = random.Random(seed)
        self.rows = []
        self.coarse = self.random.choice([1, 1, 2, 4])  # steps between possible marks
        self.spread = self.random.choice([0, 1, 2, 3])  # how far judges differ
        self.trouble = self.random.choice([0, 0.3, 1])
        self.gives_up = self.random.random() < 0.05  # leaves some tie undecided
        self.play(whole)

    def chance(self, probability):
        return self.random.random() < probability

    def add(self, round_id, segment, team, judge, item, value, note=""):
        self.rows.append([round_id, segment, team, judge, item, value, note])

    # ---- a round ----

    def play(self, whole):
        clusters = [r for r, entry in self.book.rounds.items() if "teams" in entry]
        if not whole and self.chance(0.8):
            self.random.shuffle(clusters)
            clusters = clusters[:self.random.choice([1, 1, 2])]
        advance = {r: self.round(r, list(self.book.rounds[r]["teams"])) for r in clusters}
        if None not in advance.values():
            for final, entry in self.book.rounds.items():
                if "from" in entry and set(entry["from"]["of_each"]) <= set(clusters):
                    self.round(final, [t for r in entry["from"]["of_each"] for t in advance[r]])
        self.random.shuffle(self.rows)

    def round(self, round_id, teams):
        """Adds a round's rows; who advances, or none while a tie stays open."""
        start = len(self.rows)
        away = self.round_excuses(round_id)
        left = self.departures(round_id, teams)
        self.doubles = self.pairs(teams)
        copied = {}
        for segment in self.book.segments.values():
            for team in teams:
                void = team in left and (left[team] is None or list(self.book.segments).index(
                    segment.id) >= list(self.book.segments).index(left[team]))
                if not void or self.chance(0.2):
                    self.turn(round_id, segment, team, teams, copied, away)
        return self.settle(round_id, teams, start)

    def pairs(self, teams):
        """Teams that get the same marks as an earlier one, so that they tie: team -> its model."""
        likely = self.random.choice([0, 0.2, 0.5])
        doubles = {}
        for i, team in enumerate(teams):
            if i and self.chance(likely):
                doubles[team] = self.random.choice(teams[:i])
        return doubles

    def is_calm(self, team):
        """Ties live only where nothing else happens to the teams."""
        return team in self.doubles or team in self.doubles.values()

    def round_excuses(self, round_id):
        away = set()
        if self.chance(0.15 * self.trouble):
            away.add(self.random.choice(self.book.judges))
            for judge in away:
                self.add(round_id, "", "", "", "excuse", judge, "ốm")
        return away

    def departures(self, round_id, teams):
        left = {}
        for team in teams:
            if self.chance(0.06 * self.trouble):
                left[team] = self.random.choice([None] + list(self.book.segments))
                item = self.random.choice(["withdraw", "disqualify"])
                self.add(round_id, left[team] or "", team, "", item, "", "theo đơn của đội")
        return left

    # ---- a turn ----

    def turn(self, round_id, segment, team, teams, copied, away):
        where = (round_id, segment.id, team)
        twin = self.doubles.get(team, self.random.choice(teams))
        marks = copied.get((segment.id, twin))
        if marks is None or not (team in self.doubles or self.chance(0.5)):
            marks = self.marks_of(segment)
        if team in self.doubles and self.shifts(segment, team):
            marks = self.shifted(marks, segment, self.shifts(segment, team))
        copied[(segment.id, team)] = marks
        sheets, keys = marks
        calm = self.is_calm(team)
        excused = set() if calm else self.excuses(where, away)
        for judge in self.book.judges + self.book.alternates:
            if self.is_sheet_given(judge, excused, away):
                self.sheet(where, judge, sheets[judge],
                           judge in excused | away or judge in self.book.alternates)
        for key, right in keys.items():
            self.add(*where, "", key, str(right))
        if calm:
            return
        self.time(where, segment)
        while self.chance(0.05 * self.trouble):
            points = self.random.choice(["0.5", "1", "0,25", "3", "20"])
            self.add(*where, "", "deduct", points, self.random.choice(REASONS))

    def marks_of(self, segment):
        keys = {key: self.random.randint(max(0, questions - 2 * self.coarse), questions)
                for key, (questions, _) in segment.keys.items()}
        common = {c: self.random.randint(0, 2) for c in segment.lines}
        sheets = {}
        for judge in self.book.judges + self.book.alternates:
            sheets[judge] = {}
            for criterion, (most, step) in segment.lines.items():
                below = (common[criterion] + self.random.randint(0, self.spread)) * self.coarse
                points = max(0, most - below * step)
                sheets[judge][criterion] = points - points % step
        return sheets, keys

    def shifts(self, segment, team):
        """Some doubles lose a step in one segment and win it in another: a tie in the total only."""
        if sum(map(ord, team)) % 3 or self.coarse == 1:
            return 0
        return {"kien_thuc": -1, "tieu_pham": 1}.get(segment.id, 0)

    @staticmethod
    def shifted(marks, segment, steps):
        sheets, keys = marks
        criterion, (most, step) = next(iter(segment.lines.items()))
        moved = {judge: dict(sheet) for judge, sheet in sheets.items()}
        if all(0 <= sheet[criterion] + steps * step <= most for sheet in sheets.values()):
            for sheet in moved.values():
                sheet[criterion] += steps * step
        return moved, keys

    def excuses(self, where, away):
        excused = set()
        spare = len(self.book.judges) - self.book.min_present - len(away)
        if spare > 0 and self.chance(0.15 * self.trouble):
            excused = set(self.random.sample(
                [j for j in self.book.judges if j not in away], self.random.randint(1, spare)))
        for judge in excused:
            self.add(*where, "", "excuse", judge, "chấm xã nhà")
        return excused

    def is_sheet_given(self, judge, excused, away):
        if judge in self.book.alternates:
            return self.chance(0.6 if excused or away else 0.03 * self.trouble)
        return judge not in excused | away or self.chance(0.3)

    def sheet(self, where, judge, marks, may_be_partial):
        note = "giấy" if self.chance(0.1) else self.random.choice(["", "", "", "hay, gọn"])
        criteria = list(marks)
        if may_be_partial and self.chance(0.3):
            criteria = criteria[:self.random.randint(0, len(criteria))]
        for criterion in criteria:
            self.add(*where, judge, criterion, self.written(marks[criterion]), note)

    def written(self, points):
        """Thousandths as people write them: 8 or 8.0, 8.5 or 8,5."""
        whole, rest = divmod(points, 1000)
        if rest == 0 and self.chance(0.9):
            return str(whole)
        decimals = ("%03d" % rest).rstrip("0") or "0"
        return str(whole) + self.random.choice([".", ","]) + decimals

    def time(self, where, segment):
        if not self.chance(0.25):
            return
        minutes = self.random.choice([-1, 0, 1, 1, 2, 3, 4])
        ms = segment.limit_ms + minutes * 60000 + self.random.choice([-1, 0, 0, 1, 29500])
        self.add(*where, "", "time", self.written(max(0, ms)))

    # ---- ties and the decision ----

    def settle(self, round_id, teams, start):
        """Answers the oracle's open ties until none is left, or gives up."""
        reader = oracle.MarksReader(self.book)
        while True:
            marks = reader.read(enumerate(self.rows[start:], start))[round_id]
            start = len(self.rows)
            result = oracle.RoundComputation(self.book, round_id, teams, marks).compute()
            if not result.open:
                break
            if self.gives_up and self.chance(0.5):
                return None
            self.answer(round_id, self.random.choice(result.open))
        if self.chance(0.15):
            self.decision(round_id, result)
        return result.advance

    def answer(self, round_id, tie):
        about = "" if tie["about"] == "main" else tie["about"]
        if tie["needs"] == "extra_question" and self.chance(0.8):
            for team in tie["teams"]:
                self.add(round_id, "", team, "", "extra", str(self.random.randint(0, 2)))
        else:
            order = list(tie["teams"])
            self.random.shuffle(order)
            self.add(round_id, about, "", "", "ruling", ">".join(order), "Trưởng ban kết luận")

    def decision(self, round_id, result):
        """Rows that mostly follow the proposal."""
        main = []
        for kind, name, _, team in result.proposed:
            if team is None or self.chance(0.1):
                continue
            if kind == "main" and self.chance(0.1) and result.advance:
                others = [t for p, t, _ in result.rows if p is not None and t not in main and t not in
                          [u for k, _, _, u in result.proposed if k == "main"]]
                team = self.random.choice(others) if others else team
            if kind == "main":
                main.append(team)
            self.add(round_id, "", team, "", "decide", name, "Ban Tổ chức thống nhất")

    # ---- the file ----

    def text(self):
        def quoted(field):
            if any(c in field for c in ',"\n'):
                return '"' + field.replace('"', '""') + '"'
            return field

        end = self.random.choice(["\r\n", "\n"])
        lines = [",".join(oracle.COLUMNS)] + [",".join(map(quoted, row)) for row in self.rows]
        return self.random.choice(["", "", "\ufeff"]) + end.join(lines) + end


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rulebook")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--whole", action="store_true", help="all clusters, and the final")
    arguments = parser.parse_args()
    seed = secrets.randbelow(2 ** 31) if arguments.seed is None else arguments.seed
    print("seed %d" % seed, file=sys.stderr)
    with open(arguments.rulebook, encoding="utf-8") as file:
        book = oracle.Rulebook(file.read())
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    sys.stdout.write(Evening(book, seed, arguments.whole).text())


if __name__ == "__main__":
    main()
