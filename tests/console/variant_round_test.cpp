// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the contests beside Bình Sơn ask of the operator about a round, entered by the console's
// forms at a real desk: equal teams, side prizes, entrants, results that travel between laptops.
#include "variant_evening.h"

#include <QTest>

using console::OperatorConsole;

namespace {

const QString None;
const QString Reason = QStringLiteral("reason");

//! Two lines of four groups.
QString readOut(const QString &fingerprint)
{
    return fingerprint.left(19) + u'\n' + fingerprint.mid(20);
}

int placeOf(const QJsonObject &standings, const QString &team)
{
    for (const QJsonValue &row : standings[u"rows"].toArray()) {
        if (row[u"team"][u"id"].toString() == team) {
            return row[u"place"].toInt();
        }
    }
    return 0;
}

//! A tie's place in the round's list, by the first of its ways.
int tieThatWaitsFor(const QJsonObject &round, const QString &way)
{
    const QJsonArray ties = round[u"ties"].toArray();
    for (int i = 0; i < ties.size(); ++i) {
        if (ties[i][u"needs"].toString() == way) {
            return i;
        }
    }
    return -1;
}

}

class VariantRoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void votesAndLotsPartEqualTeams()
    {
        VariantEvening evening(QStringLiteral("nha-nong-dua-tai"), QStringLiteral("chung_khao"));
        QVERIFY(evening.open());
        // The first two are level, and so are the next two: first and second, third and fourth.
        QCOMPARE(evening.play([](int team) { return team / 2; }), None);
        evening.stage->booth->openPage(OperatorConsole::StandingsPage);
        QVERIFY(evening.until([&] { return !evening.round()[u"ties"].toArray().isEmpty(); }));
        evening.stage->settle();
        console::Standing &standing = *evening.stage->booth->standing();
        const QString vote = QStringLiteral("judgesVote");
        const auto tieTeams
            = [&](int tie) { return evening.round()[u"ties"][tie][u"teams"].toArray(); };

        QVERIFY(evening.stage->click(QStringLiteral("Phiếu bầu của giám khảo…")));
        const QJsonArray pair = tieTeams(0);
        QCOMPARE(pair.size(), 2);
        const QString first = pair[0][u"id"].toString();
        const QString second = pair[1][u"id"].toString();
        evening.stage->answer({{first, QStringLiteral("6")}, {second, QStringLiteral("9")}});
        QVERIFY(evening.until([&] { return !evening.form().obstacle().isEmpty(); })); // 15 of 8
        QVERIFY(evening.form().isOpen());
        evening.stage->answer({{first, QStringLiteral("3")}, {second, QStringLiteral("4")}});
        QVERIFY(evening.isTaken());
        const auto votes = [&] { return evening.round()[u"votes"].toArray(); };
        QVERIFY(evening.until([&] { return votes().size() == 1; }));
        QCOMPARE(votes()[0][u"votes"][second].toInt(), 4);
        const QString place = QStringLiteral("standings/chung_khao");
        QVERIFY(evening.until([&] {
            return placeOf(evening.topic(place), second) < placeOf(evening.topic(place), first);
        }));

        // The lot may be drawn where the jury has not voted.
        const int left = tieThatWaitsFor(evening.round(), vote);
        QVERIFY(left >= 0);
        const QJsonArray others = tieTeams(left);
        standing.part(left, QStringLiteral("lot"));
        evening.stage->settle();
        evening.form().move(QStringLiteral("order"), others[1][u"id"].toString(), -1);
        evening.stage->answer({});
        QVERIFY(!evening.faultAt(QStringLiteral("witnesses")).isEmpty());
        evening.stage->answer({{QStringLiteral("witnesses"), QStringLiteral("Lê Quang Vĩnh")}});
        QVERIFY2(evening.isTaken(), qPrintable(evening.form().obstacle()));
        QVERIFY(evening.until([&] { return evening.round()[u"lots"].toArray().size() == 1; }));
        QCOMPARE(evening.round()[u"lots"][0][u"order"][0].toString(), others[1][u"id"].toString());
    }

    void bonusesAndTheHallsVotesAreEntered()
    {
        VariantEvening evening(QStringLiteral("nha-nong-dua-tai"), QStringLiteral("chung_khao"));
        QVERIFY(evening.open());
        QCOMPARE(evening.play([](int team) { return team; }), None);
        evening.stage->booth->openPage(OperatorConsole::StandingsPage);
        const QStringList teams = evening.teams();
        QVERIFY(evening.until([&] { return evening.stage->booth->standing()->isComplete(); }));
        evening.stage->settle();

        QVERIFY(evening.stage->click(QStringLiteral("Cho điểm thưởng…")));
        const QString bonus = QStringLiteral("co_dong_vien");
        evening.stage->answer({{QStringLiteral("team"), teams[1]}, {bonus, QStringLiteral("6")}});
        QVERIFY(evening.until([&] { return !evening.faultAt(bonus).isEmpty(); }));
        evening.stage->answer({{bonus, QStringLiteral("5")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] {
            return evening.round()[u"bonuses"][teams[1]][bonus].toString() == QLatin1String("5");
        }));
        evening.stage->settle();
        QVERIFY(evening.stage->visibleTexts().contains(QStringLiteral("thưởng 5")));
        // Seven sheets of 30 are added up; the quiz has no sheets.
        for (const char *most : {"Tiểu phẩm\n/210", "Kiến thức\n/70"}) {
            QVERIFY(evening.stage->visibleTexts().contains(QString::fromUtf8(most)));
        }

        QVERIFY(evening.stage->click(QStringLiteral("Phiếu bình chọn của khán giả…")));
        Answers answers;
        for (int i = 0; i < teams.size(); ++i) {
            answers.append({teams[i], QString::number(100 + 7 * i)});
        }
        answers[0].second = QStringLiteral("nhiều");
        evening.stage->answer(answers);
        QVERIFY(!evening.form().obstacle().isEmpty());
        answers[0].second = QStringLiteral("250");
        evening.stage->answer(answers);
        QVERIFY(evening.isTaken());
        const auto votes
            = [&] { return evening.round()[u"sides"][u"khan_gia"][u"votes"].toObject(); };
        QVERIFY(evening.until([&] { return votes()[teams[0]].toInt() == 250; }));
        QCOMPARE(votes().size(), teams.size());
    }

    void theJuryChoosesWhoGetsASidePrize()
    {
        VariantEvening evening(QStringLiteral("mot-toi-sau-doi"), QStringLiteral("dem_thi"));
        QVERIFY(evening.open());
        QCOMPARE(evening.play([](int team) { return team; }), None);
        evening.stage->booth->openPage(OperatorConsole::StandingsPage);
        QVERIFY(evening.until([&] { return evening.stage->booth->standing()->isComplete(); }));
        evening.stage->settle();
        QVERIFY(evening.stage->click(QStringLiteral("Ban Giám khảo chọn…")));
        evening.stage->answer({});
        QVERIFY(!evening.faultAt(Reason).isEmpty());
        const QString chosen = evening.teams().last();
        evening.stage->answer({{QStringLiteral("unit1"), chosen},
            {Reason, QStringLiteral("Tiến bộ rõ so với năm ngoái")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] {
            return evening.round()[u"sides"][u"tien_bo"][u"teams"][0].toString() == chosen;
        }));
    }

    void whoEntersARoundIsRuledAtTheLineAndNamedByHand()
    {
        VariantEvening evening(QStringLiteral("example"), QStringLiteral("bang_a"));
        QVERIFY(evening.open());
        for (const char *pool : {"bang_a", "bang_b", "bang_c"}) {
            evening.turnTo(QString::fromLatin1(pool));
            QCOMPARE(evening.play([](int team) { return team; }), None);
            QCOMPARE(evening.close(), None);
        }
        // Both pools went alike: their second teams are equal at the line into the final.
        const QString final = QStringLiteral("chung_ket_phuong");
        evening.turnTo(final);
        evening.stage->booth->openPage(OperatorConsole::PreparationPage);
        const auto line = [&] { return evening.round()[u"entry"][u"line"].toArray(); };
        QVERIFY(evening.until([&] { return line().size() == 2; }));
        evening.stage->settle();
        const QString ahead = line()[1].toString();
        QVERIFY(evening.stage->click(QStringLiteral("Trưởng BGK xếp ở vạch…")));
        evening.form().move(QStringLiteral("order"), ahead, -1);
        evening.stage->answer({{Reason, QStringLiteral("Tiểu phẩm tốt hơn")}});
        QVERIFY2(evening.isTaken(), qPrintable(evening.form().obstacle()));
        QVERIFY(evening.until([&] { return evening.teams().contains(ahead); }));

        for (const char *round : {"chung_ket_phuong", "chung_ket_truong"}) {
            evening.turnTo(QString::fromLatin1(round));
            QVERIFY(evening.until([&] { return evening.teams().size() == 3; }));
            QCOMPARE(evening.play([](int team) { return team; }), None);
            QCOMPARE(evening.close(), None);
        }
        evening.turnTo(QStringLiteral("dem_hoi"));
        QVERIFY(evening.until(
            [&] { return evening.round()[u"entry"][u"candidates"].toArray().size() == 6; }));
        evening.stage->settle();
        QVERIFY(evening.stage->click(QStringLiteral("Nêu các đội vào vòng…")));
        const QJsonArray candidates = evening.round()[u"entry"][u"candidates"].toArray();
        const auto candidate = [&](int i) { return candidates[i][u"id"].toString(); };
        evening.stage->answer({{QStringLiteral("team1"), candidate(4)},
            {QStringLiteral("team2"), candidate(4)}, {QStringLiteral("team3"), candidate(0)},
            {Reason, QStringLiteral("Ban Tổ chức mời")}});
        QVERIFY(evening.form().obstacle().contains(QStringLiteral("hai lần")));
        evening.stage->answer({{QStringLiteral("team2"), candidate(1)}});
        QVERIFY2(evening.isTaken(), qPrintable(evening.form().obstacle()));
        QVERIFY(evening.until([&] { return evening.round()[u"entry"][u"named"].isObject(); }));
        QCOMPARE(evening.round()[u"entry"][u"named"][u"teams"].toArray(),
            QJsonArray({candidate(4), candidate(1), candidate(0)}));
    }

    void aClosedRoundIsSealedHereAndTakenOverThere()
    {
        QTemporaryDir stick;
        qputenv("XDG_DATA_HOME", stick.path().toUtf8()); // where the signing key lives
        VariantEvening cluster(QStringLiteral("vong-loai-3-doi"), QStringLiteral("bang_2"));
        QVERIFY(cluster.open());
        cluster.turnTo(QStringLiteral("bang_2"));
        QCOMPARE(cluster.play([](int team) { return team; }), None);
        QCOMPARE(cluster.close(), None);
        qputenv("XDG_RUNTIME_DIR", cluster.desk.file({}).toUtf8()); // where its desk is found
        cluster.stage->ownProgram = cluster.desk.program();
        cluster.stage->ownShow = cluster.desk.file(QStringLiteral("evening.hoithi"));
        cluster.stage->booth->openPage(OperatorConsole::CeremonyPage);
        console::Sealing &sealing = *cluster.stage->booth->sealing();
        QVERIFY(cluster.until([&] { return sealing.canSeal(); }));
        cluster.stage->settle();
        const QString out = QStringLiteral("out");
        const QString file = stick.filePath(QStringLiteral("bang-2.hoithi-round"));
        QVERIFY(cluster.stage->click(QStringLiteral("Niêm phong kết quả…")));
        cluster.stage->answer({{out, stick.filePath(QStringLiteral("no/such/folder"))}});
        QVERIFY(cluster.until([&] { return !cluster.faultAt(out).isEmpty(); }));
        cluster.stage->answer({{out, file}});
        QVERIFY2(cluster.isTaken(), qPrintable(cluster.form().obstacle()));
        QCOMPARE(sealing.fingerprint().split(u' ').size(), 8);
        cluster.stage->settle();
        QVERIFY(cluster.stage->visibleTexts().contains(readOut(sealing.fingerprint())));
        cluster.stage->keep(QStringLiteral("sealed-1366-vi"));

        VariantEvening final(QStringLiteral("vong-loai-3-doi"), QStringLiteral("bang_2"));
        QVERIFY(final.open());
        final.stage->booth->openPage(OperatorConsole::PreparationPage);
        final.stage->settle();
        QVERIFY(final.stage->click(QStringLiteral("Nhận kết quả niêm phong…")));
        console::FolderView &folders = *final.stage->booth->sealing()->folders();
        QVERIFY(folders.isOpen());
        folders.open(stick.path(), QStringLiteral(".hoithi-round"));
        final.stage->settle();
        final.stage->press(Qt::Key_End);
        while (folders.isOpen() && !final.form().isOpen()) {
            const int last = folders.rows()->count() - 1;
            QCOMPARE(folders.rows()->value(last, QStringLiteral("path")).toString(), file);
            folders.choose(last);
        }
        QVERIFY(final.until([&] { return final.form().isOpen(); }));
        final.stage->settle();
        QVERIFY(final.stage->visibleTexts().contains(readOut(sealing.fingerprint())));
        final.stage->answer({}); // nobody has compared yet
        QVERIFY(final.form().isOpen());
        QVERIFY(!final.round()[u"closed"].toBool());
        final.stage->answer({{QStringLiteral("key"), QStringLiteral("same")}});
        QVERIFY2(final.isTaken(), qPrintable(final.form().obstacle()));
        QVERIFY(final.until([&] { return final.round()[u"closed"].toBool(); }));
        QCOMPARE(final.round()[u"imported"].toString(), sealing.fingerprint());
        QCOMPARE(final.round()[u"advance"], cluster.round()[u"advance"]);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    VariantRoundTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "variant_round_test.moc"
