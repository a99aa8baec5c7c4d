# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sorts the rows of a marks file into rounds and turns; every fault has its line and field."""
import re

import incidents
from marks import COLUMNS, Faulty, RoundMarks, records
from row_fault import RowFault, is_blank, is_typed, need, whole
from rulebook import thousandths

POINTS = re.compile(r"-?[0-9]{1,9}([.,][0-9]{1,3})?\Z")
DAY_MS = 24 * 60 * 60 * 1000
ABOUT_PRIZES = ("ruling", "lot", "vote", "audience", "choice")


def need_turn(row):
    need(row[1], "segment", "missing")
    need(row[2], "team", "missing")


def points(value, least, most, step=1):
    need(POINTS.match(value), "value", "not a number of points")
    number = thousandths(value)
    need(least <= number <= most, "value", "out of range")
    need((number - least) % step == 0, "value", "off the step")
    return number


def rank_of(row):
    """New judges first, then who sits where, then everything else, whatever the file's order."""
    if len(row) != len(COLUMNS) or row[3]:
        return 2
    return 0 if row[4].startswith("judge.") else 1 if re.match(r"panel(\.|\Z)", row[4]) else 2


class Reader:
    def __init__(self, book):
        self.book = book
        self.rounds = {}
        self.names = {}  # judge -> name, of those whom the rulebook does not know
        self.faults = []
        self.seen = {}

    def read(self, rows):
        for line, row in sorted(rows, key=lambda entry: rank_of(entry[1])):
            try:
                self.read_row(line, row)
            except RowFault as fault:
                self.faults.append((line, fault.field, str(fault)))
        for round_id, marks in self.rounds.items():
            self.faults += incidents.late_faults(self.book, round_id, marks)
            for (segment, _), turn in marks.turns.items():
                self.check_turn(self.book.segments[segment], turn)
        if self.faults:
            raise Faulty(self.faults)
        return self.rounds

    def check_turn(self, segment, turn):
        """What can be seen only once all rows of the turn are read."""
        for judge, sheet in turn.sheets.items():
            if segment.total_step and len(sheet) == len(segment.lines):
                total = sum(segment.lines[c].weight * mark for c, mark in sheet.items())
                if total % segment.total_step:
                    self.faults.append((turn.sheet_lines[judge], "value", "total off the step"))
        for key, (wrong, line) in turn.wrong.items():
            if turn.keys.get(key, 0) + wrong > segment.keys[key].questions:
                self.faults.append((line, "value", "more answers than questions"))

    def once(self, key, line, field):
        need(key not in self.seen, field, "repeats line %d" % self.seen.get(key, 0))
        self.seen[key] = line

    def read_row(self, line, row):
        need(len(row) == len(COLUMNS), "round", "%d fields instead of 7" % len(row))
        round_id, segment, team, judge, item, value, note = row
        need(is_typed(value), "value", "not one line of text")
        need(is_typed(note.replace("\n", "") if judge else note), "note", "not one line of text")
        row[-1] = "" if is_blank(note) else note  # spaces are no reason
        need(round_id in self.book.rounds, "round", "unknown round")
        played = self.book.rounds[round_id].segments
        about = item in ABOUT_PRIZES and not judge and self.book.prizes_of(
            round_id).side_of(segment)
        need(not segment or segment in played or about, "segment", "not in this round")
        need(not team or team in self.book.teams, "team", "unknown team")
        listed = self.book.rounds[round_id].teams
        need(not team or listed is None or team in listed, "team", "not in this round")
        marks = self.rounds.setdefault(round_id, RoundMarks(line))
        marks.line = min(marks.line, line)
        if item not in ("advance", "name"):
            marks.played_from = min(marks.played_from or line, line)
        if team and item != "replace":
            marks.team_lines.append((line, team, "team"))
        if judge:
            need_turn(row)
            self.read_mark(line, marks, row)
        elif self.is_about_turn(segment, item):
            need_turn(row)
            self.read_about_turn(line, marks, row)
        elif self.cancels(segment, item):
            incidents.read_cancelled(self, line, marks, row)
        else:
            self.read_about_round(line, marks, row)

    def cancels(self, segment, item):
        """Whether the row is about questions of a key that count for nobody."""
        return (item.endswith(".cancel") and segment in self.book.segments
                and item[:-len(".cancel")] in self.book.segments[segment].keys)

    def is_about_turn(self, segment, item):
        if item in ("time", "changeover", "discussed", "restart") or item.split(".")[0] == "deduct":
            return True
        if segment not in self.book.segments:
            return False
        known = self.book.segments[segment]
        return item in known.entered or item in known.keys or (
            item.endswith(".wrong") and item[:-len(".wrong")] in known.keys)

    def read_mark(self, line, marks, row):
        round_id, segment, team, judge, item, value, _ = row
        panel = marks.panel_of(self.book, round_id, segment, team)
        need(judge in panel.everybody(), "judge", "not of the panel")
        lines = self.book.segments[segment].lines
        need(item in lines, "item", "no criterion of this segment")
        self.once((round_id, segment, team, judge, item), line, "item")
        mark = points(value, lines[item].min, lines[item].max, lines[item].step)
        turn = marks.turn(segment, team, line)
        turn.sheets.setdefault(judge, {})[item] = mark
        turn.sheet_lines.setdefault(judge, line)

    def read_about_turn(self, line, marks, row):
        round_id, segment_id, team, _, item, value, note = row
        segment = self.book.segments[segment_id]
        if item.split(".")[0] != "deduct" and item != "restart":
            self.once((round_id, segment_id, team, item), line, "item")
        turn = marks.turn(segment_id, team, line)
        if item == "time":
            turn.ms = self.milliseconds(value)
        elif item == "restart":
            turn.restarts.append(self.milliseconds(value) if value else None)
            incidents.need_reason(note)
        elif item == "changeover":
            need(segment.changeover_limit is not None, "item", "no changeover in this segment")
            turn.changeover_ms = self.milliseconds(value)
        elif item == "discussed":
            need(self.book.deviation["action"] == "discuss", "item", "nothing is to be discussed")
            need(not value, "value", "must be empty")
            need(note, "note", "what the panel agreed on is missing")
            turn.discussed = line
        elif item.split(".")[0] == "deduct":
            turn.deducted += self.deduction(segment, item, value, note)
        elif item in segment.entered:
            part = segment.entered[item]
            turn.entered[item] = points(value, part.min, part.max, part.step)
        elif item in segment.keys:
            right = whole(value, "right answers")
            need(right <= segment.keys[item].questions, "value", "too many")
            turn.keys[item] = right
            turn.key_lines[item] = line
        else:
            turn.wrong[item[:-len(".wrong")]] = (whole(value, "wrong answers"), line)

    @staticmethod
    def milliseconds(value):
        need(POINTS.match(value), "value", "not seconds")
        need(0 <= thousandths(value) <= DAY_MS, "value", "outside 0..one day")
        return thousandths(value)

    def deduction(self, segment, item, value, note):
        """Free points, or a rule of the rulebook: so many cases, or points up to its most."""
        most = segment.max
        each = None
        if item != "deduct":
            rule = self.book.deductions.get(item.partition(".")[2])
            need(rule is not None, "item", "no such deduction")
            if rule.get("free", False):
                most = thousandths(rule["points"])
            else:
                each = thousandths(rule["points"])
        lost = points(value, 0, most) if each is None else whole(value, "cases") * each
        need(0 < lost <= most, "value", "out of range")
        need(note, "note", "a deduction needs a reason")
        return lost

    def read_about_round(self, line, marks, row):
        round_id, segment, team, _, item, value, _ = row
        if item == "excuse":
            self.read_excuse(line, marks, row)
        elif item in ("withdraw", "disqualify"):
            need(team, "team", "missing")
            need(not value, "value", "must be empty")
            self.once((round_id, team, "left"), line, "item")
            marks.left[team] = segment or None
            marks.left_lines[team] = line
        elif item in ("ruling", "lot", "advance"):
            self.read_order(line, marks, row)
        elif item in ("audience", "choice"):
            self.read_side(line, marks, row)
        elif item == "vote":
            need(team, "team", "missing")
            votes = whole(value, "votes")
            self.once((round_id, segment, team, "vote"), line, "item")
            marks.votes[(segment or None, team)] = (votes, line)
        elif item in ("extra", "name", "decide") or item.startswith("bonus."):
            need(not segment, "segment", "must be empty")
            need(team, "team", "missing")
            self.read_about_team(line, marks, row)
        else:
            incidents.read_row(self, line, marks, row)

    def read_about_team(self, line, marks, row):
        round_id, _, team, _, item, value, _ = row
        if item == "extra":
            right = whole(value, "right answers")
            self.once((round_id, team, "extra"), line, "item")
            marks.extra[team] = (right, line)
        elif item == "decide":
            need(value in self.book.prizes_of(round_id).names(), "value", "no prize of this round")
            self.once((round_id, team, value, "decide"), line, "value")
            marks.decide.append((team, value, line))
        elif item == "name":
            need(self.book.rounds[round_id].by == "by_hand", "item", "nobody is named by hand here")
            self.once((round_id, team, "name"), line, "item")
            rank = whole(value, "the order")
            need(1 <= rank <= self.book.rounds[round_id].count, "value", "out of range")
            need(rank not in marks.names, "value", "named twice")
            marks.names[rank] = (team, line)
        else:
            bonus = self.book.bonuses.get(item.partition(".")[2])
            need(bonus is not None, "item", "no such bonus")
            self.once((round_id, team, item), line, "item")
            marks.bonuses[(team, bonus["id"])] = points(
                value, 0, thousandths(bonus["max"]), thousandths(bonus["step"]))

    def read_excuse(self, line, marks, row):
        round_id, segment, team, _, _, value, _ = row
        need(bool(segment) == bool(team), "team" if segment else "segment", "missing")
        known = self.book.everybody() | marks.judges
        if segment:
            known = marks.panel_of(self.book, round_id, segment, team).everybody()
        need(value in known, "value", "not of the panel")
        self.once((round_id, segment, team, "excuse", value), line, "value")
        if segment:
            turn = marks.turn(segment, team, line)
            turn.excused.add(value)
            turn.excuse_line = turn.excuse_line or line
        else:
            marks.excused.add(value)
            marks.excuse_line = marks.excuse_line or line

    def read_order(self, line, marks, row):
        """`a>b>c`: a ruling, a lot, or an order of advancement."""
        round_id, segment, team, _, item, value, note = row
        need(not team, "team", "must be empty")
        need(item != "advance" or not segment, "segment", "must be empty")
        teams = value.split(">")
        listed = self.book.teams if item == "advance" else self.book.rounds[round_id].teams
        need(len(teams) > 1, "value", "at least two teams")
        need(all(t in (listed or self.book.teams) for t in teams), "value", "unknown team")
        need(len(set(teams)) == len(teams), "value", "a team stands twice")
        need(item != "lot" or note, "note", "a lot needs its witnesses")
        for one in teams:
            need((round_id, segment, one, item) not in self.seen, "value", "ruled on above")
        for one in teams:
            self.seen[(round_id, segment, one, item)] = line
            if item != "advance":
                marks.team_lines.append((line, one, "value"))
        if item == "advance":
            marks.advance.append((teams, line))
        else:
            kept = marks.rulings if item == "ruling" else marks.lots
            kept.append((segment or None, teams, line))

    def read_side(self, line, marks, row):
        """Votes of the audience and choices of the jury, for a side prize."""
        round_id, subject, team, _, item, value, _ = row
        side = self.book.prizes_of(round_id).side_of(subject)
        source = "audience_vote" if item == "audience" else "jury_choice"
        need(side is not None and side.source == source, "segment", "no such side prize")
        need(team, "team", "missing")
        self.once((round_id, subject, team, item), line, "item")
        number = whole(value, "votes" if item == "audience" else "the order")
        if item == "audience":
            marks.audience.setdefault(subject, {})[team] = number
            return
        chosen = marks.choices.setdefault(subject, {})
        need(1 <= number <= side.quantity and number not in chosen, "value", "out of range")
        chosen[number] = team
        marks.choice_lines.append((team, line))


def read_marks(book, text):
    rows = list(records(text))
    if not rows or rows[0][1] != COLUMNS:
        raise Faulty([(1, "round", "the header must be " + ",".join(COLUMNS))])
    return Reader(book).read(rows[1:])
