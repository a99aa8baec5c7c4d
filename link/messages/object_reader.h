// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the fields of one JSON object and remembers the first that is not as it should be, so that
// readers are straight lines and check once at the end.
#pragma once

#include "contest/contest.h"
#include "contest/plain_text.h"
#include "contest/words.h"
#include "link/messages/strict_json.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace messages {

struct FieldFault
{
    std::string field;
    contest::Words words;
};

inline constexpr std::size_t MaxId = 64;
inline constexpr std::size_t MaxList = 1000;

using contest::isPlainText;
using contest::LineFeeds;
using contest::MaxText;

class ObjectReader
{
public:
    //! `fault` is shared by the readers of one message; the first fault stays.
    ObjectReader(const Json &object, std::optional<FieldFault> &fault, std::string path = {});

    [[nodiscard]] bool has(const char *key) const; //!< there and not null
    std::string text(
        const char *key, std::size_t most = MaxText, LineFeeds lineFeeds = LineFeeds::Refused);
    std::string textOr(const char *key, const std::string &absent, std::size_t most = MaxText,
        LineFeeds lineFeeds = LineFeeds::Refused);
    //! Of [A-Za-z0-9_-]: chosen by a client.
    contest::OrderId orderId(const char *key);
    std::int64_t number(const char *key, std::int64_t least, std::int64_t most);
    std::uint64_t seed(const char *key);
    contest::Points points(const char *key);
    contest::Marks marks(const char *key);
    contest::TurnId turn(const char *key);
    contest::Cue cue(const char *key);
    contest::Words words(const char *key);
    std::vector<std::string> texts(const char *key);
    std::map<contest::TeamId, int> counts(const char *key);
    std::vector<contest::Award> awards(const char *key);
    bool flag(const char *key);
    //! A list of objects, each read by `read(ObjectReader &)`.
    template<class Read>
    auto objects(const char *key, Read read)
    {
        std::vector<decltype(read(*this))> result;
        const std::size_t count = objectCount(key);
        for (std::size_t i = 0; i < count; ++i) {
            ObjectReader item = objectIn(key, i);
            result.push_back(read(item));
        }
        return result;
    }
    //! One object, read by `read(ObjectReader &)`; as default-made if it is none.
    template<class Read>
    auto object(const char *key, Read read)
    {
        auto inner = objectAt(key);
        return inner ? read(*inner) : decltype(read(*inner)){};
    }

    template<class Id>
    Id id(const char *key)
    {
        return Id{idText(key)};
    }
    template<class Id>
    std::optional<Id> optionalId(const char *key)
    {
        return has(key) ? std::optional<Id>(id<Id>(key)) : std::nullopt;
    }
    template<class Id>
    std::vector<Id> ids(const char *key)
    {
        std::vector<Id> result;
        for (std::string &text : idTexts(key)) {
            result.push_back(Id{std::move(text)});
        }
        return result;
    }
    //! One of a closed set of names.
    template<class Value>
    Value oneOf(const char *key, const std::vector<std::pair<std::string, Value>> &names)
    {
        const std::string name = text(key, MaxId);
        for (const auto &[candidate, value] : names) {
            if (candidate == name) {
                return value;
            }
        }
        complain(key, "không phải giá trị được phép", "is not one of the allowed values");
        return names.front().second;
    }

    void complain(const std::string &key, const std::string &vi, const std::string &en);

private:
    std::string idText(const char *key);
    std::vector<std::string> idTexts(const char *key);
    const Json *at(const char *key);
    const Json *listAt(const char *key);
    std::size_t objectCount(const char *key); //!< 0 unless a list of nothing but objects
    ObjectReader objectIn(const char *key, std::size_t index);
    std::optional<ObjectReader> objectAt(const char *key);

    const Json &m_object;
    std::optional<FieldFault> &m_fault;
    std::string m_path;
};

[[nodiscard]] bool isContestId(const std::string &text);

}
