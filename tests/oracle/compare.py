#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random evenings through the oracle and through contest/, compared to the last digit.

    python3 compare.py RULEBOOK --engine PROGRAM [--evenings N] [--seed N] [--keep FOLDER]

Reasons for places are the engine's own words and are not compared. The seed is printed; it comes
from --seed, else from HOITHI_SEED, else from the clock. Some evenings are spoiled on purpose: both
must then name the same lines and fields. Exit 0 if all agree, 1 if not.
"""
import argparse
import collections
import json
import multiprocessing
import os
import random
import re
import subprocess
import sys
import time

import oracle
import random_contest

FAULT = re.compile(r"line (\d+), field (\w*):")


class Engine:
    """A running engine that plays one marks file after the other."""

    def __init__(self, program, rulebook):
        self.process = subprocess.Popen(
            [program, rulebook], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def play(self, text):
        data = text.encode()
        self.process.stdin.write(b"%d\n" % len(data) + data)
        self.process.stdin.flush()
        code, length = map(int, self.process.stdout.readline().split())
        return code, self.process.stdout.read(length).decode()


def spoiled(text, book, rng):
    """The same evening with one row taken out, doubled or made wrong."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text[len(mark):].split(end)[:-1]
    at = rng.randrange(1, len(lines))
    fields = lines[at].split(",")
    kind = rng.choice(["remove", "double", "value", "id", "shorten"])
    if kind == "remove":
        del lines[at]
    elif kind == "double":
        lines.append(lines[at])
    elif kind == "value" and len(fields) == 7:
        fields[5] = rng.choice(["", "x", "-1", "7.3", "99", "1e1", "0,1"])
        lines[at] = ",".join('"%s"' % f if "," in f else f for f in fields)
    elif kind == "id" and len(fields) == 7:
        fields[rng.randrange(5)] = rng.choice(["", "khong_co", "gk9", "tieu_pham", "binh_an"])
        lines[at] = ",".join(fields)
    else:
        lines[at] = ",".join(fields[:-1])
    return mark + end.join(lines) + end


def without_reasons(results):
    for entry in results["rounds"]:
        for row in entry["standings"]:
            row.pop("reason", None)
    return results


def difference(expected, given, where=""):
    """The first place where two JSON values differ, or none."""
    if type(expected) is not type(given):
        return "%s: oracle %r, engine %r" % (where, expected, given)
    if isinstance(expected, dict):
        for key in sorted(set(expected) | set(given)):
            if key not in expected or key not in given:
                return "%s/%s: only one of the two has it" % (where, key)
            found = difference(expected[key], given[key], where + "/" + key)
            if found:
                return found
    elif isinstance(expected, list):
        if len(expected) != len(given):
            return "%s: %d entries, engine %d" % (where, len(expected), len(given))
        for i, (a, b) in enumerate(zip(expected, given)):
            found = difference(a, b, "%s/%d" % (where, i))
            if found:
                return found
    elif expected != given:
        return "%s: oracle %r, engine %r" % (where, expected, given)
    return None


def compare(book, engine, text):
    """(exit code of the oracle, what differs or none, results)."""
    code, results, faults = oracle.evaluate(book, text)
    engine_code, answer = engine.play(text)
    if code != engine_code:
        return code, "oracle exits %d %s, engine %d: %s" % (
            code, faults[:3], engine_code, answer[:500]), None
    if code == 1:
        mine = sorted({(line, field) for line, field, _ in faults})
        theirs = sorted({(int(line), field) for line, field in FAULT.findall(answer)})
        same = mine == theirs
        return code, None if same else "faults: oracle %s, engine %s" % (faults, answer), None
    return code, difference(results, without_reasons(json.loads(answer))), results


def seen_in(results, counts):
    """Counts what happened, to show that the evenings were worth comparing."""
    for entry in results["rounds"]:
        places = [row["place"] for row in entry["standings"]]
        counts["rounds"] += 1
        counts["departed teams"] += places.count(None)
        counts["shared places"] += len([p for p in places if p]) - len({p for p in places if p})
        counts["open ties"] += len(entry["ties_open"])
        for row in entry["standings"]:
            if row["decided_by"] not in (None, "total"):
                counts["parted by " + row["decided_by"]] += 1
        counts["prizes decided otherwise"] += sum(
            1 for p in entry["prizes"] if not entry["ties_open"] and p["team"] != p["proposed"])


def work(job):
    arguments, seeds = job
    with open(arguments.rulebook, encoding="utf-8") as file:
        book = oracle.Rulebook(file.read())
    engine = Engine(arguments.engine, arguments.rulebook)
    counts = collections.Counter()
    disagreements = []
    for seed in seeds:
        text = random_contest.Evening(book, seed).text()
        if seed % 5 == 0:
            text = spoiled(text, book, random.Random(seed))
        code, differs, results = compare(book, engine, text)
        counts["exit %d" % code] += 1
        if results:
            seen_in(results, counts)
        if differs:
            disagreements.append((seed, differs))
            if arguments.keep:
                path = os.path.join(arguments.keep, "marks-%d.csv" % seed)
                with open(path, "w", encoding="utf-8", newline="") as file:
                    file.write(text)
    return counts, disagreements


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rulebook")
    parser.add_argument("--engine", required=True)
    parser.add_argument("--evenings", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--keep", help="folder for the marks files that disagree")
    arguments = parser.parse_args()
    seed = arguments.seed
    if seed is None:
        seed = int(os.environ.get("HOITHI_SEED", time.time_ns() // 1000 % 2 ** 31))
    print("seed %d, %d evenings" % (seed, arguments.evenings), flush=True)
    seeds = [seed * 1_000_003 + i for i in range(arguments.evenings)]
    workers = os.cpu_count() or 1
    started = time.monotonic()
    with multiprocessing.Pool(workers) as pool:
        parts = pool.map(work, [(arguments, seeds[i::workers]) for i in range(workers)])
    counts = sum((part[0] for part in parts), collections.Counter())
    disagreements = sorted(entry for part in parts for entry in part[1])
    print(", ".join("%s: %d" % entry for entry in sorted(counts.items())))
    for evening, differs in disagreements[:20]:
        print("evening %d disagrees: %s" % (evening, differs))
    print("%d of %d evenings agree, %.1f s" % (
        arguments.evenings - len(disagreements), arguments.evenings, time.monotonic() - started))
    return 1 if disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
