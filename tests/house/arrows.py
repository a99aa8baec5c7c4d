#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads #include lines and QML imports and fails on any arrow that the design does not allow."""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Longest prefix wins. "control" itself is main: the only place that wires the rooms together.
ROOMS = ["contest", "link/messages", "link/client", "control/rulebook", "control/platform",
         "control/journal", "control/seal", "control/desk", "control/door", "control/console",
         "control/paper", "control/rehearsal", "control", "display", "judge/app", "judge/web", "qml", "tests"]

# Any room may lean on contest; beyond that only these.
ALLOWED = {
    "contest": set(),
    "link/messages": set(),
    "link/client": {"link/messages"},
    "control/rulebook": set(),
    "control/platform": set(),
    "control/journal": {"control/platform"},
    "control/seal": {"control/journal", "control/platform"},
    "control/desk": {"control/journal", "control/platform"},
    "control/door": {"link/messages", "control/platform"},
    "control/console": {"link/client", "qml"},
    "control/paper": set(),
    "control/rehearsal": {"link/messages"},
    "control": {"control/rulebook", "control/platform", "control/journal", "control/seal",
                "control/desk", "control/door", "control/console", "control/paper", "control/rehearsal",
                "link/messages", "link/client"},
    "display": {"link/client", "qml"},
    "judge/app": {"link/client", "qml"},
    "judge/web": set(),
    "qml": set(),
}
WITHOUT_QT = {"contest", "link/messages", "control/rulebook", "control/platform",
              "control/journal", "control/seal", "control/desk", "control/door"}
WITH_BEAST = {"control/door", "control/rehearsal"}
QML_MODULES = {"HoiThi.Look": "qml", "HoiThi.Board": "qml", "HoiThi.Controls": "qml",
               "HoiThi.Display": "display", "HoiThi.Console": "control/console"}
STANDARD = re.compile(r"^[a-z_0-9]+$")


def room_of(path):
    for room in sorted(ROOMS, key=len, reverse=True):
        if path == room or path.startswith(room + "/"):
            return room
    return None


def tracked():
    listing = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT,
                             capture_output=True, text=True, check=True).stdout
    return listing.splitlines()


def complaints_about(path, text):
    room = room_of(path)
    if room is None or room == "tests":
        return
    if path.endswith((".cpp", ".h")):
        for number, line in enumerate(text.splitlines(), 1):
            found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if not found:
                continue
            bracket, target = found.groups()
            where = f"{path}:{number}"
            goal = room_of(target) if bracket == '"' else None
            if bracket == '"' and "/" in target and goal is None:
                yield f"{where}: {target} is in no room"
            if goal and goal not in (room, "contest") and goal not in ALLOWED[room]:
                yield f"{where}: {room} may not lean on {goal} ({target})"
            if room in WITHOUT_QT and re.match(r"Q[A-Z]|Qt", target):
                yield f"{where}: {room} holds no Qt ({target})"
            if target.startswith("boost/") and room not in WITH_BEAST and room != "control":
                yield f"{where}: only door and rehearsal know Boost ({target})"
            if target.startswith("boost/beast") and room not in WITH_BEAST:
                yield f"{where}: only door and rehearsal include Beast ({target})"
            if room == "contest" and bracket == "<" and not STANDARD.match(target):
                yield f"{where}: contest uses the standard library only ({target})"
    if path.endswith(".qml"):
        for number, line in enumerate(text.splitlines(), 1):
            found = re.match(r"\s*import\s+(HoiThi\.\w+)", line)
            goal = QML_MODULES.get(found.group(1)) if found else None
            if found and goal is None:
                yield f"{path}:{number}: {found.group(1)} is in no room"
            elif goal and goal != room and goal not in ALLOWED[room]:
                yield f"{path}:{number}: {room} may not lean on {goal} ({found.group(1)})"
        texts = len(re.findall(r"^\s*(?:\w+\s*:\s*)?Text\s*\{", text, re.M))
        plain = len(re.findall(r"textFormat:\s*Text\.PlainText", text))
        if plain < texts:
            yield f"{path}: {texts - plain} Text without textFormat: Text.PlainText (a name may hold markup)"


def main():
    found = []
    for path in tracked():
        if path.endswith((".cpp", ".h", ".qml")) and (ROOT / path).is_file():
            found += complaints_about(path, (ROOT / path).read_text(encoding="utf-8"))
    for complaint in found:
        print(complaint)
    print(f"arrows: {len(found)} complaints")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
