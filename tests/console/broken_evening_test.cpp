// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stage that fails and people who are missing, by the console's forms at a real desk: restarts,
// rain, disputed questions, sessions, late teams, another judge, another member.
#include "variant_evening.h"

#include <QTest>

using console::OperatorConsole;

namespace {

const QString None;
const QString Intro = QStringLiteral("gioi_thieu");
const QString Quiz = QStringLiteral("kien_thuc");
const QString Skit = QStringLiteral("tieu_pham");
const QString Reason = QStringLiteral("reason");
const QString Rain = QStringLiteral("Mưa lớn");

QStringList idsOf(const QJsonArray &teams)
{
    QStringList ids;
    for (const QJsonValue &team : teams) {
        ids.append(team[u"id"].toString());
    }
    return ids;
}

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &text : list.toArray()) {
        all.append(text.toString());
    }
    return all;
}

//! The judges that mark this segment of the round now.
QStringList panelOf(const QJsonObject &show, const QString &segment)
{
    QStringList names;
    for (const QJsonValue &judge : show[u"rounds"][0][u"panels"][segment][u"judges"].toArray()) {
        names.append(judge[u"name"].toString());
    }
    return names;
}

}

class BrokenEveningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondDrawAsksWhyTheFirstNoLongerStands()
    {
        VariantEvening evening;
        QVERIFY(evening.open());
        evening.stage->booth->preparation()->draw();
        QVERIFY(evening.form().isOpen());
        evening.stage->answer({}); // the first needs no reason
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] { return evening.stage->booth->preparation()->isDrawn(); }));
        evening.stage->booth->preparation()->draw();
        evening.stage->answer({});
        QVERIFY(!evening.faultAt(Reason).isEmpty());
        evening.stage->answer({{Reason, QStringLiteral("Một đội đến muộn chưa được bốc")}});
        QVERIFY(evening.isTaken());
        evening.stage->booth->preparation()->enterOrder();
        evening.stage->answer({{QStringLiteral("witnesses"), QStringLiteral("Bà Lan")}});
        QVERIFY(!evening.faultAt(Reason).isEmpty());
        evening.stage->answer({{QStringLiteral("witnesses"), QStringLiteral("Bà Lan")},
            {Reason, QStringLiteral("Họp đội trưởng bốc lại")}});
        QVERIFY(evening.isTaken());
    }

    void aRestartKeepsBothAttemptsAndRainVoidsASegment()
    {
        VariantEvening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        const QString team = evening.teams().first();
        QCOMPARE(evening.call(Intro, team), None);
        QVERIFY(!evening.offersAct(QStringLiteral("restart"))); // they have not begun
        QCOMPARE(evening.mark(Intro, team, 1), None);
        QVERIFY(evening.openAct(QStringLiteral("Diễn lại…")));
        evening.stage->answer({}); // no reason
        QVERIFY(!evening.faultAt(Reason).isEmpty());
        evening.stage->answer({{Reason, QStringLiteral("Mất tiếng")}});
        QVERIFY(evening.isTaken());
        const auto attempts = [&] { return evening.turn(Intro, team)[u"attempts"].toArray(); };
        QVERIFY(evening.until([&] { return attempts().size() == 1; }));
        QCOMPARE(attempts()[0][u"sheets"].toInt(), 5);
        QCOMPARE(evening.turn(Intro, team)[u"sheets"][0][u"version"].toInt(), 0);

        console::Rows &sum = *evening.stage->booth->approval()->sum();
        QVERIFY(evening.until([&] { return sum.count() == 1; })); // nothing else to reckon yet
        QVERIFY(
            sum.value(0, QStringLiteral("label")).toString().contains(QStringLiteral("5 phiếu")));

        QVERIFY(evening.openAct(QStringLiteral("Hủy phần thi…")));
        evening.stage->answer({{QStringLiteral("segment"), Skit}, {Reason, Rain}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] { return evening.round()[u"voided"][Skit].toString() == Rain; }));
        QVERIFY(evening.openAct(QStringLiteral("Hủy phần thi…")));
        evening.stage->answer({{QStringLiteral("segment"), Quiz}, {Reason, Rain}});
        QVERIFY(evening.isTaken());
        // One segment is left to rank by.
        QVERIFY(evening.until([&] { return !evening.offersAct(QStringLiteral("void")); }));
    }

    void aCancelledQuestionIsOneFewerForEveryTeam()
    {
        VariantEvening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        const QString team = evening.teams().first();
        QCOMPARE(evening.call(Quiz, team), None);
        QVERIFY(evening.openAct(QStringLiteral("Hủy câu hỏi…")));
        evening.stage->answer({{QStringLiteral("count"), QStringLiteral("10")},
            {Reason, QStringLiteral("Hai đáp án đúng")}});
        QVERIFY(evening.form().obstacle().contains(QStringLiteral("từ 0 đến 9")));
        evening.stage->answer({{QStringLiteral("count"), QStringLiteral("1")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until(
            [&] { return evening.turn(Quiz, team)[u"keys"][0][u"questions"].toInt() == 9; }));
        QCOMPARE(evening.round()[u"cancelled"][Quiz][QStringLiteral("trac_nghiem")].toInt(), 1);

        QCOMPARE(evening.mark(Quiz, team, 1), None); // nine of nine
        QCOMPARE(evening.give({{{QStringLiteral("k"), QStringLiteral("approveTurn")},
                     {QStringLiteral("turn"), evening.turn(Quiz, team)[u"turn"]}}}),
            None);
        QVERIFY(evening.openAct(QStringLiteral("Hủy câu hỏi…")));
        evening.stage->answer({{Reason, QStringLiteral("Hai đáp án đúng")}});
        QVERIFY(evening.until([&] {
            return evening.form().obstacle().contains(QStringLiteral("cần mở lại các lượt ấy"));
        }));
    }

    void aSessionIsOpenedSuspendedForRainAndGoesOn()
    {
        VariantEvening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        const QString team = evening.teams().first();
        const auto session = [&] { return evening.round()[u"sessions"][0]; };
        QVERIFY(evening.openAct(QStringLiteral("Khai mạc buổi thi…")));
        QVERIFY(evening.stage->click(QStringLiteral("Khai mạc")));
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] { return session()[u"opened"].toBool(); }));
        QCOMPARE(evening.call(Intro, team), None);
        evening.stage->booth->running()->clock()->press();
        QVERIFY(evening.until([&] {
            return evening.turn(Intro, team)[u"clock"][u"state"].toString()
                == QLatin1String("running");
        }));
        QVERIFY(evening.openAct(QStringLiteral("Tạm hoãn buổi thi…")));
        evening.stage->answer({{Reason, Rain}});
        QVERIFY(evening.until([&] {
            return evening.form().obstacle().contains(QStringLiteral("đồng hồ đang chạy"));
        }));
        QCOMPARE(evening.give({{{QStringLiteral("k"), QStringLiteral("stopClock")},
                     {QStringLiteral("turn"), evening.turn(Intro, team)[u"turn"]}}}),
            None);
        evening.stage->answer({{Reason, QStringLiteral("Mưa rất lớn")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] { return session()[u"suspended"].toBool(); }));
        QCOMPARE(evening.call(Intro, evening.teams()[1]), QStringLiteral("sessionSuspended"));
        QVERIFY(evening.openAct(QStringLiteral("Thi tiếp…")));
        evening.stage->answer({{Reason, QStringLiteral("Hết mưa")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] { return !session()[u"suspended"].toBool(); }));
        QCOMPARE(evening.call(Intro, evening.teams()[1]), None);
    }

    void aLateTeamGoesLastAndOthersSwapByConsent()
    {
        VariantEvening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        QVERIFY(evening.until([&] { return evening.round()[u"drawn"].isObject(); }));
        const QStringList drawn = idsOf(evening.round()[u"teams"].toArray());
        const auto calling = [&] { return texts(evening.round()[u"calling"]); };
        QVERIFY(evening.openAct(QStringLiteral("Đội đến muộn…")));
        evening.stage->answer({{Reason, QStringLiteral("Đội đến muộn")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] {
            return calling() == QStringList({drawn[1], drawn[2], drawn[0]});
        }));
        QCOMPARE(idsOf(evening.round()[u"teams"].toArray()), drawn); // the numbers stay
        QVERIFY(evening.openAct(QStringLiteral("Đổi thứ tự gọi…")));
        evening.form().move(QStringLiteral("order"), drawn[2], -1);
        evening.stage->answer({{Reason, QStringLiteral("Hai đội xin đổi")}});
        QVERIFY(evening.form().obstacle().contains(QStringLiteral("Phải hỏi")));
        evening.stage->answer({{QStringLiteral("agreed"), QStringLiteral("yes")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] {
            return calling() == QStringList({drawn[2], drawn[1], drawn[0]});
        }));

        QCOMPARE(evening.give({{{QStringLiteral("k"), QStringLiteral("removeTeam")},
                     {QStringLiteral("round"), evening.round()[u"id"]},
                     {QStringLiteral("team"), drawn[1]},
                     {QStringLiteral("departure"), QStringLiteral("withdrawn")},
                     {Reason, QStringLiteral("không thấy đến")}}}),
            None);
        QVERIFY(evening.openAct(QStringLiteral("Nhận lại đội…")));
        evening.stage->answer({{Reason, QStringLiteral("Ghi nhầm là bỏ thi")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] { return evening.round()[u"left"].toArray().isEmpty(); }));
    }

    void anotherJudgeMarksAndTheChairPassesOn()
    {
        VariantEvening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        const auto show = [&] { return evening.topic(QStringLiteral("show")); };
        const QString chair = evening.nameOf(QStringLiteral("gk1"));
        const QString name = QStringLiteral("Trịnh Thị Cẩm Vân");
        QVERIFY(evening.openAct(QStringLiteral("Thay giám khảo…")));
        evening.stage->answer({{Reason, QStringLiteral("Sức khỏe")}});
        QVERIFY(evening.form().obstacle().contains(QStringLiteral("Người nghỉ")));
        evening.stage->answer(
            {{QStringLiteral("scope"), Skit}, {QStringLiteral("leaving"), QStringLiteral("gk1")},
                {QStringLiteral("taking"), QStringLiteral("new")}});
        QVERIFY(evening.form().obstacle().contains(QStringLiteral("họ tên người mới")));
        evening.stage->answer({{QStringLiteral("name"), name}});
        QVERIFY2(evening.isTaken(), qPrintable(evening.form().obstacle()));
        QVERIFY(evening.until([&] { return panelOf(show(), Skit).contains(name); }));
        QCOMPARE(panelOf(show(), Skit).size(), 5);
        QVERIFY(!panelOf(show(), Skit).contains(chair));
        QVERIFY(panelOf(show(), Intro).isEmpty()); // the contest's own panel still
        const QJsonArray judges = show()[u"rounds"][0][u"panels"][Skit][u"judges"].toArray();
        QVERIFY(console::find(judges, "id", QStringLiteral("gk2"))[u"chair"].toBool());
        QCOMPARE(evening.call(Skit, evening.teams().first()), None);
        const QJsonArray sheets = evening.turn(Skit, evening.teams().first())[u"sheets"].toArray();
        QVERIFY(!console::find(sheets, "name", name).isEmpty());
        console::Running &running = *evening.stage->booth->running();
        QVERIFY(evening.until([&] { return running.tiles()->count() > 0; }));
        QCOMPARE(running.tiles()->value(0, QStringLiteral("name")).toString(), name);
        QVERIFY(running.tiles()->value(1, QStringLiteral("chair")).toBool());
        QCOMPARE(evening.stage->booth->frame()->judgesAll(), 6); // five here, one only there
    }

    void aMemberIsReplacedAndTheRestOfTheRosterStays()
    {
        VariantEvening evening;
        QVERIFY(evening.open());
        const QString team = evening.teams().first();
        const auto roster
            = [&] { return evening.topic(QStringLiteral("show"))[u"rosters"][team].toArray(); };
        const QJsonArray before = roster();
        QVERIFY(evening.openAct(QStringLiteral("Sửa danh sách đội…")));
        evening.form().fill(QStringLiteral("team"), team);
        evening.stage->answer({{QStringLiteral("member"), QStringLiteral("1")},
            {QStringLiteral("captain"), QStringLiteral("yes")},
            {Reason, QStringLiteral("Ốm, thay người")},
            {QStringLiteral("name"), QStringLiteral("Lương Thị Ánh Nguyệt")},
            {QStringLiteral("born"), QStringLiteral("1999")}});
        QVERIFY2(evening.isTaken(), qPrintable(evening.form().obstacle()));
        QVERIFY(evening.until([&] { return roster() != before; }));
        QCOMPARE(roster().size(), before.size());
        QCOMPARE(roster()[1][u"name"].toString(), QStringLiteral("Lương Thị Ánh Nguyệt"));
        QVERIFY(roster()[1][u"captain"].toBool() && !roster()[0][u"captain"].toBool());
        QCOMPARE(roster()[2], before[2]);
        QVERIFY(evening.openAct(QStringLiteral("Sửa danh sách đội…")));
        evening.stage->answer(
            {{QStringLiteral("team"), team}, {QStringLiteral("member"), QStringLiteral("1")},
                {QStringLiteral("captain"), QStringLiteral("no")}, {Reason, Rain}});
        QVERIFY(evening.until([&] {
            return evening.form().obstacle().contains(QStringLiteral("phải có 1 đội trưởng"));
        }));
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    BrokenEveningTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "broken_evening_test.moc"
