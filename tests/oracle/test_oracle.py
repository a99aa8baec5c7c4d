#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The oracle's scores against numbers worked by hand."""
import os
import unittest
from fractions import Fraction

import oracle
from contest import shown
from marks import COLUMNS
from rulebook import Rulebook, half_up, without_comments
from small_contest import book, points, row, scored, sheets

SAMPLE = os.path.join(os.path.dirname(__file__), "..", "..", "media", "contests",
                      "binh-son-2024", "rulebook.json")


def binh_son():
    with open(SAMPLE, encoding="utf-8") as file:
        return Rulebook(file.read())


class Aggregates(unittest.TestCase):
    MARKS = [30, 34, 35, 36, "39.5"]

    def of(self, method, marks, **keys):
        rules = dict({"method": method, "rank_on": "exact", "show_places": 2}, **keys)
        return points(book(aggregation=rules), marks)

    def absent(self, marks, *judges):
        return sheets(marks) + [row("excuse", judge) for judge in judges]

    def test_the_mean_is_exact(self):
        self.assertEqual(self.of("mean", sheets(self.MARKS)), "349/10")

    def test_the_sum_stands_for_the_whole_panel(self):
        self.assertEqual(self.of("sum", sheets(self.MARKS)), "349/2")
        four = self.absent([30, 34, 35, 36], "gk5")
        self.assertEqual(self.of("sum", four), str(Fraction(135, 4) * 5))

    def test_one_highest_and_one_lowest_leave_where_enough_marked(self):
        self.assertEqual(self.of("drop_high_low_mean", sheets(self.MARKS)), "35")
        self.assertEqual(self.of("drop_high_low_sum", sheets(self.MARKS)), "105")
        four = self.absent([30, 34, 35, 36], "gk5")
        self.assertEqual(self.of("drop_high_low_mean", four), "135/4")
        self.assertEqual(self.of("drop_high_low_sum", four), "405/4")
        self.assertEqual(self.of("drop_high_low_mean", four, least=4), "69/2")

    def test_the_median_of_four_is_the_mean_of_the_middle_two(self):
        self.assertEqual(self.of("median", sheets(self.MARKS)), "35")
        self.assertEqual(self.of("median", self.absent([30, 34, 35, 36], "gk5")), "69/2")

    def test_a_sheet_exactly_two_from_the_mean_stays(self):
        self.assertEqual(
            self.of("exclude_outliers_mean", sheets([33, 35, 35, 35, 37]), beyond=2), "35")
        self.assertEqual(
            self.of("exclude_outliers_mean", sheets([32, 35, 35, 35, 38]), beyond="2.75"), "35")
        self.assertEqual(
            self.of("exclude_outliers_mean", sheets([30, 35, 35, 35, 35]), beyond=2), "35")

    def test_too_few_sheets_left_wait_for_the_chair(self):
        self.assertEqual(
            self.of("exclude_outliers_mean", sheets([30, 31, 35, 39, 40]), beyond=2), ["excluded"])

    def test_a_percentage_is_of_the_sheets_maximum(self):
        # 10 % of 40 is 4; the mean is 34, so 30 stays and 29 would not.
        self.assertEqual(self.of("exclude_outliers_mean", sheets([30, 35, 35, 35, 35]),
                                 beyond_percent=10), "34")
        self.assertEqual(self.of("exclude_outliers_mean", sheets([29, 35, 35, 35, 36]),
                                 beyond_percent=10), "141/4")


class Deviations(unittest.TestCase):
    def of(self, action, rows):
        return points(book(deviation={"action": action, "beyond": 5}), rows)

    def test_a_gap_of_exactly_the_threshold_is_no_gap(self):
        self.assertEqual(self.of("discuss", sheets([30, 31, 33, 34, 35])), "163/5")
        self.assertEqual(self.of("discuss", sheets([30, 31, 33, 34, "35.25"])), ["discuss"])

    def test_a_discussion_lets_the_marks_stand(self):
        wide = sheets([30, 31, 33, 34, 36]) + [row("discussed", "")]
        self.assertEqual(self.of("discuss", wide), "164/5")
        near = sheets([30, 31, 33, 34, 35]) + [row("discussed", "")]
        self.assertEqual(self.of("discuss", near), ["discussed"])

    def test_a_third_mark_counts_in_addition(self):
        wide = [30, 31, 33, 34, 36]
        self.assertEqual(self.of("third_mark", sheets(wide)), ["third"])
        self.assertEqual(self.of("third_mark", sheets(wide + [34])), "33")
        self.assertEqual(self.of("third_mark", sheets([30, 31, 33, 34, 35, 40])), "163/5")

    def test_nobody_is_left_for_a_third_mark(self):
        rows = sheets([30, 31, 33, 34, 36]) + [row("excuse", "gk6"), row("excuse", "gk7")]
        self.assertEqual(self.of("third_mark", rows), "164/5")

    def test_a_warning_changes_nothing(self):
        self.assertEqual(self.of("warn", sheets([20, 31, 33, 34, 36])), "154/5")


class Times(unittest.TestCase):
    def lost(self, penalty, seconds, **segment):
        rules = book(dict({"time_penalty": penalty}, **segment))
        return 40 - Fraction(points(rules, sheets([40] * 5) + [row("time", seconds)]))

    def test_a_full_minute_over_costs_one_point_and_no_moment_less(self):
        skit = binh_son().segments["tieu_pham"]
        for ms, lost in [(600000, 0), (659999, 0), (660000, 1000), (719999, 1000),
                         (780000, 3000), (3600000, 3000)]:
            self.assertEqual(skit.time_cost(ms), lost)
        self.assertEqual(binh_son().segments["kien_thuc"].time_cost(3600000), 0)

    def test_units_count_from_the_end_of_the_grace(self):
        rule = {"kind": "per_full_unit", "unit": 60, "points": 1, "grace": 15}
        self.assertEqual(self.lost(rule, "674.999"), 0)
        self.assertEqual(self.lost(rule, "675"), 1)
        self.assertEqual(self.lost(rule, "1275"), 11)

    def test_the_named_second_belongs_to_the_upper_tier(self):
        rule = {"kind": "tiers", "tiers": [{"from": 0, "points": "0.25"},
                                           {"from": 60, "points": "0.5"}]}
        for seconds, lost in [("600", 0), ("600.001", "1/4"), ("659.999", "1/4"), ("660", "1/2")]:
            self.assertEqual(str(self.lost(rule, seconds)), str(lost))

    def test_a_cut_off_costs_nothing(self):
        self.assertEqual(self.lost({"kind": "cutoff"}, "900"), 0)

    def test_too_short_costs_where_a_time_was_recorded(self):
        rule = {"kind": "none", "under": {"min": 300, "kind": "per_full_unit", "unit": 60,
                                          "points": 1}}
        self.assertEqual(self.lost(rule, "300"), 0)
        self.assertEqual(self.lost(rule, "240.001"), 0)
        self.assertEqual(self.lost(rule, "240"), 1)
        self.assertEqual(self.lost(rule, "0"), 0)

    def test_a_penalty_on_each_sheet_never_takes_a_sheet_below_nothing(self):
        rule = {"kind": "per_full_unit", "unit": 60, "points": 1, "apply": "each_sheet"}
        rows = sheets([1, 4, 5, 5, 5]) + [row("time", "720")]
        self.assertEqual(points(book({"time_penalty": rule}), rows), "11/5")

    def test_a_late_start_costs_what_the_changeover_says(self):
        rule = {"changeover": {"limit": 120, "kind": "per_full_unit", "unit": 60, "points": 2}}
        rows = sheets([40] * 5) + [row("changeover", "185")]
        self.assertEqual(points(book(rule), rows), "38")


class Scores(unittest.TestCase):
    def test_weights_multiply_marks_components_and_the_segment(self):
        rules = book({"max": 40, "weight": "1.5", "components": [
            {"id": "a", "source": "judged", "weight": 2, "max": 10, "step": 1},
            {"id": "b", "source": "judged", "criteria": [{"id": "b1", "max": 5, "weight": 3}],
             "step": 1},
            {"id": "c", "source": "entered", "max": 5, "step": 1, "weight": 1}]})
        rows = sheets([8] * 5, criterion="a") + sheets([4] * 5, criterion="b1") + [row("c", "3")]
        self.assertEqual(points(rules, rows), str((16 + 12 + 3) * Fraction(3, 2)))

    def test_penalties_come_after_the_weight(self):
        rows = sheets([20] * 5) + [row("deduct", "3")]
        self.assertEqual(points(book({"weight": 2}), rows), "37")

    def test_wrong_and_missing_answers_may_cost(self):
        rules = book({"components": [
            {"id": "de", "source": "answer_key", "questions": 10, "right": 3, "wrong": "-1",
             "none": "-0.5"}]})
        rows = [row("de", "6"), row("de.wrong", "3")]
        self.assertEqual(points(rules, rows), "29/2")
        self.assertEqual(points(rules, rows[:1]), ["key"])

    def test_a_score_is_never_negative(self):
        rows = sheets([2] * 5) + [row("deduct", "3")]
        self.assertEqual(points(book(), rows), "0")

    def test_fixed_deductions_count_cases_and_free_ones_points(self):
        rules = book(deductions=[{"id": "do", "points": "0.5"},
                                 {"id": "nguoi", "points": 2, "free": True}])
        rows = sheets([40] * 5) + [row("deduct.do", "3"), row("deduct.nguoi", "1.25")]
        self.assertEqual(points(rules, rows), str(40 - Fraction(11, 4)))

    def test_each_stage_rounds_half_up(self):
        marks = sheets([30, 30, 30, 30, "30.25"])  # 30.05
        for stage, expected in [("judged", "301/10"), ("segment", "301/10"), ("never", "601/20")]:
            rules = book(aggregation={"method": "mean", "show_places": 2,
                                      "rounding": {"stage": stage, "places": 1}})
            self.assertEqual(points(rules, marks), expected)
        self.assertEqual(half_up(Fraction(301, 20), 1), Fraction(151, 10))

    def test_alternates_count_in_place_of_the_excused(self):
        excused = [row("excuse", "gk2"), row("excuse", "gk4")]
        rows = sheets([38, None, 38, None, 38, 30]) + excused
        self.assertEqual(points(book(), rows), "36")
        self.assertEqual(points(book(), sheets([38, None, 38, None, 38]) + excused), "38")

    def test_the_segments_panel_comes_before_the_rounds(self):
        small = {"judges": [{"id": "khach"}], "min_present": 1}
        rules = book({"panel": "b"}, panels={"b": small})
        rows = [["dem", "tieu_pham", "an", "khach", "diem", "31", ""]]
        self.assertEqual(points(rules, rows), "31")

    def test_what_was_lost_is_counted_even_where_nothing_was_left(self):
        rows = sheets([2] * 5) + [row("deduct", "3"), row("deduct", "1")]
        self.assertEqual(scored(book(), rows).lost, 4000)


class Files(unittest.TestCase):
    def test_totals_are_shown_half_up_with_a_comma(self):
        self.assertEqual(shown(Fraction(2627, 30), 2), "87,57")
        self.assertEqual(shown(Fraction(1, 200), 2), "0,01")
        self.assertEqual(shown(Fraction(87), 2), "87,00")
        self.assertEqual(str(Fraction(87)), "87")

    def test_comments_stand_outside_strings_only(self):
        self.assertEqual(without_comments('{"a": "//b"} // c').rstrip(), '{"a": "//b"}')

    def test_faults_name_line_and_field(self):
        rows = ["cum_binh_tri,tieu_pham,binh_hai,gk1,chu_de,15.2,",
                "cum_binh_tri,tieu_pham,binh_hai,gk9,chu_de,15,",
                "cum_binh_tri,tieu_pham,binh_an,gk1,chu_de,15,"]
        code, results, faults = oracle.evaluate(binh_son(), "\n".join([",".join(COLUMNS)] + rows))
        self.assertEqual((code, results), (1, None))
        self.assertEqual([fault[:2] for fault in faults],
                         [(2, "value"), (3, "judge"), (4, "team")])

    def test_a_scale_from_six_steps_from_six(self):
        rules = book({"criteria": [{"id": "diem", "min": "6.25", "max": "9.75", "step": "0.5"}]})
        self.assertEqual(points(rules, sheets(["6.75"] * 5)), "27/4")
        with self.assertRaises(oracle.Faulty) as caught:
            points(rules, sheets(["7", "6", "9.75", "9.75", "9.75"]))
        self.assertEqual([fault[:2] for fault in caught.exception.faults],
                         [(2, "value"), (3, "value")])


if __name__ == "__main__":
    unittest.main()
