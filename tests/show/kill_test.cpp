// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk is killed -9 again and again while robots mark a whole contest: every sheet that was
// confirmed is in the record, none twice, and the results are those of an evening in peace.

#include "control/journal/inspect.h"
#include "control/main/launch.h"
#include "control/main/show_file.h"
#include "control/rehearsal/performance.h"
#include "control/rulebook/rulebook.h"
#include "link/messages/results.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <thread>

using namespace contest;
using namespace std::chrono_literals;

namespace {

int killsWanted()
{
    return qEnvironmentVariableIntValue("HOITHI_LONG") == 1 ? 200 : 20;
}

std::shared_ptr<const Rulebook> sample()
{
    QFile file(QStringLiteral(SAMPLE_RULEBOOK));
    if (!file.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    auto read = rulebook::readRulebook(file.readAll().toStdString());
    return read ? std::make_shared<const Rulebook>(std::move(read.value())) : nullptr;
}

rehearsal::Plan planOf(const Rulebook &book, unsigned seed)
{
    rehearsal::PlanOptions options;
    options.robots = rehearsal::robots(book, seed);
    return {{}, options};
}

}

class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void aKilledDeskLosesNoConfirmedMarkAndTakesNoneTwice()
    {
        const auto book = sample();
        QVERIFY(book);
        const unsigned seed = qEnvironmentVariableIsSet("HOITHI_SEED")
            ? qEnvironmentVariable("HOITHI_SEED").toUInt()
            : QRandomGenerator::global()->generate() % 1'000'000;
        qInfo("HOITHI_SEED=%u", seed);
        int kills = 0;
        std::vector<qint64> backMs;
        for (unsigned evening = 0; kills < killsWanted(); ++evening) {
            playOne(book, seed + evening, kills, backMs);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        std::sort(backMs.begin(), backMs.end());
        qInfo("%d kills; from the kill to a desk that answers: median %lld ms, worst %lld ms",
            kills, backMs[backMs.size() / 2], backMs.back());
    }

private:
    static void playOne(const std::shared_ptr<const Rulebook> &book, unsigned seed, int &kills,
        std::vector<qint64> &backMs)
    {
        QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        verbs::LaunchOptions launch;
        launch.program = HOITHI_CONTROL;
        // The first show of a machine: its folder is not there yet.
        launch.show = folder.filePath("Documents/show.hoithi").toStdString();
        launch.rulebook = SAMPLE_RULEBOOK;
        launch.address = "127.0.0.1";
        launch.port = 0;
        launch.rehearsal = true;
        launch.lifetime = platform::Lifetime::OutlivesParent;
        auto desk = verbs::findOrStartDesk(launch);
        QVERIFY2(bool(desk), desk ? "" : desk.error().en.c_str());
        launch.rulebook.clear();
        launch.port = std::uint16_t(desk.value().desk.port);
        launch.operatorToken = desk.value().desk.operatorToken;

        rehearsal::Performance performance({"127.0.0.1", launch.port, launch.operatorToken},
            contest::Contest(book), planOf(*book, seed), {});
        std::optional<Words> fault = performance.takeSeats();
        QVERIFY2(!fault, fault ? fault->en.c_str() : "");
        std::atomic<bool> playing = true;
        std::thread robots([&] {
            fault = performance.play();
            playing = false;
        });
        std::mt19937 dice(seed);
        while (playing && kills < killsWanted()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(30 + dice() % 400));
            if (!playing) {
                break;
            }
            QElapsedTimer since;
            since.start();
            ::kill(desk.value().desk.pid, SIGKILL);
            if (desk.value().child) {
                (void)desk.value().child->waitFor(5000);
            }
            auto again = verbs::findOrStartDesk(launch);
            if (!again) {
                fault = again.error();
                break;
            }
            desk = std::move(again);
            backMs.push_back(since.elapsed());
            ++kills;
        }
        robots.join();
        ::kill(desk.value().desk.pid, SIGTERM);
        if (desk.value().child) {
            (void)desk.value().child->waitFor(10'000);
        }
        QVERIFY2(!fault, fault ? fault->en.c_str() : "");
        compare(launch.show, performance, *book, book, seed);
    }

    static void compare(const std::string &show, const rehearsal::Performance &performance,
        const Rulebook &rules, const std::shared_ptr<const Rulebook> &book, unsigned seed)
    {
        std::map<std::pair<TurnId, JudgeId>, std::vector<Marks>> recorded;
        const auto read
            = journal::readRecord(show, [&](const RecordedFact &fact, const journal::Head &) {
                  if (const auto *sheet = std::get_if<SheetSubmitted>(&fact.fact)) {
                      recorded[{sheet->turn, sheet->judge}].push_back(sheet->marks);
                  }
              });
        QVERIFY2(bool(read), read ? "" : read.error().detail.c_str());
        QVERIFY(!performance.confirmed().empty());
        for (const SubmitSheet &sheet : performance.confirmed()) {
            const auto &kept = recorded[{sheet.turn, sheet.judge}];
            QCOMPARE(kept.size(), std::size_t(1));
            QVERIFY(kept.front() == sheet.marks);
        }
        const auto file = verbs::readShow(show);
        QVERIFY(bool(file));
        const rehearsal::Evening peaceful = rehearsal::playInMemory(book, planOf(rules, seed));
        QCOMPARE(
            messages::resultsJson(file.value().contest), messages::resultsJson(peaceful.contest));
    }
};

QTEST_GUILESS_MAIN(KillTest)

#include "kill_test.moc"
