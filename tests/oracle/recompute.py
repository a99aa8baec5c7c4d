#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes rounds of a show again, from its marks, and compares with the results it holds.

    python3 recompute.py RULEBOOK MARKS.csv RESULTS.json ROUND... [--taken-over=ROUND...]

Only the named rounds are compared. Rounds taken over were played on another laptop: MARKS has no
rows of them, and who came out of them, with which points, is read from RESULTS. Which of several equal units a team holds is not: a marks file
does not say it. Exit 0 if all agree, 1 if not, with the first difference or the faults on stdout.
"""
import json
import sys

import oracle
from contest import TakenOver
from difference import difference, without_reasons
from rulebook import Rulebook

GIVEN = "--taken-over="


def comparable(results, rounds):
    chosen = [entry for entry in without_reasons(results)["rounds"] if entry["id"] in rounds]
    for entry in chosen:
        decided = sorted(((p["kind"], p["name"], p["team"] or "") for p in entry["prizes"]))
        entry["decided"] = [list(one) for one in decided]
        for prize in entry["prizes"]:
            del prize["team"]
    return chosen


def taken_over(book, results, rounds):
    return {entry["id"]: TakenOver(book, entry) for entry in results["rounds"]
            if entry["id"] in rounds}


def main(arguments):
    given = [word[len(GIVEN):] for word in arguments if word.startswith(GIVEN)]
    arguments = [word for word in arguments if not word.startswith(GIVEN)]
    if len(arguments) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    texts = []
    for path in arguments[:3]:
        with open(path, encoding="utf-8", newline="") as file:
            texts.append(file.read())
    book, told = Rulebook(texts[0]), json.loads(texts[2])
    code, results, faults = oracle.evaluate(book, texts[1], taken_over(book, told, given))
    if code == 1:
        print("; ".join("line %d, field %s: %s" % fault for fault in faults[:5]))
        return 1
    found = difference(comparable(results, arguments[3:]),
                       comparable(told, arguments[3:]))
    if found:
        print(found.replace("engine", "show"))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
