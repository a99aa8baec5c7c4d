// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What seats, sheets, turns and the log tell, against docs/protocol.md.
#include "link/messages/words.h"
#include "tests/link/show.h"

#include <QTest>

using namespace contest;
using namespace messages;

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
