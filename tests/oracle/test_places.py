#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The oracle's places, prizes and entrants against evenings worked by hand."""
import contextlib
import io
import json
import os
import tempfile
import unittest

import oracle
import recompute
from contest import TakenOver
from marks import COLUMNS
from rulebook import Rulebook
from small_contest import BASE, book, evening, row, rules, sheets


def places(result):
    return [(r["place"], r["team"], r["decided_by"]) for r in result["standings"]]


def prizes(result):
    return [(p["name"], p["amount"], p["proposed"]) for p in result["prizes"]]


def about(item, value, team="", note="vì", subject=""):
    """A row about the round, a team in it, or a side prize."""
    return row(item, value, team, note, segment=subject)


class Ties(unittest.TestCase):
    EQUAL = {"an": 30, "binh": 30, "chi": 20, "dung": 10}

    def places(self, ladder, rows=(), totals=None, **changes):
        code, result = evening(book(tie_break=ladder, **changes), totals or self.EQUAL, rows)
        self.assertEqual(code, 0, result)
        return places(result)

    def faults(self, ladder, rows):
        code, faults = evening(book(tie_break=ladder), self.EQUAL, rows)
        self.assertEqual(code, 1)
        return [(line, field) for line, field, _ in faults]

    def open(self, ladder, rows=(), totals=None, **changes):
        code, result = evening(book(tie_break=ladder, **changes), totals or self.EQUAL, rows)
        self.assertEqual(code, 3, result)
        return [(t["about"], t["teams"], t["places"], t["needs"]) for t in result["ties_open"]]

    def test_a_tie_inside_one_prize_asks_nobody(self):
        wide = {"giai": {"main": [{"name": "Nhất", "quantity": 2, "amount": 1}]}}
        self.assertEqual(self.places(["chair_ruling"], prizes=wide)[:3],
                         [(1, "an", None), (1, "binh", None), (3, "chi", "total")])

    def test_a_tie_across_a_prize_line_waits_for_the_first_of_people(self):
        self.assertEqual(self.open(["extra_question", "judges_vote", "chair_ruling"]),
                         [("main", ["an", "binh"], [1, 2], "extra_question")])

    def test_votes_part_and_equals_go_on(self):
        rows = [about("vote", "2", "an"), about("vote", "3", "binh")]
        self.assertEqual(self.places(["judges_vote", "lot"], rows)[:2],
                         [(1, "binh", None), (2, "an", "judges_vote")])
        rows[1] = about("vote", "2", "binh")
        self.assertEqual(self.open(["judges_vote", "lot"], rows),
                         [("main", ["an", "binh"], [1, 2], "lot")])

    def test_a_lot_orders_the_whole_group(self):
        self.assertEqual(self.places(["lot"], [about("lot", "binh>an")])[:2],
                         [(1, "binh", None), (2, "an", "lot")])
        self.assertEqual(self.faults(["lot"], [about("lot", "binh>chi")]), [(22, "value")])

    def test_the_chair_may_skip_votes_only_where_the_ladder_names_the_chair(self):
        rows = [about("ruling", "binh>an")]
        self.assertEqual(self.places(["judges_vote", "chair_ruling"], rows)[1],
                         (2, "an", "chair_ruling"))
        self.assertEqual(self.places([], rows)[1], (2, "an", "chair_ruling"))
        self.assertEqual(self.faults(["judges_vote", "lot"], rows), [(22, "value")])

    def test_fewer_penalties_come_before_people(self):
        marks = {"an": 30, "binh": 31, "chi": 20, "dung": 10}
        rows = [row("deduct", "1", "binh")]
        self.assertEqual(self.places(["fewer_penalties", "chair_ruling"], rows, marks)[:2],
                         [(1, "an", None), (2, "binh", "fewer_penalties")])

    def test_rounded_totals_tie_where_exact_ones_do_not(self):
        marks = {"an": "30.25", "binh": 30, "chi": 20, "dung": 10}
        rounded = {"method": "mean", "rank_on": "rounded", "show_places": 0}
        self.assertEqual(self.open(["chair_ruling"], (), marks, aggregation=rounded)[0][1],
                         ["an", "binh"])
        self.assertEqual(self.places(["chair_ruling"], (), marks)[1], (2, "binh", "total"))


class SharedPrizes(unittest.TestCase):
    def of(self, totals, **shared):
        changes = rules(tie_break=["share"])
        changes["prizes"]["giai"]["shared"] = shared
        code, result = evening(Rulebook(json.dumps(changes)), totals)
        self.assertEqual(code, 0, result)
        return prizes(result)

    SECOND = {"an": 30, "binh": 20, "chi": 20, "dung": 10}

    def test_in_full_using_up_the_next_place(self):
        self.assertEqual(self.of(self.SECOND, amount="full", next="consumed"), [
            ("Nhất", 4000000, "an"), ("Nhì", 3000000, "binh"), ("Nhì", 3000000, "chi"),
            ("Ba", 2000000, None)])

    def test_in_full_keeping_the_next_place(self):
        self.assertEqual(self.of(self.SECOND, amount="full", next="kept"), [
            ("Nhất", 4000000, "an"), ("Nhì", 3000000, "binh"), ("Nhì", 3000000, "chi"),
            ("Ba", 2000000, "dung")])

    def test_split_using_up_the_next_place(self):
        self.assertEqual(self.of(self.SECOND, amount="split", next="consumed"), [
            ("Nhất", 4000000, "an"), ("Nhì", 2500000, "binh"), ("Nhì", 2500000, "chi"),
            ("Ba", 2000000, None)])

    def test_split_keeping_the_next_place(self):
        self.assertEqual(self.of(self.SECOND, amount="split", next="kept"), [
            ("Nhất", 4000000, "an"), ("Nhì", 1500000, "binh"), ("Nhì", 1500000, "chi"),
            ("Ba", 2000000, "dung")])

    def test_beyond_the_last_prize_amounts_are_nothing(self):
        three = {"an": 30, "binh": 20, "chi": 10, "dung": 10}
        self.assertEqual(self.of(three, amount="split", next="consumed")[2:],
                         [("Ba", 1000000, "chi"), ("Ba", 1000000, "dung")])

    def test_all_equal_all_are_first(self):
        self.assertEqual(
            self.of(dict.fromkeys(self.SECOND, 20), amount="split", next="consumed"),
            [("Nhất", 2250000, t) for t in self.SECOND]
            + [("Nhì", 3000000, None), ("Ba", 2000000, None)])


class SidePrizes(unittest.TestCase):
    TOTALS = {"an": 30, "binh": 20, "chi": 15, "dung": 10}

    def of(self, side, rows=(), ladder=("chair_ruling",), **prize_set):
        changes = rules(side_tie_break=list(ladder))
        changes["prizes"]["giai"]["side"] = [dict({"name": "Phụ", "quantity": 1, "amount": 500001},
                                                  **side)]
        changes["prizes"]["giai"].update(prize_set)
        code, result = evening(Rulebook(json.dumps(changes)), self.TOTALS, rows)
        winners = [(p["amount"], p["proposed"]) for p in result["prizes"] if p["kind"] == "side"]
        return code, winners, result["ties_open"]

    def test_votes_of_the_audience_choose_and_nothing_entered_chooses_nobody(self):
        loved = {"id": "yeu_thich", "source": "audience_vote"}
        rows = [about("audience", "12", "chi", subject="yeu_thich"),
                about("audience", "9", "an", subject="yeu_thich")]
        self.assertEqual(self.of(loved, rows)[1], [(500001, "chi")])
        self.assertEqual(self.of(loved)[:2], (0, [(500001, None)]))

    def test_equal_votes_wait_for_the_chair(self):
        loved = {"id": "yeu_thich", "source": "audience_vote"}
        rows = [about("audience", "9", t, subject="yeu_thich") for t in ("an", "chi")]
        code, winners, ties = self.of(loved, rows)
        self.assertEqual((code, winners), (3, [(500001, None)]))
        self.assertEqual(ties, [{"about": "yeu_thich", "teams": ["an", "chi"], "places": [1],
                                 "needs": "chair_ruling"}])
        rows.append(about("ruling", "chi>an", subject="yeu_thich"))
        self.assertEqual(self.of(loved, rows)[1], [(500001, "chi")])

    def test_a_winner_of_a_main_prize_may_be_no_candidate(self):
        self.assertEqual(self.of({"source": "tieu_pham"}, side_with_main=False)[1],
                         [(500001, "dung")])

    def test_the_jury_chooses_in_order(self):
        chosen = {"id": "an_tuong", "source": "jury_choice", "quantity": 2}
        rows = [about("choice", "2", "an", subject="an_tuong"),
                about("choice", "1", "dung", subject="an_tuong")]
        self.assertEqual(self.of(chosen, rows)[1], [(500001, "dung"), (500001, "an")])

    def test_equals_that_share_a_side_prize_split_it(self):
        self.assertEqual(
            self.of({"id": "tre", "source": "youngest"}, ladder=["share"],
                    shared={"amount": "split", "next": "consumed"})[1],
            [(125000, t) for t in self.TOTALS])


class Recomputed(unittest.TestCase):
    """What `verify --oracle` runs over a show."""

    def exit_code(self, total, rounds):
        marks = [",".join(COLUMNS)] + [",".join(r) for mark, team in enumerate(
            ("an", "binh", "chi", "dung"), 20) for r in sheets([mark] * 5, team)]
        _, results, _ = oracle.evaluate(book(), "\n".join(marks))
        results["rounds"][0]["standings"][0].update({"exact": total, "reason": "…"})
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for text in (json.dumps(rules()), "\n".join(marks), json.dumps(results)):
                paths.append(os.path.join(folder, str(len(paths))))
                with open(paths[-1], "w", encoding="utf-8") as file:
                    file.write(text)
            with contextlib.redirect_stdout(io.StringIO()):
                return recompute.main(paths + rounds)

    def test_a_changed_total_is_found(self):
        self.assertEqual(self.exit_code("23", ["dem"]), 0)
        self.assertEqual(self.exit_code("24", ["dem"]), 1)

    def test_rounds_that_are_not_named_are_not_compared(self):
        self.assertEqual(self.exit_code("24", []), 0)


class Entrants(unittest.TestCase):
    """Two rounds of two teams feed a final."""

    def of(self, source, totals, rows=(), plays=(), carry=False):
        data = rules(tie_break=["chair_ruling"])
        final = dict(BASE["rounds"][0], id="chung_ket", **{"from": source})
        del final["teams"]
        data["rounds"] = [dict(BASE["rounds"][0], id="dem", teams=["an", "binh"]),
                          dict(BASE["rounds"][0], id="hai", teams=["chi", "dung"]), final]
        final["carry_over_points"] = carry
        lines = [",".join(COLUMNS)] + [",".join(r) for r in rows]
        for round_id, teams in (("dem", ["an", "binh"]), ("hai", ["chi", "dung"])):
            lines += ["%s,tieu_pham,%s,gk%d,diem,%s," % (round_id, t, judge, totals[t])
                      for t in teams for judge in range(1, 6)]
        lines += ["chung_ket,tieu_pham,%s,gk%d,diem,20," % (t, judge)
                  for t in plays for judge in range(1, 6)]
        lines += ["chung_ket,,,,ruling,%s,vì" % ">".join(plays)] if plays else []
        self.book, self.lines = Rulebook(json.dumps(data)), lines
        return oracle.evaluate(self.book, "\n".join(lines))

    def from_taken_over(self, results):
        """The final again, without the marks of the rounds that feed it."""
        given = {entry["id"]: TakenOver(self.book, entry) for entry in results["rounds"][:2]}
        lines = self.lines[:1] + [l for l in self.lines if l.startswith("chung_ket,")]
        code, again, faults = oracle.evaluate(self.book, "\n".join(lines), given)
        self.assertEqual((code, faults), (0, []))
        self.assertEqual([entry["id"] for entry in again["rounds"]], ["chung_ket"])
        return again["rounds"][0]

    NEXT = {"top": 1, "of_each": ["dem", "hai"], "best_next": 1}

    def test_the_better_second_follows_the_firsts(self):
        totals = {"an": 30, "binh": 25, "chi": 20, "dung": 10}
        code, results, faults = self.of(self.NEXT, totals, plays=["an", "chi", "binh"])
        self.assertEqual((code, faults), (0, []))
        self.assertEqual([r["team"] for r in results["rounds"][2]["standings"]],
                         ["an", "chi", "binh"])

    def test_equal_seconds_wait_for_a_ruling_about_the_entry(self):
        totals = {"an": 30, "binh": 10, "chi": 20, "dung": 10}
        code, results, _ = self.of(self.NEXT, totals)
        self.assertEqual(code, 3)
        self.assertEqual(results["rounds"][2]["ties_open"], [
            {"about": "entry", "teams": ["binh", "dung"], "places": [1, 2],
             "needs": "chair_ruling"}])
        rows = [["chung_ket", "", "", "", "advance", "dung>binh", "vì"]]
        code, results, faults = self.of(self.NEXT, totals, rows, plays=["an", "chi", "dung"])
        self.assertEqual((code, faults), (0, []))

    def test_half_of_the_points_are_carried_over(self):
        totals = {"an": 30, "binh": 25, "chi": 20, "dung": 10}
        _, results, faults = self.of({"best_overall": 2, "of": ["dem", "hai"]}, totals,
                                     [["chung_ket", "tieu_pham", t, "gk%d" % j, "diem", "8", ""]
                                      for t in ("an", "binh") for j in range(1, 6)],
                                     carry="0.5")
        self.assertEqual(faults, [])
        self.assertEqual([(r["team"], r["carried"]["exact"], r["exact"])
                          for r in results["rounds"][2]["standings"]],
                         [("an", "15", "23"), ("binh", "25/2", "41/2")])

    def test_rounds_taken_over_feed_the_final_like_rounds_with_marks(self):
        totals = {"an": 30, "binh": 25, "chi": 20, "dung": 10}
        _, results, _ = self.of(self.NEXT, totals, plays=["an", "chi", "binh"])
        self.assertEqual(self.from_taken_over(results), results["rounds"][2])
        overall = {"best_overall": 2, "of": ["dem", "hai"]}
        rows = [["chung_ket", "tieu_pham", t, "gk%d" % j, "diem", "8", ""]
                for t in ("an", "binh") for j in range(1, 6)]
        _, results, _ = self.of(overall, totals, rows, carry="0.5")
        self.assertEqual(self.from_taken_over(results), results["rounds"][2])
        results["rounds"][0]["standings"][1]["exact"] = "27"
        self.assertEqual(self.from_taken_over(results)["standings"][1]["carried"]["exact"], "27/2")

    def test_a_ruling_about_equals_that_were_taken_over_is_used(self):
        totals = {"an": 30, "binh": 10, "chi": 20, "dung": 10}
        rows = [["chung_ket", "", "", "", "advance", "dung>binh", "vì"]]
        _, results, _ = self.of(self.NEXT, totals, rows, plays=["an", "chi", "dung"])
        self.assertEqual(self.from_taken_over(results), results["rounds"][2])

    def test_named_teams_need_a_place_and_all_names(self):
        totals = {"an": 30, "binh": 25, "chi": 20, "dung": 10}
        rows = [["chung_ket", "", "an", "", "name", "1", "mời"],
                ["chung_ket", "", "an", "", "extra", "1", ""]]
        code, _, faults = self.of({"by_hand": 2, "of": ["dem", "hai"]}, totals, rows)
        self.assertEqual((code, [f[:2] for f in faults]), (1, [(2, "item")]))


if __name__ == "__main__":
    unittest.main()
