#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The oracle against numbers worked by hand in docs/rules.md."""
import os
import unittest
from fractions import Fraction

import oracle

SAMPLE = os.path.join(os.path.dirname(__file__), "..", "..", "media", "contests",
                      "binh-son-2024", "rulebook.json")


def book():
    with open(SAMPLE, encoding="utf-8") as file:
        return oracle.Rulebook(file.read())


class Oracle(unittest.TestCase):
    def test_a_full_minute_over_costs_one_point_and_no_moment_less(self):
        skit = book().segments["tieu_pham"]
        for ms, lost in [(600000, 0), (659999, 0), (660000, 1000), (719999, 1000),
                         (780000, 3000), (3600000, 3000)]:
            self.assertEqual(skit.points_lost(ms), lost)
        self.assertEqual(book().segments["kien_thuc"].points_lost(3600000), 0)

    def test_totals_are_shown_half_up_with_a_comma(self):
        self.assertEqual(oracle.shown(Fraction(2627, 30), 2), "87,57")
        self.assertEqual(oracle.shown(Fraction(1, 200), 2), "0,01")
        self.assertEqual(oracle.shown(Fraction(87), 2), "87,00")
        self.assertEqual(str(Fraction(87)), "87")

    def test_comments_stand_outside_strings_only(self):
        self.assertEqual(oracle.without_comments('{"a": "//b"} // c').rstrip(), '{"a": "//b"}')

    def test_a_line_between_prizes_is_what_makes_a_tie_matter(self):
        computation = oracle.RoundComputation(book(), "cum_binh_tri", [], oracle.RoundMarks(2))
        self.assertTrue(computation.matters(1, 2))   # Nhất / Nhì
        self.assertTrue(computation.matters(2, 2))   # Nhì / Ba, and the finalists
        self.assertFalse(computation.matters(3, 2))  # both Ba
        self.assertTrue(computation.matters(4, 2))   # Ba / Khuyến khích
        self.assertFalse(computation.matters(5, 4))

    def test_faults_name_line_and_field(self):
        header = ",".join(oracle.COLUMNS)
        rows = ["cum_binh_tri,tieu_pham,binh_hai,gk1,chu_de,15.2,",
                "cum_binh_tri,tieu_pham,binh_hai,gk9,chu_de,15,",
                "cum_binh_tri,tieu_pham,binh_an,gk1,chu_de,15,"]
        code, results, faults = oracle.evaluate(book(), "\n".join([header] + rows))
        self.assertEqual((code, results), (1, None))
        self.assertEqual([fault[:2] for fault in faults],
                         [(2, "value"), (3, "judge"), (4, "team")])


if __name__ == "__main__":
    unittest.main()
