#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts wrong readings of the rules into the oracle, one at a time; the comparison must notice each.

    python3 readings.py [--engine PROGRAM] [--contests N] [--seed N]

With an engine its answers are what each wrong oracle is compared to, as compare.py does; without
one the answers of the right oracle. Prints after how many contests each wrong reading was noticed.
Exit 1 if one was not noticed within N contests.
"""
import argparse
import importlib.util
import os
import sys
import time

import compare
import oracle
from wrong_readings import READINGS

FOLDER = os.path.dirname(os.path.abspath(__file__))
MODULES = ["rulebook", "marks", "row_fault", "incidents", "reader", "scoring", "prizes", "ranking",
           "rounds", "contest", "oracle"]


class WrongOracle:
    """The oracle with one line changed, in modules of its own."""

    def __init__(self, name, module, right, wrong):
        self.name = name
        self.modules = {}
        kept = {known: sys.modules.pop(known, None) for known in MODULES}
        try:
            for known in MODULES:
                self.load(known, (right, wrong) if known == module else None)
        finally:
            for known in MODULES:
                sys.modules.pop(known, None)
            sys.modules.update({n: m for n, m in kept.items() if m is not None})

    def load(self, name, change):
        path = os.path.join(FOLDER, name + ".py")
        with open(path, encoding="utf-8") as file:
            source = file.read()
        if change:
            if source.count(change[0]) != 1:
                raise ValueError("%s: not exactly one place reads %r" % (self.name, change[0]))
            source = source.replace(*change)
        spec = importlib.util.spec_from_file_location(name, path)
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = self.modules[name] = module
        exec(compile(source, path, "exec"), module.__dict__)

    def notices(self, sample, answer):
        """Whether this oracle's answer differs from the right one."""
        try:
            book = self.modules["rulebook"].Rulebook(sample.rules)
            mine = self.modules["oracle"].evaluate(book, sample.marks)
        except (ArithmeticError, LookupError, TypeError, ValueError):
            return True
        return compare.compare(mine, answer) is not None


def right_answer(sample, engine):
    if engine:
        return engine.play(sample.rules, sample.marks)
    code, results, faults = oracle.evaluate(sample.book, sample.marks)
    if code == 1:
        return code, "\n".join("line %d, field %s: %s" % fault for fault in faults)
    return code, oracle.json.dumps(results)


def survivors(readings, contests, seed, engine=None):
    """(name -> contests until noticed, names not noticed)."""
    left = [WrongOracle(*reading) for reading in readings]
    noticed = {}
    for i in range(contests):
        if not left:
            break
        sample = compare.Sample(seed * 1_000_003 + i)
        answer = right_answer(sample, engine)
        for wrong in [w for w in left if w.notices(sample, answer)]:
            noticed[wrong.name] = i + 1
            left.remove(wrong)
    return noticed, [wrong.name for wrong in left]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine")
    parser.add_argument("--contests", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=None)
    arguments = parser.parse_args()
    seed = compare.chosen_seed(arguments.seed)
    print("seed %d, %d wrong readings" % (seed, len(READINGS)), flush=True)
    started = time.monotonic()
    engine = compare.Engine(arguments.engine) if arguments.engine else None
    noticed, left = survivors(READINGS, arguments.contests, seed, engine)
    for name, contests in sorted(noticed.items(), key=lambda entry: entry[1]):
        print("%5d  %s" % (contests, name))
    for name in left:
        print("never noticed: " + name)
    print("%d of %d wrong readings noticed, %.1f s" % (
        len(noticed), len(READINGS), time.monotonic() - started))
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
