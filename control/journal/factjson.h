// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values inside a fact's payload as JSON: ids are strings, points integer thousandths, a fraction
// [numerator, denominator], nothing null. Reading refuses fields that are missing, unknown or
// ill-typed.
#pragma once

#include "control/journal/enumtext.h"
#include "control/journal/factfields.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace journal {

using Json = nlohmann::json; // object keys sorted: canonical

//! Leaves codec.cpp only as a CodecFault.
struct Unreadable : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

template<class T>
concept Record = requires(void (*visit)(const char *, ...), T &part)
{
    fields(visit, part);
};

// ---- writing ------------------------------------------------------------------------------------

struct FieldWriter;

inline Json write(const std::string &value)
{
    return value;
}
template<std::integral T>
Json write(T value)
{
    return value;
}
template<class Tag>
Json write(const contest::Id<Tag> &value)
{
    return value.text;
}
inline Json write(contest::Points value)
{
    return value.thousandths;
}
inline Json write(const contest::Fraction &value)
{
    return Json::array({value.numerator(), value.denominator()});
}
template<class E>
requires std::is_enum_v<E> Json write(E value)
{
    const std::string_view text = textOf(value);
    if (text.empty()) {
        throw Unreadable("a choice has no text");
    }
    return text;
}
template<Record T>
Json write(const T &value);
template<class T>
Json write(const std::vector<T> &values)
{
    Json array = Json::array();
    for (const T &value : values) {
        array.push_back(write(value));
    }
    return array;
}
template<class Tag, class T>
Json write(const std::map<contest::Id<Tag>, T> &values)
{
    Json object = Json::object();
    for (const auto &[id, value] : values) {
        object[id.text] = write(value);
    }
    return object;
}

struct FieldWriter
{
    Json object = Json::object();

    template<class T>
    void operator()(const char *name, const T &value)
    {
        object[name] = write(value);
    }
    //! What is not there has no key.
    template<class T>
    void operator()(const char *name, const std::optional<T> &value)
    {
        if (value) {
            object[name] = write(*value);
        }
    }
    //! What later versions added stands there only where it says something, so that the text of
    //! older facts has not changed.
    template<class T>
    void unlessDefault(const char *name, const T &value)
    {
        if (value != T{}) {
            object[name] = write(value);
        }
    }
};

template<Record T>
Json write(const T &value)
{
    FieldWriter writer;
    fields(writer, value);
    return std::move(writer.object);
}

// ---- reading ------------------------------------------------------------------------------------

inline void read(const Json &json, std::string &value)
{
    if (!json.is_string()) {
        throw Unreadable("text expected");
    }
    value = json.get_ref<const std::string &>();
}
inline void read(const Json &json, bool &value)
{
    if (!json.is_boolean()) {
        throw Unreadable("true or false expected");
    }
    value = json.get<bool>();
}
template<std::integral T>
void read(const Json &json, T &value)
{
    if (json.is_number_unsigned()) {
        const auto number = json.get<std::uint64_t>();
        if (std::in_range<T>(number)) {
            value = static_cast<T>(number);
            return;
        }
    } else if (json.is_number_integer()) {
        const auto number = json.get<std::int64_t>();
        if (std::in_range<T>(number)) {
            value = static_cast<T>(number);
            return;
        }
    }
    throw Unreadable("whole number in range expected");
}
template<class Tag>
void read(const Json &json, contest::Id<Tag> &value)
{
    read(json, value.text);
}
inline void read(const Json &json, contest::Points &value)
{
    read(json, value.thousandths);
}
inline void read(const Json &json, contest::Fraction &value)
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    if (!json.is_array() || json.size() != 2) {
        throw Unreadable("fraction expected");
    }
    read(json[0], numerator);
    read(json[1], denominator);
    if (denominator <= 0) {
        throw Unreadable("fraction with a positive denominator expected");
    }
    value = contest::Fraction(numerator, denominator);
    if (value.numerator() != numerator || value.denominator() != denominator) {
        throw Unreadable("fraction in lowest terms expected");
    }
}
template<class E>
requires std::is_enum_v<E>
void read(const Json &json, E &value)
{
    std::string text;
    read(json, text);
    const std::optional<E> known = valueOf<E>(text);
    if (!known) {
        throw Unreadable("unknown choice '" + text + "'");
    }
    value = *known;
}
template<Record T>
void read(const Json &json, T &value);
template<class T>
void read(const Json &json, std::vector<T> &values)
{
    if (!json.is_array()) {
        throw Unreadable("list expected");
    }
    values.resize(json.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        read(json[i], values[i]);
    }
}
template<class Tag, class T>
void read(const Json &json, std::map<contest::Id<Tag>, T> &values)
{
    if (!json.is_object()) {
        throw Unreadable("object expected");
    }
    for (const auto &[id, value] : json.items()) {
        read(value, values[contest::Id<Tag>{id}]);
    }
}

struct FieldReader
{
    const Json &object;
    std::size_t found = 0;

    template<class T>
    void operator()(const char *name, T &value)
    {
        const auto field = object.find(name);
        if (field == object.end()) {
            throw Unreadable(std::string("no field '") + name + "'");
        }
        readField(name, *field, value);
    }
    template<class T>
    void operator()(const char *name, std::optional<T> &value)
    {
        const auto field = object.find(name);
        if (field != object.end()) {
            readField(name, *field, value.emplace());
        }
    }
    template<class T>
    void unlessDefault(const char *name, T &value)
    {
        const auto field = object.find(name);
        if (field == object.end()) {
            return;
        }
        readField(name, *field, value);
        if (value == T{}) {
            throw Unreadable(std::string(name) + ": says nothing and must be left out");
        }
    }

private:
    template<class T>
    void readField(const char *name, const Json &json, T &value)
    {
        ++found;
        try {
            read(json, value);
        } catch (const Unreadable &inner) {
            throw Unreadable(std::string(name) + ": " + inner.what());
        }
    }
};

template<Record T>
void read(const Json &json, T &value)
{
    if (!json.is_object()) {
        throw Unreadable("object expected");
    }
    FieldReader reader{json};
    fields(reader, value);
    if (reader.found != json.size()) {
        throw Unreadable("a field that this program does not know");
    }
}

}
