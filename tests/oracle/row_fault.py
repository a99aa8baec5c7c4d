# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with one row of a marks file, by its field."""
import re

WHOLE = re.compile(r"[0-9]{1,6}\Z")
# Control characters, line separators, and marks that turn the direction of writing.
UNTYPED = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class RowFault(Exception):
    def __init__(self, field, text):
        super().__init__(text)
        self.field = field


def need(condition, field, text):
    if not condition:
        raise RowFault(field, text)


def is_blank(text):
    return not text.strip(" \t\r\n")


def is_typed(text):
    """Text as people type it on one line; the desk takes no other."""
    return len(text) <= 2000 and not UNTYPED.search(text)


def whole(value, what):
    need(WHOLE.match(value), "value", "not a number of " + what)
    return int(value)
