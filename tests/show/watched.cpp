// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays an evening move by move over real sockets.
#include "tests/show/watched.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace show {

namespace {

using namespace std::chrono_literals;

constexpr auto Patience = 60s;
constexpr const char *Operator = "operator";

//! The desk's clock jumps from beat to beat, and every seat is asked for what it may not say.
void beWatchable(host::Settings &settings, const std::string &rulebookFile)
{
    settings.rulebook = rulebookFile;
    settings.limits.badMessages = std::numeric_limits<int>::max();
    settings.limits.messageBurst = 1e9; // a stalled seat says much
    settings.limits.waitingBytes = 1'000'000'000; // and is not cut for what waits for it
    settings.limits.silentMs = 1'000'000'000;
    settings.limits.byeMs = 40; // the shortest limit sets how soon the clock is looked at
}

bool isConnected(const std::string *seats, const std::string &name)
{
    if (seats == nullptr) {
        return true;
    }
    for (const auto &seat : nlohmann::json::parse(*seats)["seats"]) {
        if (seat["seat"] == name) {
            return seat["connected"];
        }
    }
    return false;
}

std::string idOf(const messages::ClientMessage &message)
{
    if (const auto *order = std::get_if<messages::OrderMessage>(&message)) {
        return order->id.text;
    }
    const auto *import = std::get_if<messages::Import>(&message);
    return import ? import->id.text : std::string();
}

}

WatchedEvening::WatchedEvening(rehearsal::Network &network, const std::string &rulebookFile,
    const std::vector<std::string> &seats)
    : m_network(network),
      m_hall(network, [&](host::Settings &settings) { beWatchable(settings, rulebookFile); })
{
    if (m_hall.fault()) {
        return;
    }
    m_places[Operator];
    m_hall.console().recordFrames();
    for (const std::string &seat : seats) {
        m_places[seat];
        (void)comeBack(seat);
    }
    m_ownFacts = std::int64_t(seats.size());
    (void)leave(LateDisplay);
    (void)settle({});
}

messages::ClientMessage WatchedEvening::unfit(const std::string &seat)
{
    if (seat.starts_with("display:")) {
        return messages::Ask{};
    }
    return messages::Shown{0};
}

bool WatchedEvening::isBad(const std::string &frame)
{
    return frame.find(R"("t":"bad")") != std::string::npos;
}

bool WatchedEvening::wait(const std::function<bool()> &ready)
{
    return m_network.wait(ready, Patience);
}

rehearsal::Line &WatchedEvening::lineOf(const std::string &seat)
{
    return seat == Operator ? m_hall.console() : *m_places.at(seat).line;
}

std::string WatchedEvening::play(const Moves &moves)
{
    if (m_hall.fault()) {
        return m_hall.fault()->en;
    }
    for (const Move &move : moves) {
        m_hall.clocks().advance(move.waitMs);
        std::string fault = playOne(move);
        if (fault.empty()) {
            fault = settle(move);
        }
        if (!fault.empty()) {
            return "move " + std::to_string(move.number) + " of " + move.seat + ": " + fault;
        }
    }
    return {};
}

std::string WatchedEvening::playOne(const Move &move)
{
    switch (move.kind) {
    case Move::Kind::Say:
        return say(move);
    case Move::Kind::Heartbeat:
        return awaitBeat();
    case Move::Kind::Leave:
        return leave(move.seat);
    case Move::Kind::Return:
        return comeBack(move.seat);
    case Move::Kind::Flicker:
        lineOf(move.seat).cut();
        return comeBack(move.seat);
    case Move::Kind::Stall:
        return stall(move);
    case Move::Kind::ReadOn:
        return readOn(move.seat);
    }
    return {};
}

std::string WatchedEvening::say(const Move &move)
{
    rehearsal::Line &line = lineOf(move.seat);
    messages::ClientMessage message = move.message;
    auto *order = std::get_if<messages::OrderMessage>(&message);
    if (order && std::holds_alternative<contest::TakeCue>(order->order)) {
        order->at = m_hall.clocks().now().bootMs;
    }
    if (auto *undo = order ? std::get_if<contest::Undo>(&order->order) : nullptr) {
        undo->sequence += m_ownFacts;
    }
    const std::string id = idOf(message);
    line.send(message);
    if (id.empty()) {
        return {};
    }
    if (!wait([&] { return line.reply({id}).has_value(); })) {
        return "no answer to " + id;
    }
    const rehearsal::Reply reply = *line.reply({id});
    const auto *no = std::get_if<messages::No>(&reply);
    const bool expected
        = move.answer == "no" ? no != nullptr : (no ? no->why : "done") == move.answer;
    return expected ? std::string()
                    : id + " was answered " + (no ? no->why + " " + no->words.en : "done")
            + " instead of " + move.answer;
}

std::string WatchedEvening::comeBack(const std::string &seat)
{
    Place &place = m_places.at(seat);
    if (!place.line) {
        place.line = m_hall.sit(seat);
    } else if (const auto refused = place.line->join(Patience)) {
        return refused->en;
    }
    place.isHere = place.line != nullptr;
    return place.isHere ? std::string() : "was not let in";
}

std::string WatchedEvening::leave(const std::string &seat)
{
    Place &place = m_places.at(seat);
    place.line->cut();
    place.isHere = false;
    const auto gone = [&] { return !isConnected(m_hall.console().topic("seats"), seat); };
    return wait(gone) ? std::string() : "the desk did not notice that it left";
}

std::string WatchedEvening::awaitBeat()
{
    messages::Beat beat{m_hall.clocks().now().bootMs};
    const std::string frame = messages::encodeServerMessage(beat);
    const auto hasCome = [&](const auto &entry) {
        const auto &[seat, place] = entry;
        if (!place.listens()) {
            return true;
        }
        const std::vector<std::string> &frames = place.line->frames();
        return std::find(frames.begin() + std::ptrdiff_t(place.read), frames.end(), frame)
            != frames.end();
    };
    const bool came = wait([&] { return std::all_of(m_places.begin(), m_places.end(), hasCome); });
    return came ? std::string() : "a beat did not come";
}

//! Until everything that the move caused has arrived everywhere.
std::string WatchedEvening::settle(const Move &move)
{
    const auto readOf = [this](const std::string &seat) {
        return seat == Operator ? m_hall.console().frames().size() : lineOf(seat).frames().size();
    };
    std::map<std::string, std::size_t> from;
    for (const auto &[seat, place] : m_places) {
        if (place.listens() || seat == Operator) {
            from[seat] = readOf(seat);
            lineOf(seat).send(unfit(seat));
        }
    }
    const auto answered = [&](const auto &entry) {
        const std::vector<std::string> &frames = lineOf(entry.first).frames();
        return std::any_of(frames.begin() + std::ptrdiff_t(entry.second), frames.end(), isBad);
    };
    if (!wait([&] { return std::all_of(from.begin(), from.end(), answered); })) {
        return "not everybody's answer has come";
    }
    for (auto &[seat, place] : m_places) {
        if (place.listens()) {
            writeDown(seat, place, move);
        }
    }
    return {};
}

void WatchedEvening::writeDown(const std::string &seat, Place &place, const Move &move)
{
    Timeline &timeline = m_heard[seat];
    const std::vector<std::string> &frames = place.line->frames();
    for (; place.read < frames.size(); ++place.read) {
        const std::string &frame = frames[place.read];
        if (frame == place.filler) {
            --place.fillers;
            continue;
        }
        // The answer to what settled a secret move is not news, if it is the same as ever.
        const bool isRepeated = !move.isPublic && isBad(frame)
            && std::any_of(timeline.begin(), timeline.end(),
                [&](const Heard &heard) { return heard.frame == frame; });
        // How often a seat is asked whether it has read all is by chance.
        const bool isAsked = move.kind == Move::Kind::ReadOn && move.seat == seat && isBad(frame);
        if (!isRepeated && !isAsked) {
            timeline.push_back({move.number, m_hall.clocks().now().bootMs, frame});
        }
    }
}

}
