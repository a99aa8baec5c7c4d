# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with one row of a marks file, by its field."""
import re

WHOLE = re.compile(r"[0-9]{1,6}\Z")


class RowFault(Exception):
    def __init__(self, field, text):
        super().__init__(text)
        self.field = field


def need(condition, field, text):
    if not condition:
        raise RowFault(field, text)


def whole(value, what):
    need(WHOLE.match(value), "value", "not a number of " + what)
    return int(value)
