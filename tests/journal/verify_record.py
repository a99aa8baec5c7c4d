#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes both chains of a show file from docs/record.md alone, sharing no code with the desk."""
import hashlib
import sqlite3
import sys


def link(*fields):
    """SHA-256 over every field as <length in bytes>:<bytes>, in order."""
    message = b""
    for field in fields:
        raw = field if isinstance(field, bytes) else str(field).encode()
        message += str(len(raw)).encode() + b":" + raw + b","
    return hashlib.sha256(message).digest()


def main(path):
    show = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    show_id = show.execute("SELECT value FROM meta WHERE key = 'show_id'").fetchone()[0]
    start = link("hoithi-record-1", show_id)

    head, last = start, 0
    for *columns, stored in show.execute(
            "SELECT sequence, wall_ms, boot_ms, boot_id, actor, device, order_id, kind, payload, hash"
            " FROM fact ORDER BY sequence"):
        last += 1
        head = link("fact", head, *columns)
        if columns[0] != last or head != stored:
            print(f"fact {last} does not fit")
            return 1

    answers, number = start, 0
    for *columns, stored in show.execute(
            "SELECT number, order_id, actor, body, sequence, hash FROM answer ORDER BY number"):
        number += 1
        answers = link("answer", answers, *columns)
        if columns[0] != number or answers != stored:
            print(f"answer {number} does not fit")
            return 1

    print(last, head.hex())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
