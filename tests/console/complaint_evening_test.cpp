// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Complaints and corrections by the console's forms at a real desk: what is filed holds the prizes,
// what was announced stays on the boards until it is announced again.
#include "variant_evening.h"

#include <QTest>

using console::OperatorConsole;

namespace {

const QString None;
const QString Intro = QStringLiteral("gioi_thieu");
const QString Dong = QStringLiteral("binh_dong");
const QString Gk1 = QStringLiteral("gk1");
const QString Gk2 = QStringLiteral("gk2");
const QString By = QStringLiteral("by");
const QString Text = QStringLiteral("text");
const QString Reason = QStringLiteral("reason");
const QString AgreedBy = QStringLiteral("agreedBy");

QJsonObject scoreCue(const QString &round, const QString &team)
{
    return {{QStringLiteral("scene"), QStringLiteral("score")}, {QStringLiteral("round"), round},
        {QStringLiteral("segment"), Intro}, {QStringLiteral("team"), team}};
}

QJsonObject pauseCue()
{
    return {{QStringLiteral("scene"), QStringLiteral("pause")}};
}

}

class ComplaintEveningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComplaintIsTheCaptainsAndHoldsThePrizesUntilItIsDecided()
    {
        VariantEvening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.playCluster({0, 1, 2}), None);
        QVERIFY(!evening.offersAct(QStringLiteral("decide")));
        QVERIFY(evening.openAct(QStringLiteral("Nhận khiếu nại…")));
        evening.form().fill(QStringLiteral("team"), Dong);
        const auto value = [&](const QString &key) {
            console::Rows &fields = *evening.form().fields();
            for (int i = 0; i < fields.count(); ++i) {
                if (fields.value(i, QStringLiteral("key")).toString() == key) {
                    return fields.value(i, QStringLiteral("value")).toString();
                }
            }
            return QString();
        };
        QCOMPARE(value(By), QStringLiteral("Đinh Văn Bảo")); // the captain of the chosen team
        evening.stage->answer({{Text, QStringLiteral("Đề nghị xem lại điểm đạo cụ")},
            {By, QStringLiteral("Người lạ")}});
        QVERIFY(evening.until([&] {
            return evening.faultAt(By).contains(QStringLiteral("đội trưởng được khiếu nại"));
        }));
        evening.stage->answer({{By, QStringLiteral("Đinh Văn Bảo")}});
        QVERIFY(evening.isTaken());
        const auto complaint = [&] { return evening.round()[u"complaints"][0]; };
        QVERIFY(evening.until([&] { return complaint()[u"open"].toBool(); }));
        QCOMPARE(complaint()[u"team"].toString(), Dong);
        QCOMPARE(evening.give({evening.decisionAsProposed()}), QStringLiteral("complaintOpen"));
        QVERIFY(evening.until([&] { return evening.stage->booth->incidents()->openTasks() == 1; }));

        QVERIFY(evening.openAct(QStringLiteral("Kết luận khiếu nại…")));
        evening.stage->answer({{QStringLiteral("outcome"), QStringLiteral("Giữ nguyên điểm")}});
        QVERIFY(evening.form().isOpen()); // nobody has decided it
        QVERIFY(!evening.faultAt(QStringLiteral("decidedBy")).isEmpty());
        evening.stage->answer(
            {{QStringLiteral("decidedBy"), QStringLiteral("Trưởng Ban Tổ chức")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] { return !complaint()[u"open"].toBool(); }));
        QCOMPARE(complaint()[u"outcome"].toString(), QStringLiteral("Giữ nguyên điểm"));
        QVERIFY(evening.until([&] { return !evening.offersAct(QStringLiteral("decide")); }));
        const QString round = evening.round()[u"id"].toString();
        QVERIFY(evening.offersAct(QStringLiteral("complain")));
        QVERIFY(evening.until([&] { // the proposal may still be on its way
            return evening.give({evening.decisionAsProposed()}).isEmpty();
        }));
        QVERIFY(evening.until([&] { return !evening.offersAct(QStringLiteral("complain")); }));
        QVERIFY(evening.offersAct(QStringLiteral("reopen"))); // signed, not yet given
        QCOMPARE(evening.give({{{QStringLiteral("k"), QStringLiteral("closeRound")},
                     {QStringLiteral("round"), round}}}),
            None);
        evening.turnTo(round);
        QVERIFY(evening.until([&] { return !evening.offersAct(QStringLiteral("reopen")); }));
        QVERIFY(!evening.offersAct(QStringLiteral("panel")));
    }

    void aPublishedMarkIsCorrectedAndAnnouncedAgain()
    {
        VariantEvening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        const QString round = evening.round()[u"id"].toString();
        QCOMPARE(evening.call(Intro, Dong), None);
        QCOMPARE(evening.mark(Intro, Dong, 0), None);
        evening.stage->booth->openPage(OperatorConsole::ApprovalPage);
        QVERIFY(evening.until([&] { return evening.stage->offers(QStringLiteral("Diễn lại…")); }));
        QVERIFY(evening.stage->offers(QStringLiteral("Trả lại…")));
        QVERIFY(evening.stage->click(QStringLiteral("Duyệt lượt thi này")));
        console::Approval &approval = *evening.stage->booth->approval();
        QVERIFY(evening.until([&] { return approval.isApproved(); }));
        QVERIFY(!approval.canDeduct());
        evening.stage->settle();
        QVERIFY(!evening.stage->offers(QStringLiteral("Trả lại…")));
        QCOMPARE(evening.air(scoreCue(round, Dong)), None);
        QVERIFY(evening.until([&] { return approval.isPublished(); }));
        QVERIFY(evening.until([&] { return !approval.canReopen(); })); // it is on air
        QVERIFY(evening.until([&] { return evening.scene() == QLatin1String("score"); }));
        QCOMPARE(evening.air(pauseCue()), None);
        QVERIFY(evening.until([&] { return approval.canReopen(); }));

        evening.stage->settle();
        QVERIFY(evening.stage->click(QStringLiteral("Mở lại…")));
        evening.stage->answer({{Reason, QStringLiteral("Ghi nhầm điểm")},
            {AgreedBy, QStringLiteral("Trần Văn Sơn")}});
        QVERIFY(evening.until([&] {
            return evening.faultAt(AgreedBy).contains(QStringLiteral("Trưởng Ban Giám khảo"));
        }));
        evening.stage->answer(
            {{AgreedBy, evening.nameOf(Gk1) + QStringLiteral(", ") + evening.nameOf(Gk2)}});
        QVERIFY2(evening.isTaken(), qPrintable(evening.form().obstacle()));
        const auto turn = [&] { return evening.turn(Intro, Dong); };
        QVERIFY(evening.until([&] { return turn()[u"toAnnounce"].toBool(); }));
        QVERIFY(turn()[u"reopened"][0][u"published"].toBool());
        QVERIFY(!evening.offersAct(QStringLiteral("announce"))); // not approved anew
        QVERIFY(!approval.canRestart());

        QCOMPARE(evening.markLow(Intro, Dong, Gk1), None);
        QVERIFY(
            evening.until([&] { return approval.missingCount() == 0 && approval.canDeduct(); }));
        evening.stage->settle();
        QVERIFY(evening.stage->click(QStringLiteral("Duyệt lượt thi này")));
        QVERIFY(evening.until([&] { return approval.mustAnnounceAgain(); }));
        QVERIFY(evening.openAct(QStringLiteral("Công bố lại…")));
        QVERIFY(evening.stage->click(QStringLiteral("Đưa vào xem trước")));
        QVERIFY(evening.isTaken());
        evening.stage->booth->openPage(OperatorConsole::RunningPage);
        QVERIFY(evening.goOn());
        QVERIFY(evening.until([&] { return evening.scene() == QLatin1String("score"); }));
        QVERIFY(evening.until(
            [&] { return evening.topic(QStringLiteral("live"))[u"view"][u"again"].toBool(); }));
        QVERIFY(evening.until([&] { return !turn()[u"toAnnounce"].toBool(); }));
        QVERIFY(evening.until([&] { return !evening.offersAct(QStringLiteral("announce")); }));
    }

    void aCorrectionThatWasNotAnnouncedHoldsTheFirstPrize()
    {
        VariantEvening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.playCluster({0, 1, 2}), None);
        const QString round = evening.round()[u"id"].toString();
        QCOMPARE(evening.air(scoreCue(round, Dong)), None);
        QVERIFY(evening.until([&] { return evening.scene() == QLatin1String("score"); }));
        QCOMPARE(evening.air(pauseCue()), None);
        QVERIFY(evening.until([&] { // the proposal may still be on its way
            return evening.give({evening.decisionAsProposed()}).isEmpty();
        }));
        const QJsonValue turn = evening.turn(Intro, Dong)[u"turn"];
        QCOMPARE(evening.give(
                     {{{QStringLiteral("k"), QStringLiteral("reopenTurn")},
                          {QStringLiteral("turn"), turn}, {Reason, QStringLiteral("Ghi nhầm điểm")},
                          {AgreedBy, QJsonArray{evening.nameOf(Gk1), evening.nameOf(Gk2)}}},
                         {{QStringLiteral("k"), QStringLiteral("approveTurn")},
                             {QStringLiteral("turn"), turn}}}),
            None);
        console::Running &running = *evening.stage->booth->running();
        evening.stage->booth->openPage(OperatorConsole::RunningPage);
        const auto prizeStandsBy
            = [&] { return running.next()->cue()[u"scene"].toString() == QLatin1String("prize"); };
        QVERIFY(evening.until([&] {
            const QJsonArray cues
                = evening.topic(QStringLiteral("run/") + round)[u"cues"].toArray();
            for (int i = 0; i < cues.size() && !prizeStandsBy(); ++i) {
                if (cues[i][u"cue"][u"scene"].toString() == QLatin1String("prize")) {
                    running.next()->standBy(i + 1);
                    evening.stage->settle();
                }
            }
            return prizeStandsBy();
        }));
        const QString cure = QStringLiteral("Mở Sự cố");
        QVERIFY(evening.until([&] { return evening.stage->offers(cure); }));
        QVERIFY(evening.stage->click(cure));
        QCOMPARE(evening.stage->booth->page(), int(OperatorConsole::LogPage));
        QVERIFY(evening.offersAct(QStringLiteral("announce")));
    }

    void nothingIsOfferedBeforeThereIsAnythingToDo()
    {
        VariantEvening evening;
        QVERIFY(evening.open());
        evening.stage->settle();
        for (const char *id :
            {"decide", "reopen", "announce", "restart", "resume", "late", "reorder", "reinstate"}) {
            QVERIFY2(!evening.offersAct(QString::fromLatin1(id)), id);
        }
        for (const char *id :
            {"complain", "void", "cancel", "openSession", "suspend", "panel", "roster"}) {
            QVERIFY2(evening.offersAct(QString::fromLatin1(id)), id);
        }
        evening.stage->booth->incidents()->open(QStringLiteral("reopen"));
        QVERIFY(!evening.form().isOpen());
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    ComplaintEveningTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "complaint_evening_test.moc"
