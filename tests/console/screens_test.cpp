// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is offered a seat, and what becomes of a projector window that dies.
#include "control/main/projectors.h"
#include "evening.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTest>

using console::ProjectorEnd;

namespace {

QStringList seatsIn(console::Rows &rows)
{
    QStringList seats;
    for (int row = 0; row < rows.count(); ++row) {
        seats.append(rows.value(row, QStringLiteral("seat")).toString());
    }
    return seats;
}

}

class ScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJudgeIsOfferedASeatBeforeAnybodyHasCome()
    {
        Evening evening;
        QVERIFY(evening.open());
        console::Connections &seats = *evening.stage->booth->connections();
        QStringList judges;
        for (const char *list : {"judges", "alternates"}) {
            for (const QJsonValue &judge :
                evening.topic(QStringLiteral("show"))[u"panel"][QLatin1String(list)].toArray()) {
                judges.append(QStringLiteral("judge:") + judge[u"id"].toString());
            }
        }
        QVERIFY(judges.size() >= 3);
        QVERIFY(evening.until([&] { return seats.judges()->count() == judges.size(); }));
        QStringList offered = seatsIn(*seats.judges());
        offered.sort();
        judges.sort();
        QCOMPARE(offered, judges);
        QVERIFY(seatsIn(*seats.others()).contains(QStringLiteral("display:1")));
        QVERIFY(!seatsIn(*seats.others()).contains(QStringLiteral("mc"))); // no program takes it
    }

    void choosingAFreeSeatMakesItsCodeAndAnotherLookKeepsIt()
    {
        AtFakeDesk at;
        ConsoleStage stage(at.desk, {1366, 768}, QStringLiteral("vi"));
        console::Connections &seats = *stage.booth->connections();
        const auto offers = [&] {
            return std::count_if(at.desk.orders.begin(), at.desk.orders.end(),
                [](const QJsonObject &order) { return order[u"k"] == QLatin1String("offer"); });
        };
        seats.choose(QStringLiteral("judge:gk1"));
        QCOMPARE(seats.code(), QStringLiteral("402 917"));
        QCOMPARE(offers(), 1);
        seats.choose(QStringLiteral("operator"));
        seats.choose(QStringLiteral("judge:gk1"));
        QCOMPARE(offers(), 1); // a card that is being typed off must not change
    }

    void aProjectorThatDiesIsOpenedAgainUntilItDiesTooOften()
    {
        AtFakeDesk at;
        ConsoleStage stage(at.desk, {1366, 768}, QStringLiteral("vi"));
        console::Connections &seats = *stage.booth->connections();
        const auto words = [&] { return stage.booth->frame()->attention(); };
        seats.wantProjector();
        QCOMPARE(stage.projectors.size(), 1);
        for (int death = 1; death <= 3; ++death) {
            stage.projectorEnded(ProjectorEnd::Died);
            QCOMPARE(stage.projectors.size(), 1 + death);
            QVERIFY2(words().contains(QStringLiteral("đã mở lại")), qPrintable(words()));
        }
        stage.projectorEnded(ProjectorEnd::Died);
        QCOMPARE(stage.projectors.size(), 4);
        QVERIFY2(words().contains(QStringLiteral("không tự mở lại")), qPrintable(words()));
        stage.settle();
        QCOMPARE(stage.squeezedTexts(), QStringList());
        seats.startProjector(); // somebody has looked at it
        QCOMPARE(stage.projectors.size(), 5);
        QCOMPARE(at.desk.orders.last()[u"seat"].toString(), QStringLiteral("display:1"));
        stage.projectorEnded(ProjectorEnd::Died);
        QCOMPARE(stage.projectors.size(), 6);
    }

    void aProjectorThatWasClosedStaysClosed()
    {
        AtFakeDesk at;
        ConsoleStage stage(at.desk, {1366, 768}, QStringLiteral("vi"));
        stage.booth->connections()->startProjector();
        stage.projectorEnded(ProjectorEnd::Closed);
        QCOMPARE(stage.projectors.size(), 1);
        QCOMPARE(stage.booth->frame()->attention(), QString());
    }

    void aWindowThatIsKilledCountsAsDeadAndOneThatEndsWellAsClosed()
    {
        std::optional<ProjectorEnd> end;
        const auto ended = [&](ProjectorEnd how) { end = how; };
        verbs::Projectors well("/bin/true");
        well.open(QStringLiteral("http://127.0.0.1:1/#a"), ended);
        QTRY_VERIFY(end.has_value());
        QVERIFY(*end == ProjectorEnd::Closed);
        end.reset();
        verbs::Projectors badly("/bin/false");
        badly.open(QStringLiteral("http://127.0.0.1:1/#a"), ended);
        QTRY_VERIFY(end.has_value());
        QVERIFY(*end == ProjectorEnd::Died);
        end.reset();
        verbs::Projectors nothing("/bin/no such program");
        nothing.open(QStringLiteral("http://127.0.0.1:1/#a"), ended);
        QTRY_VERIFY(end.has_value());
        QVERIFY(*end == ProjectorEnd::Died);
    }

    void teamsWithoutAnyScoreHaveNoPlaceYet()
    {
        AtFakeDesk at;
        at.desk.give(contest::DrawRunningOrder{at.desk.contest.rulebook->rounds[0].id, 2024});
        ConsoleStage stage(at.desk, {1366, 768}, QStringLiteral("vi"));
        console::Standing &standing = *stage.booth->standing();
        QVERIFY(standing.rows()->count() > 1);
        for (int row = 0; row < standing.rows()->count(); ++row) {
            for (const char *role : {"place", "total"}) {
                QCOMPARE(standing.rows()->value(row, QString::fromLatin1(role)).toString(),
                    QStringLiteral("–"));
            }
            QCOMPARE(standing.rows()->value(row, QStringLiteral("mark")).toString(), QString());
        }
        QCOMPARE(standing.why(), QString());
    }

    void aDecisionIsCorrectedFromWhatItSays()
    {
        Evening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.playCluster({0, 1, 2}), QString());
        evening.stage->booth->openPage(console::OperatorConsole::CeremonyPage);
        evening.stage->settle();
        console::Form &form = *evening.stage->booth->form();
        console::Ceremony &ceremony = *evening.stage->booth->ceremony();
        QVERIFY(evening.stage->click(QStringLiteral("Ghi quyết định…")));
        evening.stage->answer({{QStringLiteral("signer"), QStringLiteral("Trần Văn Sơn")},
            {QStringLiteral("number"), QStringLiteral("15/QĐ-BTC")},
            {QStringLiteral("date"), QStringLiteral("02/12/2024")},
            {QStringLiteral("award3"), QStringLiteral("-")},
            {QStringLiteral("reason"), QStringLiteral("Chưa đạt yêu cầu")}});
        QVERIFY(evening.until([&] { return ceremony.isDecided() && !form.isOpen(); }));
        QVERIFY(evening.until(
            [&] { return evening.stage->offers(QStringLiteral("Sửa quyết định…")); }));
        QVERIFY(evening.stage->click(QStringLiteral("Sửa quyết định…")));
        QMap<QString, QString> filled;
        for (int row = 0; row < form.fields()->count(); ++row) {
            filled[form.fields()->value(row, QStringLiteral("key")).toString()]
                = form.fields()->value(row, QStringLiteral("value")).toString();
        }
        QCOMPARE(filled[QStringLiteral("signer")], QStringLiteral("Trần Văn Sơn"));
        QCOMPARE(filled[QStringLiteral("number")], QStringLiteral("15/QĐ-BTC"));
        QCOMPARE(filled[QStringLiteral("date")], QStringLiteral("02/12/2024"));
        QCOMPARE(filled[QStringLiteral("award3")], QStringLiteral("-"));
        QCOMPARE(filled[QStringLiteral("reason")], QStringLiteral("Chưa đạt yêu cầu"));
        QVERIFY(!filled[QStringLiteral("award0")].isEmpty());
        QVERIFY(filled[QStringLiteral("award0")] != QLatin1String("-"));
        QVERIFY(form.isReady());
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    ScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "screens_test.moc"
