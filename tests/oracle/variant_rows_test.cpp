// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a marks file where contests differ from Bình Sơn: each bad one is named by its line
// and field, and none hides another.
#include "tests/oracle/changed_book.h"

#include "link/messages/results.h"

#include <QTest>

#include <algorithm>
#include <set>

using contest::Rulebook;
using rehearsal::Evening;

namespace {

const std::string Knowledge = "cum_binh_tri,kien_thuc,binh_hai,";
const std::string Skit = "cum_binh_tri,tieu_pham,binh_hai,";

}

class VariantRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheFieldOfABadRow_data();
    void namesTheFieldOfABadRow();
    void namesWhatATurnLacks();
    void namedEntrantsMustHaveAPlaceBefore();
    void answersToTiesThatACorrectionDissolvedAreLeftOut();
    void aRulingThatTheLadderDoesNotKnowHidesNoOtherRow();
    void aRulingThatTheLadderDoesNotKnowHidesNoLot();
    void moreTeamsThanUnitsOfAPrizeIsToldAtTheLaterRow();
    void rowsThatFitNoTieAndNoPrizeAreToldAtOnce();
    void whatTheDeskRefusesInOneRoundHidesNoOtherRound();
};

void VariantRowsTest::namesTheFieldOfABadRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("words");
    const auto row
        = [](const char *name, const std::string &text, const char *field, const char *words) {
              QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(field)
                                  << QByteArray(words);
          };
    const std::string round = "cum_binh_tri,";
    row("half a wrong answer", Knowledge + ",trac_nghiem.wrong,0.5,", "value", "số câu sai");
    row("wrong answers of no key", Knowledge + ",nhan_dien.wrong,1,", "item", "không có mục");
    row("entered above its maximum", Knowledge + ",nhan_dien,5.5,", "value", "ngoài khoảng 0–5");
    row("a penalty below its minimum", Knowledge + ",thuong_phat,-3.5,", "value", "ngoài khoảng");
    row("entered off its step", Knowledge + ",thuong_phat,0.3,", "value", "không theo bước 0,5");
    row("a changeover nobody limits", Knowledge + ",changeover,30,", "item", "không giới hạn");
    row("a changeover of no length", Skit + ",changeover,x,", "value", "không phải số giây");
    row("an unknown breach", Skit + ",deduct.khac,1,lý do", "item", "không có mục trừ “khac”");
    row("no case of a breach", Skit + ",deduct.qua_nguoi,0,lý do", "value", "số lần");
    row("half a case", Skit + ",deduct.qua_nguoi,0.5,lý do", "value", "số lần");
    row("more cases than the segment is worth", Skit + ",deduct.qua_nguoi,41,lý do", "value",
        "không quá 40");
    row("a free breach above its price", Skit + ",deduct.tac_phong,3.5,lý do", "value",
        "không quá 3");
    row("a breach without reason", Skit + ",deduct.tac_phong,1,", "note", "lý do");
    row("a discussion nobody asks for", Skit + ",discussed,,giữ điểm", "item", "hội ý");
    row("an unknown bonus", round + ",binh_hai,,bonus.khac,1,", "item", "“khac”");
    row("a bonus in a segment", Skit + ",bonus.nop_som,1,", "segment", "để trống");
    row("a bonus above its maximum", round + ",binh_hai,,bonus.nop_som,2.5,", "value",
        "ngoài khoảng");
    row("a vote that is none", round + ",binh_hai,,vote,hai,", "value", "số phiếu");
    row("lots without witness", round + ",,,lot,binh_hai>binh_chau,", "note", "chứng kiến");
    row("lots of one team", round + ",,,lot,binh_hai,A", "value", "hai đội");
    row("an audience that votes for no prize", round + "tieu_pham,binh_hai,,audience,5,", "segment",
        "khán giả");
    row("an audience without votes", round + "yeu_thich,binh_hai,,audience,,", "value", "số phiếu");
    row("a choice for a prize by votes", round + "yeu_thich,binh_hai,,choice,1,", "segment",
        "Ban Giám khảo chọn");
    row("a choice beyond the units", round + "an_tuong,binh_hai,,choice,3,", "value", "thứ tự");
    row("an unknown side prize", round + "khong_co,binh_hai,,choice,1,", "segment", "“khong_co”");
    row("a side prize where a segment is meant", round + "yeu_thich,binh_hai,,time,600,", "segment",
        "“yeu_thich”");
    row("a name for a round by places", "chung_ket,,binh_hai,,name,1,", "item", "chỉ định");
    row("a line into a listed round", round + ",,,advance,binh_hai>binh_chau,", "item",
        "theo hạng");
}

void VariantRowsTest::namesTheFieldOfABadRow()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, words);
    const Book book = changedBook({withEverythingEntered});
    const std::string text
        = "round,segment,team,judge,item,value,note\r\n" + row.toStdString() + "\r\n";
    const auto faults = faultsOf(book, text);
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].line, std::size_t(2));
    QCOMPARE(QByteArray::fromStdString(faults[0].field), field);
    QVERIFY2(
        QByteArray::fromStdString(faults[0].words.vi).contains(words), faults[0].words.vi.c_str());
}

void VariantRowsTest::namesWhatATurnLacks()
{
    const Book book = changedBook({withEverythingEntered});
    const std::string text = robotMarks(book, 3);
    QVERIFY(faultsOf(book, text).empty());
    for (const char *item : {"trac_nghiem.wrong", "nhan_dien"}) {
        const auto faults = faultsOf(book, without(text, item));
        QVERIFY(faults.size() >= 22); // one for every turn of the clusters
        QCOMPARE(faults[0].field, std::string("item"));
        QVERIFY2(faults[0].words.vi.find(item) != std::string::npos, faults[0].words.vi.c_str());
    }
    const std::string tooMany = without(text, "trac_nghiem.wrong") + "chung_ket,,,,excuse,gk6,\r\n"
        + Knowledge + ",trac_nghiem.wrong,11,\r\n";
    const auto faults = faultsOf(book, tooMany);
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].field, std::string("value"));
    QVERIFY(faults[0].words.vi.find("vượt 10 câu") != std::string::npos);

    const Book careful = changedBook({withDeviation(contest::DeviationPolicy::Action::Discuss, 1)});
    const std::string discussed = robotMarks(careful, 3);
    const std::size_t talks = countOf(discussed, "discussed");
    QVERIFY(talks > 0);
    const auto untalked = faultsOf(careful, without(discussed, "discussed"));
    QVERIFY(!untalked.empty() && untalked.size() <= talks);
    QCOMPARE(untalked[0].field, std::string("item"));
}

void VariantRowsTest::namedEntrantsMustHaveAPlaceBefore()
{
    const Book book = changedBook({[](Rulebook &changed) {
        finalists(changed) = contest::NamedByHand{2, clusters(changed)};
    }});
    const std::string text = robotMarks(book, 2);
    QCOMPARE(countOf(text, "name"), std::size_t(2));
    const auto missing = faultsOf(book, without(text, "name"));
    QCOMPARE(missing.size(), std::size_t(1));
    QCOMPARE(missing[0].field, std::string("item"));
    const std::string gone
        = without(without(text, "name"), "decide") + "cum_binh_tri,,binh_tri,,withdraw,,\r\n";
    std::string clustersOnly;
    for (std::size_t from = 0; from < gone.size();) {
        const std::size_t end = gone.find("\r\n", from) + 2;
        clustersOnly
            += gone.compare(from, 9, "chung_ket") == 0 ? "" : gone.substr(from, end - from);
        from = end;
    }
    const auto stranger = faultsOf(
        book, clustersOnly + "chung_ket,,binh_tri,,name,1,\r\nchung_ket,,binh_dong,,name,2,\r\n");
    QCOMPARE(stranger.size(), std::size_t(1));
    QCOMPARE(stranger[0].field, std::string("team"));
}

void VariantRowsTest::answersToTiesThatACorrectionDissolvedAreLeftOut()
{
    const Book book = changedBook({withFewMarks});
    contest::Contest played = playedByRobots(book, 4);
    const std::string results = messages::resultsJson(played);
    const contest::RoundId id{"cum_binh_tri"};
    contest::RoundState &round = played.rounds[id];
    const auto &rows = round.closed->standings;
    const contest::TeamId best = rows.front().team;
    const contest::TeamId last = rows.back().team;
    QVERIFY(rows.front().total != rows.back().total);
    round.extraQuestions.insert(round.extraQuestions.begin(), {id, {{best, 1}, {last, 2}}});
    round.rulings.insert(round.rulings.begin(), {id, {}, {last, best}, "trước khi sửa điểm"});

    QVERIFY(!faultsOf(book, rehearsal::marksText(played)).empty());
    const std::string settled = rehearsal::settledMarksText(played);
    const auto marks = rehearsal::readMarks(settled, *book);
    QVERIFY2(marks, marks ? "" : marks.error()[0].words.vi.c_str());
    const Evening again = rehearsal::playInMemory(book, rehearsal::Plan(marks.value(), {}));
    QVERIFY2(again.faults.empty(), again.faults.empty() ? "" : again.faults[0].words.vi.c_str());
    QCOMPARE(messages::resultsJson(again.contest), results);
}

void VariantRowsTest::aRulingThatTheLadderDoesNotKnowHidesNoOtherRow()
{
    const Book book
        = changedBook({withFewMarks, [](Rulebook &changed) {
                           changed.tieLadder = {contest::ByExtraQuestion{}, contest::BySharing{}};
                       }});
    const contest::Contest played = playedByRobots(book, 4);
    const contest::RoundId id{"cum_binh_tri"};
    const auto &held = played.round(id).extraQuestions;
    QVERIFY(!held.empty());
    std::string text = rehearsal::marksText(played);
    std::string order;
    for (const auto &[team, right] : held.front().right) {
        order += (order.empty() ? "" : ">") + team.text;
    }
    const std::string first = held.front().right.begin()->first.text;
    const std::size_t at = text.find(id.text + ",," + first + ",,extra,");
    QVERIFY(at != std::string::npos);
    text.erase(at, text.find("\r\n", at) + 2 - at);
    text += id.text + ",,,,ruling," + order + ",Trưởng ban kết luận\r\n";

    std::multiset<std::string> fields;
    for (const rehearsal::Fault &fault : faultsOf(book, text)) {
        fields.insert(fault.field);
    }
    QCOMPARE(fields.count("value"), std::size_t(1)); // the ruling
    QCOMPARE(fields.count("team"), held.front().right.size() - 1); // the others' answers
    QCOMPARE(fields.size(), held.front().right.size());
}

void VariantRowsTest::aRulingThatTheLadderDoesNotKnowHidesNoLot()
{
    const Book book = changedBook({withFewMarks, withLadder({contest::ByLot{}})});
    const std::string text = robotMarks(book, 4);
    const std::size_t at = text.find(",lot,") + 5;
    QVERIFY(at != std::string::npos + 5);
    const std::string order = text.substr(at, text.find(',', at) - at);
    const std::size_t line = text.rfind("\r\n", at) + 2;
    const std::string id = text.substr(line, text.find(',', line) - line);
    const auto later = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;

    const auto faults = faultsOf(book, text + id + ",,,,ruling," + order + ",kết luận\r\n");
    QCOMPARE(faults.size(), std::size_t(1)); // the lot parts them, so only the ruling is left over
    QCOMPARE(faults[0].line, later);
}

void VariantRowsTest::moreTeamsThanUnitsOfAPrizeIsToldAtTheLaterRow()
{
    const Book book = changedBook({withLadder({contest::BySharing{}})}); // units show late
    const contest::RoundId id{"cum_binh_tri"};
    const contest::Contest played = playedByRobots(book, 1);
    const auto &rows = played.round(id).closed->standings;
    const contest::MainPrize &first = book->prizesOf(*book->round(id)).main.front();
    QCOMPARE(first.quantity, 1);
    std::string text = without(rehearsal::marksText(played), "decide");
    const auto later = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 2;
    for (const contest::TeamId &team : {rows[1].team, rows[0].team}) {
        text += id.text + ",," + team.text + ",,decide," + first.name + ",theo đơn\r\n";
    }
    const auto faults = faultsOf(book, text);
    QCOMPARE(faults.size(), std::size_t(1)); // though the first team is the one proposed
    QCOMPARE(faults[0].line, later);
    QVERIFY(faults[0].words.vi.find(first.name) != std::string::npos);
}

void VariantRowsTest::rowsThatFitNoTieAndNoPrizeAreToldAtOnce()
{
    const Book book = changedBook({withLadder({contest::BySharing{}})});
    const contest::Contest played = playedByRobots(book, 1);
    const contest::RoundId id{"cum_binh_tri"};
    const auto &rows = played.round(id).closed->standings;
    const std::string &prize = book->prizesOf(*book->round(id)).main.front().name;
    std::string text = without(rehearsal::marksText(played), "decide");
    for (const contest::TeamId &team : {rows[0].team, rows[1].team}) {
        text += id.text + ",," + team.text + ",,decide," + prize + ",theo đơn\r\n";
    }
    text += id.text + ",," + rows[2].team.text + ",,extra,2,\r\n";
    const auto faults = faultsOf(book, text);
    QCOMPARE(faults.size(), std::size_t(2));
    QCOMPARE(faults[0].field, std::string("value")); // one unit, two teams
    QCOMPARE(faults[1].field, std::string("team")); // tied with nobody
}

void VariantRowsTest::whatTheDeskRefusesInOneRoundHidesNoOtherRound()
{
    const Book book
        = changedBook({withFewMarks, withLadder({contest::ByJudgesVote{}, contest::ByLot{}})});
    std::string text = robotMarks(book, 4);
    QVERIFY(faultsOf(book, text).empty());
    const std::size_t at = text.find(",vote,") + 6;
    const std::size_t line = text.rfind("\r\n", at) + 2;
    const std::string voted = text.substr(line, text.find(',', line) - line);
    text.replace(at, text.find(',', at) - at, "99"); // judges there are five
    for (const contest::RoundId &round : clusters(*book)) {
        const contest::TeamId team = contest::Contest(book).teamsOf(round).back();
        const std::string row = round.text + ",," + team.text + ",,vote,";
        if (round.text != voted && text.find(row) == std::string::npos) {
            text += row + "1,\r\n";
            const auto faults = faultsOf(book, text);
            QCOMPARE(faults.size(), std::size_t(2));
            QCOMPARE(faults[0].field, std::string("value")); // refused
            QCOMPARE(faults[1].field, std::string("team")); // tied with nobody
            return;
        }
    }
    QFAIL("no round has a team without votes");
}

QTEST_APPLESS_MAIN(VariantRowsTest)
#include "variant_rows_test.moc"
