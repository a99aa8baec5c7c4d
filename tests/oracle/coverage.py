#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts which variants of the rules occur in random contests.

    python3 coverage.py [CONTESTS] [SEED]     prints every variant and how often it occurred
"""
import collections
import json
import sys

# Every variant that a rulebook can hold, as docs/rulebook.md lists them ...
RULES = """
weight panel_of_segment panel_of_round aggregation_of_segment total_step on_stage
criterion_min criterion_weight component_weight judged_without_criteria judged_with_criteria
answer_key key_wrong key_none entered entered_min bonus_penalty bonus_penalty_negative
over_per_full_unit over_cap over_grace over_tiers over_cutoff over_none over_shared_object
over_shared_array under_per_full_unit under_tiers each_sheet changeover_per_full_unit
changeover_tiers
mean sum drop_high_low_mean drop_high_low_sum exclude_outliers_mean median beyond beyond_percent
least rank_on_rounded round_never round_judged round_segment round_total
show_0 show_1 show_2 show_3
deviation_warn deviation_discuss deviation_exclude deviation_third_mark deviation_percent
rung_segment rung_criterion rung_best_judge rung_fewer_penalties rung_extra_question
rung_judges_vote rung_chair_ruling rung_lot rung_share rung_left_out
side_segment side_criterion side_best_judge side_fewer_penalties side_overall_total
side_judges_vote side_chair_ruling side_lot side_share side_left_out
alternates divisions units member_gender member_segments member_born roster_limits
session_date session_start session_end top best_next best_overall by_hand group_size carry_whole carry_part
team_by_team segment_by_segment segment_left_out
shared_full shared_split shared_consumed shared_kept side_without_main may_not_stay_unfilled
source_segment source_criterion source_audience_vote source_youngest source_jury_choice
side_quantity side_id
deductions bonuses gates complaint correction audience_items
scores_approved_only scores_after_segment scores_after_ceremony judges_hidden judges_shown
ranking_ceremony ranking_approved ranking_after_segment
""".split()

# ... what can happen on an evening ...
ITEMS = """
time changeover deduct deduct_fixed deduct_free excuse withdraw disqualify extra ruling vote lot
audience choice advance name bonus discussed decide wrong
void cancel restart replace panel alternates present judge member
""".split()

# ... and what must have come of it.
OUTCOMES = """
by_total by_segment by_criterion by_best_judge by_fewer_penalties by_extra_question by_judges_vote
by_chair_ruling by_lot shared_place open_main open_side open_entry departed
decided_otherwise
""".split()


def rungs_in(rungs, prefix, segments):
    return [prefix + ("criterion" if isinstance(r, dict) else "segment" if r in segments else r)
            for r in rungs]


def of_time(entry, prefix):
    names = [prefix + entry["kind"]] if "kind" in entry else []
    names += [prefix + key for key in ("cap", "grace") if key in entry]
    if "under" in entry:
        names.append("under_" + entry["under"]["kind"])
    if entry.get("apply") == "each_sheet":
        names.append("each_sheet")
    return names


def of_part(part):
    names = {"judged": ["judged_with_criteria" if "criteria" in part else
                        "judged_without_criteria"]}.get(part["source"], [part["source"]])
    if part["source"] == "judged" and "weight" in part:
        names.append("component_weight")
    if part["source"] == "answer_key":
        names += ["key_" + key for key in ("wrong", "none") if part.get(key)]
    if part["source"] == "entered" and part.get("min"):
        names.append("entered_min")
    if part["source"] == "bonus_penalty" and part.get("min", 0) < 0:
        names.append("bonus_penalty_negative")
    return names + [name for line in part.get("criteria", []) for name in of_line(line)]


def of_line(line):
    return ["criterion_" + key for key in ("min", "weight") if key in line]


def of_aggregation(entry):
    return [entry["method"]] + [k for k in ("beyond", "beyond_percent", "least") if k in entry]


def of_segment(segment):
    names = [key for key in ("weight", "total_step", "on_stage") if key in segment]
    names += of_time(segment.get("time_penalty", {}), "over_")
    if "panel" in segment:
        names.append("panel_of_segment")
    if "aggregation" in segment:
        names += ["aggregation_of_segment"] + of_aggregation(segment["aggregation"])
    if "changeover" in segment:
        names.append("changeover_" + segment["changeover"]["kind"])
    names += [name for line in segment.get("criteria", []) for name in of_line(line)]
    return names + [name for part in segment.get("components", []) for name in of_part(part)]


def of_round(entry, segments):
    names = [entry["rotation"]] + ["panel_of_round"] * ("panel" in entry)
    names += ["group_size"] * ("group_size" in entry)
    names += ["session_" + key for key in ("date", "start", "end")
              if any(key in session for session in entry["sessions"])]
    played = {segment for session in entry["sessions"] for segment in session["segments"]}
    names += ["segment_left_out"] * bool(segments - played)
    names += [key for key in ("top", "best_overall", "by_hand") if key in entry.get("from", {})]
    if entry.get("from", {}).get("best_next"):
        names.append("best_next")
    carry = entry.get("carry_over_points")
    return names + (["carry_whole" if carry is True else "carry_part"] if carry else [])


def of_prizes(prizes):
    names = ["shared_" + value for value in prizes.get("shared", {}).values()]
    names += ["side_without_main"] * (prizes.get("side_with_main") is False)
    names += ["may_not_stay_unfilled"] * any(
        p.get("may_stay_unfilled") is False for p in prizes["main"])
    for side in prizes["side"]:
        source = side["source"]
        known = ("audience_vote", "youngest", "jury_choice")
        names.append("source_" + ("criterion" if isinstance(source, dict) else
                                  source if source in known else "segment"))
        names += ["side_quantity"] * (side["quantity"] > 1) + ["side_id"] * ("id" in side)
    return names


def of_rulebook(data):
    segments = {segment["id"] for segment in data["segments"]}
    names = [n for segment in data["segments"] for n in of_segment(segment)]
    shared = data.get("time_penalty")
    for penalty in shared if isinstance(shared, list) else [shared] if shared else []:
        names += of_time(penalty, "over_")
        names.append("over_shared_array" if isinstance(shared, list) else "over_shared_object")
    top = data["aggregation"]
    names += of_aggregation(top) + ["show_%d" % top["show_places"]]
    names += ["rank_on_rounded"] * (top["rank_on"] == "rounded")
    names += ["round_" + top["rounding"]["stage"]] if "rounding" in top else []
    if "deviation" in data:
        names.append("deviation_" + data["deviation"]["action"])
        names += ["deviation_percent"] * ("beyond_percent" in data["deviation"])
    for key, prefix in (("tie_break", "rung_"), ("side_tie_break", "side_")):
        names += rungs_in(data[key], prefix, segments) if key in data else [prefix + "left_out"]
    panels = [data["panel"]] + list(data.get("panels", {}).values())
    names += ["alternates"] * any("alternates" in panel for panel in panels)
    names += ["units"] * any("units" in team for team in data["teams"])
    members = [member for team in data["teams"] for member in team["roster"]]
    names += ["member_" + key for key in ("gender", "segments", "born")
              if any(key in member for member in members)]
    names += ["roster_limits"] * ("women_min" in data["roster"])
    names += [name for entry in data["rounds"] for name in of_round(entry, segments)]
    names += [name for prizes in data["prizes"].values() for name in of_prizes(prizes)]
    names += [key for key in ("divisions", "deductions", "bonuses", "gates", "complaint",
                              "correction", "audience_items") if key in data]
    return set(names) | {key + "_" + value for key, value in data["reveal"].items()}


def of_items(rows, book):
    names = set()
    for _, _, _, judge, item, _, _ in rows:
        if item.startswith("deduct."):
            rule = book.deductions[item.partition(".")[2]]
            names.add("deduct_free" if rule.get("free") else "deduct_fixed")
        elif not judge:
            first = item.partition(".")[0]
            named = first in ("bonus", "judge", "member")
            names.add(first if named else item.rpartition(".")[2])
    return names & set(ITEMS)


def seen(data, evening):
    """The variants in a rulebook and in the evening played by it; each counted once."""
    rules = ["rule " + name for name in of_rulebook(data)] if data else []
    return rules + ["item " + name for name in of_items(evening.rows, evening.book)]


def outcomes(results):
    """What came of an evening, each counted once."""
    names = set()
    known = {"total", "best_judge", "fewer_penalties", "extra_question", "judges_vote",
             "chair_ruling", "lot"}
    for entry in results["rounds"]:
        places = [row["place"] for row in entry["standings"]]
        names |= {"departed"} if None in places else set()
        present = [place for place in places if place]
        names |= {"shared_place"} if len(set(present)) < len(present) else set()
        for row in entry["standings"]:
            by = row["decided_by"]
            if by:
                names.add("by_" + (by if by in known else "criterion" if "." in by else "segment"))
        for tie in entry["ties_open"]:
            about = tie["about"]
            names.add("open_" + (about if about in ("main", "entry") else "side"))
        if not entry["ties_open"] and any(p["team"] != p["proposed"] for p in entry["prizes"]):
            names.add("decided_otherwise")
    return ["outcome " + name for name in names]


def expected():
    return (["rule " + name for name in RULES] + ["item " + name for name in ITEMS]
            + ["outcome " + name for name in OUTCOMES])


def count(contests, seed):
    """How often everything occurs in so many contests."""
    import oracle
    import random_contest
    from random_rulebook import RandomRulebook
    from rulebook import Rulebook

    counts = collections.Counter({name: 0 for name in expected()})
    for i in range(contests):
        data = RandomRulebook(seed + i).data
        book = Rulebook(json.dumps(data))
        evening = random_contest.Evening(book, seed + i)
        counts.update(seen(data, evening))
        _, results, _ = oracle.evaluate(book, evening.text())
        counts.update(outcomes(results) if results else [])
    return counts


def main():
    contests = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    counts = count(contests, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    for name, times in sorted(counts.items(), key=lambda entry: entry[1]):
        print("%6d  %s" % (times, name))
    return 0 if all(counts.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
