// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What clients must not do, over the real door: each is refused by name, nothing is lost, nobody
// else is disturbed.

#include "tests/show/hall.h"

#include <QTest>

using namespace contest;

namespace {

const RoundId Cluster{"cum_binh_my"};
const TurnId Turn{Cluster, {"gioi_thieu"}, {"binh_an"}};

SubmitSheet sheetOf(const char *judge, std::int64_t first = 7000)
{
    return {Turn, {judge},
        {{{"noi_dung"}, {first}}, {{"hinh_thuc"}, {5500}}, {{"phong_cach"}, {3000}},
            {{"trang_phuc"}, {1500}}},
        "", SheetSource::Tablet};
}

}

class RefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_hall = std::make_unique<show::Hall>(m_network);
        QVERIFY(!m_hall->fault());
        QCOMPARE(m_hall->codeOf(m_hall->console(), DrawRunningOrder{Cluster, 7}), std::string());
        QCOMPARE(m_hall->codeOf(m_hall->console(), CallTurn{Turn}), std::string());
        m_judge = m_hall->sit("judge:gk3");
        QVERIFY(m_judge);
    }
    void cleanup()
    {
        m_judge.reset();
        m_hall.reset();
    }

    void aMarkForAnotherJudge()
    {
        QCOMPARE(m_hall->codeOf(*m_judge, sheetOf("gk2")), std::string("notYourSeat"));
    }

    void moreThanTheMaximum()
    {
        const auto reply = m_hall->ask(*m_judge, sheetOf("gk3", 8500));
        const auto &no = std::get<messages::No>(reply);
        QCOMPARE(no.why, std::string("markOutOfRange"));
        QCOMPARE(no.field, std::string("noi_dung"));
        QVERIFY(no.words.vi.find("8,5") != std::string::npos);
        QVERIFY(no.words.vi.find('8') != std::string::npos);
    }

    void lessThanNothing()
    {
        QCOMPARE(m_hall->codeOf(*m_judge, sheetOf("gk3", -500)), std::string("markOutOfRange"));
    }

    void aMarkOffTheStep()
    {
        QCOMPARE(m_hall->codeOf(*m_judge, sheetOf("gk3", 7300)), std::string("markOffStep"));
    }

    void aSheetWithAMissingMark()
    {
        SubmitSheet sheet = sheetOf("gk3");
        sheet.marks.erase({"trang_phuc"});
        QCOMPARE(m_hall->codeOf(*m_judge, sheet), std::string("markMissing"));
    }

    void aSecondSheet()
    {
        QCOMPARE(m_hall->codeOf(*m_judge, sheetOf("gk3")), std::string());
        QCOMPARE(m_hall->codeOf(*m_judge, sheetOf("gk3", 6000)), std::string("sheetAlreadyGiven"));
    }

    void aMarkAfterApproval()
    {
        for (const char *id : {"gk1", "gk2", "gk4", "gk5"}) {
            auto line = m_hall->sit(std::string("judge:") + id);
            QCOMPARE(m_hall->codeOf(*line, sheetOf(id)), std::string());
        }
        QCOMPARE(m_hall->codeOf(m_hall->console(), ApproveTurn{Turn}), std::string("incomplete"));
        QCOMPARE(m_hall->codeOf(*m_judge, sheetOf("gk3")), std::string());
        QCOMPARE(m_hall->codeOf(m_hall->console(), ApproveTurn{Turn}), std::string());
        QCOMPARE(m_hall->codeOf(*m_judge, sheetOf("gk3")), std::string("turnApproved"));
    }

    void aJudgeWhoPlaysOperator()
    {
        QCOMPARE(m_hall->codeOf(*m_judge, ApproveTurn{Turn}), std::string("notYourSeat"));
        QCOMPARE(m_hall->codeOf(*m_judge, TakeCue{0, Cue{}}), std::string("notYourSeat"));
    }

    void aCueThatExpectsAnotherOneOnAir()
    {
        QCOMPARE(m_hall->codeOf(m_hall->console(), TakeCue{5, Cue{}}), std::string("cueChanged"));
    }

    void aSheetWhoseSocketWasCutIsTakenOnce()
    {
        const messages::OrderMessage message{{"sheet-once"}, sheetOf("gk3"), std::nullopt};
        m_judge->send(message);
        m_network.wait([] { return false; }, std::chrono::milliseconds(1));
        m_judge->cut();
        QVERIFY(!m_judge->join(std::chrono::seconds(30)));
        m_judge->send(message);
        QVERIFY(m_network.wait(
            [&] { return m_judge->reply(message.id).has_value(); }, std::chrono::seconds(30)));
        QVERIFY(std::holds_alternative<messages::Done>(*m_judge->reply(message.id)));
        m_judge->send(message);
        m_hall->settle();
        QVERIFY(std::holds_alternative<messages::Done>(*m_judge->reply(message.id)));
        QCOMPARE(m_hall->codeOf(*m_judge, sheetOf("gk3")), std::string("sheetAlreadyGiven"));
    }

    void aPortThatAnotherDeskOfOursHolds()
    {
        QTemporaryDir folder;
        platform::ScriptedClocks clocks{{1'720'000'000'000, 1'000'000, "boot"}};
        platform::ScriptedRandom random{55};
        host::Settings settings;
        settings.show = folder.filePath("other.hoithi").toStdString();
        settings.rulebook = SAMPLE_RULEBOOK;
        settings.address = "127.0.0.1";
        settings.port = m_hall->port();
        settings.log = [](const std::string &) {};
        host::Host other(std::move(settings), clocks, random);
        const auto fault = other.start();
        QVERIFY(fault);
        const std::string wayOut = "hoithi-control stop \"" + m_hall->file() + '"';
        QVERIFY2(fault->vi.find(wayOut) != std::string::npos, fault->vi.c_str());
        QVERIFY2(fault->en.find(wayOut) != std::string::npos, fault->en.c_str());
    }

private:
    rehearsal::Network m_network;
    std::unique_ptr<show::Hall> m_hall;
    std::unique_ptr<rehearsal::Line> m_judge;
};

QTEST_GUILESS_MAIN(RefusalsTest)

#include "refusals_test.moc"
