// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk over a real record: what it answers, when, and what it never says too early.

#include "control/desk/desk.h"
#include "control/rulebook/rulebook.h"
#include "tests/journal/fault_vfs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <deque>
#include <mutex>

using namespace contest;

namespace {

//! What main's loop is to the journal: a queue of tasks from its thread.
class Tasks
{
public:
    void post(std::function<void()> task)
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_arrived.notify_one();
    }
    bool runOne(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        if (!m_arrived.wait_for(lock, patience, [this] { return !m_tasks.empty(); })) {
            return false;
        }
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::function<void()>> m_tasks;
};

std::string sampleRulebook()
{
    QFile file(QStringLiteral(SAMPLE_RULEBOOK));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::optional<Rulebook> rulebookOf(const std::string &text)
{
    auto read = rulebook::readRulebook(text);
    return read ? std::optional(std::move(read.value())) : std::nullopt;
}

const RoundId TestRound{"cum_binh_my"};
const TeamId Team{"binh_an"};
const TurnId Turn{TestRound, {"gioi_thieu"}, Team};

Marks wholeSheet()
{
    return {{{"noi_dung"}, {7000}}, {{"hinh_thuc"}, {5500}}, {{"phong_cach"}, {3000}},
        {{"trang_phuc"}, {1500}}};
}

struct Stage
{
    QTemporaryDir folder;
    platform::ScriptedClocks clocks{Stamp{1'700'000'000'000, 50'000, "boot-1"}};
    Tasks tasks;
    std::unique_ptr<desk::Desk> desk;
    std::vector<RecordedFact> announced;
    int storageChanges = 0;
    int orders = 0;

    [[nodiscard]] std::string path() const { return folder.filePath("show.hoithi").toStdString(); }

    journal::Settings settings(const std::string &vfs = {})
    {
        journal::Settings settings;
        settings.post = [this](std::function<void()> task) { tasks.post(std::move(task)); };
        settings.vfs = vfs;
        return settings;
    }

    void create(const std::string &vfs = {})
    {
        journal::Opening opening;
        opening.fact = {sampleRulebook(), rulebook::Format};
        opening.stamp = clocks.now();
        opening.showId = std::string(32, 'a');
        auto made = journal::Journal::create(path(), opening, settings(vfs));
        QVERIFY(bool(made));
        start(std::move(made.value()));
    }

    void reopen()
    {
        desk.reset();
        auto opened = journal::Journal::open(path(), settings());
        QVERIFY(bool(opened));
        start(std::move(opened.value()));
    }

    void start(std::unique_ptr<journal::Journal> record)
    {
        desk::Events events;
        events.announce = [this](const std::vector<RecordedFact> &facts, const Touched &) {
            announced.insert(announced.end(), facts.begin(), facts.end());
        };
        events.storageChanged = [this] { ++storageChanges; };
        auto opened = desk::Desk::open(std::move(record), clocks, rulebookOf, std::move(events));
        QVERIFY(bool(opened));
        desk = std::move(opened.value());
    }

    desk::Request request(Order order, std::string id = {})
    {
        desk::Request request;
        request.id = {id.empty() ? "order-" + std::to_string(++orders) : std::move(id)};
        request.order = std::move(order);
        request.seat = "operator";
        return request;
    }

    desk::Answered ask(desk::Request request)
    {
        std::optional<desk::Answered> answer;
        desk->submit(std::move(request), [&](const desk::Answered &given) { answer = given; });
        while (!answer && tasks.runOne(std::chrono::seconds(10))) {}
        return answer.value_or(desk::Answered{desk::Answered::No{"silence", {}, {}}});
    }

    desk::Answered ask(Order order) { return ask(request(std::move(order))); }

    void callFirstTurn()
    {
        QVERIFY(!ask(DrawRunningOrder{TestRound, 7}).no);
        QVERIFY(!ask(CallTurn{Turn}).no);
    }
};

desk::Request judgeSheet(Stage &stage, const std::string &id)
{
    desk::Request request
        = stage.request(SubmitSheet{Turn, {"gk3"}, wholeSheet(), "", SheetSource::Tablet}, id);
    request.actor = {SeatKind::Judge, {"gk3"}};
    request.seat = "judge:gk3";
    return request;
}

}

class DeskTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingBeforeTheCommit()
    {
        Stage stage;
        stage.create();
        bool answered = false;
        stage.desk->submit(stage.request(DrawRunningOrder{TestRound, 7}),
            [&](const desk::Answered &) { answered = true; });
        QVERIFY(!answered);
        QVERIFY(stage.announced.empty());
        QVERIFY(stage.desk->contest().round(TestRound).runningOrder.empty());
        QVERIFY(stage.tasks.runOne(std::chrono::seconds(10)));
        QVERIFY(answered);
        QCOMPARE(stage.announced.size(), std::size_t(1));
        QCOMPARE(stage.desk->contest().round(TestRound).runningOrder.size(), std::size_t(7));
    }

    void givesARepeatedOrderItsFirstAnswerAlsoAfterARestart()
    {
        Stage stage;
        stage.create();
        stage.callFirstTurn();
        QVERIFY(!stage.ask(judgeSheet(stage, "sheet-1")).no);
        const std::size_t facts = stage.announced.size();
        QVERIFY(!stage.ask(judgeSheet(stage, "sheet-1")).no);
        const desk::Answered refused = stage.ask(judgeSheet(stage, "sheet-2"));
        QCOMPARE(refused.no->code, std::string("sheetAlreadyGiven"));
        stage.reopen();
        QVERIFY(!stage.ask(judgeSheet(stage, "sheet-1")).no);
        QVERIFY(stage.ask(judgeSheet(stage, "sheet-2")) == refused);
        QCOMPARE(stage.announced.size(), facts);
        QCOMPARE(stage.desk->contest().turn(Turn)->sheets.at({"gk3"}).version, 1);
    }

    void answersEveryoneWhoAskedTheSameWhileTheCommitRuns()
    {
        Stage stage;
        stage.create();
        stage.callFirstTurn();
        int done = 0;
        const auto count = [&](const desk::Answered &given) { done += given.no ? 0 : 1; };
        stage.desk->submit(judgeSheet(stage, "sheet-1"), count);
        stage.desk->submit(judgeSheet(stage, "sheet-1"), count);
        stage.desk->submit(stage.request(StartClock{Turn}, "clock"), count);
        stage.desk->submit(stage.request(StartClock{Turn}, "clock"), count);
        while (done < 4 && stage.tasks.runOne(std::chrono::seconds(10))) {}
        QCOMPARE(done, 4);
        QCOMPARE(stage.desk->contest().turn(Turn)->sheets.size(), std::size_t(1));
    }

    void anAnswerIsNotToldToAnotherSeatUnderTheSameId()
    {
        Stage stage;
        stage.create();
        stage.callFirstTurn(); // "order-2"
        QVERIFY(!stage.ask(stage.request(StartClock{Turn}, "same")).no);
        QVERIFY(!stage.ask(judgeSheet(stage, "same")).no); // done, and really stored
        QVERIFY(stage.desk->contest().turn(Turn)->sheets.contains({"gk3"}));
        desk::Request display = stage.request(StartClock{Turn}, "order-2");
        display.actor = {SeatKind::Display, {}};
        display.seat = "display:1";
        const desk::Answered unknown = stage.ask(display);
        QCOMPARE(unknown.no->code, std::string("notYourSeat"));
        stage.reopen();
        QVERIFY(stage.ask(display) == unknown);
        QVERIFY(!stage.ask(judgeSheet(stage, "same")).no); // its own first answer, still
        QVERIFY(!stage.ask(stage.request(StartClock{Turn}, "same")).no);
    }

    void decidesABatchOneAfterTheOther()
    {
        Stage stage;
        stage.create();
        int done = 0;
        const auto count = [&](const desk::Answered &given) { done += given.no ? 100 : 1; };
        stage.desk->submit(stage.request(DrawRunningOrder{TestRound, 7}), count);
        stage.desk->submit(stage.request(CallTurn{Turn}), count);
        stage.desk->submit(stage.request(StartClock{Turn}), count);
        stage.desk->submit(stage.request(StopClock{Turn}), count);
        while (done < 4 && stage.tasks.runOne(std::chrono::seconds(10))) {}
        QCOMPARE(done, 4);
        QVERIFY(stage.desk->contest().turn(Turn)->clock.state == StageClock::State::Stopped);
    }

    void refusesAnOldOrderAboutTheScreen()
    {
        Stage stage;
        stage.create();
        desk::Request late = stage.request(TakeCue{0, Cue{}});
        late.givenAtMs = stage.clocks.now().bootMs - desk::OnAirPatienceMs - 1;
        QCOMPARE(stage.ask(late).no->code, std::string("tooLate"));
        desk::Request fresh = stage.request(TakeCue{0, Cue{}});
        fresh.givenAtMs = stage.clocks.now().bootMs - desk::OnAirPatienceMs;
        QVERIFY(!stage.ask(fresh).no);
    }

    void keepsADraftUntilTheSheetIsSubmitted()
    {
        Stage stage;
        stage.create();
        stage.callFirstTurn();
        stage.desk->keepDraft("judge:gk3", desk::draftSubject(Turn), "half a sheet");
        stage.desk->flushDrafts();
        QVERIFY(stage.tasks.runOne(std::chrono::seconds(10)));
        stage.reopen();
        QCOMPARE(stage.desk->drafts().size(), std::size_t(1));
        QVERIFY(!stage.ask(judgeSheet(stage, "sheet-1")).no);
        QVERIFY(stage.desk->drafts().empty());
        stage.reopen();
        QVERIFY(stage.desk->drafts().empty());
    }

    void confirmsNothingThatTheDiskRefusedAndGoesOnWhenItWorksAgain()
    {
        Stage stage;
        stage.create(faultvfs::name());
        stage.callFirstTurn();
        const auto before = stage.desk->head();
        faultvfs::arm({faultvfs::Call::Write, 1, faultvfs::Plan::Length::ForGood,
            faultvfs::Plan::Kind::Full});
        const desk::Answered refused = stage.ask(judgeSheet(stage, "sheet-1"));
        QCOMPARE(refused.no->code, std::string("notStored"));
        QVERIFY(stage.desk->storageFault().has_value());
        QCOMPARE(stage.storageChanges, 1);
        QVERIFY(stage.desk->contest().turn(Turn)->sheets.empty());
        stage.desk->retryStorage();
        QVERIFY(stage.desk->storageFault().has_value());
        faultvfs::disarm();
        stage.desk->retryStorage();
        QVERIFY(!stage.desk->storageFault().has_value());
        QVERIFY(stage.desk->head() == before);
        QVERIFY(!stage.ask(judgeSheet(stage, "sheet-1")).no);
        QCOMPARE(stage.desk->contest().turn(Turn)->sheets.size(), std::size_t(1));
    }

    void tellsTheStateThatTheRecordHolds()
    {
        Stage stage;
        stage.create();
        stage.callFirstTurn();
        QVERIFY(!stage.ask(StartClock{Turn}).no);
        QVERIFY(!stage.ask(judgeSheet(stage, "sheet-1")).no);
        const auto turns = stage.desk->contest().turns;
        const auto head = stage.desk->head();
        stage.reopen();
        QVERIFY(stage.desk->contest().turns == turns);
        QVERIFY(stage.desk->head() == head);
    }
};

QTEST_GUILESS_MAIN(DeskTest)

#include "desk_test.moc"
