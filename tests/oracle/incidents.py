# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows about an evening that went wrong: people who changed, rain, a disputed key, a lost team."""
from marks import Seats
from row_fault import RowFault, is_blank, need, whole

ROLES = ("main", "reserve", "support")


def need_reason(note):
    need(note, "note", "a reason is missing")


def read_row(reader, line, marks, row):
    """A row that is about the round and about nothing else."""
    item = row[4]
    if item == "void":
        read_void(reader, line, marks, row)
    elif item == "replace":
        read_replaced(reader, line, marks, row)
    elif item.startswith("judge."):
        read_judge(reader, line, marks, row)
    elif item in ("panel", "panel.alternates", "panel.present"):
        read_seats(reader, line, marks, row)
    elif item.startswith("member."):
        read_member(line, marks, row)
    else:
        raise RowFault("item", "unknown item")


def read_void(reader, line, marks, row):
    round_id, segment, team, _, item, value, note = row
    need(segment, "segment", "missing")
    need(not team, "team", "must be empty")
    need(not value, "value", "must be empty")
    reader.once((round_id, segment, item), line, "item")
    need_reason(note)
    marks.voided[segment] = line


def read_cancelled(reader, line, marks, row):
    round_id, segment, team, _, item, value, note = row
    key = item[:-len(".cancel")]
    need(not team, "team", "must be empty")
    reader.once((round_id, segment, item), line, "item")
    count = whole(value, "questions")
    need(1 <= count < reader.book.segments[segment].keys[key].questions, "value", "out of range")
    need_reason(note)
    marks.cancelled[(segment, key)] = count


def read_replaced(reader, line, marks, row):
    round_id, segment, team, _, item, value, note = row
    need(not segment, "segment", "must be empty")
    need(team, "team", "missing")
    need(reader.book.rounds[round_id].by in ("top", "best_overall"), "item", "not by places")
    need(value in reader.book.teams, "value", "unknown team")
    reader.once((round_id, team, item), line, "item")
    reader.once((round_id, "replaces", value), line, "value")
    need_reason(note)
    marks.replaced[team] = (value, line)


def read_judge(reader, line, marks, row):
    round_id, segment, team, _, item, value, _ = row
    judge = item[len("judge."):]
    need(not segment, "segment", "must be empty")
    need(not team, "team", "must be empty")
    need(judge and ">" not in judge and judge not in reader.book.everybody(), "item", "not new")
    reader.once((round_id, item), line, "item")
    need(not is_blank(value), "value", "the name is missing")
    need(reader.names.setdefault(judge, value) == value, "value", "the id of somebody else")
    marks.judges.add(judge)


def read_seats(reader, line, marks, row):
    round_id, segment, team, _, item, value, note = row
    need(segment or not team, "segment", "missing")
    reader.once((round_id, segment, team, item), line, "item")
    if item == "panel.present":
        present = whole(value, "judges")
        need(present >= 1, "value", "out of range")
        seats_of(marks, segment, team, item, line).present = present
        return
    judges = value.split(">") if value or item == "panel" else []
    known = reader.book.everybody() | marks.judges
    need(all(judge in known for judge in judges), "value", "unknown judge")
    need(len(set(judges)) == len(judges), "value", "a judge stands twice")
    if item == "panel":
        need_reason(note)
        seats_of(marks, segment, team, item, line).judges = judges
    else:
        seats_of(marks, segment, team, item, line).alternates = judges


def seats_of(marks, segment, team, item, line):
    seats = marks.seats.setdefault((segment, team), Seats())
    seats.lines[item] = line
    return seats


def read_member(line, marks, row):
    _, segment, team, _, item, value, note = row
    need(not segment, "segment", "must be empty")
    need(team, "team", "missing")
    role, _, captain = item[len("member."):].partition(".")
    need(role in ROLES and (item == "member." + role or captain == "captain"), "item", "no role")
    born = whole(value, "a year") if value else 0
    need(not value or 1 <= born <= 9999, "value", "no year of birth")
    need(note, "note", "the name is missing")
    marks.rosters.setdefault(team, []).append((line, role, born, bool(captain), note))


# ---- what only several rows together show ----

def late_faults(book, round_id, marks):
    faults = []
    if len(marks.voided) == len(book.rounds[round_id].segments):
        faults.append((max(marks.voided.values()), "segment", "no segment would be left"))
    for seats in marks.seats.values():
        faults += seat_faults(seats)
    for members in marks.rosters.values():
        if not fits(book.roster_limits, members):
            faults.append((members[0][0], "item", "outside the limits of rosters"))
    return faults


def seat_faults(seats):
    lines = seats.lines
    if "panel" not in lines:
        return [(line, "item", "no row “panel” with it") for line in lines.values()]
    faults = []
    if any(judge in seats.judges for judge in seats.alternates or []):
        faults.append((lines["panel.alternates"], "value", "a main judge"))
    if (seats.present or 1) > len(seats.judges):
        faults.append((lines["panel.present"], "value", "more than there are"))
    return faults


def fits(limits, members):
    """Not more of each kind than the rulebook has, as many captains, nobody twice."""
    def count(role):
        return sum(1 for _, each, _, _, _ in members if each == role)

    captains = [role for _, role, _, captain, _ in members if captain]
    people = {(name, born) for _, _, born, _, name in members}
    return (len(members) <= (limits.get("max") or len(members))
            and count("main") <= (limits.get("main") or count("main"))
            and count("reserve") <= limits.get("reserve_max", len(members))
            and count("support") <= limits.get("support_max", len(members))
            and limits.get("women_min", 0) <= len(members)
            and len(captains) == limits.get("captain", 1) and "support" not in captains
            and len(people) == len(members))
