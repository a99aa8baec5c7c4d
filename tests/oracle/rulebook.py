# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a rulebook as docs/rulebook.md describes it. Points are thousandths, times milliseconds."""
import copy
import functools
import json
import re
from fractions import Fraction

PEOPLE = ["extra_question", "judges_vote", "chair_ruling", "lot", "share"]
LAST_WORDS = ["chair_ruling", "lot", "share"]


def without_comments(text):
    """Removes // and /* */ comments that stand outside strings."""
    token = re.compile(r'"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/', re.S)
    return token.sub(lambda m: m.group() if m.group().startswith('"') else " ", text)


@functools.lru_cache(maxsize=None)
def thousandths(value):
    """Points as written in a rulebook, an integer or a decimal string, in thousandths."""
    return int(Fraction(str(value).replace(",", ".")) * 1000)


class Line:
    """One criterion: a line of a judge's sheet."""

    def __init__(self, entry, step, weight):
        self.min = thousandths(entry.get("min", 0))
        self.max = thousandths(entry["max"])
        self.step = thousandths(entry.get("step", step))
        self.weight = weight


class Key:
    """Questions with an answer key."""

    def __init__(self, entry):
        self.questions = entry["questions"]
        self.right = thousandths(entry["right"])
        self.wrong = thousandths(entry.get("wrong", 0))
        self.none = thousandths(entry.get("none", 0))

    def needs_wrong(self):
        """Whether a wrong answer is worth something else than none."""
        return self.wrong != self.none

    def worth(self, right, wrong, cancelled=0):
        unanswered = self.questions - cancelled - right - wrong
        return self.right * right + self.wrong * wrong + self.none * unanswered


class Entered:
    """Points that the secretary enters; a bonus_penalty may be left out."""

    def __init__(self, entry):
        self.min = thousandths(entry.get("min", 0))
        self.max = thousandths(entry["max"])
        self.step = thousandths(entry["step"])
        self.weight = entry.get("weight", 1)
        self.optional = entry["source"] == "bonus_penalty"


class TimeRule:
    """What a time beyond a limit costs: per full unit, by tiers, or nothing."""

    def __init__(self, entry):
        self.kind = entry.get("kind", "none")
        if self.kind == "per_full_unit":
            self.unit = entry["unit"] * 1000
            self.points = thousandths(entry["points"])
            self.cap = thousandths(entry["cap"]) if "cap" in entry else None
            self.grace = entry.get("grace", 0) * 1000
        elif self.kind == "tiers":
            self.tiers = [(t["from"] * 1000, thousandths(t["points"])) for t in entry["tiers"]]

    def cost(self, beyond):
        """Points lost for so many milliseconds beyond the limit."""
        if beyond <= 0:
            return 0
        lost = 0
        if self.kind == "per_full_unit" and beyond > self.grace:
            lost = (beyond - self.grace) // self.unit * self.points
            if self.cap is not None:
                lost = min(lost, self.cap)
        if self.kind == "tiers":
            for start, points in self.tiers:
                if start <= beyond:
                    lost = points
        return lost


class Segment:
    def __init__(self, entry, data):
        self.id = entry["id"]
        self.max = thousandths(entry["max"])
        self.weight = Fraction(thousandths(entry.get("weight", 1)), 1000)
        self.panel = entry.get("panel")
        self.aggregation = entry.get("aggregation") or data.get("aggregation", {"method": "mean"})
        self.total_step = thousandths(entry["total_step"]) if "total_step" in entry else None
        self.lines = {}
        self.keys = {}
        self.entered = {}
        if "criteria" in entry:
            self.add_lines(entry["criteria"], entry.get("step"), 1)
        for part in entry.get("components", []):
            self.add_component(part, entry.get("step"))
        self.sheet_max = sum(line.max * line.weight for line in self.lines.values())
        self.limit = entry.get("time_limit", 0) * 1000
        self.read_times(entry, data.get("time_penalty", []))

    def add_component(self, part, step):
        if part["source"] == "answer_key":
            self.keys[part["id"]] = Key(part)
        elif part["source"] in ("entered", "bonus_penalty"):
            self.entered[part["id"]] = Entered(part)
        else:
            lines = part.get("criteria")
            if lines is None:
                lines = [{k: v for k, v in part.items() if k != "weight"}]
            self.add_lines(lines, part.get("step", step), part.get("weight", 1))

    def add_lines(self, criteria, step, weight):
        for line in criteria:
            self.lines[line["id"]] = Line(line, step, weight * line.get("weight", 1))

    def read_times(self, entry, shared):
        penalty = entry.get("time_penalty", {})
        for one in shared if isinstance(shared, list) else [shared]:
            if self.id in one["segments"]:
                penalty = one
        self.over = TimeRule(penalty)
        under = penalty.get("under", {})
        self.least = under.get("min", 0) * 1000
        self.under = TimeRule(under)
        self.each_sheet = penalty.get("apply") == "each_sheet"
        changeover = entry.get("changeover")
        self.changeover_limit = None if changeover is None else changeover["limit"] * 1000
        self.changeover = TimeRule(changeover or {})

    def time_cost(self, ms):
        """Points lost for the time on stage; none recorded costs nothing."""
        if not ms:
            return 0
        return self.over.cost(ms - self.limit) + self.under.cost(self.least - ms)

    def changeover_cost(self, ms):
        if ms is None or self.changeover_limit is None:
            return 0
        return self.changeover.cost(ms - self.changeover_limit)


class Panel:
    def __init__(self, entry):
        self.judges = [judge["id"] for judge in entry["judges"]]
        self.alternates = [judge["id"] for judge in entry.get("alternates", [])]
        self.min_present = entry.get("min_present", 1)

    def everybody(self):
        return self.judges + self.alternates

    def amended(self, seats):
        """The panel after a judge was replaced: what the rows leave out stays."""
        changed = copy.copy(self)
        changed.judges = seats.judges
        alternates = self.alternates if seats.alternates is None else seats.alternates
        changed.alternates = [j for j in alternates if j not in seats.judges]
        changed.min_present = seats.present or min(self.min_present, len(seats.judges))
        return changed


class Round:
    def __init__(self, entry, segments):
        self.id = entry["id"]
        self.teams = entry.get("teams")
        self.prizes = entry["prizes"]
        self.panel = entry.get("panel")
        played = [s for session in entry["sessions"] for s in session["segments"]]
        self.segments = [s for s in segments if s in played]
        carry = entry.get("carry_over_points", False)
        self.carry = Fraction(int(carry) if isinstance(carry, bool) else
                              Fraction(str(carry).replace(",", ".")))
        source = entry.get("from", {})
        self.by = next((k for k in ("top", "best_overall", "by_hand") if k in source), None)
        self.count = source.get(self.by, 0)
        self.best_next = source.get("best_next", 0)
        self.sources = source.get("of_each", source.get("of", []))


class SidePrize:
    def __init__(self, entry):
        self.name = entry["name"]
        self.quantity = entry["quantity"]
        self.amount = entry["amount"]
        self.source = entry["source"]
        self.subject = entry.get("id", self.source)


class PrizeSet:
    def __init__(self, entry):
        self.main = entry["main"]
        self.side = [SidePrize(side) for side in entry.get("side", [])]
        self.side_with_main = entry.get("side_with_main", True)
        shared = entry.get("shared", {})
        self.split = shared.get("amount", "full") == "split"
        self.kept = shared.get("next", "consumed") == "kept"

    def names(self):
        return [prize["name"] for prize in self.main] + [side.name for side in self.side]

    def side_of(self, subject):
        return next((side for side in self.side if side.subject == subject), None)


class Ladder:
    """The rungs of a tie ladder: first what can be computed, then what people must do."""

    def __init__(self, rungs):
        self.computed = [r for r in rungs if r not in PEOPLE]
        self.people = [r for r in rungs if r in PEOPLE]
        self.may_share = "share" in rungs
        if not any(r in LAST_WORDS for r in self.people):
            self.people.append("chair_ruling")


class Rulebook:
    def __init__(self, text):
        data = json.loads(without_comments(text))
        self.segments = {s["id"]: Segment(s, data) for s in data["segments"]}
        self.teams = [team["id"] for team in data["teams"]]
        self.born = {team["id"]: [m.get("born", 0) for m in team["roster"] if m["role"] == "main"]
                     for team in data["teams"]}
        self.panel = Panel(data["panel"])
        self.panels = {name: Panel(entry) for name, entry in data.get("panels", {}).items()}
        aggregation = data.get("aggregation", {})
        self.places = aggregation.get("show_places", 2)
        self.ranks_on_rounded = aggregation.get("rank_on") == "rounded"
        rounding = aggregation.get("rounding", {})
        self.rounding_stage = rounding.get("stage", "never")
        self.rounding_places = rounding.get("places", 2)
        self.deviation = data.get("deviation", {"action": "off"})
        self.ladder = Ladder(data.get("tie_break", []))
        self.side_ladder = Ladder(data.get("side_tie_break", []))
        self.may_share = self.ladder.may_share or self.side_ladder.may_share
        self.rounds = {r["id"]: Round(r, self.segments) for r in data["rounds"]}
        self.prizes = {name: PrizeSet(entry) for name, entry in data["prizes"].items()}
        self.deductions = {d["id"]: d for d in data.get("deductions", [])}
        self.bonuses = {b["id"]: b for b in data.get("bonuses", [])}
        self.roster_limits = data.get("roster", {})

    def prizes_of(self, round_id):
        return self.prizes[self.rounds[round_id].prizes]

    def panel_of(self, round_id, segment_id):
        """The segment's own panel, else the round's, else the rulebook's."""
        name = self.segments[segment_id].panel or self.rounds[round_id].panel
        return self.panels[name] if name else self.panel

    def everybody(self):
        """The judges of every panel."""
        return {j for panel in [self.panel, *self.panels.values()] for j in panel.everybody()}

    def advancing(self, round_id):
        """How many of a round's first places go on."""
        return max((r.count for r in self.rounds.values()
                    if r.by == "top" and round_id in r.sources), default=0)

    def advancement_lines(self, round_id):
        """The places after which it matters who stands before and who behind."""
        lines = set()
        for later in self.rounds.values():
            if later.by == "top" and round_id in later.sources:
                lines.add(later.count)
                if later.best_next:
                    lines.add(later.count + 1)
        return lines

    def ranked_on(self, value):
        """A value as it is compared: exact, or rounded half up to the places shown."""
        return half_up(value, self.places) if self.ranks_on_rounded else value

    def rounded(self, value, stage):
        """A value, rounded if the rulebook rounds at this stage."""
        return half_up(value, self.rounding_places) if stage == self.rounding_stage else value


def half_up(value, places):
    scale = 10 ** places
    return Fraction((value * scale + Fraction(1, 2)).__floor__(), scale)
