// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An evening through the desk, and its golden texts.
#include "tests/desk/desk_evening.h"

#include "contest/text.h"

#include <QFile>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace evenings {

using namespace contest;

namespace {

[[noreturn]] void fault(const std::string &what)
{
    std::fprintf(stderr, "fault of the test: %s\n", what.c_str());
    std::abort();
}

//! The refusal as the desk's answer says it.
Refusal refusalOf(const desk::Answered::No &no)
{
    for (int code = 0; code <= static_cast<int>(RefusalCode::NotStored); ++code) {
        if (codeText(static_cast<RefusalCode>(code)) == no.code) {
            return {static_cast<RefusalCode>(code), no.words, no.field};
        }
    }
    fault("no such refusal: " + no.code);
}

void addLine(std::string &text, const std::string &head, const Words &words)
{
    text += head + "\n    " + words.vi + "\n    " + words.en + "\n";
}

std::string nameOf(const Contest &contest, const TeamId &team)
{
    return contest.rulebook->team(team)->shortName;
}

}

Rulebook cluster(std::size_t teams)
{
    Rulebook book = binhSon();
    for (Team &team : book.teams) {
        team.roster = {{"Đội trưởng " + team.shortName, 1990, MemberRole::Main, true},
            {"Thành viên " + team.shortName, 1995, MemberRole::Main, false}};
    }
    std::get<ListedTeams>(book.rounds.front().entrants).teams.resize(teams);
    return book;
}

DeskEvening::DeskEvening(const Rulebook &book) : Evening(book)
{
    m_path = m_folder.filePath("show.hoithi").toStdString();
    journal::Opening opening;
    opening.fact = {"{}", "hoithi-rulebook-1"};
    opening.stamp = m_clocks.now();
    opening.showId = std::string(32, 'a');
    auto made = journal::Journal::create(m_path, opening, settings());
    if (!made) {
        fault("no record");
    }
    facts.clear();
    contest = Contest(contest.rulebook);
    open(std::move(made.value()));
}

DeskEvening::~DeskEvening() = default;

journal::Settings DeskEvening::settings()
{
    journal::Settings settings;
    settings.post = [this](std::function<void()> task) {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_arrived.notify_one();
    };
    return settings;
}

void DeskEvening::open(std::unique_ptr<journal::Journal> record)
{
    const Rulebook book = *contest.rulebook;
    desk::Events events;
    events.announce = [this](const std::vector<RecordedFact> &announced, const Touched &) {
        for (const RecordedFact &fact : announced) {
            facts.push_back(fact);
            apply(contest, fact);
        }
    };
    events.storageChanged = [] {};
    auto opened = desk::Desk::open(
        std::move(record), m_clocks, [book](const std::string &) { return std::optional(book); },
        std::move(events));
    if (!opened) {
        fault("no desk");
    }
    m_desk = std::move(opened.value());
}

bool DeskEvening::runOne()
{
    std::unique_lock lock(m_mutex);
    if (!m_arrived.wait_for(lock, std::chrono::seconds(60), [this] { return !m_tasks.empty(); })) {
        return false;
    }
    const auto task = std::move(m_tasks.front());
    m_tasks.pop_front();
    lock.unlock();
    task();
    return true;
}

std::optional<Refusal> DeskEvening::give(const Order &order, const Actor &actor)
{
    desk::Request request;
    request.id = {"order-" + std::to_string(++m_orders)};
    request.order = order;
    request.actor = actor;
    request.seat = actor.kind == SeatKind::Judge ? "judge:" + actor.judge.text : "operator";
    std::optional<desk::Answered> answer;
    m_desk->submit(std::move(request), [&](const desk::Answered &given) { answer = given; });
    while (!answer && runOne()) {}
    if (!answer) {
        fault("the desk is silent");
    }
    return answer->no ? std::optional(refusalOf(*answer->no)) : std::nullopt;
}

std::string DeskEvening::refused(const Order &order)
{
    const std::optional<Refusal> refusal = give(order);
    return refusal ? codeText(refusal->code) + ": " + refusal->words.en : "carried out";
}

void DeskEvening::playSegment(const SegmentId &segment, const std::map<TeamId, Points> &scores)
{
    for (const TurnId &turn : contest.turnsOf(Tri)) {
        if (turn.segment == segment && !contest.isVoid(turn) && scores.contains(turn.team)) {
            play(turn, scores.at(turn.team));
        }
    }
}

void DeskEvening::markEach(const TurnId &turn, const std::vector<Points> &totals)
{
    call(turn);
    for (std::size_t i = 0; i < totals.size(); ++i) {
        sheet(turn, {"gk" + std::to_string(i + 1)}, totals[i]);
    }
}

void DeskEvening::pass(std::int64_t ms)
{
    m_clocks.advance(ms);
}

void DeskEvening::moveToAnotherLaptop()
{
    m_desk.reset();
    const std::string other = m_otherFolder.filePath("copy.hoithi").toStdString();
    if (!QFile::copy(QString::fromStdString(m_path), QString::fromStdString(other))) {
        fault("the file was not copied");
    }
    m_path = other;
    auto opened = journal::Journal::open(m_path, settings());
    if (!opened) {
        fault("the copy does not open");
    }
    open(std::move(opened.value()));
}

std::string reasonsText(const Contest &contest)
{
    std::string text;
    for (const StandingsRow &row : standings(contest, Tri).rows) {
        const std::string place = row.place ? std::to_string(*row.place) : "–";
        addLine(text,
            place + ". " + nameOf(contest, row.team) + " " + fractionText(row.total, 2)
                + (row.decidedBy.empty() ? "" : " [" + row.decidedBy + "]"),
            row.reason);
    }
    for (const ProposedPrize &unit : proposePrizes(contest, Tri).units) {
        addLine(text,
            unit.prize + " " + std::to_string(unit.unit + 1) + ": "
                + (unit.team ? nameOf(contest, *unit.team) : "–"),
            unit.reason);
    }
    return text;
}

std::string differsFromGolden(const std::string &name, const std::string &text)
{
    const std::string path = std::string(GOLDEN_FOLDER) + "/" + name + ".txt";
    if (std::getenv("HOITHI_GOLDEN")) {
        std::ofstream(path, std::ios::binary) << text;
        return {};
    }
    std::ifstream file(path, std::ios::binary);
    std::stringstream golden;
    golden << file.rdbuf();
    return golden.str() == text ? std::string() : "golden/" + name + ".txt differs from:\n" + text;
}

}
