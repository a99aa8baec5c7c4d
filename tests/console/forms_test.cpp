// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms that only some contests need, in both sizes and both languages: each is offered where
// the rulebook has the thing and nowhere else, and cuts no text. With HOITHI_PICTURES=DIR each
// picture is kept.
#include "contest/prizes.h"
#include "stagehand.h"

#include <QTest>

using console::OperatorConsole;
using contest::RoundId;
using contest::TurnId;

namespace {

//! The first turn of this segment in the show's first round, called.
TurnId call(Stagehand &hand, const char *segment)
{
    const RoundId round = hand.desk.contest.rulebook->rounds[0].id;
    if (hand.desk.contest.round(round).runningOrder.empty()) {
        hand.desk.give(contest::DrawRunningOrder{round, 2026});
    }
    for (const TurnId &turn : hand.desk.contest.turnsOf(round)) {
        if (turn.segment.text == segment) {
            hand.desk.give(contest::CallTurn{turn});
            hand.settle();
            return turn;
        }
    }
    return {};
}

//! One judge's sheet as low as it may be, all others full.
void markFarApart(Stagehand &hand, const TurnId &turn)
{
    const contest::Judge &low
        = hand.desk.contest.rulebook->panelOf(turn.round, turn.segment).judges.front();
    hand.desk.markAll(turn, 0, {QString::fromStdString(low.id.text)});
    contest::Marks marks;
    for (const auto &line :
        contest::criteriaOf(*hand.desk.contest.rulebook->segment(turn.segment))) {
        marks[line.id] = line.min;
    }
    hand.desk.give(contest::SubmitSheet{turn, low.id, marks, {}, contest::SheetSource::Tablet},
        {contest::SeatKind::Judge, low.id});
    hand.settle();
}

//! Every turn alike in each round's place, decided as proposed and closed.
void closeRound(Stagehand &hand, const char *id)
{
    const RoundId round{id};
    hand.desk.give(contest::DrawRunningOrder{round, 2026});
    int lower = 0;
    for (const contest::TeamId &team : hand.desk.contest.teamsOf(round)) {
        for (const TurnId &turn : hand.desk.contest.turnsOf(round)) {
            if (turn.team == team) {
                hand.desk.give(contest::CallTurn{turn});
                hand.desk.markAll(turn, lower);
                hand.desk.give(contest::ApproveTurn{turn});
            }
        }
        ++lower;
    }
    contest::DecidePrizes decision{round, {}, "Trần Văn Sơn", "15/QĐ-BTC", "20/11/2026"};
    const contest::Proposal proposal = contest::proposePrizes(hand.desk.contest, round);
    for (const contest::ProposedPrize &prize : proposal.units) {
        decision.awards.push_back({prize.kind, prize.prize, prize.unit, prize.team,
            prize.team ? std::string() : std::string("Không có đội đạt")});
    }
    hand.desk.give(decision);
    hand.desk.give(contest::CloseRound{round});
    hand.settle();
}

}

class FormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_squeezed.clear(); }

    void whatATurnAsksForFits_data() { everySizeAndLanguage(); }
    void whatATurnAsksForFits()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stagehand hand(size, language, {}, QStringLiteral("vong-loai-3-doi"));
        const TurnId quiz = call(hand, "ky_nang_so");
        auto &approval = *hand.booth->approval();
        look(hand, QStringLiteral("quiz-running"), OperatorConsole::RunningPage);
        look(hand, QStringLiteral("quiz-approval"), OperatorConsole::ApprovalPage);
        approval.enterResult(QStringLiteral("trac_nghiem"));
        hand.answer({{QStringLiteral("right"), QStringLiteral("8")}});
        look(hand, QStringLiteral("form-key"), OperatorConsole::ApprovalPage);
        approval.enterResult(QStringLiteral("nhanh_tay"));
        hand.answer({{QStringLiteral("nhanh_tay"), QStringLiteral("7")}});
        look(hand, QStringLiteral("form-points"), OperatorConsole::RunningPage);
        QVERIFY(!hand.booth->form()->obstacle().isEmpty());
        hand.desk.markAll(quiz, 2);
        hand.booth->form()->close();
        look(hand, QStringLiteral("quiz-ready"), OperatorConsole::ApprovalPage);
        call(hand, "chao_hoi");
        approval.enterResult(QStringLiteral("changeover"));
        look(hand, QStringLiteral("form-changeover"), OperatorConsole::RunningPage);
        fits();
    }

    void discussionBreachesAndTheJurysChoiceFit_data() { everySizeAndLanguage(); }
    void discussionBreachesAndTheJurysChoiceFit()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stagehand hand(size, language, {}, QStringLiteral("hai-khoi"));
        const TurnId turn = call(hand, "chao_hoi");
        markFarApart(hand, turn);
        look(hand, QStringLiteral("discuss-running"), OperatorConsole::RunningPage);
        look(hand, QStringLiteral("discuss-approval"), OperatorConsole::ApprovalPage);
        hand.booth->approval()->enterResult(QStringLiteral("discussed"));
        look(hand, QStringLiteral("form-discussed"), OperatorConsole::ApprovalPage);
        hand.booth->approval()->deduct();
        look(hand, QStringLiteral("form-breach"), OperatorConsole::ApprovalPage);
        hand.booth->form()->close();
        hand.booth->standing()->give(QStringLiteral("jury_choice:an_tuong"));
        QVERIFY(hand.booth->form()->isOpen());
        look(hand, QStringLiteral("form-jury"), OperatorConsole::StandingsPage);
        fits();
    }

    void everyWayToPartEqualTeamsFits_data() { everySizeAndLanguage(); }
    void everyWayToPartEqualTeamsFits()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stagehand hand(size, language, {}, QStringLiteral("nha-nong-dua-tai"));
        const RoundId round = hand.desk.contest.rulebook->rounds[0].id;
        hand.desk.give(contest::DrawRunningOrder{round, 2026});
        for (const TurnId &turn : hand.desk.contest.turnsOf(round)) {
            hand.desk.give(contest::CallTurn{turn});
            hand.desk.markAll(turn, hand.desk.contest.numberOf(round, turn.team) / 2);
            hand.desk.give(contest::ApproveTurn{turn});
        }
        const contest::TeamId team = hand.desk.contest.teamsOf(round)[0];
        hand.desk.give(contest::GiveBonus{round, team, {"co_dong_vien"}, {5000}});
        look(hand, QStringLiteral("vote-standings"), OperatorConsole::StandingsPage);
        auto &standing = *hand.booth->standing();
        standing.part(0, QStringLiteral("judgesVote"));
        look(hand, QStringLiteral("form-vote"), OperatorConsole::StandingsPage);
        standing.part(0, QStringLiteral("lot"));
        hand.answer({});
        look(hand, QStringLiteral("form-lot"), OperatorConsole::StandingsPage);
        standing.give(QStringLiteral("bonus:co_dong_vien"));
        look(hand, QStringLiteral("form-bonus"), OperatorConsole::StandingsPage);
        standing.give(QStringLiteral("audience_vote:khan_gia"));
        look(hand, QStringLiteral("form-audience"), OperatorConsole::StandingsPage);
        fits();
    }

    void entrantsAndSealedResultsFit_data() { everySizeAndLanguage(); }
    void entrantsAndSealedResultsFit()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stagehand hand(size, language, {}, QStringLiteral("example"));
        look(hand, QStringLiteral("rounds"), OperatorConsole::PreparationPage);
        hand.booth->sealing()->findFile();
        look(hand, QStringLiteral("import-folders"), OperatorConsole::PreparationPage);
        Q_EMIT hand.booth->sealing()->folders()->taken(QStringLiteral("/usb/bang-a.hoithi-round"));
        hand.booth->sealing()->folders()->close();
        look(hand, QStringLiteral("form-import"), OperatorConsole::PreparationPage);
        hand.booth->form()->close();
        for (const char *pool : {"bang_a", "bang_b", "bang_c"}) {
            closeRound(hand, pool);
        }
        hand.booth->frame()->chooseRound(QStringLiteral("bang_a"));
        look(hand, QStringLiteral("seal-offered"), OperatorConsole::CeremonyPage);
        hand.booth->sealing()->seal();
        look(hand, QStringLiteral("form-seal"), OperatorConsole::CeremonyPage);
        hand.booth->form()->close();
        hand.booth->frame()->chooseRound(QStringLiteral("chung_ket_phuong"));
        look(hand, QStringLiteral("line"), OperatorConsole::PreparationPage);
        hand.booth->preparation()->ruleLine();
        QVERIFY(hand.booth->form()->isOpen());
        look(hand, QStringLiteral("form-line"), OperatorConsole::PreparationPage);
        hand.answer({{QStringLiteral("reason"), QStringLiteral("Tiểu phẩm tốt hơn")}});
        for (const char *round : {"chung_ket_phuong", "chung_ket_truong"}) {
            closeRound(hand, round);
        }
        hand.booth->frame()->chooseRound(QStringLiteral("dem_hoi"));
        look(hand, QStringLiteral("by-hand"), OperatorConsole::PreparationPage);
        hand.booth->preparation()->nameEntrants();
        QVERIFY(hand.booth->form()->isOpen());
        look(hand, QStringLiteral("form-entrants"), OperatorConsole::PreparationPage);
        fits();
    }

    void theFocusNeverLeavesTheList()
    {
        Stagehand hand({1366, 768}, QStringLiteral("vi"), {}, QStringLiteral("nha-nong-dua-tai"));
        const RoundId round = hand.desk.contest.rulebook->rounds[0].id;
        hand.desk.give(contest::DrawRunningOrder{round, 2026});
        for (const TurnId &turn : hand.desk.contest.turnsOf(round)) {
            hand.desk.give(contest::CallTurn{turn});
            hand.desk.markAll(turn, 0);
            hand.desk.give(contest::ApproveTurn{turn});
        }
        hand.booth->openPage(OperatorConsole::StandingsPage);
        hand.settle();
        const QString last = QStringLiteral("Phiếu bình chọn của khán giả…");
        QVERIFY(hand.isSeenWithFocus(last));
        QVERIFY(hand.isSeenWithFocus(QStringLiteral("Phiếu bầu của giám khảo…")));
        QVERIFY(hand.isSeenWithFocus(last));
        hand.press(Qt::Key_Return);
        QVERIFY(hand.booth->form()->isOpen());
    }

    void aResultEnteredAgainShowsWhatStandsThere_data() { everySizeAndLanguage(); }
    void aResultEnteredAgainShowsWhatStandsThere()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stagehand hand(size, language);
        const TurnId turn = call(hand, "kien_thuc");
        const QString key = QStringLiteral("trac_nghiem");
        const auto note = [&hand, &key] {
            hand.settle();
            hand.booth->running()->enterResult(key);
            return hand.booth->form()->note();
        };
        const QString before = note();
        hand.desk.give(contest::EnterKeyResult{turn, {key.toStdString()}, 9});
        const QString after = note();
        QVERIFY(!before.contains(QLatin1Char('9')));
        QVERIFY2(after.startsWith(before) && after.contains(QLatin1Char('9')), qPrintable(after));
        look(hand, QStringLiteral("form-key-again"), OperatorConsole::RunningPage);
        fits();
    }

    void nothingIsOfferedThatTheRulebookDoesNotHave()
    {
        Stagehand hand;
        const TurnId turn = call(hand, "gioi_thieu");
        markFarApart(hand, turn);
        QCOMPARE(hand.booth->running()->results()->count(), 0);
        QCOMPARE(hand.booth->approval()->missing()->count(), 0);
        QCOMPARE(hand.booth->standing()->givings()->count(), 0);
        QVERIFY(!hand.booth->preparation()->canNameEntrants());
        QVERIFY(!hand.booth->sealing()->canSeal());
        call(hand, "kien_thuc");
        QCOMPARE(hand.booth->running()->results()->count(), 1);
        hand.booth->running()->enterResult(QStringLiteral("trac_nghiem"));
        QCOMPARE(hand.booth->form()->fields()->count(), 1); // wrong answers cost nothing here
        hand.booth->running()->enterResult(QStringLiteral("changeover"));
        QCOMPARE(hand.booth->form()->fields()->count(), 1);
    }

private:
    void look(Stagehand &hand, const QString &name, int page)
    {
        hand.booth->openPage(page);
        hand.settle();
        hand.keep(QStringLiteral("%1-%2-%3")
                      .arg(name)
                      .arg(hand.window->width())
                      .arg(hand.tongue.language()));
        for (const QString &text : hand.squeezedTexts()) {
            m_squeezed.append(name + QStringLiteral(": ") + text);
        }
    }

    void fits()
    {
        QVERIFY2(m_squeezed.isEmpty(), qPrintable(m_squeezed.join(u'\n')));
        const QString complaints = Stagehand::complaints().join(u'\n');
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    QStringList m_squeezed;
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    FormsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "forms_test.moc"
