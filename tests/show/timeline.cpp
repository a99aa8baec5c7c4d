// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How two evenings differ in what one seat heard.
#include "tests/show/timeline.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <set>

namespace show {

namespace {

using Json = nlohmann::json;

void collectKeys(const Json &value, const std::string &path, std::set<std::string> &keys)
{
    if (!value.is_structured()) {
        return;
    }
    for (const auto &item : value.items()) {
        const std::string here = path + '/' + item.key();
        keys.insert(here);
        collectKeys(item.value(), here, keys);
    }
}

std::set<std::string> keysOf(const Json &value)
{
    std::set<std::string> keys;
    collectKeys(value, {}, keys);
    return keys;
}

std::string kindOf(const Json &message)
{
    return message.value("t", "") + ' ' + message.value("name", "");
}

//! Of two frames that are not the same: by the rougher signs first.
Difference between(const std::string &one, const std::string &other)
{
    const Json mine = Json::parse(one, nullptr, false);
    const Json theirs = Json::parse(other, nullptr, false);
    if (!mine.is_object() || !theirs.is_object()) {
        return one.size() == other.size() ? Difference::Bytes : Difference::Length;
    }
    if (kindOf(mine) != kindOf(theirs)) {
        return Difference::Kind;
    }
    if (mine.value("rev", 0) != theirs.value("rev", 0)) {
        return Difference::Revision;
    }
    if (keysOf(mine) != keysOf(theirs)) {
        return Difference::Keys;
    }
    return one.size() == other.size() ? Difference::Bytes : Difference::Length;
}

const char *nameOf(Difference difference)
{
    switch (difference) {
    case Difference::None:
        return "the same";
    case Difference::Number:
        return "a frame that only one evening has";
    case Difference::Moment:
        return "after another public event";
    case Difference::Clock:
        return "at another time";
    case Difference::Kind:
        return "another message";
    case Difference::Length:
        return "another length";
    case Difference::Revision:
        return "another revision";
    case Difference::Keys:
        return "other keys";
    case Difference::Bytes:
        return "other bytes";
    }
    return "";
}

std::size_t firstUnequal(const Timeline &one, const Timeline &other)
{
    const auto at = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return std::size_t(at.first - one.begin());
}

std::string lineOf(const Timeline &timeline, std::size_t at)
{
    if (at >= timeline.size()) {
        return "(nothing more)";
    }
    const Heard &heard = timeline[at];
    return "after " + std::to_string(heard.after) + " at " + std::to_string(heard.clockMs) + ": "
        + heard.frame;
}

}

Difference difference(const Timeline &one, const Timeline &other)
{
    const std::size_t at = firstUnequal(one, other);
    if (at == one.size() && at == other.size()) {
        return Difference::None;
    }
    if (one.size() != other.size()) {
        return Difference::Number; // one more on one side pushes all that follows back
    }
    if (one[at].frame != other[at].frame) {
        return between(one[at].frame, other[at].frame);
    }
    return one[at].after != other[at].after ? Difference::Moment : Difference::Clock;
}

int lastEventBefore(const Timeline &one, const Timeline &other)
{
    const std::size_t at = firstUnequal(one, other);
    const int mine = at < one.size() ? one[at].after : std::numeric_limits<int>::max();
    return at < other.size() ? std::min(mine, other[at].after) : mine;
}

std::string told(const Timeline &one, const Timeline &other)
{
    const Difference found = difference(one, other);
    if (found == Difference::None) {
        return {};
    }
    const std::size_t at = firstUnequal(one, other);
    return std::string(nameOf(found)) + ", frame " + std::to_string(at) + "\n  " + lineOf(one, at)
        + "\n  " + lineOf(other, at);
}

}
