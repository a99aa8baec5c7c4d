// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the minutes say about who enters a round, who goes on, and by whose word.
#include "contest/closing.h"
#include "control/paper/paper.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

const TeamId TriFirst{"binh_tri"}, TriSecond{"binh_dong"}, TriThird{"binh_thuan"};
const TeamId PhuocFirst{"binh_phuoc"}, PhuocSecond{"chau_o"};

Rulebook finalOf(const Entrants &entrants)
{
    Rulebook book = binhSon();
    book.rounds[2].entrants = entrants;
    return book;
}

//! Both clusters are over; the second teams are equal between them.
Evening closedClusters(const Rulebook &book)
{
    Evening evening(book);
    for (const RoundId &round : {Tri, Phuoc}) {
        std::vector<Scores> scores = apart();
        scores[0] = {points(19), points(33), points(36)};
        scores[1] = {points(18), points(33), points(35)};
        evening.playRound(round, scores);
        evening.decide(round);
        evening.must(CloseRound{round});
    }
    return evening;
}

QString minutesOf(const Evening &evening, const RoundId &round)
{
    return paper::minutes({evening.contest, round, {}, 0}).html;
}

}

#define TELLS(html, sentence) QVERIFY2((html).contains(QStringLiteral(sentence)), qPrintable(html))

class EntranceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulebooksOwnEntrantsAreNamedWithTheRule();
    void whoIsNamedByHandStandsThereWithEveryReason();
    void aSubstituteIsNamedBesideTheLostTeam();
    void theChairsRulingAtTheLineIsTold();
    void roundsTakenOverAreNamedWithTheirKey();
    void whoGoesOnStandsUnderTheResults();
    void aJointTeamIsNamedWithItsUnits();
};

void EntranceTest::aJointTeamIsNamedWithItsUnits()
{
    Rulebook book = binhSon();
    book.teams.front().units = {"Xã A", "Xã <B>"};
    const QString html = minutesOf(closedClusters(book), Tri);
    TELLS(html, " gồm: Xã A, Xã &lt;B&gt;");
    QCOMPARE(html.count(QStringLiteral(" gồm: ")), qsizetype(1));
}

void EntranceTest::theRulebooksOwnEntrantsAreNamedWithTheRule()
{
    const QString html = minutesOf(closedClusters(binhSon()), ChungKet);
    TELLS(html,
        "Đội vào vòng theo thể lệ (2 đội xếp đầu của mỗi vòng Cụm Bình Trị, Cụm Bình Phước): Xã "
        "Bình Trị, Xã Bình Đông, Xã Bình Phước, ");
    TELLS(html, "Không có sự việc bất thường."); // the rule alone is no incident
    const Evening overall = closedClusters(finalOf(BestOverall{2, {Tri, Phuoc}}));
    TELLS(minutesOf(overall, ChungKet),
        "(2 đội có tổng điểm cao nhất của các vòng Cụm Bình Trị, Cụm Bình Phước): Xã Bình Trị, Xã "
        "Bình Phước.");
    QVERIFY(!minutesOf(overall, Tri).contains(QStringLiteral("vào vòng")));
}

void EntranceTest::whoIsNamedByHandStandsThereWithEveryReason()
{
    Evening evening = closedClusters(finalOf(NamedByHand{2, {Tri, Phuoc}}));
    evening.must(NameEntrants{ChungKet, {TriFirst, TriThird}, "đội <chủ nhà>"});
    evening.must(NameEntrants{ChungKet, {TriFirst, PhuocFirst}, "ghi nhầm"});
    evening.draw(ChungKet);
    evening.must(RemoveTeam{ChungKet, TriFirst, Departure::Withdrawn, {}, "xe hỏng"});
    evening.must(NameEntrants{ChungKet, {TriSecond, PhuocFirst}, "kế tiếp cùng cụm"});
    const QString html = minutesOf(evening, ChungKet);
    TELLS(html,
        "Ban Tổ chức nêu tên các đội vào vòng: Xã Bình Trị, Xã Bình Thuận (đội &lt;chủ nhà&gt;)");
    TELLS(html, "Ban Tổ chức nêu tên các đội vào vòng: Xã Bình Trị, Xã Bình Phước (ghi nhầm)");
    TELLS(html, "Thay đội trước khi vào vòng: Xã Bình Đông thay Xã Bình Trị (kế tiếp cùng cụm)");
}

void EntranceTest::aSubstituteIsNamedBesideTheLostTeam()
{
    Evening evening = closedClusters(binhSon());
    evening.draw(ChungKet);
    evening.must(RemoveTeam{ChungKet, TriSecond, Departure::Withdrawn, {}, "xe hỏng"});
    evening.must(NameEntrants{ChungKet, {TriFirst, TriThird, PhuocFirst, PhuocSecond}, "hạng ba"});
    const QString html = minutesOf(evening, ChungKet);
    TELLS(html, "- Thay đội trước khi vào vòng: Xã Bình Thuận thay Xã Bình Đông (hạng ba)");
    TELLS(html, "Xã Bình Đông bỏ thi (xe hỏng)");
}

void EntranceTest::theChairsRulingAtTheLineIsTold()
{
    Evening evening = closedClusters(finalOf(TopOfEach{1, {Tri, Phuoc}, 1}));
    evening.must(RuleAdvance{ChungKet, {PhuocSecond, TriSecond}, "tiểu phẩm sát hơn"});
    const QString html = minutesOf(evening, ChungKet);
    TELLS(html, "và 1 đội kế tiếp có điểm cao nhất): ");
    TELLS(html, "Trưởng Ban Giám khảo xếp các đội bằng điểm ở vạch vào vòng: ");
    TELLS(html, ", rồi Xã Bình Đông (tiểu phẩm sát hơn)");
}

void EntranceTest::roundsTakenOverAreNamedWithTheirKey()
{
    const Evening elsewhere = closedClusters(binhSon());
    Evening evening;
    ImportRound order;
    order.closing = *elsewhere.contest.round(Tri).closed;
    order.decision.round = Tri;
    order.decision.awards = order.closing.awards;
    order.key = "ab12 cd34";
    evening.must(order);
    const QString html = minutesOf(evening, ChungKet);
    TELLS(
        html, "Kết quả Cụm Bình Trị nhận từ máy khác bằng tệp niêm phong, dấu vân khóa ab12 cd34.");
    QVERIFY(!html.contains(QStringLiteral("Kết quả Cụm Bình Phước")));
    const QString imported = minutesOf(evening, Tri);
    TELLS(imported, "Kết quả nhận bằng tệp niêm phong, dấu vân khóa ab12 cd34.");
    QVERIFY(!imported.contains(QStringLiteral("Thứ tự thi")));
}

void EntranceTest::whoGoesOnStandsUnderTheResults()
{
    const QString html = minutesOf(closedClusters(binhSon()), Tri);
    const qsizetype results = html.indexOf(QStringLiteral("III. KẾT QUẢ"));
    const qsizetype told = html.indexOf(
        QStringLiteral("Đội vào Chung kết (2 đội xếp đầu): <b>Xã Bình Trị, Xã Bình Đông</b>."));
    QVERIFY2(results < told && told < html.indexOf(QStringLiteral("IV. ")), qPrintable(html));
    TELLS(minutesOf(closedClusters(finalOf(TopOfEach{1, {Tri, Phuoc}, 1})), Tri),
        "<b>Xã Bình Trị</b>; Xã Bình Đông xếp kế tiếp, được xét vào Chung kết cùng đội kế tiếp của "
        "các vòng khác.");
    TELLS(minutesOf(Evening(), Tri), "Đội vào Chung kết (2 đội xếp đầu): <b>chưa xác định</b>.");
    const Evening overall = closedClusters(finalOf(BestOverall{2, {Tri, Phuoc}}));
    QVERIFY(!minutesOf(overall, Tri).contains(QStringLiteral("Đội vào Chung kết")));
}

QTEST_APPLESS_MAIN(EntranceTest)
#include "entrance_test.moc"
