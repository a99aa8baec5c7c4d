// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders of an evening that goes wrong: what they change, what each refuses, how the minutes tell
// them.
#include "contest/incident_words.h"
#include "contest/standings.h"
#include "tests/contest/evening.h"

#include <QTest>

#include <algorithm>

using namespace contest;

namespace {

const TeamId Hai{"binh_hai"};
const TurnId Skit{Tri, TieuPham, Hai};
const TurnId Quiz{Tri, KienThuc, Hai};
const std::string Chair = "Giám khảo Một";

struct Refused
{
    Order order;
    std::string code, field;
};

//! Each order is refused for its own reason, in two languages.
void areRefused(Evening &evening, const std::vector<Refused> &orders)
{
    int number = 0;
    for (const Refused &each : orders) {
        ++number;
        const auto refusal = evening.give(each.order);
        QVERIFY2(refusal.has_value(), std::to_string(number).c_str());
        QVERIFY2(codeOf(refusal) == each.code && refusal->field == each.field,
            (std::to_string(number) + ": " + codeOf(refusal) + ' ' + refusal->field).c_str());
        QVERIFY(!refusal->words.vi.empty() && refusal->words.vi != refusal->words.en);
    }
}

std::vector<TeamId> swapped(std::vector<TeamId> order)
{
    std::swap(order[0], order[1]);
    return order;
}

Panel panelOf(const Evening &evening)
{
    return evening.contest.rulebook->panel;
}

std::vector<Member> people(int mains, int captains)
{
    std::vector<Member> roster;
    for (int i = 0; i < mains; ++i) {
        roster.push_back({"Người " + std::to_string(i), 1990, MemberRole::Main, i < captains});
    }
    return roster;
}

//! Three main members and one captain, five in all.
Rulebook strictRosters()
{
    Rulebook book = binhSon();
    book.rosterLimits = {1, 5, 3, 1};
    return book;
}

}

class IncidentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCallingOrderChangesWithConsent();
    void aPerformanceStartsAgainOnlyOnceItHasBegun();
    void aSegmentIsVoidedWhileSomethingOfItIsOpen();
    void aQuestionIsCancelledBeforeResultsRestOnIt();
    void aTeamComesBackThatLeftByMistake();
    void aComplaintIsTakenAndDecided();
    void anApprovedTurnIsReopenedByAgreement();
    void aPanelIsAmendedWhole();
    void aRosterKeepsToTheLimits();
    void aRosterKeepsToItsReservesSupportersWomenAndStages();
    void aSessionRestsAndGoesOn();
    void theMinutesTellEveryIncident();
};

void IncidentsTest::theCallingOrderChangesWithConsent()
{
    Evening evening;
    areRefused(evening, {{ChangePlayingOrder{Tri, {}, "r", {}}, "noRunningOrder", Tri.text}});
    evening.draw(Tri);
    const std::vector<TeamId> drawn = evening.contest.round(Tri).runningOrder;
    std::vector<TeamId> late(drawn.begin() + 1, drawn.end());
    late.push_back(drawn.front());
    areRefused(evening,
        {{ChangePlayingOrder{Tri, drawn, "r", {}}, "alreadyDone", "order"},
            {ChangePlayingOrder{Tri, {Hai}, "r", {}}, "incomplete", "order"},
            {ChangePlayingOrder{Tri, swapped(drawn), "r", {{"chau_o"}}}, "unknownThing", "chau_o"},
            {ChangePlayingOrder{Tri, swapped(drawn), "r", {drawn[0]}}, "incomplete", "consents"},
            {ChangePlayingOrder{Tri, late, " ", {}}, "reasonMissing", "reason"}});
    evening.must(ChangePlayingOrder{Tri, late, "đến muộn", {}});
    QCOMPARE(evening.contest.turnsOf(Tri).front().team, drawn[1]);
    QCOMPARE(evening.contest.numberOf(Tri, drawn[0]), 1);
    evening.must(ChangePlayingOrder{Tri, swapped(late), "đổi chỗ", {late[0], late[1]}});
    QCOMPARE(evening.contest.turnsOf(Tri).front().team, late[1]);
}

void IncidentsTest::aPerformanceStartsAgainOnlyOnceItHasBegun()
{
    Evening evening;
    evening.draw(Tri);
    areRefused(evening, {{RestartTurn{Skit, "r"}, "turnNotCalled", Hai.text}});
    evening.call(Skit);
    areRefused(evening, {{RestartTurn{Skit, "r"}, "clockState", Hai.text}});
    evening.sheet(Skit, Gk1, points(30));
    areRefused(evening, {{RestartTurn{Skit, ""}, "reasonMissing", "reason"}});
    evening.must(RestartTurn{Skit, "mất tiếng"});
    QVERIFY(evening.contest.turn(Skit)->sheets.empty());
    QCOMPARE(evening.contest.turn(Skit)->attempts.size(), std::size_t(1));
    evening.mark(Skit, points(30));
    evening.must(ApproveTurn{Skit});
    evening.must(ReopenTurn{Skit, "r", {Chair}});
    areRefused(evening, {{RestartTurn{Skit, "r"}, "turnApproved", Hai.text}});
}

void IncidentsTest::aSegmentIsVoidedWhileSomethingOfItIsOpen()
{
    Evening evening;
    evening.draw(Tri);
    for (const TeamId &team : evening.contest.teamsOf(Tri)) {
        evening.play({Tri, GioiThieu, team}, points(15));
    }
    evening.play(Skit, points(30));
    areRefused(evening,
        {{VoidSegment{{"cum_x"}, TieuPham, "r"}, "unknownThing", "cum_x"},
            {VoidSegment{Tri, {"nang_khieu"}, "r"}, "unknownThing", "nang_khieu"},
            {VoidSegment{Tri, GioiThieu, "r"}, "turnApproved", GioiThieu.text},
            {VoidSegment{Tri, TieuPham, ""}, "reasonMissing", "reason"}});
    evening.must(VoidSegment{Tri, TieuPham, "mưa"});
    QVERIFY(evening.contest.isVoid(Skit));
    QCOMPARE(*evening.contest.voidedBecause(Tri, TieuPham), std::string("mưa"));
    QCOMPARE(rowOf(standings(evening.contest, Tri), Hai).total, Fraction(15, 1));
    evening.must(VoidSegment{Tri, KienThuc, "mưa"});
    areRefused(evening,
        {{VoidSegment{Tri, TieuPham, "r"}, "alreadyDone", TieuPham.text},
            {VoidSegment{Tri, GioiThieu, "r"}, "badDecision", GioiThieu.text},
            {ReopenTurn{Skit, "r", {Chair}}, "turnVoid", TieuPham.text}});
}

void IncidentsTest::aQuestionIsCancelledBeforeResultsRestOnIt()
{
    Evening evening;
    evening.draw(Tri);
    areRefused(evening,
        {{CancelQuestions{Tri, KienThuc, {"tu_luan"}, 1, "r"}, "unknownThing", "tu_luan"},
            {CancelQuestions{Tri, {"nang_khieu"}, TracNghiem, 1, "r"}, "unknownThing",
                "nang_khieu"},
            {CancelQuestions{Tri, KienThuc, TracNghiem, 0, "r"}, "markOutOfRange", "count"},
            {CancelQuestions{Tri, KienThuc, TracNghiem, 10, "r"}, "markOutOfRange", "count"},
            {CancelQuestions{Tri, KienThuc, TracNghiem, 1, ""}, "reasonMissing", "reason"}});
    evening.play(Quiz, points(38)); // ten right answers and a situation
    const int right = evening.contest.turn(Quiz)->keyResults.at(TracNghiem).right;
    areRefused(evening,
        {{CancelQuestions{Tri, KienThuc, TracNghiem, 11 - right, "r"}, "turnApproved", Hai.text}});
    evening.must(ReopenTurn{Quiz, "đáp án", {Chair}});
    evening.must(CancelQuestions{Tri, KienThuc, TracNghiem, 11 - right, "đáp án"});
    areRefused(evening, {{ApproveTurn{Quiz}, "incomplete", TracNghiem.text}});
    evening.must(EnterKeyResult{Quiz, TracNghiem, right - 1, 0});
    evening.must(ApproveTurn{Quiz});
}

void IncidentsTest::aTeamComesBackThatLeftByMistake()
{
    Evening evening;
    evening.must(RemoveTeam{Tri, Hai, Departure::Withdrawn, {}, "nhầm"});
    evening.draw(Tri);
    areRefused(evening,
        {{ReinstateTeam{Tri, {"chau_o"}, "r"}, "unknownThing", "chau_o"},
            {ReinstateTeam{Tri, {"binh_tri"}, "r"}, "alreadyDone", "binh_tri"},
            {ReinstateTeam{Tri, Hai, ""}, "reasonMissing", "reason"},
            {ReinstateTeam{{"cum_x"}, Hai, "r"}, "unknownThing", "cum_x"}});
    evening.must(ReinstateTeam{Tri, Hai, "ghi nhầm"});
    QCOMPARE(evening.contest.numberOf(Tri, Hai), 8);
}

void IncidentsTest::aComplaintIsTakenAndDecided()
{
    for (const char *who : {"captain", "any_member", "unit_head"}) {
        Rulebook book = strictRosters();
        book.complaint = ComplaintPolicy{who, "results_signed", "Trưởng Ban", true};
        book.teams.front().roster = people(2, 1);
        const TeamId team = book.teams.front().id;
        Evening evening(book);
        const bool any = std::string(who) == "unit_head";
        areRefused(evening,
            {{FileComplaint{Tri, team, " ", "Người 0"}, "reasonMissing", "text"},
                {FileComplaint{Tri, team, "chấm nhầm", ""}, "reasonMissing", "by"},
                {FileComplaint{Tri, {"chau_o"}, "chấm nhầm", "Người 0"}, "unknownThing", "chau_o"},
                {DecideComplaint{Tri, 1, "giữ", "Ông Ba"}, "unknownThing", "1"}});
        QCOMPARE(evening.give(FileComplaint{Tri, team, "chấm nhầm", "Người lạ"}).has_value(), !any);
        evening.must(FileComplaint{Tri, team, "chấm nhầm", "Người 0"});
        areRefused(evening,
            {{DecideComplaint{Tri, 1, " ", "Ông Ba"}, "reasonMissing", "outcome"},
                {DecideComplaint{Tri, 1, "giữ", ""}, "reasonMissing", "decidedBy"},
                {DecideComplaint{{"cum_x"}, 1, "giữ", "Ông Ba"}, "unknownThing", "cum_x"}});
        evening.must(DecideComplaint{Tri, 1, "giữ nguyên", "Ông Ba"});
        areRefused(evening, {{DecideComplaint{Tri, 1, "giữ", "Ông Ba"}, "alreadyDone", "1"}});
    }
    Evening signedOff;
    signedOff.draw(Tri);
    signedOff.playRound(Tri, apart());
    signedOff.must(FileComplaint{Tri, Hai, "chấm nhầm", "Đội trưởng"});
    QCOMPARE(codeOf(signedOff.give(signedOff.asProposed(Tri))), std::string("complaintOpen"));
    signedOff.must(DecideComplaint{Tri, 1, "giữ nguyên", "Ông Ba"});
    signedOff.decide(Tri);
    areRefused(signedOff, {{FileComplaint{Tri, Hai, "muộn", "Đội trưởng"}, "tooLate", Tri.text}});
}

void IncidentsTest::anApprovedTurnIsReopenedByAgreement()
{
    Rulebook book = binhSon();
    book.correctionApprovals = 2;
    Evening evening(book);
    evening.draw(Tri);
    evening.call(Skit);
    areRefused(evening,
        {{ReopenTurn{Skit, "r", {Chair, "Thư ký"}}, "turnNotApproved", Hai.text},
            {ReopenTurn{{{"cum_x"}, TieuPham, Hai}, "r", {}}, "unknownThing", "cum_x"}});
    evening.mark(Skit, points(30));
    evening.must(ApproveTurn{Skit});
    areRefused(evening,
        {{ReopenTurn{Skit, "r", {Chair, Chair, " "}}, "incomplete", "agreedBy"},
            {ReopenTurn{Skit, "r", {"Thư ký", "Ông Ba"}}, "incomplete", "agreedBy"},
            {ReopenTurn{Skit, "", {Chair, "Thư ký"}}, "reasonMissing", "reason"}});
    evening.take({Scene::Score, Tri, TieuPham, Hai, 0});
    areRefused(evening, {{ReopenTurn{Skit, "r", {Chair, "Thư ký"}}, "cueChanged", Hai.text}});
    evening.take({Scene::Team, Tri, TieuPham, Hai, 0});
    evening.must(ReopenTurn{Skit, "cộng nhầm", {Chair, "Thư ký"}});
    QVERIFY(wasAnnounced(*evening.contest.turn(Skit)));
}

void IncidentsTest::aPanelIsAmendedWhole()
{
    Evening evening;
    const auto amend = [](Panel panel, const std::optional<RoundId> &round = Tri) {
        return AmendPanel{round, {}, std::move(panel), "r"};
    };
    const auto with = [&evening](const auto &change) {
        Panel panel = panelOf(evening);
        change(panel);
        return panel;
    };
    areRefused(evening,
        {{amend(panelOf(evening), RoundId{"cum_x"}), "unknownThing", "cum_x"},
            {AmendPanel{{}, SegmentId{"nang_khieu"}, panelOf(evening), "r"}, "unknownThing",
                "nang_khieu"},
            {amend(with([](Panel &panel) { panel.judges[1].name = " "; })), "badDecision", "gk2"},
            {amend(with([](Panel &panel) { panel.judges[1].id = {}; })), "badDecision", ""},
            {amend(with([](Panel &panel) { panel.judges[1] = panel.judges[0]; })), "badDecision",
                "gk1"},
            {amend(with([](Panel &panel) { panel.alternates[0] = panel.judges[2]; })),
                "badDecision", "gk3"},
            {amend(with([](Panel &panel) { panel.judges[1].name = "Người khác"; })), "badDecision",
                "gk2"},
            {amend(with([](Panel &panel) { panel.chair = Gk6; })), "badDecision", "gk6"},
            {amend(with([](Panel &panel) { panel.minPresent = 0; })), "badDecision", "minPresent"},
            {amend(with([](Panel &panel) { panel.minPresent = 6; })), "badDecision", "minPresent"},
            {AmendPanel{{}, {}, panelOf(evening), ""}, "reasonMissing", "reason"}});
    evening.draw(Tri);
    evening.play(Skit, points(30));
    evening.must(amend(with([](Panel &panel) { panel.judges.pop_back(); })));
    QVERIFY(evening.contest.panelOf(Skit).names(Gk5));
    QVERIFY(!evening.contest.panelOf({Tri, TieuPham, {"binh_tri"}}).names(Gk5));
    QVERIFY(evening.contest.panelOf({Phuoc, TieuPham, {"chau_o"}}).names(Gk5));
}

void IncidentsTest::aRosterKeepsToTheLimits()
{
    Evening evening(strictRosters());
    const auto amend = [](std::vector<Member> roster) { return AmendRoster{Hai, roster, "r"}; };
    std::vector<Member> nameless = people(2, 1);
    nameless.back().name = "";
    std::vector<Member> elsewhere = people(2, 1);
    elsewhere.back().segments = {{"nang_khieu"}};
    std::vector<Member> many = people(3, 1);
    many.resize(6, {"Dự bị", 0, MemberRole::Reserve});
    areRefused(evening,
        {{AmendRoster{{"doi_x"}, people(1, 1), "r"}, "unknownThing", "doi_x"},
            {amend({}), "badDecision", "roster"}, {amend(many), "badDecision", "roster"},
            {amend(people(4, 1)), "badDecision", "roster"},
            {amend(people(3, 2)), "badDecision", "roster"},
            {amend(people(3, 0)), "badDecision", "roster"},
            {amend(nameless), "badDecision", "roster"},
            {amend(elsewhere), "unknownThing", "nang_khieu"},
            {AmendRoster{Hai, people(3, 1), " "}, "reasonMissing", "reason"}});
    evening.must(amend(people(3, 1)));
    QCOMPARE(evening.contest.rosterOf(Tri, Hai), people(3, 1));
    Rulebook free = strictRosters();
    free.rosterLimits.max = 0;
    free.rosterLimits.main = 0;
    Evening anyNumber(free);
    areRefused(anyNumber, {{amend({}), "badDecision", "roster"}});
    std::vector<Member> skit = people(9, 1);
    skit.back().segments = {TieuPham};
    anyNumber.must(amend(skit));
}

void IncidentsTest::aRosterKeepsToItsReservesSupportersWomenAndStages()
{
    Rulebook book = strictRosters();
    book.rosterLimits.max = 9;
    book.rosterLimits.reserveMax = 1;
    book.rosterLimits.supportMax = 1;
    book.rosterLimits.womenMin = 1;
    std::find_if(book.segments.begin(), book.segments.end(),
        [](const Segment &segment) { return segment.id == TieuPham; })
        ->onStageMax
        = 2;
    Evening evening(book);
    const std::vector<Member> team = people(2, 1);
    const auto with = [&team](std::vector<Member> more) {
        more.insert(more.begin(), team.begin(), team.end());
        return AmendRoster{Hai, more, "ốm"};
    };
    std::vector<Member> men = team;
    for (Member &member : men) {
        member.gender = Gender::Male;
    }
    std::vector<Member> led = team;
    led.front().captain = false;
    led.push_back({"Cô Nuôi", 1970, MemberRole::Support, true});
    areRefused(evening,
        {{with({{"A", 0, MemberRole::Reserve}, {"B", 0, MemberRole::Reserve}}), "badDecision",
             "roster"},
            {with({{"A", 0, MemberRole::Support}, {"B", 0, MemberRole::Support}}), "badDecision",
                "roster"},
            {with({{"A", 1990, MemberRole::Reserve}, {"A", 1990, MemberRole::Support}}),
                "badDecision", "roster"},
            {AmendRoster{Hai, men, "ốm"}, "badDecision", "roster"},
            {AmendRoster{Hai, led, "ốm"}, "badDecision", "roster"},
            {with({{"A", 0, MemberRole::Reserve, false, Gender::Female, {TieuPham}}}),
                "badDecision", "roster"}});
    evening.must(with({{"A", 1990, MemberRole::Reserve}, {"A", 1991, MemberRole::Support}}));
}

void IncidentsTest::aSessionRestsAndGoesOn()
{
    Evening evening;
    evening.draw(Tri);
    areRefused(evening,
        {{OpenSession{Tri, 9}, "unknownThing", "9"},
            {OpenSession{{"cum_x"}, 1}, "unknownThing", "cum_x"},
            {ResumeSession{Tri, 1, "r"}, "alreadyDone", Tri.text},
            {SuspendSession{Tri, 0, "r"}, "unknownThing", "0"},
            {SuspendSession{Tri, 1, ""}, "reasonMissing", "reason"}});
    evening.must(OpenSession{Tri, 1});
    const TurnId first = evening.contest.turnsOf(Tri).front();
    evening.call(first);
    evening.must(StartClock{first});
    areRefused(evening,
        {{OpenSession{Tri, 1}, "alreadyDone", Tri.text},
            {SuspendSession{Tri, 1, "r"}, "clockState", first.team.text}});
    evening.must(StopClock{first});
    evening.must(SuspendSession{Tri, 1, "mưa"});
    QVERIFY(evening.contest.suspensionOf(first) != nullptr);
    areRefused(evening,
        {{SuspendSession{Tri, 1, "r"}, "alreadyDone", Tri.text},
            {OpenSession{Tri, 1}, "alreadyDone", Tri.text},
            {CallTurn{evening.contest.turnsOf(Tri)[1]}, "sessionSuspended", Tri.text},
            {ResumeSession{Tri, 1, ""}, "reasonMissing", "reason"}});
    evening.must(ResumeSession{Tri, 1, "hôm sau"});
    QVERIFY(evening.contest.suspensionOf(first) == nullptr);
}

void IncidentsTest::theMinutesTellEveryIncident()
{
    Evening evening;
    evening.draw(Tri);
    const std::vector<TeamId> order = swapped(evening.contest.round(Tri).runningOrder);
    Panel panel = panelOf(evening);
    panel.judges.pop_back();
    const std::vector<std::pair<Incident, std::string>> told{
        {PlayingOrderChanged{Tri, order, "đến muộn", {order[0]}}, "đến muộn"},
        {TurnRestarted{Skit, "mất tiếng"}, "mất tiếng"},
        {SegmentVoided{Tri, TieuPham, "mưa"}, "mưa"},
        {QuestionsCancelled{Tri, KienThuc, TracNghiem, 1, "hai đáp án"}, "hai đáp án"},
        {ComplaintFiled{Tri, Hai, "chấm nhầm", "Bà Tư"}, "Bà Tư"},
        {ComplaintDecided{Tri, 1, "giữ nguyên", "Ông Ba"}, "Ông Ba"},
        {TurnReopened{Skit, "cộng nhầm", {Chair, "Thư ký"}}, "Thư ký"},
        {TeamReinstated{Tri, Hai, "ghi nhầm"}, "ghi nhầm"},
        {PanelAmended{Tri, TieuPham, panel, "ốm"}, "Giám khảo Bốn"},
        {PanelAmended{{}, {}, panel, "về sớm"}, "về sớm"},
        {RosterAmended{Hai, people(2, 1), "thay người"}, "Người 1"}, {SessionOpened{Tri, 1}, ""},
        {SessionSuspended{Tri, 1, "mất điện"}, "mất điện"},
        {SessionResumed{Tri, 1, "hôm sau"}, "hôm sau"}};
    for (const auto &[incident, says] : told) {
        const Words words = incidentWords(evening.contest, incident);
        QVERIFY2(words.vi.find(says) != std::string::npos, words.vi.c_str());
        QVERIFY(!words.en.empty() && words.en != words.vi);
    }
}

QTEST_APPLESS_MAIN(IncidentsTest)
#include "incidents_test.moc"
