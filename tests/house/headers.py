#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file says whose it is and under which licence; nothing unfinished is committed."""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (".cpp", ".h", ".qml", ".py", ".ts", ".tsx", ".mjs", ".js", ".css", ".cmake", "CMakeLists.txt")
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")


def main():
    listing = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT,
                             capture_output=True, text=True, check=True).stdout
    found = []
    for path in listing.splitlines():
        file = ROOT / path
        if not path.endswith(SOURCES) or not file.is_file():
            continue
        text = file.read_text(encoding="utf-8")
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:600]:
            found.append(f"{path}: no SPDX header")
        for number, line in enumerate(text.splitlines(), 1):
            if UNFINISHED.search(line):
                found.append(f"{path}:{number}: unfinished: {line.strip()[:80]}")
    for complaint in found:
        print(complaint)
    print(f"headers: {len(found)} complaints")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
