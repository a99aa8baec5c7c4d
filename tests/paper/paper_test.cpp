// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the papers of a played round say, read back from the PDF files themselves.

#include "contest/prizes.h"
#include "contest/standings.h"
#include "contest/text.h"
#include "control/paper/markup.h"
#include "control/paper/paper.h"
#include "control/rehearsal/plan.h"
#include "control/rulebook/rulebook.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace contest;

namespace {

const RoundId Cluster{"cum_binh_tri"};
const QString Fingerprint = QStringLiteral("3f2a 90cc 01b4 77de · 412");

std::shared_ptr<const Rulebook> sample()
{
    QFile file(QStringLiteral(SAMPLE_RULEBOOK));
    if (!file.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    auto read = rulebook::readRulebook(file.readAll().toStdString());
    return read ? std::make_shared<const Rulebook>(std::move(read.value())) : nullptr;
}

//! Text of a PDF by an independent reader, white space folded.
QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    if (!reader.waitForFinished() || reader.exitCode() != 0) {
        return {};
    }
    return QString::fromUtf8(reader.readAllStandardOutput())
        .normalized(QString::NormalizationForm_C)
        .simplified();
}

}

class PaperTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto book = sample();
        QVERIFY(book);
        rehearsal::PlanOptions options;
        options.robots = rehearsal::robots(*book, 11);
        m_evening.emplace(rehearsal::playInMemory(book, rehearsal::Plan({}, options)));
        QVERIFY(m_evening->ending == rehearsal::Ending::Closed);
        const paper::Edition edition{m_evening->contest, Cluster, Fingerprint, 1'720'000'000'000};
        const auto fault = paper::writePapers(edition, m_folder.path());
        QVERIFY2(!fault, fault ? fault->en.c_str() : "");
        m_tally = textOf(m_folder.filePath(QStringLiteral("bang-tong-hop-cum_binh_tri.pdf")));
        m_minutes = textOf(m_folder.filePath(QStringLiteral("bien-ban-cum_binh_tri.pdf")));
        m_sheets = textOf(m_folder.filePath(QStringLiteral("phieu-cham-cum_binh_tri.pdf")));
    }

    void theFingerprintStandsOnEveryPaper()
    {
        for (const QString &text : {m_tally, m_minutes, m_sheets}) {
            QVERIFY(text.contains(Fingerprint));
        }
    }

    void aTableThatGoesOnOverleafNamesItsColumnsThereAgain()
    {
        QStringList rows{paper::row({{QStringLiteral("Hạng")}, {QStringLiteral("Đội")}}, "th")};
        for (int place = 1; place <= 100; ++place) {
            rows << paper::row({{QString::number(place)}, {QStringLiteral("xã")}});
        }
        const paper::Edition edition{m_evening->contest, Cluster, Fingerprint, 1'720'000'000'000};
        const paper::Document document{QStringLiteral("dai.pdf"), QStringLiteral("Dài"),
            paper::Orientation::Portrait, paper::table(rows, {20, 80})};
        QVERIFY(!paper::writePdf(document, edition, m_folder.path()));
        const QString text = textOf(m_folder.filePath(document.fileName));
        const qsizetype pages = text.count(Fingerprint);
        QVERIFY2(pages > 2, qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("Hạng Đội")), pages);
    }

    void theMinutesTellWhatWentWrongInItsOrder()
    {
        Contest contest = m_evening->contest;
        const paper::Edition edition{contest, Cluster, Fingerprint, 1'720'000'000'000};
        const std::pair<Fact, QString> told[] = {
            {SegmentVoided{{"chung_ket"}, {"kien_thuc"}, "việc của vòng khác"}, {}},
            {TurnRestarted{{Cluster, {"tieu_pham"}, {"binh_hai"}}, "mất tiếng <loa>"},
                QStringLiteral("Bình Hải, Tiểu phẩm: thi lại từ đầu, phần đã diễn được lưu và "
                               "không tính – mất tiếng &lt;loa&gt;")},
            {ComplaintFiled{Cluster, {"binh_hai"}, "chấm nhầm", "Trần Thị Ê"},
                QStringLiteral("Trần Thị Ê khiếu nại bằng văn bản – chấm nhầm")},
            {ComplaintDecided{Cluster, 1, "giữ nguyên", "Ông Ba"},
                QStringLiteral("kết luận khiếu nại số 1 (Ông Ba) – giữ nguyên")},
        };
        for (const auto &[fact, sentence] : told) {
            RecordedFact recorded;
            recorded.sequence = contest.sequence + 1;
            recorded.fact = fact;
            apply(contest, recorded);
        }
        const QString html = paper::minutes(edition).html;
        QVERIFY(!html.contains(QStringLiteral("việc của vòng khác")));
        qsizetype last = 0;
        for (const auto &[fact, sentence] : told) {
            const qsizetype at = html.indexOf(sentence, last);
            QVERIFY2(at >= last, qPrintable(sentence));
            last = at;
        }
    }

    void theMinutesGiveEveryReasonThatWasAskedFor()
    {
        Contest contest = m_evening->contest;
        contest.rounds.at(Cluster).closed.reset();
        const auto tell = [&contest](const Fact &fact) {
            RecordedFact recorded;
            recorded.sequence = contest.sequence + 1;
            recorded.stamp = {0, recorded.sequence * 60'000, "boot"};
            recorded.fact = fact;
            apply(contest, recorded);
        };
        const std::vector<TeamId> order = contest.round(Cluster).runningOrder;
        tell(RunningOrderDrawn{Cluster, 77, "pcg32", order});
        tell(RunningOrderEntered{Cluster, order, {"Bà Lan", "Ông <Nam>"}, "thiếu <một> đội"});
        const TurnId turn{Cluster, {"kien_thuc"}, {"binh_hai"}};
        contest.turns.at(turn).clock = {};
        contest.turns.at(turn).keyResults.clear();
        tell(ClockStarted{turn});
        tell(ClockPaused{turn, "mất tiếng", 5'000});
        const ComponentId key = keysOf(*contest.rulebook->segment(turn.segment)).front().id;
        for (const int right : {9, 9, 8}) {
            tell(KeyResultEntered{turn, key, right, 0});
        }
        const TurnId skit{Cluster, {"tieu_pham"}, {"binh_hai"}};
        const auto [judge, sheet] = *contest.turns.at(skit).sheets.begin();
        for (const char *reason : {"thiếu <một> tiêu chí", "nhầm đội"}) {
            tell(SheetReturned{skit, judge, reason});
            tell(SheetSubmitted{skit, judge, sheet.marks, "", SheetSource::Tablet});
        }
        const QString html = paper::minutes({contest, Cluster, Fingerprint, 0}).html;
        for (const char *sentence : {
                 "Thứ tự thi theo kết quả bốc thăm tại cuộc họp đội trưởng (chứng kiến: Bà Lan, "
                 "Ông &lt;Nam&gt;).",
                 "- Thứ tự thi trước đó, do máy bốc thăm, số gieo 77, đã được thay (thiếu "
                 "&lt;một&gt; đội): ",
                 "tạm dừng đồng hồ khi đã diễn 00:55 (mất tiếng)",
                 "từ 9 câu đúng thành 8 câu đúng",
                 "chấm lại lần 3 (thiếu &lt;một&gt; tiêu chí; nhầm đội)",
             }) {
            QVERIFY2(html.contains(QString::fromUtf8(sentence)), sentence);
        }
        QCOMPARE(html.count(QStringLiteral("sửa kết quả")), 1);
    }

    void aPerformanceBegunAnewKeepsItsPausesInTheMinutes()
    {
        Contest contest = m_evening->contest;
        const TurnId turn{Cluster, {"tieu_pham"}, {"binh_hai"}};
        contest.turns.at(turn).clock.pauses = {{61'000, "mất điện"}};
        RecordedFact recorded;
        recorded.sequence = contest.sequence + 1;
        recorded.fact = TurnRestarted{turn, "mất điện"};
        apply(contest, recorded);
        QVERIFY(paper::minutes({contest, Cluster, Fingerprint, 0})
                    .html.contains(QStringLiteral(
                        ", lần diễn không tính: tạm dừng đồng hồ khi đã diễn 01:01 (mất điện)")));
    }

    //! The console and every screen show it; a paper that differs would be of another day.
    void thePapersTakeTheDayOfThisMachinesZone()
    {
        const auto dayIn = [this](const char *zone) {
            qputenv("TZ", zone);
            tzset();
            return paper::minutes({m_evening->contest, Cluster, Fingerprint, 1'795'299'480'000})
                .html;
        };
        const QByteArray before = qgetenv("TZ");
        QVERIFY(dayIn("UTC").contains(QStringLiteral("ngày 21 tháng 11 năm 2026")));
        QVERIFY(dayIn("<+07>-7").contains(QStringLiteral("ngày 22 tháng 11 năm 2026")));
        before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    }

    //! gk9 came instead of gk5 for the last turn of every segment.
    void thePapersShowThePanelAsAmended()
    {
        Contest contest = m_evening->contest;
        const auto tell = [&contest](const Fact &fact) {
            RecordedFact recorded;
            recorded.sequence = contest.sequence + 1;
            recorded.fact = fact;
            apply(contest, recorded);
        };
        Panel panel = contest.rulebook->panel;
        const QString replaced = QString::fromStdString(panel.judges.back().name);
        panel.judges.back() = {{"gk9"}, "Nguyễn Thị Chín", "Hội Luật gia"};
        tell(PanelAmended{Cluster, {}, panel, "ốm"});
        contest.rounds.at(Cluster).closed.reset();
        const TeamId last = contest.turnsOf(Cluster).back().team;
        for (const Segment &segment : contest.rulebook->segments) {
            const TurnId id{Cluster, segment.id, last};
            TurnState &turn = contest.turns.at(id);
            turn.panelAsOf.reset();
            turn.sheets[{"gk9"}] = turn.sheets.begin()->second;
            tell(TurnApproved{id});
        }
        const paper::Edition edition{contest, Cluster, Fingerprint, 1'720'000'000'000};
        const QString minutes = paper::minutes(edition).html;
        QVERIFY(minutes.contains(QStringLiteral("Nguyễn Thị Chín, Hội Luật gia")));
        QVERIFY(minutes.contains(QStringLiteral(", đã chấm trước khi được thay")));
        QVERIFY(!paper::minutes({m_evening->contest, Cluster, Fingerprint, 0})
                     .html.contains(QStringLiteral("được thay")));
        const qsizetype signing = minutes.indexOf(QStringLiteral("CÁC GIÁM KHẢO"));
        QVERIFY(minutes.indexOf(QStringLiteral("Nguyễn Thị Chín"), signing) > signing);
        QCOMPARE(minutes.indexOf(replaced, signing), -1);
        const QString tally = paper::tally(edition).html;
        for (const char *judge : {"gk5", "gk9"}) { // a column each in every segment
            const QString label = QString::fromStdString(contest.rulebook->judgeLabel({judge}));
            QCOMPARE(tally.count(QStringLiteral(">%1</th>").arg(label)), 3);
        }
    }

    void theTallyShowsBonusesBesideTheSegments()
    {
        auto book = std::make_shared<Rulebook>(*m_evening->contest.rulebook);
        QVERIFY(!paper::tally({m_evening->contest, Cluster, Fingerprint, 0})
                     .html.contains(QStringLiteral("Điểm thưởng")));
        book->bonuses.push_back({{"co_vu"}, "Cổ vũ", Points{2000}, Points{500}});
        Contest contest = m_evening->contest;
        contest.rulebook = book;
        contest.rounds.at(Cluster).bonuses[{"binh_hai"}][{"co_vu"}] = Points{1500};
        const QString html = paper::tally({contest, Cluster, Fingerprint, 0}).html;
        QVERIFY(html.contains(QStringLiteral("Điểm thưởng")));
        QVERIFY(html.contains(QStringLiteral(">1,50<")));
    }

    void theTallyGivesEveryTeamItsTotal()
    {
        for (const StandingsRow &row : standings(m_evening->contest, Cluster).rows) {
            const Team *team = m_evening->contest.rulebook->team(row.team);
            QVERIFY2(m_tally.contains(QString::fromStdString(team->name)), team->name.c_str());
            const QString total = QString::fromStdString(fractionText(row.total, 2));
            QVERIFY2(m_tally.contains(total), qPrintable(total));
        }
    }

    void theMinutesProposeEveryPrizeWithItsMoneyAndName()
    {
        const Proposal proposal = proposePrizes(m_evening->contest, Cluster);
        for (const ProposedPrize &unit : proposal.units) {
            QVERIFY(m_minutes.contains(QString::fromStdString(unit.prize)));
        }
        QVERIFY(m_minutes.contains(QString::fromStdString(moneyText(proposal.total))));
        for (const Judge &judge : m_evening->contest.rulebook->panel.judges) {
            QVERIFY2(m_minutes.contains(QString::fromStdString(judge.name)), judge.name.c_str());
        }
    }

    void everyJudgeGetsABlankSheetForEveryTeamAndSegment()
    {
        const Rulebook &book = *m_evening->contest.rulebook;
        const auto judges = qsizetype(book.panel.judges.size() + book.panel.alternates.size());
        const auto teams = qsizetype(m_evening->contest.teamsOf(Cluster).size());
        QCOMPARE(m_sheets.count(QStringLiteral("PHIẾU CHẤM ĐIỂM")),
            judges * teams * qsizetype(book.segments.size()));
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        const QString file = m_folder.filePath(QStringLiteral("a-file"));
        QFile blocker(file);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const paper::Edition edition{m_evening->contest, Cluster, Fingerprint, 0};
        const auto fault = paper::writePapers(edition, file + QStringLiteral("/papers"));
        QVERIFY(fault);
        QVERIFY(QString::fromStdString(fault->vi).contains(file));
    }

private:
    QTemporaryDir m_folder;
    std::optional<rehearsal::Evening> m_evening;
    QString m_tally, m_minutes, m_sheets;
};

QTEST_MAIN(PaperTest)

#include "paper_test.moc"
