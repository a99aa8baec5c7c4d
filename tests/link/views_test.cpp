// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The views' content, against docs/protocol.md.
#include "link/messages/words.h"
#include "tests/link/script.h"

#include "contest/ceremony.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace contest;
using namespace messages;
using Json = nlohmann::json;

namespace {

const Audience Hall{SeatKind::Display, {}};
const Audience Host{SeatKind::Mc, {}};
const Audience Desk{SeatKind::Operator, {}};

const TurnId Knowledge{Tri, KienThuc, {"binh_hai"}};
const TurnId Skit{Tri, TieuPham, {"binh_hai"}};

struct Show : Play
{
    explicit Show(RankingReveal reveal = RankingReveal::AfterCeremony) : Play(smallShow(reveal))
    {
        evening.draw(Tri);
        backstage.now = evening.now;
    }
    Json topic(const Audience &audience, const std::string &name) const
    {
        for (const Topic &each : viewsFor(evening.contest, backstage, audience)) {
            if (each.name == name) {
                return Json::parse(each.data);
            }
        }
        return nullptr;
    }
    Json live() const { return topic(Hall, "live"); }
    Json sheetOfJudge(const JudgeId &judge) const
    {
        return topic({SeatKind::Judge, judge}, "sheets").at("sheets").back();
    }
    Cue cue(Scene scene, const TurnId &turn) const
    {
        return {scene, turn.round, turn.segment, turn.team, 0};
    }
    //! Every turn of the round, all different in score, approved.
    void playAll()
    {
        int extra = 0;
        for (const TurnId &turn : evening.contest.turnsOf(Tri)) {
            evening.play(turn, points(10 + extra++ % 9));
        }
    }
};

std::string text(const Json &json)
{
    return json.dump();
}

#define SAME(actual, ...)                                                                          \
    do {                                                                                           \
        const Json found = actual;                                                                 \
        QVERIFY2(found == (__VA_ARGS__), found.dump().c_str());                                    \
    } while (false)

}

class ViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandDisplaysAreListedAsFarAsTheyFitAndThenCounted()
    {
        Show show;
        show.backstage.seats = {{"operator", true, 0, "d", "127.0.0.1", "console", {}}};
        for (int i = 1000; i > 0; --i) {
            const std::string seat = "display:" + std::to_string(i);
            show.backstage.seats.push_back(
                {seat, i != 999, 0, std::string(64, 'd'), "192.168.1.21", "display", i % 2});
            show.backstage.offers.push_back(
                {seat, "402917", {"http://192.168.1.5:8080/#" + std::string(28, 's')}, 9'999'999});
        }
        show.backstage.seats.push_back({"judge:gk3", true, 0, "tablet", "127.0.0.1", "j", {}});
        const Json seats = show.topic(Desk, "seats");
        QVERIFY(seats.dump().size() < 63'000);
        QCOMPARE(seats["seats"][0]["seat"].get<std::string>(), std::string("judge:gk3"));
        QCOMPARE(seats["seats"][1]["seat"].get<std::string>(), std::string("operator"));
        const auto listed = std::int64_t(seats["seats"].size()) - 2;
        QVERIFY(listed > 100);
        QCOMPARE(seats["seats"][std::size_t(listed) + 1]["seat"].get<std::string>(),
            "display:" + std::to_string(listed));
        const Json &more = seats["more"];
        QCOMPARE(more["seats"].get<std::int64_t>(), 1000 - listed);
        QCOMPARE(more["connected"].get<std::int64_t>(), 1000 - listed - 1);
        // The cue on air is number 0, which stands on the glass of every other one.
        QCOMPARE(more["shown"].get<std::int64_t>(), (1000 - listed) / 2 + (1000 - listed) % 2);
        QCOMPARE(more["offers"].get<std::int64_t>() + std::int64_t(seats["offers"].size()), 1000);
        show.backstage.seats.resize(300);
        show.backstage.offers.clear();
        QVERIFY(show.topic(Desk, "seats")["more"]["seats"].get<int>() > 0);
        show.backstage.seats.resize(100);
        QVERIFY(show.topic(Desk, "seats")["more"].is_null());
    }

    void whatAJudgeAsksForIsSeenByThatJudgeAndTheOperator()
    {
        Show show;
        show.backstage.seats = {{"judge:gk3", true, 0, "t", "127.0.0.1", "j", {}},
            {"judge:gk4", true, 0, "t", "127.0.0.1", "j", {}}};
        const auto before = viewsFor(show.evening.contest, show.backstage, {SeatKind::Judge, Gk4});
        const auto hall = viewsFor(show.evening.contest, show.backstage, Hall);
        const auto host = viewsFor(show.evening.contest, show.backstage, Host);
        show.backstage.asks[{"gk3"}] = {{}, {Skit}};
        const Json asks = show.topic(Desk, "seats")["seats"][0]["asks"];
        QCOMPARE(asks.size(), std::size_t(2));
        QCOMPARE(asks[0]["what"].get<std::string>(), std::string("secretary"));
        QCOMPARE(asks[1]["what"].get<std::string>(), std::string("amend"));
        QCOMPARE(asks[1]["turn"]["team"].get<std::string>(), std::string("binh_hai"));
        QVERIFY(asks[1]["words"]["vi"].get<std::string>().find("xin sửa phiếu") == 0);
        QVERIFY(!show.topic(Desk, "seats")["seats"][1].contains("asks"));
        QCOMPARE(show.topic({SeatKind::Judge, {"gk3"}}, "me")["asks"].size(), std::size_t(2));
        QVERIFY(viewsFor(show.evening.contest, show.backstage, {SeatKind::Judge, Gk4}) == before);
        QVERIFY(viewsFor(show.evening.contest, show.backstage, Hall) == hall);
        QVERIFY(viewsFor(show.evening.contest, show.backstage, Host) == host);
    }

    void seatsAreRecognisedByTheirNames()
    {
        QVERIFY(audienceOf("operator")->kind == SeatKind::Operator);
        QVERIFY(audienceOf("mc")->kind == SeatKind::Mc);
        QVERIFY(audienceOf("display:12")->kind == SeatKind::Display);
        QVERIFY((*audienceOf("judge:gk3") == Audience{SeatKind::Judge, Gk3}));
        QVERIFY(*audienceOf("display:1") == *audienceOf("display:2"));
        for (const char *wrong : {"", "operator ", "judge:", "judge:GK3", "judge:a b",
                 "display:", "display:0", "display:01", "display:-1", "display:9999", "team:a"}) {
            QVERIFY2(!audienceOf(wrong), wrong);
        }
    }

    void everyAudienceHasItsTopicsAndNoOthers()
    {
        Show show;
        show.evening.call(Skit);
        const auto names = [&](const Audience &audience) {
            std::string all;
            for (const Topic &topic : viewsFor(show.evening.contest, show.backstage, audience)) {
                all += topic.name + " ";
            }
            return all;
        };
        QCOMPARE(names(Hall), std::string("live "));
        QCOMPARE(names(Host), std::string("live run/cum_binh_tri "));
        QCOMPARE(names({SeatKind::Judge, Gk3}), std::string("me sheets stage "));
        QCOMPARE(names(Desk),
            std::string(
                "control live log preview/cum_binh_tri prizes/cum_binh_tri round/cum_binh_tri "
                "run/cum_binh_tri seats show standings/cum_binh_tri "
                "turn/cum_binh_tri/tieu_pham/binh_hai "));
    }

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

    void aSheetGoesFromOpenToLocked()
    {
        Show show;
        show.evening.call(Skit);
        SAME(show.sheetOfJudge(Gk3).at("state"), Json("open"));
        SAME(show.sheetOfJudge(Gk3).at("segment").at("max"), Json("40"));
        QVERIFY(show.sheetOfJudge(Gk3).at("total").is_null());
        show.evening.sheet(Skit, Gk3, points(36, 500));
        SAME(show.sheetOfJudge(Gk3).at("state"), Json("submitted"));
        SAME(show.sheetOfJudge(Gk3).at("total"), Json("36,5"));
        SAME(show.sheetOfJudge(Gk3).at("marks").at("dao_cu"), Json("1.5"));
        show.evening.must(ReturnSheet{Skit, Gk3, "cộng lại"});
        SAME(show.sheetOfJudge(Gk3).at("state"), Json("returned"));
        SAME(show.sheetOfJudge(Gk3).at("reason"), Json("cộng lại"));
        for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4, Gk5}) {
            show.evening.sheet(Skit, judge, points(30));
        }
        SAME(show.sheetOfJudge(Gk3).at("version"), Json(2));
        show.evening.must(ApproveTurn{Skit});
        SAME(show.sheetOfJudge(Gk3).at("state"), Json("locked"));
    }

    void anExcusedJudgeAndAnAlternateKnowWhereTheyStand()
    {
        Show show;
        show.evening.call(Skit);
        QVERIFY(show.topic({SeatKind::Judge, Gk6}, "sheets").at("sheets").empty());
        for (const JudgeId &judge : {Gk1, Gk2, Gk3}) {
            show.evening.must(ExcuseJudge{Tri, Skit, judge, "cùng xã"});
        }
        SAME(show.sheetOfJudge(Gk1).at("state"), Json("excused"));
        SAME(show.sheetOfJudge(Gk1).at("reason"), Json("cùng xã"));
        SAME(show.sheetOfJudge(Gk6).at("state"), Json("open")); // two main judges are too few
    }

    void aClockFromBeforeARebootDoesNotRunOn()
    {
        Show show;
        show.evening.call(Skit);
        show.evening.must(StartClock{Skit});
        show.evening.take(show.cue(Scene::Clock, Skit));
        SAME(show.live().at("view").at("clock").at("state"), Json("running"));
        SAME(show.live().at("view").at("clock").at("sinceMs"), Json(show.evening.now.bootMs));
        const std::string name = "cum_binh_tri/tieu_pham/binh_hai";
        SAME(show.topic(Desk, "control").at("clocks").at(name).at("otherBoot"), Json(false));
        show.backstage.now.bootId = "boot-2";
        SAME(show.live().at("view").at("clock").at("state"), Json("paused"));
        SAME(show.topic(Desk, "control").at("clocks").at(name).at("otherBoot"), Json(true));
    }

    void theOperatorSeesHowATurnAddsUp()
    {
        Show show;
        show.evening.call(Skit);
        show.evening.sheet(Skit, Gk1, points(36));
        Json turn = show.topic(Desk, "turn/cum_binh_tri/tieu_pham/binh_hai");
        QVERIFY(turn.at("reckoning").is_null());
        QCOMPARE(turn.at("missing").size(), std::size_t(4));
        QCOMPARE(turn.at("sheets").size(), std::size_t(6));
        SAME(turn.at("sheets").at(0).at("standing"), Json("counts"));
        SAME(turn.at("sheets").at(1).at("standing"), Json("missing"));
        SAME(turn.at("sheets").at(5).at("standing"), Json("notNeeded"));
        show.evening.mark(Skit, points(36));
        turn = show.topic(Desk, "turn/cum_binh_tri/tieu_pham/binh_hai");
        SAME(turn.at("reckoning").at("total"), Json("36,00"));
        SAME(turn.at("reckoning").at("exact"), Json("36"));
        SAME(turn.at("state"), Json("called"));
    }

    void theLogSpeaksInSentences()
    {
        Show show;
        show.perform({CallTurn{Skit}, {}, {}, {}, 0});
        show.perform({SubmitSheet{Skit, Gk3,
                          sheetOf(*show.evening.contest.rulebook->segment(TieuPham), points(36)),
                          {}, SheetSource::Paper},
            {}, {}, {}, 0});
        const Json entries = show.topic(Desk, "log").at("entries");
        const Json newest = entries.back();
        SAME(newest.at("words").at("vi"),
            Json("Cụm Bình Trị, Bình Hải, Tiểu phẩm: GK3 gửi phiếu, tổng 36 (phiếu giấy, một người "
                 "nhập)"));
        SAME(newest.at("masked").at("vi"),
            Json("Cụm Bình Trị, Bình Hải, Tiểu phẩm: GK3 gửi phiếu (phiếu giấy, một người nhập)"));
        QVERIFY(!entries.front().contains("masked")); // it tells no mark
        SAME(newest.at("who").at("vi"), Json("Bàn điều khiển"));
        SAME(newest.at("sequence"), Json(show.evening.contest.sequence));
        QVERIFY(text(entries).find("{}") == std::string::npos); // no rulebook in it
    }

    void theLogSaysWhatWasTakenBack()
    {
        Show show;
        show.perform({CallTurn{Skit}, {}, {}, {}, 0});
        show.perform({SetStandby{show.cue(Scene::Team, Skit)}, {}, {}, {}, 0});
        const std::int64_t standby = show.evening.contest.sequence;
        const auto newest = [&] { return show.topic(Desk, "log").at("entries").back(); };
        show.perform({Undo{standby}, {}, {}, {}, 0});
        SAME(newest().at("words").at("vi"),
            Json("Hoàn tác: Chuẩn bị: Giới thiệu đội, Bình Hải, Tiểu phẩm"));
        SAME(newest().at("words").at("en"), Json("Undone: Standby: Team, Bình Hải, Tiểu phẩm"));
        show.perform({Undo{standby - 1}, {}, {}, {}, 0});
        SAME(newest().at("words").at("vi"),
            Json("Hoàn tác: Cụm Bình Trị, Bình Hải, Tiểu phẩm: mời đội lên sân khấu"));
    }

    void cuesAreNamedInBothLanguages()
    {
        const Show show;
        const Words words = cueWords(show.evening.contest, show.cue(Scene::Score, Skit));
        QCOMPARE(words.vi, std::string("Công bố điểm, Bình Hải, Tiểu phẩm"));
        QCOMPARE(words.en, std::string("Score, Bình Hải, Tiểu phẩm"));
        QCOMPARE(seatWords(*show.evening.contest.rulebook, "judge:gk3").vi,
            std::string("GK3 Giám khảo Ba"));
        QCOMPARE(judgeLabel(*show.evening.contest.rulebook, Gk6), std::string("DP1"));
    }

    void theTimeOfDayStandsStillInItsTopic()
    {
        Show show;
        const Json before = show.topic(Desk, "control");
        show.backstage.now.wallMs += 12'345;
        show.backstage.now.bootMs += 12'345;
        SAME(show.topic(Desk, "control"), before);
    }
};

QTEST_GUILESS_MAIN(ViewsTest)
#include "views_test.moc"
