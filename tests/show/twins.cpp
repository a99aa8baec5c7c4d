// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes two evenings side by side: what is public goes into both, secrets into one.
#include "tests/show/scribe.h"

#include "tests/show/playwright.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace show {

using namespace contest;
using messages::Play;
using messages::Step;

namespace {

constexpr std::int64_t BeatMs = 2000;
constexpr std::int64_t LongestQuiet = 400; //!< of the desk's clock, between two heartbeats

std::string kindOf(const messages::ClientMessage &message)
{
    const auto json = nlohmann::json::parse(messages::encodeClientMessage(message));
    return json.contains("o") ? json["o"].value("k", "") : json.value("t", "");
}

}

std::string Scribe::seatOf(const Actor &actor)
{
    return actor.kind == SeatKind::Judge ? "judge:" + actor.judge.text : "operator";
}

std::optional<Twins> Scribe::write()
{
    for (const Step &step : m_script) {
        wander();
        if (m_random() % 6 == 0 || m_other.evening.contest.round(Tri).decision) {
            addSecret(); // in the ceremony every act counts
        }
        if (m_random() % 7 == 0) {
            probe();
        }
        if (!perform(step)) {
            return std::nullopt;
        }
    }
    while (!m_absent.empty()) {
        comeBack(std::string(*m_absent.begin()));
    }
    probe();
    return std::move(m_twins);
}

messages::ClientMessage Scribe::said(const Step &step, const std::string &id) const
{
    if (step.drafted) {
        return messages::Draft{step.drafted->first, step.draft.marks, step.draft.note};
    }
    return messages::OrderMessage{{id}, step.order, std::nullopt};
}

void Scribe::both(Move move)
{
    if (move.kind != Move::Kind::Heartbeat && m_quiet + move.waitMs > LongestQuiet) {
        both({0, true, Move::Kind::Heartbeat, {}, messages::Beat{}, BeatMs, {}});
        m_quiet = 0;
    }
    m_quiet += move.waitMs;
    move.number = ++m_number;
    m_twins.one.push_back(move);
    m_twins.other.push_back(std::move(move));
}

void Scribe::secretly(const std::string &seat, messages::ClientMessage message, std::string answer)
{
    if (m_absent.contains(seat)) {
        return;
    }
    m_twins.other.push_back(
        {m_number, false, Move::Kind::Say, seat, std::move(message), 0, std::move(answer)});
    ++m_twins.added;
}

Step Scribe::forged(const Step &step)
{
    Step other = m_forger.forged(step);
    if (auto *undo = std::get_if<Undo>(&other.order); undo && !other.drafted) {
        const auto found = m_inOther.find(undo->sequence);
        undo->sequence = found == m_inOther.end() ? 0 : found->second;
    }
    return other;
}

bool Scribe::talkInOne(const Step &step)
{
    if (!m_one.perform(step)) {
        return false;
    }
    const std::string id = "t" + std::to_string(++m_twins.talks);
    m_twins.one.push_back(
        {m_number, false, Move::Kind::Say, "operator", said(step, id), 0, "done"});
    return true;
}

bool Scribe::perform(const Step &step)
{
    if (std::holds_alternative<SettleDeviation>(step.order)) {
        return talkInOne(step);
    }
    prepare(step);
    const Step other = forged(step);
    const std::string seat
        = step.drafted ? "judge:" + step.drafted->second.text : seatOf(step.actor);
    comeBack(seat);
    const std::int64_t before = m_one.evening.contest.sequence;
    const std::int64_t beforeOther = m_other.evening.contest.sequence;
    if (!m_one.perform(step) || !m_other.perform(other)) {
        return false;
    }
    const std::int64_t facts = m_one.evening.contest.sequence - before;
    if (m_other.evening.contest.sequence - beforeOther != facts) {
        return false;
    }
    for (std::int64_t i = 1; i <= facts; ++i) {
        m_inOther[before + i] = beforeOther + i;
    }
    const std::string id = "p" + std::to_string(m_number + 1);
    const std::string answer = step.drafted ? "" : "done";
    both({0, true, Move::Kind::Say, seat, said(step, id), step.waitMs, answer});
    Move &copy = m_twins.other.back();
    copy.message = said(other, id);
    m_twins.forged += messages::encodeClientMessage(copy.message)
            != messages::encodeClientMessage(m_twins.one.back().message)
        ? 1
        : 0;
    m_twins.kinds.insert(kindOf(copy.message));
    return true;
}

//! Screens and tablets come and go.
void Scribe::wander()
{
    const std::vector<std::string> seats = seatsOf(m_book);
    const std::string &seat = seats[m_random() % seats.size()];
    const auto dice = m_random() % 100;
    if (m_absent.contains(seat)) {
        if (dice < 15) {
            comeBack(seat);
        }
    } else if (dice < 2) {
        m_absent.insert(seat);
        both({0, true, Move::Kind::Leave, seat, messages::Beat{}, 0, {}});
    } else if (dice < 8) {
        both({0, true, Move::Kind::Flicker, seat, messages::Beat{}, 0, {}});
    }
}

void Scribe::comeBack(const std::string &seat)
{
    if (m_absent.erase(seat) > 0) {
        both({0, true, Move::Kind::Return, seat, messages::Beat{}, 0, {}});
    }
}

Twins writeTwins(messages::Random &random, const Rulebook &book, const std::set<JudgeId> &strangers,
    std::size_t length)
{
    for (int attempt = 0; attempt < 40; ++attempt) {
        const std::vector<Step> script = writeEvening(random, book, length);
        if (auto twins = Scribe(random, book, strangers, script).write()) {
            return std::move(*twins);
        }
    }
    return {};
}

std::string toldAround(const Moves &moves, int number)
{
    std::string text;
    for (const Move &move : moves) {
        if (move.number >= number - 1 && move.number <= number + 1) {
            text += "\n  " + std::to_string(move.number) + (move.isPublic ? " " : " secretly ")
                + move.seat + " " + messages::encodeClientMessage(move.message) + " " + move.answer;
        }
    }
    return text;
}

std::vector<std::string> seatsOf(const Rulebook &book)
{
    std::vector<std::string> seats{"display:1", LateDisplay, "mc"};
    for (const Judge &judge : book.allJudges()) {
        seats.push_back("judge:" + judge.id.text);
    }
    return seats;
}

}
