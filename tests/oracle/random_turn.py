# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random marks of one turn, and the rows that say them; also almost the same marks once more."""
import copy

from reader import Reader
from scoring import Scoring

REASONS = ["đến muộn", "sai đạo cụ", 'nói "ứng khẩu", lạc đề', "vượt số người"]


class Turn:
    """What happens in a turn, before it is written down."""

    def __init__(self):
        self.sheets = {}  # judge -> {criterion: thousandths}
        self.unfinished = {}  # judge -> how many criteria of the sheet are handed in
        self.excused = []
        self.keys = {}
        self.wrong = {}
        self.entered = {}
        self.ms = None
        self.changeover_ms = None
        self.deductions = []  # (item, value)
        self.discussed = False
        self.restarts = []  # milliseconds, or none


class TurnMaker:
    """Makes turns of one evening; `mood` says how coarse and how troubled it is."""

    def __init__(self, book, rng, mood):
        self.book = book
        self.random = rng
        self.mood = mood
        self.trouble = None  # what is wrong with the round

    def chance(self, probability):
        return self.random.random() < probability

    # ---- a fresh turn ----

    def panel(self, round_id, segment, team):
        return self.trouble.marks.panel_of(self.book, round_id, segment.id, team)

    def make(self, round_id, segment, team, away):
        turn = Turn()
        panel = self.panel(round_id, segment, team)
        self.excuse(turn, panel, away)
        common = {c: self.random.randint(0, 2) for c in segment.lines}
        absent = set(turn.excused) | away
        for judge in panel.everybody() if segment.lines else []:
            if self.gives_sheet(judge, panel, absent):
                turn.sheets[judge] = self.sheet(segment, common)
                if (judge in absent or judge in panel.alternates) and self.chance(0.3):
                    turn.unfinished[judge] = self.random.randint(0, len(segment.lines))
        self.keys(turn, segment)
        for name, part in segment.entered.items():
            if not part.optional or self.chance(0.6):
                steps = (part.max - part.min) // part.step
                turn.entered[name] = part.min + part.step * self.random.randint(
                    max(0, steps - 2), steps)
        self.times(turn, segment)
        self.deduct(turn, segment)
        return turn

    def excuse(self, turn, panel, away):
        spare = len(panel.judges) - panel.min_present - len(away & set(panel.judges))
        if spare > 0 and self.chance(0.2 * self.mood.trouble):
            here = [j for j in panel.judges if j not in away]
            turn.excused = self.random.sample(here, self.random.randint(1, min(spare, len(here))))
        if self.chance(0.05 * self.mood.trouble):
            turn.excused += [j for j in panel.alternates[:1] if j not in away]

    def gives_sheet(self, judge, panel, absent):
        if judge in panel.alternates:
            return self.chance(0.6 if absent else 0.1 * self.mood.trouble)
        return judge not in absent or self.chance(0.3)

    def sheet(self, segment, common):
        """A sheet near the best one, whole steps below it."""
        for attempt in range(30):
            sheet = {}
            for name, line in segment.lines.items():
                below = (common[name] + self.random.randint(0, self.mood.spread)) * self.mood.coarse
                steps = (line.max - line.min) // line.step
                sheet[name] = line.min + line.step * max(0, steps - below if attempt < 20 else
                                                         self.random.randint(0, steps))
            if is_whole_step(segment, sheet):
                return sheet
        return {name: line.max for name, line in segment.lines.items()}

    def keys(self, turn, segment):
        for name, key in segment.keys.items():
            left = key.questions - self.trouble.marks.cancelled.get((segment.id, name), 0)
            right = self.random.randint(max(0, left - 2), left)
            turn.keys[name] = right
            if key.needs_wrong() or self.chance(0.1):
                turn.wrong[name] = self.random.randint(0, left - right)

    def times(self, turn, segment):
        if self.chance(0.5 * self.mood.trouble):
            around = self.random.choice([segment.limit or 60000, segment.limit or 60000, 50000])
            beyond = self.random.choice([-60, -10, -1, 0, 1, 10, 15, 30, 60, 61, 90, 120, 150])
            ms = around + beyond * 1000 + self.random.choice([-1, 0, 0, 0, 1, 500])
            turn.ms = max(0, ms)
        while self.chance(0.08 * self.mood.trouble):
            turn.restarts.append(self.random.choice([None, 5000, segment.limit + 125500]))
        if segment.changeover_limit is not None and self.chance(0.5 * self.mood.trouble):
            turn.changeover_ms = segment.changeover_limit + self.random.choice(
                [-1, 0, 1, 15000, 30000, 60000, 125000])

    def deduct(self, turn, segment):
        while self.chance(0.1 * self.mood.trouble):
            items = [("deduct", self.random.choice([250, 500, 1000, 3000]))]
            for name, rule in self.book.deductions.items():
                items.append(("deduct." + name, self.random.choice([250, 1000])
                              if rule.get("free") else self.random.choice([1, 2])))
            item, value = self.random.choice(items)
            if value <= segment.max and segment.max >= 1000:
                turn.deductions.append((item, value))

    # ---- almost the same turn ----

    def likeness(self, turn, segment):
        """The same score by other means, or one that differs by a step."""
        twin = copy.deepcopy(turn)
        change = self.random.choice(["none", "none", "judges", "criteria", "penalty", "penalty"])
        whole = [j for j in twin.sheets if j not in twin.unfinished]
        if change == "judges" and len(whole) > 1:
            a, b = self.random.sample(whole, 2)
            twin.sheets[a], twin.sheets[b] = twin.sheets[b], twin.sheets[a]
        if change == "criteria" and len(segment.lines) > 1:
            a, b = self.random.sample(list(segment.lines), 2)
            for judge in whole:
                self.move(segment, twin.sheets[judge], a, b)
        if change == "penalty" and segment.lines and twin.sheets:
            self.penalise(twin, segment)
        return twin

    def penalise(self, twin, segment):
        """Better marks and as large a penalty: of time, of the changeover, or a deduction."""
        late = [ms for ms in (10000, 70000, segment.limit + 35000, segment.limit + 65000)
                if segment.time_cost(ms)]
        kind = self.random.choice(["time", "changeover", "deduct"])
        if kind == "time" and twin.ms is None and late:
            ms = self.random.choice(late)
            if self.shift(twin, segment, segment.time_cost(ms)):
                twin.ms = ms
        elif kind == "changeover" and twin.changeover_ms is None and segment.changeover_limit:
            ms = segment.changeover_limit + 65000
            if self.shift(twin, segment, segment.changeover_cost(ms)):
                twin.changeover_ms = ms
        elif segment.max >= 1000 and self.shift(twin, segment, 1000):
            twin.deductions.append(("deduct", 1000))

    @staticmethod
    def move(segment, sheet, a, b):
        """Moves one point from a criterion to another, where the sheet allows it."""
        moved = dict(sheet)
        moved[a] -= 1000
        moved[b] += 1000
        if fits(segment, moved) and is_whole_step(segment, moved):
            sheet.update(moved)

    @staticmethod
    def shift(turn, segment, points):
        """Every judge gives so many points more, or nobody: whether they do."""
        name = next(iter(segment.lines))
        moved = {j: dict(sheet, **{name: sheet[name] + points}) for j, sheet in turn.sheets.items()}
        fit = all(fits(segment, s) and is_whole_step(segment, s) for s in moved.values())
        if fit:
            turn.sheets = moved
        return fit

    # ---- what the panel must still do ----

    def mend(self, round_id, segment, team, turn, away):
        """Lets the panel discuss, the alternate mark, or the judges agree, until the turn counts."""
        for _ in range(6):
            problems = self.problems(round_id, segment, team, turn, away)
            if not problems:
                return
            panel = self.panel(round_id, segment, team)
            kinds = {kind for kind, _, _, _ in problems}
            if "discuss" in kinds:
                turn.discussed = True
            if "third" in kinds:
                self.third_sheet(turn, segment, panel, away)
            if kinds & {"excluded", "few"}:
                turn.excused = []
                first = next(iter(turn.sheets.values()))
                turn.sheets = {judge: dict(first) for judge in panel.everybody()}
                turn.unfinished = {}
                turn.discussed = False

    def third_sheet(self, turn, segment, panel, away):
        for judge in panel.alternates:
            lacking = judge not in turn.sheets or judge in turn.unfinished
            if lacking and judge not in turn.excused and judge not in away:
                turn.unfinished.pop(judge, None)
                turn.sheets[judge] = self.sheet(segment, {c: 1 for c in segment.lines})
                return

    def problems(self, round_id, segment, team, turn, away):
        rows = self.rows((round_id, segment.id, team), turn)
        rows += [[round_id, "", "", "", "excuse", judge, ""] for judge in away]
        if not rows:
            return []
        rows += self.trouble.rows
        marks = Reader(self.book).read(enumerate(rows, 1))[round_id]
        return Scoring(self.book, round_id, segment, marks,
                       marks.turns.get((segment.id, team)), team).compute().problems

    # ---- rows ----

    def rows(self, where, turn):
        rows = []
        for judge, sheet in turn.sheets.items():
            note = "giấy" if self.chance(0.1) else self.random.choice(["", "", "", "hay, gọn"])
            criteria = list(sheet)[:turn.unfinished.get(judge, len(sheet))]
            rows += [[*where, judge, c, self.written(sheet[c]), note] for c in criteria]
        rows += [[*where, "", "excuse", judge, "chấm xã nhà"] for judge in turn.excused]
        rows += [[*where, "", key, str(right), ""] for key, right in turn.keys.items()]
        rows += [[*where, "", key + ".wrong", str(n), ""] for key, n in turn.wrong.items()]
        rows += [[*where, "", name, self.written(n), ""] for name, n in turn.entered.items()]
        for item, ms in (("time", turn.ms), ("changeover", turn.changeover_ms)):
            if ms is not None:
                rows.append([*where, "", item, self.written(ms), ""])
        for item, value in turn.deductions:
            rule = self.book.deductions.get(item.partition(".")[2], {"free": True})
            value = self.written(value) if rule.get("free") else str(value)
            rows.append([*where, "", item, value, self.random.choice(REASONS)])
        for ms in turn.restarts:
            value = "" if ms is None else self.written(ms)
            rows.append([*where, "", "restart", value, "mất tiếng"])
        if turn.discussed:
            rows.append([*where, "", "discussed", "", "đã thống nhất giữ điểm"])
        return rows

    def written(self, points):
        """Thousandths as people write them: 8 or 8.0, 8.5 or 8,5."""
        sign = "-" if points < 0 else ""
        whole, rest = divmod(abs(points), 1000)
        if rest == 0 and self.chance(0.9):
            return sign + str(whole)
        decimals = ("%03d" % rest).rstrip("0") or "0"
        return sign + str(whole) + self.random.choice([".", ","]) + decimals


def fits(segment, sheet):
    return all(segment.lines[c].min <= mark <= segment.lines[c].max
               and (mark - segment.lines[c].min) % segment.lines[c].step == 0
               for c, mark in sheet.items())


def is_whole_step(segment, sheet):
    if not segment.total_step:
        return True
    total = sum(segment.lines[c].weight * mark for c, mark in sheet.items())
    return total % segment.total_step == 0
