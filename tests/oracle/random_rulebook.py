# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes random rulebooks over all variants: segments, then rounds, ladders, prizes and the rest."""
from random_segments import RandomSegments, lines_of

PRIZE_NAMES = ["Nhất", "Nhì", "Ba", "Khuyến khích", "Giải tư"]


class RandomRulebook(RandomSegments):
    """One random rulebook; `data` is its JSON."""

    def __init__(self, seed):
        super().__init__(seed)
        self.teams_and_rounds()
        self.ladders()
        self.prizes()
        self.extras()

    # ---- teams and rounds ----

    def teams_and_rounds(self):
        shape = self.pick("single", "single", "final", "final", "next", "overall", "hand", "heats",
                          "divisions")
        self.data["teams"] = []
        self.data["rounds"] = []
        getattr(self, "shape_" + shape)()

    def some_teams(self, count, division=None):
        made = []
        for _ in range(count):
            name = "doi_%d" % len(self.data["teams"])
            member = {"name": "Người của " + name, "role": "main", "captain": True}
            self.maybe(member, "born", 0.8, lambda: self.pick(1990, 1995, 2001))
            team = {"id": name, "name": "Đội " + name, "short_name": name, "roster": [member]}
            self.maybe(member, "gender", 0.3, lambda: self.pick("f", "m"))
            self.maybe(member, "segments", 0.1, lambda: [s["id"] for s in self.data["segments"]])
            self.maybe(team, "units", 0.1, lambda: ["Xã A", "Xã B"])
            if division:
                team["division"] = division
            self.data["teams"].append(team)
            made.append(name)
        return made

    def round(self, name, **keys):
        segments = [s["id"] for s in self.data["segments"]]
        if "from" in keys and self.chance(0.3):
            segments = segments[:-1] or segments
        cut = self.random.randint(1, len(segments))
        sessions = [{"label": "Buổi sáng", "segments": segments[:cut]}]
        if segments[cut:]:
            sessions.append({"label": "Buổi chiều", "segments": segments[cut:]})
        sessions[-1]["segments"] = sessions[-1]["segments"] + ["trao_giai"]
        self.maybe(sessions[-1], "date", 0.2, lambda: "2026-06-0%d" % len(sessions))
        if self.chance(0.1):
            sessions[-1].update({"start": "07:00", "end": "22:00"})
        entry = {"id": name, "label": "Vòng " + name, "venue": "Hội trường",
                 "sessions": sessions, "prizes": "giai",
                 "rotation": self.pick("segment_by_segment", "team_by_team")}
        self.maybe(entry, "group_size", 0.2, lambda: self.pick(2, 3))
        self.maybe_panel(entry, 0.3)
        if "from" in keys:
            self.maybe(entry, "carry_over_points", 0.4, lambda: self.pick(True, "0.5", False))
        entry.update(keys)
        self.data["rounds"].append(entry)
        return name

    def clusters(self, least=3):
        return [self.round("cum_%d" % i, teams=self.some_teams(self.random.randint(least, 5)))
                for i in range(self.pick(2, 2, 3))]

    def shape_single(self):
        self.round("dem_thi", teams=self.some_teams(self.random.randint(3, 7)))

    def shape_final(self):
        sources = self.clusters()
        self.round("chung_ket", **{"from": {"top": self.pick(1, 2, 2), "of_each": sources}})

    def shape_next(self):
        sources = self.clusters()
        self.round("chung_ket", **{"from": {"top": self.pick(1, 1, 2), "of_each": sources,
                                            "best_next": self.pick(1, 1, 2)}})

    def shape_overall(self):
        sources = self.clusters()
        self.round("chung_ket", **{"from": {"best_overall": self.pick(3, 4, 5), "of": sources}})

    def shape_hand(self):
        sources = self.clusters()
        self.round("chung_ket", **{"from": {"by_hand": self.pick(2, 3), "of": sources}})

    def shape_heats(self):
        heats = [self.round("loai_%d" % i, teams=self.some_teams(3)) for i in range(4)]
        halves = [self.round("ban_ket_%d" % i, **{"from": {"top": 1, "of_each": half,
                                                           "best_next": 1}})
                  for i, half in enumerate((heats[:2], heats[2:]))]
        self.round("chung_ket", **{"from": {"top": 1, "of_each": halves, "best_next": 1}})

    def shape_divisions(self):
        self.data["divisions"] = [{"id": "khoi_a", "label": "Khối A"},
                                  {"id": "khoi_b", "label": "Khối B"}]
        for name in ("khoi_a", "khoi_b"):
            self.round("thi_" + name, division=name,
                       teams=self.some_teams(self.random.randint(3, 5), name))

    # ---- ties ----

    def criterion(self):
        """A random criterion, if anything is judged."""
        found = [(s["id"], line["id"]) for s in self.data["segments"] for line, _ in lines_of(s)]
        if not found:
            return None
        segment, criterion = self.random.choice(found)
        return {"segment": segment, "criterion": criterion}

    def ladder(self, extra):
        computed = self.some([s["id"] for s in self.data["segments"]], 0.4)
        computed += self.some(["best_judge", "fewer_penalties"] + extra, 0.4)
        if self.criterion() and self.chance(0.35):
            computed.append(self.criterion())
        self.random.shuffle(computed)
        people = self.some(["judges_vote"], 0.4)
        if not extra:
            people += self.some(["extra_question"], 0.4)
        self.random.shuffle(people)
        last = self.pick(["chair_ruling"], ["chair_ruling"], ["lot"], ["share"], ["share"],
                         ["chair_ruling", "lot"], ["chair_ruling", "share"])
        return computed + people + last

    def ladders(self):
        """A ladder that is left out leaves everything to the chair."""
        self.maybe(self.data, "tie_break", 0.9, lambda: self.ladder([]))
        self.maybe(self.data, "side_tie_break", 0.9, lambda: self.ladder(["overall_total"]))

    # ---- prizes ----

    def prizes(self):
        main = []
        for name in PRIZE_NAMES[:self.random.randint(1, 4)]:
            prize = {"name": name, "quantity": self.pick(1, 1, 1, 2, 3),
                     "amount": 1000003 * (5 - len(main))}
            main.append(prize)
            if sum(p["quantity"] for p in main) <= 2:  # no round has fewer teams
                self.maybe(prize, "may_stay_unfilled", 0.4, lambda: self.pick(True, False))
        prizes = {"decided_by": "Ban Tổ chức", "main": main,
                  "side": [self.side(i) for i in range(self.pick(0, 1, 2, 3))]}
        self.keep_subjects_apart(prizes["side"])
        self.maybe(prizes, "side_with_main", 0.5, lambda: self.pick(True, False))
        self.maybe(prizes, "shared", 0.7, lambda: {
            "amount": self.pick("full", "split"), "next": self.pick("consumed", "kept")})
        self.data["prizes"] = {"giai": prizes}

    def side(self, number):
        entry = {"name": "Giải phụ %d" % number, "amount": 500001,
                 "quantity": self.pick(1, 1, 2, 3)}
        source = self.pick("segment", "segment", "criterion", "audience_vote", "youngest",
                           "jury_choice")
        if source == "criterion" and not self.criterion():
            source = "segment"
        if source == "segment":
            entry["source"] = self.pick(*[s["id"] for s in self.data["segments"]])
        else:
            entry["source"] = self.criterion() if source == "criterion" else source
        if source != "segment" or self.chance(0.2):
            entry["id"] = "giai_phu_%d" % number
        return entry

    @staticmethod
    def keep_subjects_apart(sides):
        """Two prizes of one segment need an id, or their ties could not be told apart."""
        seen = set()
        for number, side in enumerate(sides):
            if "id" not in side and side["source"] in seen:
                side["id"] = "giai_phu_%d" % number
            if "id" not in side:
                seen.add(side["source"])

    # ---- the rest ----

    def has_alternates_everywhere(self):
        panels = [self.data["panel"]] + list(self.data.get("panels", {}).values())
        return all("alternates" in panel for panel in panels)

    def extras(self):
        data = self.data
        data["roster"].update({"reserve_max": 2, "support_max": 3, "women_min": 0}
                              if self.chance(0.2) else {})
        self.maybe(data, "deviation", 0.05, lambda: {"action": "off"})
        self.maybe(data, "deviation", 0.5, lambda: self.beyond(
            {"action": self.pick( "warn", "discuss", "discuss", "exclude",
                                 *["third_mark"] * self.has_alternates_everywhere() * 3)}))
        self.maybe(data, "deductions", 0.4, lambda: [
            {"id": "sai_dao_cu", "label": "Sai đạo cụ", "points": "0.5"},
            {"id": "vuot_nguoi", "label": "Vượt số người", "points": 1, "free": True}])
        self.maybe(data, "bonuses", 0.4, lambda: [
            {"id": "co_vu", "label": "Cổ vũ", "max": 2, "step": self.pick(1, "0.5")}])
        self.maybe(data, "gates", 0.2, lambda: [
            {"id": "kich_ban", "label": "Nộp kịch bản", "due": "2026-05-01"}])
        self.maybe(data, "complaint", 0.2, lambda: {
            "by": "captain", "written": True, "until": "results_signed",
            "decided_by": "Ban Tổ chức"})
        self.maybe(data, "correction", 0.2, lambda: {"approvals": self.pick(1, 2)})
        self.maybe(data, "audience_items", 0.2, lambda: [
            {"id": "khan_gia_1", "label": "Câu hỏi khán giả"}])
        scores = self.pick("approved_only", "after_segment", "after_ceremony")
        early = ["approved", "after_segment"] * (scores != "after_ceremony")
        data["reveal"] = {"scores": scores, "judges": self.pick("hidden", "shown"),
                          "ranking": self.pick("ceremony", *early)}
