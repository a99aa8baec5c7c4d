// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a seat stalls, and what it gets then.
#include "tests/show/stalls.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace show {

namespace {

//! Before which public moves the seat stalls, and before which it reads on.
struct Places
{
    std::set<int> stalls, readsOn;
};

bool isHereAfter(const Move &move, bool before)
{
    return move.kind == Move::Kind::Return || (move.kind != Move::Kind::Leave && before);
}

Places choosePlaces(messages::Random &random, const Moves &moves, const std::string &seat, int most)
{
    Places places;
    bool isHere = seat != LateDisplay;
    int left = 0; // moves of this stall
    for (const Move &move : moves) {
        if (!move.isPublic) {
            continue;
        }
        const bool isOwn = move.seat == seat;
        if (left > 0 && (--left == 0 || isOwn)) {
            places.readsOn.insert(move.number);
            left = 0;
        } else if (left == 0 && isHere && !isOwn && int(places.stalls.size()) < most
            && random() % 6 == 0) {
            places.stalls.insert(move.number);
            left = 12 + int(random() % 40);
        }
        isHere = isOwn ? isHereAfter(move, isHere) : isHere;
    }
    if (left > 0) {
        places.readsOn.insert(moves.back().number + 1);
    }
    return places;
}

Moves withStalls(const Moves &moves, const Places &places, const std::string &seat)
{
    Moves all;
    const auto add = [&](Move::Kind kind, int number) {
        all.push_back({number, true, kind, seat, messages::Beat{}, 0, {}});
    };
    for (const Move &move : moves) {
        if (move.isPublic && places.readsOn.contains(move.number)) {
            add(Move::Kind::ReadOn, move.number);
        }
        if (move.isPublic && places.stalls.contains(move.number)) {
            add(Move::Kind::Stall, move.number);
        }
        all.push_back(move);
    }
    if (!moves.empty() && places.readsOn.contains(moves.back().number + 1)) {
        add(Move::Kind::ReadOn, moves.back().number + 1);
    }
    return all;
}

}

void letStall(messages::Random &random, Twins &twins, const std::string &seat, int most)
{
    const Places places = choosePlaces(random, twins.one, seat, most);
    twins.one = withStalls(twins.one, places, seat);
    twins.other = withStalls(twins.other, places, seat);
}

LateReading lateReading(const Moves &moves, const std::string &seat, const Timeline &timeline)
{
    std::set<int> late;
    for (const Move &move : moves) {
        if (move.kind == Move::Kind::ReadOn && move.seat == seat) {
            late.insert(move.number);
        }
    }
    LateReading reading;
    std::map<std::string, int> revisions;
    for (const Heard &heard : timeline) {
        const auto message = nlohmann::json::parse(heard.frame);
        if (message["t"] != "topic") {
            continue;
        }
        int &known = revisions[message["name"]];
        const int skipped = message["rev"].get<int>() - known - 1;
        if (late.contains(heard.after)) {
            ++reading.frames;
            reading.replaced += std::max(0, skipped);
        }
        known = message["rev"];
    }
    return reading;
}

}
