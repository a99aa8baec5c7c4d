# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where two results.json differ; the words of reasons are the engine's own."""


def without_reasons(results):
    for entry in results["rounds"]:
        for row in entry["standings"]:
            row.pop("reason", None)
        for prize in entry["prizes"]:
            prize.pop("reason", None)
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
