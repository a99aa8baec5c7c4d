#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if a sentence of the console has no English: reads the sources anew with lupdate."""
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def sentences(path):
    found = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            whole = translation is not None and translation.get("type") is None
            text = translation.text if whole else None
            found[(context.findtext("name"), message.findtext("source"))] = text
    return found


def main(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        subprocess.run([lupdate, "-silent", "-locations", "none", "-I", ".", "control/console",
                        "qml/HoiThi/Controls", "-ts", str(fresh)], cwd=ROOT, check=True)
        spoken = sentences(fresh)
    english = sentences(ROOT / "control/console/console_en.ts")
    faults = [f"no English for {key}" for key in spoken if not english.get(key)]
    faults += [f"nobody says {key} any more" for key in english if key not in spoken]
    print("\n".join(faults) or f"{len(spoken)} sentences, all in both languages")
    return 1 if faults or not spoken else 0


sys.exit(main(sys.argv[1]))
