# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The score of one turn: which sheets count, their aggregate, keys, penalties, deductions."""
from fractions import Fraction

from marks import Turn


class Score:
    """What is known of one turn; points are thousandths until `value`."""

    def __init__(self):
        self.value = Fraction(0)  # points
        self.sheets = {}  # judge -> marks, of the sheets that count
        self.totals = {}  # judge -> total as marked, of the sheets that count
        self.lost = 0  # time, changeover and deductions
        self.problems = []  # (kind, line, field, text): why the turn cannot be approved


def total_of(segment, sheet):
    return sum(segment.lines[c].weight * mark for c, mark in sheet.items())


class Scoring:
    """Computes the score of one turn."""

    def __init__(self, book, round_id, segment, marks, turn, team=""):
        self.book = book
        self.segment = segment
        self.marks = marks
        self.panel = marks.panel_of(book, round_id, segment.id, team)
        self.turn = turn or Turn()
        self.line = self.turn.line or marks.played_from or marks.line
        self.excused = self.turn.excused | marks.excused
        self.excuse_line = self.turn.excuse_line or marks.excuse_line or self.line
        self.score = Score()

    def compute(self):
        score = self.score
        judged = Fraction(0)
        lost_time = self.segment.time_cost(self.turn.ms)
        if self.segment.lines:
            self.count_sheets()
            asks = not score.problems and self.settle_deviation()
            if not score.problems:
                judged = self.judged_part(lost_time)
            if not score.problems:
                self.look_for_discussion(asks)
        elif self.turn.discussed:
            self.problem("discussed", self.turn.discussed, "item", "nothing to discuss")
        parts = self.key_points() + self.entered_points()
        points = self.segment.weight * (judged + parts)
        later = self.segment.changeover_cost(self.turn.changeover_ms) + self.turn.deducted
        points -= later if self.segment.each_sheet else lost_time + later
        score.lost = lost_time + later
        score.value = self.book.rounded(max(points, Fraction(0)) / 1000, "segment")
        return score

    def problem(self, kind, line, field, text):
        self.score.problems.append((kind, line, field, text))

    # ---- sheets ----

    def sheet(self, judge):
        """A judge's whole sheet, or none."""
        sheet = self.turn.sheets.get(judge, {})
        return sheet if len(sheet) == len(self.segment.lines) else None

    def need_sheet(self, judge, kind):
        if self.sheet(judge) is None:
            given = judge in self.turn.sheets
            self.problem(kind, self.turn.sheet_lines.get(judge, self.line),
                         "item" if given else "judge", "the sheet of %s is not whole" % judge)

    def count_sheets(self):
        """Main judges who are not excused, then alternates in place of those who are."""
        counted = [judge for judge in self.panel.judges if judge not in self.excused]
        for judge in counted:
            self.need_sheet(judge, "sheet")
        free = len(self.panel.judges) - len(counted)
        for judge in self.panel.alternates:
            if free > 0 and judge not in self.excused and self.sheet(judge) is not None:
                counted.append(judge)
                free -= 1
        if len(counted) < self.panel.min_present:
            self.problem("few", self.excuse_line, "value", "too few sheets")
        if not self.score.problems:
            self.score.sheets = {judge: self.sheet(judge) for judge in counted}
            self.score.totals = {judge: total_of(self.segment, self.sheet(judge))
                                 for judge in counted}

    def threshold(self, rule):
        """How far apart is too far, in thousandths."""
        if "beyond_percent" in rule:
            return Fraction(self.segment.sheet_max * rule["beyond_percent"], 100)
        return Fraction(str(rule["beyond"]).replace(",", ".")) * 1000

    def settle_deviation(self):
        """Excludes sheets or adds one, by the policy; whether the panel must discuss."""
        rule = self.book.deviation
        totals = self.score.totals
        wide = False
        if rule["action"] in ("discuss", "third_mark"):
            wide = max(totals.values()) - min(totals.values()) > self.threshold(rule)
        if rule["action"] == "exclude":
            self.exclude(rule)
        elif rule["action"] == "third_mark" and wide:
            self.add_third_mark()
        return rule["action"] == "discuss" and wide

    def look_for_discussion(self, asks):
        if asks and not self.turn.discussed:
            self.problem("discuss", self.line, "item", "the panel must discuss this turn")
        if self.turn.discussed and not asks:
            self.problem("discussed", self.turn.discussed, "item", "nothing to discuss")

    def exclude(self, rule):
        """One pass: sheets further from the mean of all than the threshold leave."""
        totals = self.score.totals
        mean = Fraction(sum(totals.values()), len(totals))
        limit = self.threshold(rule)
        gone = [judge for judge, total in totals.items() if abs(total - mean) > limit]
        for judge in gone:
            del totals[judge]
            del self.score.sheets[judge]
        if len(totals) < self.panel.min_present:
            self.problem("excluded", self.line, "value", "too few sheets are left")

    def add_third_mark(self):
        """The first alternate who is free gives a sheet, which counts in addition."""
        free = [judge for judge in self.panel.alternates
                if judge not in self.excused and judge not in self.score.totals]
        if not free:
            return
        self.need_sheet(free[0], "third")
        if self.sheet(free[0]) is not None:
            self.score.sheets[free[0]] = self.sheet(free[0])
            self.score.totals[free[0]] = total_of(self.segment, self.sheet(free[0]))

    # ---- parts ----

    def judged_part(self, lost_time):
        """The aggregate of the counted sheets, in thousandths."""
        rule = self.segment.aggregation
        if rule["method"] == "exclude_outliers_mean":
            self.exclude(rule)
            if self.score.problems:
                return Fraction(0)
        totals = sorted(self.score.totals.values())
        if self.segment.each_sheet:
            totals = sorted(max(0, total - lost_time) for total in totals)
        value = aggregate(rule, totals, len(self.panel.judges))
        return self.book.rounded(value / 1000, "judged") * 1000

    def key_points(self):
        points = 0
        for name, key in self.segment.keys.items():
            right = self.turn.keys.get(name)
            wrong, _ = self.turn.wrong.get(name, (0, 0))
            if right is None:
                self.problem("key", self.line, "item", "lacks " + name)
            if key.needs_wrong() and name not in self.turn.wrong:
                self.problem("key", self.line, "item", "lacks %s.wrong" % name)
            self.check_left(name, key, right or 0, wrong)
            points += key.worth(right or 0, wrong, self.cancelled(name))
        return points

    def cancelled(self, name):
        """Questions of the key that count for nobody."""
        return self.marks.cancelled.get((self.segment.id, name), 0)

    def check_left(self, name, key, right, wrong):
        left = key.questions - self.cancelled(name)
        if right + wrong > left:
            line = self.turn.key_lines[name] if right > left else self.turn.wrong[name][1]
            self.problem("key", line, "value", "%d questions are left" % left)

    def entered_points(self):
        points = 0
        for name, part in self.segment.entered.items():
            if name not in self.turn.entered and not part.optional:
                self.problem("entered", self.line, "item", "lacks " + name)
            points += self.turn.entered.get(name, 0) * part.weight
        return points


def mean(totals):
    return Fraction(sum(totals), len(totals))


def aggregate(rule, totals, panel_size):
    """One number from the counted totals, which are sorted."""
    method = rule["method"]
    if method == "sum":
        return mean(totals) * panel_size
    if method == "median":
        middle = len(totals) // 2
        return mean(totals[middle:middle + 1] if len(totals) % 2 else totals[middle - 1:middle + 1])
    if method in ("drop_high_low_mean", "drop_high_low_sum"):
        if len(totals) >= rule.get("least", 5):
            totals = totals[1:-1]
        return mean(totals) * (panel_size - 2 if method == "drop_high_low_sum" else 1)
    return mean(totals)
