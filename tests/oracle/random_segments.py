# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who marks and what is marked in a random rulebook, small and coarse so that teams often tie."""
import random

SEGMENT_IDS = ["chao_hoi", "kien_thuc", "tieu_pham"]


class RandomSegments:
    """The first half of a random rulebook; `data` is its JSON."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.judges = self.random.choice([2, 3, 3, 4, 5, 5, 7])
        self.data = {"format": "hoithi-rulebook-1", "id": "ngau-nhien-%d" % seed,
                     "contest": {"name": "Hội thi ngẫu nhiên", "organiser": "Ban Tổ chức"},
                     "roster": {"min": 1, "max": 6, "main": 1, "captain": 1}}
        self.panels()
        self.data["aggregation"] = self.aggregation(top=True)
        self.segments()

    # ---- choices ----

    def chance(self, probability):
        return self.random.random() < probability

    def pick(self, *choices):
        return self.random.choice(choices)

    def some(self, items, probability):
        return [item for item in items if self.chance(probability)]

    def maybe(self, entry, key, probability, value):
        """Sets a key now and then; `value` is called only then."""
        if self.chance(probability):
            entry[key] = value()

    # ---- who marks ----

    def panel(self, ids, alternates):
        def judge(name):
            return {"id": name, "name": "Giám khảo " + name, "title": "Thành viên"}

        entry = {"judges": [judge(i) for i in ids], "chair": self.random.choice(ids),
                 "secretaries": ["Thư ký"], "min_present": self.random.randint(1, len(ids))}
        if alternates:
            entry["alternates"] = [judge(i) for i in alternates]
        return entry

    def panels(self):
        ids = ["gk%d" % i for i in range(1, self.judges + 1)]
        spare = ["du_bi_1", "du_bi_2"][:self.pick(0, 1, 1, 2)]
        self.data["panel"] = self.panel(ids, spare)
        if self.chance(0.35):
            others = self.random.sample(ids, self.random.randint(1, len(ids) - 1)) + ["khach_1"]
            self.data["panels"] = {"khac": self.panel(others + self.some(["khach_2"], 0.5),
                                                      self.some(["du_bi_9"], 0.5)),
                                   "nho": self.panel([ids[0], "khach_3"],
                                                     self.some(["du_bi_8"], 0.5))}

    def maybe_panel(self, entry, probability):
        if "panels" in self.data:
            self.maybe(entry, "panel", probability, lambda: self.pick("khac", "khac", "nho"))

    # ---- how marks are put together ----

    def beyond(self, entry):
        if self.chance(0.3):
            entry["beyond_percent"] = self.pick(10, 20, 34, 50)
        else:
            entry["beyond"] = self.pick("0.5", "1", "1.5", 2, "0.75")
        return entry

    def aggregation(self, top):
        method = self.pick("mean", "mean", "sum", "drop_high_low_mean", "drop_high_low_sum",
                           "exclude_outliers_mean", "median")
        if self.judges < 3 and method.startswith("drop"):
            method = "median"
        entry = {"method": method}
        if method.startswith("drop"):
            self.maybe(entry, "least", 0.8, lambda: self.random.randint(3, max(3, self.judges)))
            entry.setdefault("least", 5)
            if entry["least"] > self.judges:
                entry["least"] = self.judges
        if method.startswith("exclude"):
            self.beyond(entry)
        if top:
            entry["rank_on"] = self.pick("exact", "exact", "rounded")
            entry["show_places"] = self.pick(0, 1, 2, 2, 3)
            self.maybe(entry, "rounding", 0.4, lambda: {
                "stage": self.pick("never", "judged", "segment", "total"),
                "places": self.pick(0, 1, 1, 2, 3)})
        return entry

    # ---- segments ----

    def segments(self):
        ids = SEGMENT_IDS[:self.pick(1, 2, 2, 3)]
        self.data["segments"] = [self.segment(i) for i in ids]
        self.shared_penalty()

    def segment(self, name):
        entry = {"id": name, "label": "Phần thi " + name, "step": self.pick(1, 1, "0.5", "0.25")}
        if self.chance(0.5):
            entry["criteria"] = self.criteria(name)
        else:
            entry["components"] = self.components(name)
        entry["max"] = decimal(maximum(entry))
        self.maybe(entry, "weight", 0.25, lambda: self.pick("0.5", "1.5", 2, "0.333", 3))
        self.maybe_panel(entry, 0.4)
        self.maybe(entry, "aggregation", 0.2, lambda: self.aggregation(top=False))
        sheet = sheet_maximum(entry)
        if sheet and sheet % 1000 == 0:
            self.maybe(entry, "total_step", 0.15, lambda: 1)
        self.maybe(entry, "time_limit", 0.6, lambda: self.pick(60, 300))
        if "time_limit" in entry:
            self.maybe(entry, "time_penalty", 0.75, lambda: self.time_penalty(sheet))
        self.maybe(entry, "changeover", 0.25, lambda: self.costs({"limit": 120}))
        self.maybe(entry, "on_stage", 0.1, lambda: {"min": 1, "max": 5})
        return entry

    def criteria(self, name):
        return [self.line("%s_%d" % (name, i)) for i in range(self.pick(1, 2, 2, 3))]

    def line(self, name):
        entry = {"id": name, "label": "Tiêu chí " + name, "max": self.pick(2, 3, 5, 6)}
        self.maybe(entry, "step", 0.2, lambda: self.pick(1, "0.5"))
        if self.chance(0.2):
            entry.update(self.pick({"min": 1, "step": "0.5"}, {"min": "0.5", "step": "0.5"},
                                   {"min": "0.5", "step": 1, "max": "4.5"}))
        self.maybe(entry, "weight", 0.2, lambda: self.pick(2, 3))
        return entry

    def components(self, name):
        kinds = self.pick(["key"], ["key", "judged"], ["judged"], ["judged", "entered"],
                          ["key", "judged", "bonus"], ["entered"], ["judged", "bonus"],
                          ["several", "key"], ["several", "entered", "bonus"])
        made = []
        for i, kind in enumerate(kinds):
            part = {"id": "%s_p%d" % (name, i), "label": "Nội dung %d" % i}
            getattr(self, "component_" + kind)(part)
            made.append(part)
        return made

    def component_key(self, part):
        part.update({"source": "answer_key", "mode": "package_in_turn",
                     "questions": self.pick(2, 3, 5), "right": self.pick(1, 2, "0.5"),
                     "wrong": self.pick(0, 0, "-0.5", -1), "none": self.pick(0, 0, 0, "-0.25")})

    def component_judged(self, part):
        part.update({"source": "judged", "max": self.pick(2, 4, 5),
                     "step": self.pick(1, "0.5")})
        self.maybe(part, "weight", 0.3, lambda: 2)

    def component_several(self, part):
        part.update({"source": "judged", "criteria": self.criteria(part["id"])})
        part["max"] = decimal(sheet_maximum(part))
        self.maybe(part, "weight", 0.4, lambda: self.pick(2, 3))

    def component_entered(self, part):
        part.update({"source": "entered", "max": self.pick(2, 5), "step": self.pick(1, "0.5")})
        self.maybe(part, "min", 0.3, lambda: 1)
        self.maybe(part, "weight", 0.4, lambda: 2)

    def component_bonus(self, part):
        part.update({"source": "bonus_penalty", "min": self.pick(0, -2, -1),
                     "max": self.pick(0, 1, 2), "step": self.pick(1, "0.5")})
        if part["min"] == part["max"]:
            part["max"] = 1
        self.maybe(part, "weight", 0.3, lambda: 2)

    # ---- times ----

    def costs(self, entry):
        """Adds a penalty by unit or by tiers."""
        if self.chance(0.5):
            entry.update({"kind": "per_full_unit", "unit": self.pick(30, 60),
                          "points": self.pick(1, "0.5", "0.25")})
            self.maybe(entry, "cap", 0.5, lambda: self.pick(1, 2))
            self.maybe(entry, "grace", 0.4, lambda: self.pick(10, 30))
        else:
            tiers = [{"from": self.pick(0, 0, 15), "points": self.pick("0.25", "0.5")},
                     {"from": 60, "points": 1}, {"from": 120, "points": 2}]
            entry.update({"kind": "tiers", "tiers": tiers[:self.random.randint(1, 3)]})
        return entry

    def time_penalty(self, judged):
        entry = self.costs({})
        if self.chance(0.3):
            entry = {"kind": self.pick("cutoff", "none")}
        if judged:
            self.maybe(entry, "apply", 0.4, lambda: self.pick("each_sheet", "each_sheet",
                                                              "once_after_aggregation"))
        self.maybe(entry, "under", 0.4, lambda: self.costs({"min": 50}))
        return entry

    def shared_penalty(self):
        """The older form beside the segments: one object, or an array of such."""
        free = [s["id"] for s in self.data["segments"]
                if "time_limit" in s and "time_penalty" not in s]
        if free and self.chance(0.8):
            penalty = self.costs({"segments": free})
            self.data["time_penalty"] = penalty if self.chance(0.5) else [penalty]


def points(value):
    """Thousandths of an integer or a decimal string."""
    return round(float(value) * 1000)


def decimal(thousandths):
    """As a rulebook writes it: an integer, or a decimal string."""
    if thousandths % 1000 == 0:
        return thousandths // 1000
    return ("%d.%03d" % divmod(thousandths, 1000)).rstrip("0")


def lines_of(entry):
    """(line, weight) of everything judged in a segment."""
    found = [(line, line.get("weight", 1)) for line in entry.get("criteria", [])]
    for part in entry.get("components", []):
        if part["source"] == "judged":
            weight = part.get("weight", 1)
            inner = part.get("criteria")
            found += [(line, weight * line.get("weight", 1)) for line in inner] if inner else [
                (part, weight)]
    return found


def sheet_maximum(entry):
    return sum(points(line["max"]) * weight for line, weight in lines_of(entry))


def maximum(entry):
    most = sheet_maximum(entry)
    for part in entry.get("components", []):
        if part["source"] == "answer_key":
            most += points(part["right"]) * part["questions"]
        elif part["source"] == "entered":
            most += points(part["max"]) * part.get("weight", 1)
    return most
