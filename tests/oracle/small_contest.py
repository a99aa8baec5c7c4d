# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A contest of one segment and few teams, to work out numbers by hand."""
import copy
import json

import oracle
from marks import COLUMNS
from reader import Reader
from rulebook import Rulebook
from scoring import Scoring

JUDGES = ["gk1", "gk2", "gk3", "gk4", "gk5"]

BASE = {
    "segments": [{"id": "tieu_pham", "max": 40, "step": "0.25", "time_limit": 600,
                  "criteria": [{"id": "diem", "max": 40}]}],
    "panel": {"judges": [{"id": judge} for judge in JUDGES], "min_present": 3,
              "alternates": [{"id": "gk6"}, {"id": "gk7"}]},
    "aggregation": {"method": "mean", "rank_on": "exact", "show_places": 2},
    "tie_break": ["chair_ruling"],
    "side_tie_break": ["overall_total", "chair_ruling"],
    "teams": [{"id": team, "roster": [{"born": 1990, "role": "main"}]}
              for team in ("an", "binh", "chi", "dung")],
    "rounds": [{"id": "dem", "teams": ["an", "binh", "chi", "dung"], "prizes": "giai",
                "sessions": [{"segments": ["tieu_pham", "trao_giai"]}]}],
    "prizes": {"giai": {"main": [
        {"name": "Nhất", "quantity": 1, "amount": 4000000},
        {"name": "Nhì", "quantity": 1, "amount": 3000000},
        {"name": "Ba", "quantity": 1, "amount": 2000000}]}},
}


def rules(segment=None, **changes):
    """The contest's rulebook with other words for its segment or at its top."""
    data = copy.deepcopy(BASE)
    data["segments"][0].update(segment or {})
    if "components" in data["segments"][0]:
        del data["segments"][0]["criteria"]
    data.update(changes)
    return data


def book(segment=None, **changes):
    return Rulebook(json.dumps(rules(segment, **changes)))


def sheets(marks, team="an", criterion="diem"):
    """Rows for the first judges' sheets, in order; a judge with none gives no sheet."""
    return [["dem", "tieu_pham", team, judge, criterion, str(mark), ""]
            for judge, mark in zip(JUDGES + ["gk6", "gk7"], marks) if mark is not None]


def row(item, value, team="an", note="vì", segment="tieu_pham"):
    return ["dem", segment, team, "", item, value, note]


def scored(rules_book, rows, team="an"):
    """The whole Score of a turn."""
    marks = Reader(rules_book).read(enumerate(rows, 2))["dem"]
    segment = rules_book.segments["tieu_pham"]
    return Scoring(rules_book, "dem", segment, marks, marks.turns.get(("tieu_pham", team))).compute()


def points(rules_book, rows):
    """The score of the first team as people write it, once nothing is missing."""
    score = scored(rules_book, rows)
    if score.problems:
        return [problem[0] for problem in score.problems]
    return str(score.value)


def evening(rules_book, totals, rows=()):
    """results.json of an evening in which every judge gives each team the same mark."""
    marks = [r for team, mark in totals.items() for r in sheets([mark] * 5, team)]
    text = [",".join(COLUMNS)] + [",".join(r) for r in marks + list(rows)]
    code, results, faults = oracle.evaluate(rules_book, "\n".join(text))
    return code, results["rounds"][0] if results else faults
