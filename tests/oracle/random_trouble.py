# SPDX-FileCopyrightText: 2026 The Hội Thi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong in a random round before anybody marks: rain, a disputed key, other people."""
from marks import RoundMarks
from reader import Reader


class Trouble:
    """One round's; `rows` say it in the marks file, `marks` is how the oracle reads them."""

    def __init__(self, book, rng, mood, round_id, teams):
        self.book = book
        self.random = rng
        self.mood = mood
        self.round = book.rounds[round_id]
        self.teams = teams
        self.rows = []
        self.rain()
        self.disputes()
        self.judges_replaced()
        self.members_replaced()
        self.marks = Reader(book).read(enumerate(self.rows, 1)).get(round_id) or RoundMarks(1)

    def chance(self, probability):
        return self.random.random() < probability * self.mood.trouble

    def add(self, segment, team, item, value, note=""):
        self.rows.append([self.round.id, segment, team, "", item, value, note])

    def rain(self):
        """Some segment is void, but never all."""
        for segment in self.random.sample(self.round.segments, len(self.round.segments) - 1):
            if self.chance(0.08):
                self.add(segment, "", "void", "", "mưa lớn")

    def disputes(self):
        for segment in self.round.segments:
            for name, key in self.book.segments[segment].keys.items():
                if key.questions > 1 and self.chance(0.2):
                    count = self.random.randint(1, min(2, key.questions - 1))
                    self.add(segment, "", name + ".cancel", str(count), "đáp án chưa rõ")

    def judges_replaced(self):
        """In the whole round, in a segment, or for one turn."""
        segment, team = self.random.choice(self.round.segments), self.random.choice(self.teams)
        scopes = [s for s in (("", ""), (segment, ""), (segment, team)) if self.chance(0.12)]
        for scope in scopes:
            self.panel(scope, self.book.panel_of(self.round.id, scope[0] or segment))

    def panel(self, scope, panel):
        judges = list(panel.judges)
        spare = [j for j in panel.alternates if j not in judges] + ["moi_1", "moi_2"]
        self.random.shuffle(spare)
        judges[self.random.randrange(len(judges))] = spare.pop()
        if self.random.random() < 0.2:
            judges.append(spare.pop())
        self.introduce(judges)
        self.add(*scope, "panel", ">".join(judges), "ốm")
        if self.random.random() < 0.4:
            left = [j for j in panel.everybody() if j not in judges]
            self.random.shuffle(left)
            self.add(*scope, "panel.alternates", ">".join(left[:2]))
        if self.random.random() < 0.3:
            self.add(*scope, "panel.present", str(self.random.randint(1, len(judges))))

    def introduce(self, judges):
        known = self.book.everybody() | {row[4][len("judge."):] for row in self.rows}
        for judge in judges:
            if judge not in known:
                self.add("", "", "judge." + judge, "Bà Mới " + judge[-1], "khách mời")

    def members_replaced(self):
        limits = self.book.roster_limits
        for team in self.teams:
            if not self.chance(0.08):
                continue
            role = self.random.choice(["main", "main", "reserve"])
            self.add("", team, "member." + role + ".captain",
                     self.random.choice(["", "1994", "2000", "2002"]), "Đội trưởng mới")
            more = self.random.choice(["main", "reserve"])
            if limits.get("max", 2) > 1 and (more == "reserve" or limits.get("main", 2) > 1):
                self.add("", team, "member." + more, "2003", "Người thay")
