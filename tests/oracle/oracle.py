#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second, plainly written computation of a contest's results, independent of contest/.

    python3 oracle.py RULEBOOK MARKS.csv > results.json

Written from docs/rules.md, docs/rulebook.md and the format of marks files only. Exit codes: 0 all
rounds closed, 1 faults in the marks file (one per line on stderr: "line N, field F: what"), 3 a tie
stays undecided.
"""
import json
import sys

from contest import as_json, compute, is_undecided
from marks import Faulty
from reader import read_marks
from rulebook import Rulebook


def evaluate(book, text, taken_over=None):
    """(exit code, results or None, faults) for the text of a marks file.

    `taken_over`: round id -> TakenOver, for rounds without marks that others are fed by.
    """
    try:
        outcomes = compute(book, read_marks(book, text), taken_over or {})
    except Faulty as faulty:
        return 1, None, sorted(faulty.faults)
    return (3 if is_undecided(outcomes) else 0), as_json(book, outcomes), []


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
