// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is on air, and the run of show that leads there, against docs/protocol.md.
#include "tests/link/show.h"

#include "contest/ceremony.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace contest;
using namespace messages;

class AirViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScoreComesOutWithItsLines()
    {
        Show show;
        show.evening.call(Knowledge);
        show.evening.must(EnterKeyResult{Knowledge, TracNghiem, 9});
        for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4, Gk5}) {
            show.evening.sheet(Knowledge, judge, points(judge == Gk1 ? 9 : 8));
        }
        show.evening.must(GiveDeduction{Knowledge, points(0, 500), "một thành viên đến muộn"});
        show.evening.must(ApproveTurn{Knowledge});
        show.evening.take(show.cue(Scene::Score, Knowledge));
        const Json live = show.live();
        SAME(live.at("scene"), Json("score"));
        SAME(live.at("number"), Json(1));
        const Json &view = live.at("view");
        SAME(view.at("total"), Json("34,70"));
        SAME(view.at("max"), Json("40"));
        SAME(view.at("lines"), Json::parse(R"([
            {"kind":"judged","label":"Xử lý tình huống","value":"8,20"},
            {"kind":"key","label":"Trắc nghiệm","value":"27"},
            {"kind":"deduction","label":"Điểm trừ","value":"–0,5"}])"));
        QVERIFY(text(live).find("đến muộn") == std::string::npos);
        SAME(view.at("team").at("number"), Json(show.evening.contest.numberOf(Tri, {"binh_hai"})));
    }

    void overtimeHasItsOwnLine()
    {
        Show show;
        show.evening.call(Skit);
        show.evening.mark(Skit, points(36));
        show.evening.must(EnterMeasuredTime{Skit, 600'000 + 72'000, "bấm tay"});
        show.evening.must(ApproveTurn{Skit});
        show.evening.take(show.cue(Scene::Score, Skit));
        SAME(show.live().at("view").at("lines"), Json::parse(R"([
            {"kind":"judged","label":"Giám khảo chấm","value":"36,00"},
            {"kind":"time","label":"Quá giờ 01:12","value":"–1"}])"));
    }

    //! Whatever got onto the air by mistake: what is not revealed is not sent.
    void whatIsNotRevealedIsNotSentEvenIfItIsOnAir()
    {
        Show show;
        show.evening.call(Skit);
        show.evening.mark(Skit, points(36));
        const auto sceneOf = [&](const Cue &cue) {
            show.evening.contest.live = cue;
            return show.live().at("scene").get<std::string>();
        };
        QCOMPARE(sceneOf(show.cue(Scene::Score, Skit)), std::string("judging"));
        QCOMPARE(sceneOf({Scene::Standings, Tri, {}, {}, 0}), std::string("waiting"));
        QCOMPARE(sceneOf({Scene::SegmentStandings, Tri, TieuPham, {}, 0}), std::string("waiting"));
        QCOMPARE(sceneOf({Scene::Prize, Tri, {}, {}, 1}), std::string("waiting"));
        QCOMPARE(sceneOf({Scene::Prize, Tri, {}, {}, 0}), std::string("waiting"));
        QCOMPARE(sceneOf({Scene::Team, {"x"}, {"y"}, {"z"}, 0}), std::string("waiting"));
        QCOMPARE(sceneOf({Scene::Standings, {"x"}, {}, {}, 0}), std::string("waiting"));
    }

    void theTitleOfTheSkitStandsInTheSkitOnly()
    {
        Show show;
        for (const Scene scene : {Scene::Team, Scene::Clock}) {
            for (const auto &[turn, title] :
                {std::pair{Skit, "Tiểu phẩm của Bình Hải"}, {Knowledge, ""}}) {
                show.evening.call(turn);
                show.evening.take(show.cue(scene, turn));
                SAME(show.live().at("view").at("skit"), Json(title));
            }
        }
    }

    void lampsTellWhoHasMarkedAndNothingElse()
    {
        Show show;
        show.evening.call(Skit);
        show.evening.must(ExcuseJudge{Tri, Skit, Gk2, "cùng xã"});
        show.evening.sheet(Skit, Gk1, points(30));
        show.evening.sheet(Skit, Gk3, points(31));
        show.evening.must(ReturnSheet{Skit, Gk3, "cộng lại"});
        show.evening.take(show.cue(Scene::Judging, Skit));
        SAME(show.live().at("view").at("lamps"), Json::parse(R"([
            {"label":"GK1","state":"submitted"},{"label":"GK2","state":"excused"},
            {"label":"GK3","state":"waiting"},{"label":"GK4","state":"waiting"},
            {"label":"GK5","state":"waiting"}])"));
        show.evening.sheet(Skit, Gk6, points(29)); // the alternate stands in for GK2
        SAME(show.live().at("view").at("lamps").back(),
            Json::parse(R"({"label":"DP1","state":"submitted"})"));
    }

    //! The sheet was there before the excuse only because the others lie far apart.
    void thirdMarkHasNoLampEvenIfAJudgeIsExcusedAfterwards()
    {
        Show show;
        Rulebook book = *show.evening.contest.rulebook;
        book.deviation = {DeviationPolicy::Action::ThirdMark, {points(2), {}}};
        show.evening.contest.rulebook = std::make_shared<const Rulebook>(book);
        show.evening.call(Skit);
        for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4}) {
            show.evening.sheet(Skit, judge, points(36));
        }
        show.evening.sheet(Skit, Gk5, points(30));
        show.evening.sheet(Skit, Gk6, points(33));
        show.evening.must(ExcuseJudge{Tri, Skit, Gk1, "cùng xã"});
        show.evening.take(show.cue(Scene::Judging, Skit));
        QCOMPARE(show.live().at("view").at("lamps").size(), std::size_t(5));
    }

    void standingsKeepToWhatWasApprovedWhenTheyWentOnAir()
    {
        Show show(RankingReveal::Approved);
        const std::vector<TurnId> turns = show.evening.contest.turnsOf(Tri);
        show.evening.play(turns[0], points(15));
        show.evening.play(turns[1], points(16));
        const Cue board{Scene::SegmentStandings, Tri, turns[0].segment, {}, 0};
        show.evening.take(board);
        const Json before = show.live();
        QCOMPARE(before.at("view").at("rows").size(), std::size_t(2));
        SAME(before.at("view").at("done"), Json(2));
        SAME(before.at("view").at("of"), Json(4));
        SAME(before.at("view").at("rows").at(0).at("total"), Json("16,00"));
        show.evening.call(turns[2]);
        show.evening.mark(turns[2], points(17));
        const Json marked = show.live();
        show.evening.must(ApproveTurn{turns[2]});
        SAME(show.live(), marked);
        show.evening.take(board);
        QCOMPARE(show.live().at("view").at("rows").size(), std::size_t(3));
    }

    void theLastOnStageStandsOutInItsSegmentButNotInTheFinalTable()
    {
        Show show;
        show.playAll();
        show.evening.decide(Tri);
        show.evening.reveal(Tri);
        const auto currentIn = [&](const Cue &cue) {
            show.evening.take(cue);
            const Json view = show.live().at("view");
            return std::count_if(view.at("rows").begin(), view.at("rows").end(),
                [](const Json &row) { return row.at("current").get<bool>(); });
        };
        QVERIFY(show.evening.contest.onStage.has_value());
        QCOMPARE(currentIn({Scene::SegmentStandings, Tri, TieuPham, {}, 0}), 1);
        QCOMPARE(currentIn({Scene::Standings, Tri, {}, {}, 0}), 0);
    }

    void prizesComeOutStepByStep()
    {
        Show show;
        show.playAll();
        show.evening.decide(Tri);
        const std::vector<CeremonyStep> steps = ceremonySteps(show.evening.contest, Tri);
        std::set<std::string> named;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            show.evening.take({Scene::Prize, Tri, {}, {}, int(i) + 1});
            const Json view = show.live().at("view");
            SAME(view.at("phase"), Json(steps[i].team ? "reveal" : "announce"));
            SAME(view.at("prize"), Json(steps[i].prize));
            SAME(view.at("levels"), Json(4));
            if (steps[i].team) {
                SAME(view.at("team").at("id"), Json(steps[i].team->text));
                named.insert(steps[i].prize + steps[i].team->text);
            } else {
                QVERIFY(view.at("team").is_null());
            }
            QCOMPARE(view.at("revealed").size() + (steps[i].team ? 1 : 0), named.size());
        }
        const Json last = show.live().at("view");
        SAME(last.at("prize"), Json("Nhất"));
        SAME(last.at("level"), Json(4));
        SAME(last.at("amount"), Json("4.000.000 đồng"));
        // An earlier step again shows no more than it did.
        show.evening.take({Scene::Prize, Tri, {}, {}, 1});
        QVERIFY(show.live().at("view").at("revealed").empty());
    }

    void theRunOfShowNamesNoPrizeBeforeItsStep()
    {
        Show show;
        show.playAll();
        show.evening.decide(Tri);
        for (const Audience &reader : {Host, Desk}) {
            const std::string run = text(show.topic(reader, "run/cum_binh_tri"));
            // How many steps are to come tells how many teams get what: the MC sees the next one.
            const bool all = reader.kind == SeatKind::Operator;
            QVERIFY(run.find("bước 1") != std::string::npos);
            QCOMPARE(run.find("bước 3") != std::string::npos, all);
            for (const char *name : {"Nhất", "Khuyến khích", "xuất sắc"}) {
                QVERIFY2(run.find(name) == std::string::npos, name);
            }
        }
    }

    void theRunOfShowFollowsTheShow()
    {
        Show show;
        const TurnId first = show.evening.contest.turnsOf(Tri).front();
        const auto stateOf = [&](const Audience &reader, Scene scene) {
            const Json cues = show.topic(reader, "run/cum_binh_tri").at("cues");
            const std::string name = scene == Scene::Team ? "team"
                : scene == Scene::Clock                   ? "clock"
                                                          : "judging";
            const auto found = std::find_if(cues.begin(), cues.end(), [&](const Json &each) {
                return each.at("cue").at("scene") == name
                    && each.at("cue").at("team") == first.team.text
                    && each.at("cue").at("segment") == first.segment.text;
            });
            return *found;
        };
        const Json next = stateOf(Desk, Scene::Team);
        SAME(next.at("state"), Json("next"));
        QVERIFY(next.at("blocked").at("vi").get<std::string>().find("chưa được mời")
            != std::string::npos);
        QVERIFY(stateOf(Host, Scene::Team).at("blocked").at("vi").get<std::string>().find("mời")
            == std::string::npos);
        show.evening.call(first);
        show.evening.take(show.cue(Scene::Team, first));
        SAME(stateOf(Desk, Scene::Team).at("state"), Json("air"));
        SAME(stateOf(Desk, Scene::Clock).at("state"), Json("next"));
        show.evening.must(SetStandby{show.cue(Scene::Clock, first)});
        SAME(stateOf(Desk, Scene::Clock).at("state"), Json("standby"));
        show.evening.take(show.cue(Scene::Clock, first));
        SAME(stateOf(Desk, Scene::Team).at("state"), Json("done"));
        SAME(stateOf(Desk, Scene::Judging).at("state"), Json("next"));
    }
};

QTEST_GUILESS_MAIN(AirViewsTest)
#include "air_views_test.moc"
