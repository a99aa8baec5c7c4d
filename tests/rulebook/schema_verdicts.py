#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says of every rulebook on standard input (one JSON per line) whether the schema accepts it.

usage: schema_verdicts.py SCHEMA < BOOKS; each answer is "ok" or the first error, on one line.
"""
import json
import sys

from jsonschema import Draft202012Validator


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    for line in sys.stdin:
        error = next(validator.iter_errors(json.loads(line)), None)
        if error is None:
            print("ok")
        else:
            place = "/".join(str(part) for part in error.absolute_path)
            print(f"/{place}: {error.message[:200]}".replace("\n", " "))


if __name__ == "__main__":
    main()
