# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one row of a marks file wrong."""

VALUES = ["", "x", "-1", "7.3", "99", "1e1", "0,1", "1", "0", "gk9", "doi_0>doi_1", "khach_1",
          "gk1"]
NOTES = ["", "   ", "hai\tcột", "x" * 2001, "\u202eđảo chữ"]
IDS = ["", "khong_co", "gk1", "gk9", "khach_1", "tieu_pham", "doi_0", "binh_an", "giai_phu_0", "time",
       "discussed", "changeover", "vote", "lot", "deduct.khac", "bonus.khac", "name",
       "void", "restart", "panel", "panel.present", "replace", "member.main", "judge.gk1"]


def spoiled(text, rng):
    """The same evening with one row taken out, doubled or made wrong."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text[len(mark):].split(end)[:-1]
    if len(lines) < 2:
        return text
    at = rng.randrange(1, len(lines))
    unusual = [i for i, line in enumerate(lines) if i and ",,," in line or ".wrong" in line]
    if unusual and rng.random() < 0.5:
        at = rng.choice(unusual)
    fields = lines[at].split(",")
    kind = rng.choice(["remove", "double", "value", "id", "note", "shorten"])
    if kind == "remove":
        del lines[at]
    elif kind == "double":
        lines.append(lines[at])
    elif kind == "value" and len(fields) == 7:
        fields[5] = rng.choice(VALUES)
        lines[at] = ",".join('"%s"' % f if "," in f else f for f in fields)
    elif kind == "note" and len(fields) == 7:
        fields[6] = rng.choice(NOTES)
        lines[at] = ",".join(fields)
    elif kind == "id" and len(fields) == 7:
        fields[rng.randrange(5)] = rng.choice(IDS)
        lines[at] = ",".join(fields)
    else:
        lines[at] = ",".join(fields[:-1])
    return mark + end.join(lines) + end
