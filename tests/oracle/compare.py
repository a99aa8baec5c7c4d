#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random evenings through the oracle and through contest/, compared to the last digit.

    python3 compare.py --engine PROGRAM [--rulebook FILE] [--contests N] [--seed N] [--keep FOLDER]

Without --rulebook every contest has a random rulebook of its own. Reasons for places are the
engine's own words and are not compared, but what parts each place is. The seed is printed; it comes
from --seed, else from HOITHI_SEED, else from the clock. One evening in five is spoiled on purpose:
both must then name the same lines and fields. Exit 0 if all agree, 1 if not.
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

import coverage
import oracle
import random_contest
from difference import difference, without_reasons
from random_rulebook import RandomRulebook
from rulebook import Rulebook
from spoil import spoiled

FAULT = re.compile(r"line (\d+), field (\w*):")
UNREADABLE = 2


class Engine:
    """A running engine that plays one contest after the other."""

    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def play(self, rules, marks):
        rules, marks = rules.encode(), marks.encode()
        self.process.stdin.write(b"%d %d\n" % (len(rules), len(marks)) + rules + marks)
        self.process.stdin.flush()
        code, length = map(int, self.process.stdout.readline().split())
        return code, self.process.stdout.read(length).decode()


def compare(mine, theirs):
    """What differs between the oracle's and the engine's answer, or none."""
    code, results, faults = mine
    engine_code, answer = theirs
    if code != engine_code:
        return "oracle exits %d %s, engine %d: %s" % (code, faults[:3], engine_code, answer[:500])
    if code == 1:
        named = sorted({(line, field) for line, field, _ in faults})
        same = named == sorted({(int(line), field) for line, field in FAULT.findall(answer)})
        return None if same else "faults: oracle %s, engine %s" % (faults, answer)
    return difference(results, without_reasons(json.loads(answer)))


class Sample:
    """A contest to compare: its rulebook, its marks, and how often what occurs in it."""

    def __init__(self, seed, rules=None):
        self.seed = seed
        self.rules = rules or json.dumps(RandomRulebook(seed).data, ensure_ascii=False)
        self.book = Rulebook(self.rules)
        evening = random_contest.Evening(self.book, seed)
        self.marks = evening.text()
        self.seen = coverage.seen(json.loads(self.rules) if rules is None else {}, evening)
        if seed % 5 == 0:
            self.marks = spoiled(self.marks, random.Random(seed))

    def keep(self, folder):
        for name, text in (("rulebook-%d.json", self.rules), ("marks-%d.csv", self.marks)):
            path = os.path.join(folder, name % self.seed)
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)


def work(job):
    arguments, rules, seeds = job
    engine = Engine(arguments.engine)
    counts = collections.Counter()
    disagreements = []
    for seed in seeds:
        try:
            sample = Sample(seed, rules)
        except Exception as error:  # an evening that is none: which one, or nobody could mend it
            disagreements.append((seed, "cannot be made up: %r" % error))
            continue
        mine = oracle.evaluate(sample.book, sample.marks)
        differs = compare(mine, engine.play(sample.rules, sample.marks))
        counts["exit %d" % mine[0]] += 1
        counts.update(sample.seen)
        if mine[1]:
            counts.update(coverage.outcomes(mine[1]))
        if differs:
            disagreements.append((seed, differs))
            if arguments.keep:
                sample.keep(arguments.keep)
    return counts, disagreements


def read_rules(path):
    if path is None:
        return None
    with open(path, encoding="utf-8") as file:
        return file.read()


def chosen_seed(given):
    """From the command line, else from the environment, else from the clock."""
    if given is not None:
        return given
    return int(os.environ.get("HOITHI_SEED", time.time_ns() // 1000 % 2 ** 31))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", required=True)
    parser.add_argument("--rulebook")
    parser.add_argument("--contests", type=int, default=500)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--keep", help="folder for the contests that disagree")
    arguments = parser.parse_args()
    seed = chosen_seed(arguments.seed)
    print("seed %d, %d contests" % (seed, arguments.contests), flush=True)
    seeds = [seed * 1_000_003 + i for i in range(arguments.contests)]
    rules = read_rules(arguments.rulebook)
    workers = os.cpu_count() or 1
    started = time.monotonic()
    with multiprocessing.Pool(workers) as pool:
        parts = pool.map(work, [(arguments, rules, seeds[i::workers]) for i in range(workers)])
    counts = sum((part[0] for part in parts), collections.Counter())
    disagreements = sorted(entry for part in parts for entry in part[1])
    print(", ".join("%s: %d" % entry for entry in sorted(counts.items())))
    for contest, differs in disagreements[:20]:
        print("contest %d disagrees: %s" % (contest, differs))
    print("%d of %d contests agree, %.1f s" % (
        arguments.contests - len(disagreements), arguments.contests, time.monotonic() - started))
    return 1 if disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
