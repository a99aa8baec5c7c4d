// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks files of evenings that went wrong: rain, a disputed key, other judges and members, a
// restart, a lost finalist.
#include "contest/entrants.h"
#include "contest/score.h"
#include "contest/text.h"
#include "control/rehearsal/plan.h"
#include "control/rulebook/rulebook.h"
#include "link/messages/results.h"
#include "tests/rulebook/sample.h"

#include <QTest>

#include <algorithm>
#include <sstream>

using contest::Contest;
using rehearsal::Ending;
using rehearsal::Evening;
using rehearsal::Fault;

namespace {

const std::shared_ptr<const contest::Rulebook> &book()
{
    static const auto read
        = std::make_shared<const contest::Rulebook>(rulebook::readRulebook(sampleText()).value());
    return read;
}

const std::string Header = "round,segment,team,judge,item,value,note\n";
const std::string Cluster = "cum_binh_tri,";

//! Every judge gives each team of the first cluster whole sheets, one better than the next.
std::string plainEvening(const std::string &without = "no row has this")
{
    std::string rows;
    const auto add = [&rows, &without](const std::string &row) {
        rows += row.find(without) == std::string::npos ? row + '\n' : std::string();
    };
    int lost = 0;
    for (const contest::TeamId &team : contest::entryOf(Contest(book()), book()->rounds[0]).teams) {
        for (const contest::Segment &segment : book()->segments) {
            const std::string turn = Cluster + segment.id.text + ',' + team.text + ',';
            for (const contest::KeyComponent &key : contest::keysOf(segment)) {
                add(turn + ',' + key.id.text + ",9,");
            }
            for (const contest::Judge &judge : book()->panel.judges) {
                bool first = true;
                for (const contest::Criterion &line : contest::criteriaOf(segment)) {
                    const auto points = line.max - line.step * (first ? lost : 0);
                    std::string mark = contest::pointsText(points);
                    std::replace(mark.begin(), mark.end(), ',', '.');
                    add(turn + judge.id.text + ',' + line.id.text + ',' + mark + ',');
                    first = false;
                }
            }
        }
        ++lost;
    }
    return rows;
}

Evening played(const std::string &text, const std::shared_ptr<const contest::Rulebook> &by = book())
{
    const auto marks = rehearsal::readMarks(text, *by);
    if (!marks) {
        return {Contest(by), Ending::Faulty, marks.error()};
    }
    return rehearsal::playInMemory(by, rehearsal::Plan(marks.value(), {}));
}

std::string said(const std::vector<Fault> &faults)
{
    std::string text;
    for (const Fault &fault : faults) {
        text += std::to_string(fault.line) + ' ' + fault.field + ": " + fault.words.vi + '\n';
    }
    return text;
}

//! Gives the orders as the plan does, and before each turn whatever `between` says. Who sits on the
//! panel no more hands in nothing.
template<class Between>
Contest held(rehearsal::Plan plan, Between between)
{
    Contest contest(book());
    std::int64_t ms = 0;
    const auto give = [&contest, &ms](const contest::Order &order, const contest::Actor &actor) {
        const contest::Stamp now{++ms, ms, "boot"};
        auto facts = contest::decide(contest, order, actor, now);
        if (!facts && std::holds_alternative<contest::SubmitSheet>(order)) {
            return;
        }
        for (contest::Fact &fact : facts.value()) {
            contest::apply(
                contest, {contest.sequence + 1, now, "operator", "", {}, std::move(fact)});
        }
    };
    while (true) {
        for (const contest::Order &order : between(contest)) {
            give(order, {contest::SeatKind::Operator, {}});
        }
        const auto orders = plan.next(contest);
        if (orders.empty()) {
            return contest;
        }
        for (const rehearsal::PlannedOrder &planned : orders) {
            give(planned.order, planned.actor);
        }
    }
}

//! Whether somebody who has only the marks file comes to the same results.
bool saysTheSame(const Contest &contest, std::string &text)
{
    text = rehearsal::settledMarksText(contest);
    const Evening again = played(text);
    if (messages::resultsJson(again.contest) == messages::resultsJson(contest)) {
        return true;
    }
    text += said(again.faults);
    return false;
}

const contest::TeamId FirstTeam{"binh_hai"};

}

class IncidentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVoidedSegmentCountsForNobody();
    void cancelledQuestionsLowerWhatMayBeRight();
    void whoWasReplacedDoesNotMark();
    void aFaultyPanelIsToldOnceAndNotAtEveryMark();
    void anEveningThatWentWrongGoesOnAfterAnyOrder();
    void whatWentWrongOnARealEveningIsWrittenAndPlaysAgain();
    void anotherTeamComesInsteadOfALostFinalist();
    void aCorrectedScoreIsTheSameResultWithoutItsRemark();
    void aPrizeThatMustBeAwardedIsMissedAtTheRowOfWhoIsProposed();
};

void IncidentsTest::aVoidedSegmentCountsForNobody()
{
    const std::string rows = plainEvening("gioi_thieu");
    QVERIFY(played(Header + rows).ending == Ending::Faulty);
    const Evening evening = played(Header + rows + Cluster + "gioi_thieu,,,void,,mưa lớn\n");
    QVERIFY2(evening.faults.empty(), said(evening.faults).c_str());
    const auto standings = contest::standings(evening.contest, {"cum_binh_tri"});
    QCOMPARE(standings.rows.front().total, contest::Fraction(9 * 3 + 10 + 40, 1));
    std::string text;
    QVERIFY2(saysTheSame(evening.contest, text), text.c_str());
    const std::string all = Cluster + "gioi_thieu,,,void,,mưa\n" + Cluster
        + "kien_thuc,,,void,,mưa\n" + Cluster + "tieu_pham,,,void,,mưa\n";
    QCOMPARE(played(Header + all).faults.front().line, std::size_t(4));
}

void IncidentsTest::cancelledQuestionsLowerWhatMayBeRight()
{
    const auto with = [](const char *count) {
        return played(Header + plainEvening() + Cluster + "kien_thuc,,,trac_nghiem.cancel," + count
            + ",sai đáp án\n");
    };
    QVERIFY2(with("1").faults.empty(), said(with("1").faults).c_str());
    const Evening tooMany = with("2");
    QCOMPARE(
        tooMany.faults.size(), contest::entryOf(Contest(book()), book()->rounds[0]).teams.size());
    QCOMPARE(tooMany.faults.front().field, std::string("value"));
    QVERIFY(tooMany.faults.front().words.vi.ends_with("chỉ còn 8 câu"));
}

void IncidentsTest::whoWasReplacedDoesNotMark()
{
    // gk9 sits in place of gk2 for one turn and gives the lowest marks there are.
    const std::string turn = "tieu_pham,binh_hai,";
    std::string rows = plainEvening(turn + "gk2,");
    rows += Cluster + ",,,judge.gk9,Bà Chín,Hội Luật gia\n" + Cluster + turn
        + ",panel,gk1>gk9>gk3>gk4>gk5,gk2 ốm\n";
    for (const contest::Criterion &line : contest::criteriaOf(*book()->segment({"tieu_pham"}))) {
        rows += Cluster + turn + "gk9," + line.id.text + ",0,\n";
    }
    const Evening evening = played(Header + rows);
    QVERIFY2(evening.faults.empty(), said(evening.faults).c_str());
    const contest::TurnId id{{"cum_binh_tri"}, {"tieu_pham"}, FirstTeam};
    QVERIFY(evening.contest.panelOf(id).names({"gk9"}));
    QVERIFY(!evening.contest.panelOf({id.round, id.segment, {"binh_chau"}}).names({"gk9"}));
    QVERIFY(contest::reckon(evening.contest, id).score.total
        < contest::reckon(evening.contest, {id.round, id.segment, {"binh_chau"}}).score.total);
    std::string text;
    QVERIFY2(saysTheSame(evening.contest, text), text.c_str());
    QVERIFY2(text.find("judge.gk9,Bà Chín,Hội Luật gia") != std::string::npos, text.c_str());
}

void IncidentsTest::aFaultyPanelIsToldOnceAndNotAtEveryMark()
{
    const std::string rows = Header + Cluster + ",,,judge.moi,Bà Mới,khách mời\n" + Cluster
        + ",,,panel,gk1>gk2>gk3>moi,ốm\n" + Cluster + "tieu_pham,,,panel,,ốm\n" + Cluster
        + "tieu_pham,binh_hai,moi,chu_de,15,\n";
    const auto marks = rehearsal::readMarks(rows, *book());
    QVERIFY(!marks);
    QCOMPARE(said(marks.error()), std::string("4 value: không có giám khảo “”\n"));
}

void IncidentsTest::anEveningThatWentWrongGoesOnAfterAnyOrder()
{
    const std::string rows = plainEvening() + Cluster + "gioi_thieu,,,void,,mưa\n" + Cluster
        + "kien_thuc,,,trac_nghiem.cancel,1,sai\n" + Cluster
        + "tieu_pham,binh_hai,,restart,725.5,mất tiếng\n" + Cluster
        + "tieu_pham,binh_hai,,restart,,mất điện\n" + Cluster + ",,,excuse,gk3,ốm\n" + Cluster
        + "tieu_pham,,,panel,gk1>gk2>gk3>gk4,gk5 ốm\n" + Cluster + "tieu_pham,,,panel.present,3,\n";
    // The sheets of gk5, who sits on the panel no more, have no row.
    std::istringstream lines(rows);
    std::string kept = Header;
    for (std::string line; std::getline(lines, line);) {
        kept += line.find(",gk5,") == std::string::npos
                || line.find("tieu_pham") == std::string::npos
            ? line + '\n'
            : std::string();
    }
    const auto marks = rehearsal::readMarks(kept, *book());
    QVERIFY2(marks, marks ? "" : said(marks.error()).c_str());
    const Evening whole = rehearsal::playInMemory(book(), rehearsal::Plan(marks.value(), {}));
    QVERIFY2(whole.faults.empty(), said(whole.faults).c_str());
    Contest stage(book());
    std::int64_t ms = 0;
    while (true) { // a plan made anew after every order, as after a crash
        const auto orders = rehearsal::Plan(marks.value(), {}).next(stage);
        if (orders.empty()) {
            break;
        }
        const contest::Stamp now{++ms, ms, "boot"};
        auto facts = contest::decide(stage, orders[0].order, orders[0].actor, now);
        QVERIFY2(facts, facts ? "" : facts.error().words.vi.c_str());
        for (contest::Fact &fact : facts.value()) {
            contest::apply(stage, {stage.sequence + 1, now, "operator", "", {}, std::move(fact)});
        }
    }
    QCOMPARE(messages::resultsJson(stage), messages::resultsJson(whole.contest));
    const auto *turn = stage.turn({{"cum_binh_tri"}, {"tieu_pham"}, FirstTeam});
    QCOMPARE(turn->attempts.size(), std::size_t(2));
    QCOMPARE(turn->attempts.front().clock.countedMs(), std::int64_t(725500));
}

//! Half the skits are approved when gk2 is replaced; the roster changes after the round closed.
void IncidentsTest::whatWentWrongOnARealEveningIsWrittenAndPlaysAgain()
{
    const contest::RoundId round{"cum_binh_tri"};
    rehearsal::PlanOptions options;
    options.robots = rehearsal::robots(*book(), 6);
    bool replaced = false;
    bool amended = false;
    const Contest contest = held(rehearsal::Plan({}, options), [&](const Contest &now) {
        std::vector<contest::Order> orders;
        const auto approved
            = std::count_if(now.turns.begin(), now.turns.end(), [](const auto &turn) {
                  return turn.first.segment.text == "tieu_pham" && turn.second.approved;
              });
        if (!replaced && approved == 3) {
            replaced = true;
            contest::Panel panel = now.rulebook->panel;
            panel.judges.pop_back();
            panel.minPresent = static_cast<int>(panel.judges.size());
            orders.push_back(contest::AmendPanel{round, {}, panel, "gk5 về sớm"});
        }
        if (!amended && now.round(round).closed) {
            amended = true;
            std::vector<contest::Member> roster = now.rulebook->team(FirstTeam)->roster;
            roster.front().born = 2009;
            orders.push_back(contest::AmendRoster{FirstTeam, roster, "thay người"});
        }
        return orders;
    });
    QVERIFY(replaced && amended);
    QVERIFY(contest.round({"chung_ket"}).closed);
    QCOMPARE(contest.rosterOf(round, FirstTeam), book()->team(FirstTeam)->roster);
    QCOMPARE(contest.rulebook->team(FirstTeam)->roster.front().born, 2009);
    std::string text;
    QVERIFY2(saysTheSame(contest, text), text.c_str());
    QVERIFY(text.find(",panel,") != std::string::npos);
}

void IncidentsTest::anotherTeamComesInsteadOfALostFinalist()
{
    const contest::RoundId final{"chung_ket"};
    rehearsal::PlanOptions options;
    options.robots = rehearsal::robots(*book(), 6);
    std::vector<contest::TeamId> before;
    const Contest contest = held(rehearsal::Plan({}, options), [&](const Contest &now) {
        std::vector<contest::Order> orders;
        const std::vector<contest::TeamId> teams = now.teamsOf(final);
        if (before.empty() && !teams.empty()) {
            before = teams;
            std::vector<contest::TeamId> named = teams;
            for (const contest::TeamId &team :
                contest::placedInSources(now, *now.rulebook->round(final))) {
                if (std::find(teams.begin(), teams.end(), team) == teams.end()) {
                    named[1] = team;
                }
            }
            orders.push_back(
                contest::RemoveTeam{final, teams[1], contest::Departure::Withdrawn, {}, "xe hỏng"});
            orders.push_back(contest::NameEntrants{final, named, "đội kế tiếp vào thay"});
        }
        return orders;
    });
    QVERIFY(contest.round(final).closed);
    QVERIFY(contest.teamsOf(final)[1] != before[1]);
    std::string text;
    QVERIFY2(saysTheSame(contest, text), text.c_str());
    QVERIFY(text.find("chung_ket,," + before[1].text + ",,replace,") != std::string::npos);
    // Whoever did not leave cannot be replaced, and nobody comes who is there already.
    const std::string row = "chung_ket,," + before[1].text + ",,withdraw";
    std::string stays = text;
    stays.erase(stays.find(row), stays.find('\n', stays.find(row)) + 1 - stays.find(row));
    const Evening faulty = played(stays);
    QCOMPARE(faulty.faults.front().field, std::string("item"));
}

//! The marks file has the score as it came to be, and no word on how.
void IncidentsTest::aCorrectedScoreIsTheSameResultWithoutItsRemark()
{
    rehearsal::PlanOptions options;
    options.robots = rehearsal::robots(*book(), 6);
    bool corrected = false;
    const Contest contest = held(rehearsal::Plan({}, options), [&](const Contest &now) {
        std::vector<contest::Order> orders;
        // Of a team before the one on air.
        const auto shown = std::find_if(now.turns.begin(), now.turns.end(), [&](const auto &turn) {
            return turn.second.published && now.live.scene == contest::Scene::Score
                && now.live.turn() != turn.first;
        });
        if (!corrected && shown != now.turns.end()) {
            corrected = true;
            std::vector<std::string> names;
            for (const contest::Judge &judge : now.panelOf(shown->first).judges) {
                names.push_back(judge.name);
            }
            orders.push_back(contest::ReopenTurn{shown->first, "nhập nhầm phiếu giấy", names});
        }
        return orders;
    });
    QVERIFY(corrected);
    QVERIFY(contest.round({"chung_ket"}).closed);
    QVERIFY(messages::resultsJson(contest).find("nhập nhầm phiếu giấy") != std::string::npos);
    const Contest again = played(rehearsal::settledMarksText(contest)).contest;
    QVERIFY(messages::sameResults(again, contest));
    QVERIFY(messages::resultsJson(again) != messages::resultsJson(contest));
    Contest other = contest;
    other.turns.begin()->second.deductions.push_back({contest::Points{1000}, "trễ", 1});
    QVERIFY(!messages::sameResults(other, contest));
}

void IncidentsTest::aPrizeThatMustBeAwardedIsMissedAtTheRowOfWhoIsProposed()
{
    auto strict = std::make_shared<contest::Rulebook>(*book());
    strict->prizeSets.at(strict->rounds[0].prizes).main[0].mayStayUnfilled = false;
    const std::string rows = Header + plainEvening();
    const auto lines = static_cast<std::size_t>(std::count(rows.begin(), rows.end(), '\n'));
    const auto teams = contest::entryOf(Contest(book()), book()->rounds[0]).teams;
    const auto decides = [](const contest::TeamId &team, const char *prize) {
        return Cluster + ',' + team.text + ",,decide," + prize + ",thống nhất\n";
    };
    const std::string third = decides(teams[2], "Ba");
    // The first team is proposed for the first prize, and its row gives it another.
    const Evening demoted = played(rows + third + decides(teams[0], "Nhì"), strict);
    QCOMPARE(demoted.faults.size(), std::size_t(1));
    QCOMPARE(demoted.faults.front().line, lines + 2);
    QCOMPARE(demoted.faults.front().field, std::string("value"));
    QVERIFY(demoted.faults.front().words.vi.starts_with("giải “Nhất” phải trao"));
    // No row names it: the decision as a whole lacks it.
    QCOMPARE(played(rows + third, strict).faults.front().line, lines + 1);
    QVERIFY(played(rows + third).faults.empty());
    QVERIFY(played(rows + third + decides(teams[0], "Nhất"), strict).faults.empty());
}

QTEST_APPLESS_MAIN(IncidentsTest)
#include "incidents_test.moc"
