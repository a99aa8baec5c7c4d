// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `rehearse`: a whole contest through the real door; `perform`: robots for a show that is on.

#include "control/main/launch.h"
#include "control/main/papers.h"
#include "control/main/show_file.h"
#include "control/main/verb_words.h"
#include "control/main/verbs.h"

#include "contest/entrants.h"
#include "contest/prizes.h"
#include "control/rehearsal/performance.h"
#include "control/rulebook/rulebook.h"
#include "link/messages/results.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

namespace verbs {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

std::optional<std::string> textOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    return std::string(std::istreambuf_iterator<char>(file), {});
}

int cannotOpen(const std::string &path)
{
    std::cerr << "Không mở được " << path << "\nCannot open " << path << '\n';
    return CannotRead;
}

std::shared_ptr<const contest::Rulebook> readBook(const std::string &path, int &code)
{
    const auto text = textOf(path);
    if (!text) {
        code = cannotOpen(path);
        return nullptr;
    }
    auto read = rulebook::readRulebook(*text);
    if (!read) {
        for (const rulebook::Complaint &complaint : read.error()) {
            std::cerr << complaint.place << ": " << complaint.words.vi << " / "
                      << complaint.words.en << '\n';
        }
        code = Fault;
        return nullptr;
    }
    return std::make_shared<const contest::Rulebook>(std::move(read.value()));
}

//! A marks file is read, and played in memory to its end, before anything is really played.
std::optional<rehearsal::Plan> planFrom(
    const RehearseOptions &options, const std::shared_ptr<const contest::Rulebook> &book, int &code)
{
    rehearsal::PlanOptions planOptions;
    rehearsal::MarksFile marks;
    if (options.marks.empty()) {
        planOptions.drawSeed = options.seed;
        planOptions.robots = rehearsal::robots(*book, options.seed);
    } else {
        const auto text = textOf(options.marks);
        if (!text) {
            code = cannotOpen(options.marks);
            return std::nullopt;
        }
        auto read = rehearsal::readMarks(*text, *book);
        if (!read) {
            code = tell(read.error());
            return std::nullopt;
        }
        marks = std::move(read.value());
    }
    rehearsal::Plan plan(std::move(marks), planOptions);
    const rehearsal::Evening evening = rehearsal::playInMemory(book, plan);
    if (evening.ending == rehearsal::Ending::Faulty) {
        code = tell(evening.faults);
        return std::nullopt;
    }
    code = evening.ending == rehearsal::Ending::TieOpen ? TieOpen : Ok;
    return plan;
}

bool write(const fs::path &path, const std::string &text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    return bool(file.flush());
}

std::optional<platform::Child> startDisplay(const std::string &link, const fs::path &pictures)
{
    fs::create_directories(pictures);
    platform::ChildProgram program;
    program.path = (fs::path(platform::ownProgram()).parent_path() / "hoithi-display").string();
    program.arguments = {link, "--windowed", "1920x1080", "--snapshot-dir", pictures.string()};
    if (std::getenv("DISPLAY") == nullptr) {
        program.environment = {"QT_QPA_PLATFORM=offscreen"};
    }
    program.output = platform::OutputToFile{(pictures / "display.log").string()};
    auto started = platform::Child::start(program);
    if (!started) {
        std::cerr << started.error().text << '\n';
        return std::nullopt;
    }
    return std::optional<platform::Child>(std::move(started.value()));
}

rehearsal::Stage stageOf(const platform::RunningDesk &desk)
{
    return {"127.0.0.1", static_cast<std::uint16_t>(desk.port), desk.operatorToken};
}

//! Who is equal with whom, and who must part them: of rounds that could be played and are not
//! closed.
void tellWhatStaysOpen(const contest::Contest &contest)
{
    for (const contest::Round &round : contest.rulebook->rounds) {
        const bool played = !contest.round(round.id).runningOrder.empty();
        if (contest.round(round.id).closed || !(played || contest::entryOf(contest, round).open)) {
            continue;
        }
        for (const contest::Words &words : contest::obstaclesToClosing(contest, round.id)) {
            std::cerr << round.label << ": " << words.vi << '\n'
                      << round.label << ": " << words.en << '\n';
        }
    }
}

int leaveResults(const fs::path &out, const std::string &show, int code)
{
    const auto file = readShow(show);
    if (!file) {
        return say(file.error().words);
    }
    if (!write(out / "results.json", messages::resultsJson(file.value().contest) + '\n')
        || !write(out / "marks.csv", rehearsal::marksText(file.value().contest))) {
        return cannotOpen(out.string());
    }
    if (const auto fault = writeAllPapers(file.value(), (out / "papers").string())) {
        return say(*fault);
    }
    if (code == TieOpen) {
        tellWhatStaysOpen(file.value().contest);
    }
    return code;
}

}

int rehearse(const RehearseOptions &options)
{
    int code = Ok;
    const auto book = readBook(options.rulebook, code);
    if (!book) {
        return code;
    }
    auto plan = planFrom(options, book, code);
    if (!plan) {
        return code;
    }
    const fs::path out(options.out);
    std::error_code failed;
    fs::create_directories(out, failed);
    LaunchOptions launch;
    launch.show = fs::absolute(out / (book->id + ".hoithi")).string();
    launch.rulebook = options.rulebook;
    launch.address = "127.0.0.1";
    launch.port = 0;
    launch.rehearsal = true;
    launch.lifetime = platform::Lifetime::EndsWithParent;
    auto desk = findOrStartDesk(launch);
    if (!desk) {
        return say(desk.error());
    }
    rehearsal::PerformanceOptions how;
    how.pace = options.showPace ? rehearsal::Pace::Show : rehearsal::Pace::Max;
    how.waitForDisplay = options.screens;
    how.inBatches = !options.showPace && !options.screens;
    if (options.showPace || options.screens) {
        how.progress = [](const contest::Words &words) { std::cout << words.vi << std::endl; };
    }
    rehearsal::Performance performance(
        stageOf(desk.value().desk), contest::Contest(book), std::move(*plan), std::move(how));
    auto fault = performance.takeSeats();
    std::optional<platform::Child> display;
    if (!fault && options.screens) {
        const auto link = performance.linkFor("display:1");
        if (!link) {
            return say(link.error());
        }
        display = startDisplay(link.value(), out / "screens");
        performance.awaitSeat("display:1");
    }
    if (!fault) {
        fault = performance.play();
    }
    if (display) {
        display->terminate();
        (void)display->waitFor(5000);
    }
    desk.value().child->terminate();
    (void)desk.value().child->waitFor(10'000);
    if (fault) {
        return say(*fault);
    }
    return leaveResults(out, launch.show, code);
}

int perform(const PerformOptions &options)
{
    const auto desk = platform::findRunning(options.show);
    if (!desk) {
        return say({"Không thấy bàn điều khiển nào đang chạy " + options.show,
                       "No desk is running " + options.show},
            CannotRead);
    }
    // The robots begin where the record stands, so that they can join an evening half-way.
    const auto file = readShow(options.show);
    if (!file) {
        return say(file.error().words);
    }
    rehearsal::PlanOptions planOptions;
    planOptions.drawSeed = options.seed;
    planOptions.robots = rehearsal::robots(*file.value().contest.rulebook, options.seed);
    rehearsal::PerformanceOptions how;
    how.pace = options.showPace ? rehearsal::Pace::Show : rehearsal::Pace::Max;
    how.progress = [](const contest::Words &words) { std::cout << words.vi << std::endl; };
    rehearsal::Performance performance(
        stageOf(*desk), file.value().contest, rehearsal::Plan({}, planOptions), std::move(how));
    auto fault = performance.takeSeats();
    if (!fault) {
        fault = performance.play();
    }
    return fault ? say(*fault) : Ok;
}

}
