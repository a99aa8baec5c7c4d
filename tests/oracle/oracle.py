#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second, plainly written computation of a contest's results, independent of contest/.

    python3 oracle.py RULEBOOK MARKS.csv > results.json

Written from docs/rules.md, docs/rulebook.md and the format of marks files only. Exit codes: 0 all
rounds closed, 1 faults in the marks file (one per line on stderr: "line N, field F: what"), 3 a tie
stays undecided.
"""
import csv
import functools
import io
import json
import re
import sys
from fractions import Fraction

COLUMNS = ["round", "segment", "team", "judge", "item", "value", "note"]
POINTS = re.compile(r"-?[0-9]{1,9}([.,][0-9]{1,3})?\Z")
WHOLE = re.compile(r"[0-9]{1,6}\Z")
DAY_MS = 24 * 60 * 60 * 1000


class Faulty(Exception):
    """The marks file cannot be played; `faults` is a list of (line, field, text)."""

    def __init__(self, faults):
        super().__init__("; ".join("line %d, field %s: %s" % fault for fault in faults))
        self.faults = faults


# ---- the rulebook ----------------------------------------------------------------------------

def without_comments(text):
    """Removes // and /* */ comments that stand outside strings."""
    token = re.compile(r'"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/', re.S)
    return token.sub(lambda m: m.group() if m.group().startswith('"') else " ", text)


@functools.lru_cache(maxsize=None)
def thousandths(value):
    """Points as written in a rulebook, an integer or a decimal string, in thousandths."""
    return int(Fraction(str(value).replace(",", ".")) * 1000)


class Segment:
    def __init__(self, entry, penalty):
        self.id = entry["id"]
        self.max = thousandths(entry["max"])
        self.limit_ms = entry.get("time_limit", 0) * 1000
        self.penalty = penalty if penalty and self.id in penalty["segments"] else None
        self.lines = {}  # criterion -> (max, step)
        self.keys = {}  # key component -> (questions, points each)
        if "criteria" in entry:
            self.add_lines(entry["criteria"], entry.get("step"))
        for part in entry.get("components", []):
            if part["source"] == "answer_key":
                self.keys[part["id"]] = (part["questions"], thousandths(part["right"]))
            elif "criteria" in part:
                self.add_lines(part["criteria"], part.get("step", entry.get("step")))
            else:
                self.add_lines([part], entry.get("step"))

    def add_lines(self, criteria, step):
        for line in criteria:
            own = line.get("step", step)
            self.lines[line["id"]] = (thousandths(line["max"]), thousandths(own))

    def points_lost(self, ms):
        """Each full unit over the limit costs points, up to the cap."""
        if not self.penalty or ms <= self.limit_ms:
            return 0
        units = (ms - self.limit_ms) // (self.penalty["unit"] * 1000)
        cap = thousandths(self.penalty["cap"])
        return min(units * thousandths(self.penalty["points"]), cap)


class Rulebook:
    def __init__(self, text):
        data = json.loads(without_comments(text))
        self.segments = {s["id"]: Segment(s, data.get("time_penalty")) for s in data["segments"]}
        self.teams = [team["id"] for team in data["teams"]]
        panel = data["panel"]
        self.judges = [judge["id"] for judge in panel["judges"]]
        self.alternates = [judge["id"] for judge in panel.get("alternates", [])]
        self.min_present = panel["min_present"]
        self.places = data["aggregation"]["show_places"]
        self.ladder = data["tie_break"]
        self.side_ladder = data["side_tie_break"]
        self.rounds = {r["id"]: r for r in data["rounds"]}
        self.prizes = data["prizes"]

    def prizes_of(self, round_id):
        return self.prizes[self.rounds[round_id]["prizes"]]

    def advancing(self, round_id):
        """How many of a round's first places go on."""
        return max((r["from"]["top"] for r in self.rounds.values()
                    if "from" in r and round_id in r["from"]["of_each"]), default=0)


# ---- the marks -------------------------------------------------------------------------------

class Turn:
    def __init__(self):
        self.sheets = {}  # judge -> {criterion: thousandths}
        self.keys = {}
        self.ms = None
        self.deducted = 0
        self.excused = set()
        self.line = 0
        self.sheet_lines = {}
        self.excuse_line = 0


class RoundMarks:
    def __init__(self, line):
        self.line = line
        self.turns = {}  # (segment, team) -> Turn
        self.excused = set()
        self.excuse_line = 0
        self.left = {}  # team -> first void segment, or None for all
        self.team_lines = []  # (line, team, field) of every row that names a team
        self.extra = {}  # team -> (right answers, line)
        self.rulings = []  # (about, [teams], line)
        self.decide = []  # (team, prize, line)

    def turn(self, segment, team, line):
        found = self.turns.setdefault((segment, team), Turn())
        found.line = found.line or line
        return found


def records(text):
    """The CSV records with the line that each starts on."""
    if text.startswith("\ufeff"):
        text = text[1:]
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for record in reader:
            if record:
                yield line, record
            line = reader.line_num + 1
    except csv.Error as error:
        raise Faulty([(line, "round", "not CSV: %s" % error)]) from error


class RowFault(Exception):
    def __init__(self, field, text):
        super().__init__(text)
        self.field = field


def need(condition, field, text):
    if not condition:
        raise RowFault(field, text)


class MarksReader:
    """Sorts the rows of a marks file into rounds and turns, noting every fault."""

    def __init__(self, book):
        self.book = book
        self.rounds = {}
        self.faults = []
        self.seen = {}

    def read(self, rows):
        for line, row in rows:
            try:
                self.read_row(line, row)
            except RowFault as fault:
                self.faults.append((line, fault.field, str(fault)))
        if self.faults:
            raise Faulty(self.faults)
        return self.rounds

    def once(self, key, line, field):
        need(key not in self.seen, field, "repeats line %d" % self.seen.get(key, 0))
        self.seen[key] = line

    def read_row(self, line, row):
        need(len(row) == len(COLUMNS), "round", "%d fields instead of 7" % len(row))
        round_id, segment, team, judge, item, value, note = row
        need(round_id in self.book.rounds, "round", "unknown round")
        need(not segment or segment in self.book.segments, "segment", "unknown segment")
        need(not team or team in self.book.teams, "team", "unknown team")
        listed = self.book.rounds[round_id].get("teams")
        need(not team or listed is None or team in listed, "team", "not in this round")
        marks = self.rounds.setdefault(round_id, RoundMarks(line))
        if team:
            marks.team_lines.append((line, team, "team"))
        if judge:
            self.read_mark(line, marks, row)
        elif item in ("time", "deduct") or (
                segment and item in self.book.segments[segment].keys):
            need(segment, "segment", "missing")
            need(team, "team", "missing")
            self.read_about_turn(line, marks, row)
        else:
            self.read_about_round(line, marks, row)

    def read_mark(self, line, marks, row):
        round_id, segment, team, judge, item, value, _ = row
        need(segment, "segment", "missing")
        need(team, "team", "missing")
        need(judge in self.book.judges or judge in self.book.alternates, "judge", "unknown judge")
        lines = self.book.segments[segment].lines
        need(item in lines, "item", "no criterion of this segment")
        self.once((round_id, segment, team, judge, item), line, "item")
        most, step = lines[item]
        need(POINTS.match(value), "value", "not a number of points")
        points = thousandths(value)
        need(0 <= points <= most, "value", "outside 0..max")
        need(points % step == 0, "value", "off the step")
        turn = marks.turn(segment, team, line)
        turn.sheets.setdefault(judge, {})[item] = points
        turn.sheet_lines.setdefault(judge, line)

    def read_about_turn(self, line, marks, row):
        round_id, segment, team, _, item, value, note = row
        if item != "deduct":
            self.once((round_id, segment, team, item), line, "item")
        turn = marks.turn(segment, team, line)
        if item == "time":
            need(POINTS.match(value), "value", "not seconds")
            need(0 <= thousandths(value) <= DAY_MS, "value", "outside 0..one day")
            turn.ms = thousandths(value)
        elif item == "deduct":
            need(POINTS.match(value), "value", "not a number of points")
            most = self.book.segments[segment].max
            need(0 < thousandths(value) <= most, "value", "outside 0..the segment's maximum")
            need(note, "note", "a deduction needs a reason")
            turn.deducted += thousandths(value)
        else:
            questions, _ = self.book.segments[segment].keys[item]
            need(WHOLE.match(value), "value", "not a number of questions")
            need(int(value) <= questions, "value", "more than there are questions")
            turn.keys[item] = int(value)

    def read_about_round(self, line, marks, row):
        round_id, segment, team, _, item, value, _ = row
        if item == "excuse":
            self.read_excuse(line, marks, row)
        elif item in ("withdraw", "disqualify"):
            need(team, "team", "missing")
            need(not value, "value", "must be empty")
            self.once((round_id, team, "left"), line, "item")
            marks.left[team] = segment or None
        elif item == "extra":
            need(not segment, "segment", "must be empty")
            need(team, "team", "missing")
            need(WHOLE.match(value), "value", "not a number of right answers")
            self.once((round_id, team, "extra"), line, "item")
            marks.extra[team] = (int(value), line)
        elif item == "ruling":
            self.read_ruling(line, marks, row)
        elif item == "decide":
            need(not segment, "segment", "must be empty")
            need(team, "team", "missing")
            prizes = self.book.prizes_of(round_id)
            names = [p["name"] for p in prizes["main"] + prizes.get("side", [])]
            need(value in names, "value", "no prize of this round")
            self.once((round_id, team, value, "decide"), line, "value")
            marks.decide.append((team, value, line))
        else:
            raise RowFault("item", "unknown item")

    def read_excuse(self, line, marks, row):
        round_id, segment, team, _, _, value, _ = row
        need(bool(segment) == bool(team), "team" if segment else "segment", "missing")
        need(value in self.book.judges or value in self.book.alternates, "value", "unknown judge")
        self.once((round_id, segment, team, "excuse", value), line, "value")
        if segment:
            turn = marks.turn(segment, team, line)
            turn.excused.add(value)
            turn.excuse_line = turn.excuse_line or line
        else:
            marks.excused.add(value)
            marks.excuse_line = marks.excuse_line or line

    def read_ruling(self, line, marks, row):
        round_id, segment, team, _, _, value, _ = row
        need(not team, "team", "must be empty")
        teams = value.split(">")
        listed = self.book.rounds[round_id].get("teams", self.book.teams)
        need(len(teams) > 1, "value", "a ruling parts at least two teams")
        need(all(t in listed for t in teams), "value", "unknown team")
        need(len(set(teams)) == len(teams), "value", "a team stands twice")
        for one in teams:
            need((round_id, segment, one, "ruling") not in self.seen, "value", "ruled on above")
        for one in teams:
            self.seen[(round_id, segment, one, "ruling")] = line
            marks.team_lines.append((line, one, "value"))
        marks.rulings.append((segment or None, teams, line))


def read_marks(book, text):
    rows = list(records(text))
    if not rows or rows[0][1] != COLUMNS:
        raise Faulty([(1, "round", "the header must be " + ",".join(COLUMNS))])
    return MarksReader(book).read(rows[1:])


# ---- one round -------------------------------------------------------------------------------

class RoundResult:
    def __init__(self):
        self.rows = []  # (place or None, team, decided by or None)
        self.open = []  # {"about", "teams", "places", "needs"}
        self.scores = {}  # team -> {segment: Fraction or None}
        self.proposed = []  # (kind, name, amount, team or None), one per unit
        self.decided = []  # team or None, one per unit
        self.advance = []

    def total(self, team):
        return sum((s for s in self.scores[team].values() if s is not None), Fraction(0))


class RoundComputation:
    def __init__(self, book, round_id, teams, marks):
        self.book = book
        self.round_id = round_id
        self.teams = teams
        self.marks = marks
        self.faults = []
        self.result = RoundResult()

    def compute(self):
        self.check_teams()
        for team in self.teams:
            self.result.scores[team] = {
                s.id: self.score(s, team) for s in self.book.segments.values()}
        if self.faults:
            raise Faulty(self.faults)
        self.used_extra = set()
        self.used_rulings = set()
        self.rank()
        self.propose()
        self.check_use()
        self.decide()
        if self.faults:
            raise Faulty(self.faults)
        return self.result

    def check_teams(self):
        for line, team, field in self.marks.team_lines:
            if team not in self.teams:
                self.faults.append((line, field, team + " is not in this round"))

    # -- one turn --

    def is_void(self, segment, team):
        if team not in self.marks.left:
            return False
        first = self.marks.left[team]
        order = list(self.book.segments)
        return first is None or order.index(segment) >= order.index(first)

    def score(self, segment, team):
        if self.is_void(segment.id, team):
            return None
        turn = self.marks.turns.get((segment.id, team), Turn())
        line = turn.line or self.marks.line
        total = Fraction(0)
        if segment.lines:
            total += self.mean(segment, turn, line)
        for key, (_, each) in segment.keys.items():
            if key not in turn.keys:
                self.faults.append((line, "item", "%s %s lacks %s" % (segment.id, team, key)))
            total += turn.keys.get(key, 0) * each
        total -= segment.points_lost(turn.ms or 0)
        total -= turn.deducted
        return max(total, Fraction(0)) / 1000

    def mean(self, segment, turn, line):
        """The mean of the sheets that count, in thousandths."""
        excused = turn.excused | self.marks.excused
        counted = []
        for judge in self.book.judges:
            if judge in excused:
                continue
            sheet = turn.sheets.get(judge, {})
            if len(sheet) < len(segment.lines):
                field = "item" if sheet else "judge"
                self.faults.append((turn.sheet_lines.get(judge, line), field,
                                    "the sheet of %s is not whole" % judge))
            counted.append(sum(sheet.values()))
        free = len(self.book.judges) - len(counted)
        for judge in self.book.alternates:
            sheet = turn.sheets.get(judge, {})
            if free > 0 and judge not in excused and len(sheet) == len(segment.lines):
                counted.append(sum(sheet.values()))
                free -= 1
        if len(counted) < self.book.min_present:
            where = turn.excuse_line or self.marks.excuse_line or line
            self.faults.append((where, "value", "fewer than %d sheets" % self.book.min_present))
            return Fraction(0)
        return Fraction(sum(counted), len(counted))

    # -- places --

    def rank(self):
        result = self.result
        live = [t for t in self.teams if t not in self.marks.left]
        rungs = [r for r in self.book.ladder if r in self.book.segments]

        def value(team):
            return [result.total(team)] + [result.scores[team][r] for r in rungs]

        place = 1
        above = None
        for key in sorted({tuple(value(t)) for t in live}, reverse=True):
            group = [t for t in live if tuple(value(t)) == key]
            for teams, part in self.split(group, place):
                for i, team in enumerate(teams):
                    decided = None
                    if i == 0 and above is not None:
                        decided = part or self.first_difference(value(team), value(above), rungs)
                    result.rows.append((place, team, decided))
                    above = team
                place += len(teams)
        for team in self.teams:
            if team in self.marks.left:
                result.rows.append((None, team, None))

    @staticmethod
    def first_difference(mine, other, rungs):
        for name, a, b in zip(["total"] + rungs, mine, other):
            if a != b:
                return name
        return None

    def matters(self, first, count):
        """Whether a group from place `first` on spans a line between prizes or of advancement."""
        lines = {self.book.advancing(self.round_id)}
        after = 0
        for prize in self.book.prizes_of(self.round_id)["main"]:
            after += prize["quantity"]
            lines.add(after)
        return any(first <= line < first + count - 1 for line in lines)

    def split(self, group, place):
        """Parts a group that all computed rungs leave equal: [(teams sharing a place, rung)].

        The rung is what parts a subgroup from the one before it; none for the first.
        """
        if len(group) == 1 or not self.matters(place, len(group)):
            return [(group, None)]
        if "extra_question" in self.book.ladder and all(t in self.marks.extra for t in group):
            self.used_extra |= set(group)
            parts = []
            for right in sorted({self.marks.extra[t][0] for t in group}, reverse=True):
                equal = [t for t in group if self.marks.extra[t][0] == right]
                first = place + sum(len(teams) for teams, _ in parts)
                inner = self.rule(equal, first, "chair_ruling")
                if parts:
                    inner[0] = (inner[0][0], "extra_question")
                parts += inner
            return parts
        needs = "extra_question" if "extra_question" in self.book.ladder else "chair_ruling"
        return self.rule(group, place, needs)

    def rule(self, group, place, needs):
        if len(group) == 1 or not self.matters(place, len(group)):
            return [(group, None)]
        order = self.ruling(None, group)
        if order:
            return [([team], "chair_ruling" if i else None) for i, team in enumerate(order)]
        self.result.open.append({"about": "main", "teams": group,
                                 "places": list(range(place, place + len(group))), "needs": needs})
        return [(group, None)]

    def ruling(self, about, group):
        for i, (subject, teams, _) in enumerate(self.marks.rulings):
            if subject == about and set(teams) == set(group):
                self.used_rulings.add(i)
                return teams
        return None

    # -- prizes --

    def propose(self):
        prizes = self.book.prizes_of(self.round_id)
        ranked = [team for place, team, _ in self.result.rows if place is not None]
        waiting = {team for tie in self.result.open for team in tie["teams"]}
        for prize in prizes["main"]:
            for _ in range(prize["quantity"]):
                team = ranked.pop(0) if ranked else None
                self.result.proposed.append(
                    ("main", prize["name"], prize["amount"], None if team in waiting else team))
        for prize in prizes.get("side", []):
            self.result.proposed.append(
                ("side", prize["name"], prize["amount"], self.best_of(prize["source"])))
        if not self.result.open:
            count = self.book.advancing(self.round_id)
            ranked = [team for place, team, _ in self.result.rows if place is not None]
            self.result.advance = ranked[:count]

    def best_of(self, segment):
        live = [t for t in self.teams if t not in self.marks.left]
        if not live:
            return None
        group = live
        for rung in [segment] + [r for r in self.book.side_ladder if r != "chair_ruling"]:
            if rung == "overall_total":
                values = {t: self.result.total(t) for t in group}
            else:
                values = {t: self.result.scores[t][rung] for t in group}
            group = [t for t in group if values[t] == max(values.values())]
        if len(group) == 1:
            return group[0]
        order = self.ruling(segment, group)
        if order:
            return order[0]
        self.result.open.append(
            {"about": segment, "teams": group, "places": [1], "needs": "chair_ruling"})
        return None

    def check_use(self):
        for team, (_, line) in self.marks.extra.items():
            if team not in self.used_extra:
                self.faults.append((line, "team", "not in a tied group with an extra question"))
        for i, (_, _, line) in enumerate(self.marks.rulings):
            if i not in self.used_rulings:
                self.faults.append((line, "value", "not exactly one group that is still tied"))

    def decide(self):
        units = self.result.proposed
        if self.result.open:
            self.result.decided = [None] * len(units)
        elif not self.marks.decide:
            self.result.decided = [team for _, _, _, team in units]
        else:
            self.result.decided = self.decision()

    def decision(self):
        """The organisers' rows: a unit keeps its proposed team if that team gets the prize; the
        other teams fill the other units in the round's order."""
        wanted = {}
        main_prize = {}
        kinds = {name: kind for kind, name, _, _ in self.result.proposed}
        for team, prize, line in sorted(self.marks.decide, key=lambda entry: entry[2]):
            if team in self.marks.left:
                self.faults.append((line, "team", "has left the contest"))
            elif kinds[prize] == "main" and team in main_prize:
                self.faults.append((line, "team", "already has a main prize"))
            elif len(wanted.get(prize, [])) == sum(
                    1 for unit in self.result.proposed if unit[1] == prize):
                self.faults.append((line, "value", "more teams than units"))
            else:
                wanted.setdefault(prize, []).append(team)
                if kinds[prize] == "main":
                    main_prize[team] = prize
        decided = []
        for _, name, _, proposed in self.result.proposed:
            keeps = proposed in wanted.get(name, [])
            decided.append(proposed if keeps else None)
            if keeps:
                wanted[name].remove(proposed)
        for i, (_, name, _, _) in enumerate(self.result.proposed):
            rest = sorted(wanted.get(name, []), key=self.teams.index)
            if decided[i] is None and rest:
                decided[i] = rest[0]
                wanted[name].remove(rest[0])
        return decided


# ---- the whole contest -----------------------------------------------------------------------

def entrants(book, round_id, rounds, results):
    """A round's teams; None while a round that feeds it stays open."""
    source = book.rounds[round_id].get("from")
    if source is None:
        return list(book.rounds[round_id]["teams"])
    teams = []
    for fed_by in source["of_each"]:
        if fed_by not in rounds:
            raise Faulty([(rounds[round_id].line, "round", fed_by + " is not played")])
        if fed_by not in results or results[fed_by].open:
            return None
        teams += results[fed_by].advance
    return teams


def compute(book, rounds):
    """round id -> RoundResult, for the rounds that are played."""
    results = {}
    faults = []
    for round_id in book.rounds:
        if round_id not in rounds:
            continue
        try:
            teams = entrants(book, round_id, rounds, results)
            if teams is not None:
                results[round_id] = RoundComputation(
                    book, round_id, teams, rounds[round_id]).compute()
        except Faulty as faulty:
            faults += faulty.faults
    if faults:
        raise Faulty(faults)
    return results


def shown(value, places):
    scaled = (value * 10 ** places + Fraction(1, 2)).__floor__()
    digits = str(scaled).rjust(places + 1, "0")
    return digits if places == 0 else digits[:-places] + "," + digits[-places:]


def as_json(book, results):
    def both(value):
        return {"exact": str(value), "total": shown(value, book.places)}

    rounds = []
    for round_id, result in results.items():
        standings = []
        for place, team, decided in result.rows:
            row = {"place": place, "team": team}
            row.update(both(result.total(team)))
            row["segments"] = {s: None if v is None else both(v)
                               for s, v in result.scores[team].items()}
            row["decided_by"] = decided
            standings.append(row)
        rounds.append({
            "id": round_id,
            "standings": standings,
            "prizes": [{"kind": kind, "name": name, "amount": amount, "proposed": team,
                        "team": decided}
                       for (kind, name, amount, team), decided
                       in zip(result.proposed, result.decided)],
            "advance": result.advance if not result.open else [],
            "ties_open": result.open,
        })
    return {"rounds": rounds}


def evaluate(book, text):
    """(exit code, results or None, faults) for the text of a marks file."""
    try:
        results = compute(book, read_marks(book, text))
    except Faulty as faulty:
        return 1, None, sorted(faulty.faults)
    still_open = any(result.open for result in results.values())
    return (3 if still_open else 0), as_json(book, results), []


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[0], encoding="utf-8") as file:
        book = Rulebook(file.read())
    with open(arguments[1], "rb") as file:
        raw = file.read()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[:error.start].count(b"\n") + 1
        print("line %d, field round: not UTF-8" % line, file=sys.stderr)
        return 1
    code, results, faults = evaluate(book, text)
    for fault in faults:
        print("line %d, field %s: %s" % fault, file=sys.stderr)
    if results is not None:
        json.dump(results, sys.stdout, ensure_ascii=False, indent=1)
        print()
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
