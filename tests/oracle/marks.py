# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a marks file says, and how its text is cut into records (docs/rehearsal.md)."""
import csv
import io

COLUMNS = ["round", "segment", "team", "judge", "item", "value", "note"]


class Faulty(Exception):
    """The marks file cannot be played; `faults` is a list of (line, field, text)."""

    def __init__(self, faults):
        super().__init__("; ".join("line %d, field %s: %s" % fault for fault in faults))
        self.faults = faults


class Turn:
    """One team in one segment of one round."""

    def __init__(self):
        self.sheets = {}  # judge -> {criterion: thousandths}
        self.sheet_lines = {}  # judge -> line of the sheet's first row
        self.keys = {}  # key component -> right answers
        self.wrong = {}  # key component -> (wrong answers, line)
        self.entered = {}  # component -> thousandths
        self.ms = None
        self.changeover_ms = None
        self.deducted = 0
        self.excused = set()
        self.excuse_line = 0
        self.discussed = 0  # line, or 0
        self.key_lines = {}  # key component -> line of its right answers
        self.restarts = []  # milliseconds of attempts that were broken off, or none
        self.line = 0


class Seats:
    """A panel that was amended, for one turn, one segment or the round."""

    def __init__(self):
        self.judges = []
        self.alternates = None  # none: those of the rulebook who are left
        self.present = None  # none: as the rulebook says
        self.lines = {}  # item -> line


class RoundMarks:
    def __init__(self, line):
        self.line = line
        self.played_from = 0  # first row beyond who enters the round; 0: none
        self.turns = {}  # (segment, team) -> Turn
        self.excused = set()
        self.excuse_line = 0
        self.left = {}  # team -> first void segment, or None for all
        self.team_lines = []  # (line, team, field) of every row that names a team
        self.extra = {}  # team -> (right answers, line)
        self.votes = {}  # (about, team) -> (votes, line)
        self.rulings = []  # (about, [teams], line)
        self.lots = []  # (about, [teams], line)
        self.bonuses = {}  # (team, bonus) -> thousandths
        self.audience = {}  # subject -> {team: votes}
        self.choices = {}  # subject -> {rank: team}
        self.choice_lines = []  # (team, line) of each
        self.advance = []  # ([teams], line)
        self.names = {}  # rank -> (team, line)
        self.decide = []  # (team, prize, line)
        self.left_lines = {}  # team -> line of its departure
        self.replaced = {}  # team -> (who comes instead, line)
        self.voided = {}  # segment -> line
        self.cancelled = {}  # (segment, key component) -> questions
        self.judges = set()  # whom the rulebook does not know
        self.seats = {}  # (segment or "", team or "") -> Seats
        self.rosters = {}  # team -> [(line, role, year of birth, captain, name)]

    def turn(self, segment, team, line):
        found = self.turns.setdefault((segment, team), Turn())
        found.line = found.line or line
        return found

    def panel_of(self, book, round_id, segment, team):
        """Who marks the turn: the rows about it, its segment, the round, else the rulebook."""
        panel = book.panel_of(round_id, segment)
        for scope in ((segment, team), (segment, ""), ("", "")):
            if scope in self.seats and self.seats[scope].judges:
                return panel.amended(self.seats[scope])
        return panel


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
