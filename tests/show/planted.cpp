// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Leaks on purpose.
#include "tests/show/planted.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace show {

namespace {

using Json = nlohmann::ordered_json; // a frame that is not touched stays as it was sent

bool isTopic(const Heard &heard)
{
    return heard.frame.find(R"("t":"topic")") != std::string::npos;
}

bool isRefusal(const Heard &heard)
{
    return heard.frame.find(R"("t":"no")") != std::string::npos;
}

bool isBeat(const Heard &heard)
{
    return heard.frame.find(R"("t":"beat")") != std::string::npos;
}

void change(Heard &heard, const std::function<void(Json &)> &how)
{
    Json message = Json::parse(heard.frame);
    how(message);
    heard.frame = message.dump();
}

using EachFrame = std::function<void(Heard &, const Secrets &)>;

//! The leak shows in every frame of this sort.
std::function<Timeline(Timeline, const Secrets &)> inEach(
    bool (*isOne)(const Heard &), const EachFrame &leak)
{
    return [isOne, leak](Timeline timeline, const Secrets &secrets) {
        for (Heard &heard : timeline) {
            if (isOne(heard)) {
                leak(heard, secrets);
            }
        }
        return timeline;
    };
}

bool odd(const Heard &heard, const Secrets &secrets)
{
    return secrets.digest(heard.after) % 2 == 1;
}

void revisionCountsSecrets(Heard &heard, const Secrets &secrets)
{
    change(heard, [&](Json &message) {
        message["rev"] = message["rev"].get<int>() + secrets.count(heard.after);
    });
}

void revisionOfASecretValue(Heard &heard, const Secrets &secrets)
{
    change(heard, [&](Json &message) {
        message["rev"] = message["rev"].get<int>() + (odd(heard, secrets) ? 1 : 0);
    });
}

void keyAppearsEarly(Heard &heard, const Secrets &secrets)
{
    if (odd(heard, secrets)) {
        change(heard, [](Json &message) { message["data"]["total"] = nullptr; });
    }
}

void keyOfAnInnerObject(Heard &heard, const Secrets &secrets)
{
    if (odd(heard, secrets)) {
        change(heard, [](Json &message) { message["data"]["of"] = {{"secret", true}}; });
    }
}

void keysInAnotherOrder(Heard &heard, const Secrets &secrets)
{
    if (odd(heard, secrets)) {
        change(heard, [](Json &message) {
            const Json first = message.begin().value();
            const std::string key = message.begin().key();
            message.erase(message.begin());
            message[key] = first;
        });
    }
}

void longerString(Heard &heard, const Secrets &secrets)
{
    heard.frame.insert(heard.frame.size() - 1, secrets.digest(heard.after) % 3, ' ');
}

void sameLengthOtherFigure(Heard &heard, const Secrets &secrets)
{
    change(heard,
        [&](Json &message) { message["data"]["figure"] = odd(heard, secrets) ? "36,5" : "37,5"; });
}

void refusalQuotesTheSecretary(Heard &heard, const Secrets &secrets)
{
    change(heard, [&](Json &message) {
        message["words"]["vi"] = message["words"]["vi"].get<std::string>()
            + std::string(secrets.digest(heard.after) % 5, '.');
    });
}

void refusalOfTheSameLength(Heard &heard, const Secrets &secrets)
{
    change(
        heard, [&](Json &message) { message["field"] = odd(heard, secrets) ? "kinds" : "votes"; });
}

void clockOfASecretMoment(Heard &heard, const Secrets &secrets)
{
    heard.clockMs += std::int64_t(secrets.digest(heard.after) % 4);
}

void oneEventLate(Heard &heard, const Secrets &secrets)
{
    heard.after += odd(heard, secrets) ? 1 : 0;
}

//! A frame comes when a secret mark does, though it says nothing new.
Timeline frameForASecret(Timeline timeline, const Secrets &secrets)
{
    for (const int event : secrets.events()) {
        const auto at = std::find_if(timeline.begin(), timeline.end(),
            [&](const Heard &heard) { return heard.after > event; });
        if (at != timeline.begin()) {
            timeline.insert(at, *(at - 1));
        }
    }
    return timeline;
}

Timeline frameHeldBack(Timeline timeline, const Secrets &secrets)
{
    std::erase_if(timeline,
        [&](const Heard &heard) { return isTopic(heard) && secrets.digest(heard.after) % 4 == 1; });
    return timeline;
}

Timeline beatHeldBack(Timeline timeline, const Secrets &secrets)
{
    std::erase_if(
        timeline, [&](const Heard &heard) { return isBeat(heard) && odd(heard, secrets); });
    return timeline;
}

Timeline twoFramesInAnotherOrder(Timeline timeline, const Secrets &secrets)
{
    for (std::size_t i = 1; i < timeline.size(); ++i) {
        if (timeline[i].after == timeline[i - 1].after && odd(timeline[i], secrets)) {
            std::swap(timeline[i].frame, timeline[i - 1].frame);
            ++i;
        }
    }
    return timeline;
}

//! Of the topics of a returning seat, one more where a secret order came meanwhile.
Timeline longerSnapshot(Timeline timeline, const Secrets &secrets)
{
    for (std::size_t i = 0; i + 1 < timeline.size(); ++i) {
        const bool isWelcome = timeline[i].frame.find(R"("t":"welcome")") != std::string::npos;
        if (isWelcome && secrets.count(timeline[i].after) > 0) {
            Heard extra = timeline[i];
            extra.frame = R"({"t":"gone","name":"standings"})";
            timeline.insert(timeline.begin() + std::ptrdiff_t(i) + 1, extra);
        }
    }
    return timeline;
}

//! Two versions of a topic became one, for a secret slowed the seat's queue down.
Timeline conflated(Timeline timeline, const Secrets &secrets)
{
    for (std::size_t i = 0; i + 1 < timeline.size();) {
        const bool same = isTopic(timeline[i]) && isTopic(timeline[i + 1])
            && timeline[i].frame.substr(0, 24) == timeline[i + 1].frame.substr(0, 24);
        if (same || (isTopic(timeline[i]) && odd(timeline[i], secrets))) {
            timeline.erase(timeline.begin() + std::ptrdiff_t(i));
        } else {
            ++i;
        }
    }
    return timeline;
}

std::uint64_t mixed(std::uint64_t digest, const std::string &text)
{
    for (const char each : text) {
        digest = (digest ^ std::uint64_t(static_cast<unsigned char>(each))) * 1099511628211u;
    }
    return digest;
}

}

Secrets::Secrets(const Moves &moves)
{
    Known known;
    for (const Move &move : moves) {
        known.digest = mixed(known.digest, messages::encodeClientMessage(move.message));
        if (!move.isPublic) {
            ++known.count;
            m_events.push_back(move.number);
        }
        m_upTo[move.number] = known;
    }
}

std::uint64_t Secrets::digest(int event) const
{
    const auto after = m_upTo.upper_bound(event);
    // The middle bits: the lowest of the product depend on little.
    return after == m_upTo.begin() ? 0 : std::prev(after)->second.digest >> 23;
}

int Secrets::count(int event) const
{
    const auto after = m_upTo.upper_bound(event);
    return after == m_upTo.begin() ? 0 : std::prev(after)->second.count;
}

const std::vector<PlantedLeak> &plantedLeaks()
{
    using enum Difference;
    static const std::vector<PlantedLeak> leaks{
        {"a revision counts secret changes", inEach(isTopic, revisionCountsSecrets), Revision},
        {"a revision depends on a secret mark", inEach(isTopic, revisionOfASecretValue), Revision},
        {"a key appears early", inEach(isTopic, keyAppearsEarly), Keys},
        {"a key deep inside appears early", inEach(isTopic, keyOfAnInnerObject), Keys},
        {"keys stand in another order", inEach(isTopic, keysInAnotherOrder), Bytes},
        {"a topic is longer by a space", inEach(isTopic, longerString), Length},
        {"a figure is another one of the same length", inEach(isTopic, sameLengthOtherFigure),
            Bytes},
        {"a refusal quotes what the secretary wrote", inEach(isRefusal, refusalQuotesTheSecretary),
            Length},
        {"a refusal names another field", inEach(isRefusal, refusalOfTheSameLength), Bytes},
        {"a frame comes at another time", inEach(isTopic, clockOfASecretMoment), Clock},
        {"a frame comes one public event late", inEach(isTopic, oneEventLate), Moment},
        {"a frame comes because of a secret order", frameForASecret, Number},
        {"a frame does not come because of a secret mark", frameHeldBack, Number},
        {"a heartbeat does not come", beatHeldBack, Number},
        {"two frames come in another order", twoFramesInAnotherOrder, Kind},
        {"a returning seat is sent one topic more", longerSnapshot, Number},
        {"two versions of a topic became one", conflated, Number},
    };
    return leaks;
}

}
