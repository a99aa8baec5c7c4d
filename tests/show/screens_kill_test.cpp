// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A projector and a console are killed -9 in mid-show: the desk and the judges notice nothing, and
// whatever is started again is where the show is.

#include "control/console/consolewindow.h"
#include "control/platform/runtimefile.h"
#include "tests/show/evening_of_programs.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace contest;

namespace {

const RoundId Cluster{"cum_binh_my"};
const TurnId Turn{Cluster, {"gioi_thieu"}, {"binh_an"}};
const std::vector<std::string> Judges{"gk1", "gk2", "gk3", "gk4", "gk5"};

Cue cueOf(Scene scene)
{
    return {scene, Turn.round, Turn.segment, Turn.team, 0};
}

void collect(const QQuickItem *item, QStringList &texts)
{
    if (!item->isVisible()) {
        return;
    }
    const QString text = item->property("text").toString();
    if (!text.isEmpty()) {
        texts.append(text);
    }
    for (const QQuickItem *child : item->childItems()) {
        collect(child, texts);
    }
}

//! Everything written on the console's window.
QStringList written()
{
    QStringList texts;
    for (QWindow *window : QGuiApplication::allWindows()) {
        if (const auto *quick = qobject_cast<QQuickWindow *>(window)) {
            collect(quick->contentItem(), texts);
        }
    }
    return texts;
}

}

class ScreensKillTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_evening = std::make_unique<show::EveningOfPrograms>();
        QVERIFY2(!m_evening->fault(), m_evening->fault() ? m_evening->fault()->en.c_str() : "");
        QVERIFY(m_evening->takeOperatorsSeat());
        QVERIFY(m_evening->seatJudges(Judges));
        m_link = m_evening->address() + "#" + m_evening->offer("display:1");
        QCOMPARE(m_evening->order(DrawRunningOrder{Cluster, 7}), std::string());
        QCOMPARE(m_evening->order(CallTurn{Turn}), std::string());
        QCOMPARE(m_evening->take(cueOf(Scene::Team)), std::string());
    }
    void cleanup() { m_evening.reset(); }

    void aKilledProjectorComesBackToTheSceneThatIsOnAirNow()
    {
        platform::Child &projector = m_evening->startProjector(m_link);
        QVERIFY(m_evening->seatIs("display:1", true, 1));
        QVERIFY(m_evening->kill(projector));
        QVERIFY(m_evening->seatIs("display:1", false));
        QCOMPARE(m_evening->order(StartClock{Turn}), std::string());
        QCOMPARE(m_evening->submit("gk1", Turn), std::string());
        QCOMPARE(m_evening->take(cueOf(Scene::Judging)), std::string());
        QCOMPARE(m_evening->submit("gk2", Turn), std::string());
        // Its one-time link has been used: it has kept the seat.
        m_evening->startProjector(m_link);
        QVERIFY(m_evening->seatIs("display:1", true, 2));
        QCOMPARE(m_evening->submit("gk3", Turn), std::string());
        QVERIFY(m_evening->judgesNoticedNothing());
    }

    void aKilledConsoleLeavesDeskHallAndJudgesAndTheNextOneIsWhereItWas()
    {
        m_evening->startProjector(m_link);
        QVERIFY(m_evening->seatIs("display:1", true, 1));
        QCOMPARE(m_evening->order(StartClock{Turn}), std::string());
        QCOMPARE(m_evening->submit("gk1", Turn), std::string());
        platform::Child &console = m_evening->startConsole();
        QVERIFY(m_evening->eventually([&] { return m_evening->operatorsLetIn() == 2; }));
        m_evening->leaveOperatorsSeat(); // the console is alone, as in the hall
        const int desk = m_evening->desk().pid;

        QVERIFY(m_evening->kill(console));
        for (const char *judge : {"gk2", "gk3", "gk4"}) {
            QCOMPARE(m_evening->submit(judge, Turn), std::string());
        }
        QVERIFY(platform::isRunning(desk));

        m_evening->startConsole();
        QVERIFY(m_evening->eventually([&] { return m_evening->operatorsLetIn() == 3; }));
        QCOMPARE(platform::findRunning(m_evening->desk().show)->pid, desk);
        QVERIFY(m_evening->takeOperatorsSeat());
        QVERIFY(m_evening->seatIs("display:1", true, 1));
        QCOMPARE(m_evening->submit("gk5", Turn), std::string());
        QVERIFY(m_evening->judgesNoticedNothing());
        lookAtAConsoleOfTheSameShow();
    }

private:
    //! What a console that is started anew shows: the team on stage, its clock, five sheets.
    void lookAtAConsoleOfTheSameShow()
    {
        const platform::RunningDesk &desk = m_evening->desk();
        QUrl url;
        url.setScheme(QStringLiteral("ws"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(desk.port);
        url.setPath(QStringLiteral("/ws"));
        console::ConsoleStart start;
        start.language = QStringLiteral("vi");
        start.desk = console::DeskAddress{url, QString::fromStdString(desk.operatorToken)};
        const console::ConsoleWindow window(start);
        QVERIFY(window.isUsable());
        const auto shows = [](const QString &part) {
            (void)QTest::qWaitFor([] { return false; }, 1); // its loop turns
            return !written().filter(part).isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Bình An")), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("GK 5/5")), 60'000);
    }

    std::unique_ptr<show::EveningOfPrograms> m_evening;
    std::string m_link;
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QV4_FORCE_INTERPRETER", "1");
    QGuiApplication application(argc, argv);
    ScreensKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "screens_kill_test.moc"
