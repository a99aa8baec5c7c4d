// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Field by field, with a sentence for each way in which one can be wrong.
#include "link/messages/object_reader.h"

#include <algorithm>
#include <charconv>

namespace messages {

namespace {

bool consistsOf(const std::string &text, bool (*allowed)(char))
{
    return !text.empty() && text.size() <= MaxId && std::all_of(text.begin(), text.end(), allowed);
}

}

bool isContestId(const std::string &text)
{
    return consistsOf(
        text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

ObjectReader::ObjectReader(const Json &object, std::optional<FieldFault> &fault, std::string path)
    : m_object(object),
      m_fault(fault),
      m_path(std::move(path))
{
}

void ObjectReader::complain(const std::string &key, const std::string &vi, const std::string &en)
{
    if (!m_fault) {
        const std::string field = m_path + key;
        m_fault = FieldFault{
            field, {"Mục “" + field + "” " + vi + ".", "Field “" + field + "” " + en + "."}};
    }
}

bool ObjectReader::has(const char *key) const
{
    const auto found = m_object.find(key);
    return found != m_object.end() && !found->is_null();
}

const Json *ObjectReader::at(const char *key)
{
    if (!has(key)) {
        complain(key, "còn thiếu", "is missing");
        return nullptr;
    }
    return &*m_object.find(key);
}

const Json *ObjectReader::listAt(const char *key)
{
    const Json *value = at(key);
    if (value && (!value->is_array() || value->size() > MaxList)) {
        complain(key, "phải là danh sách tối đa 1000 mục", "must be a list of at most 1000");
        return nullptr;
    }
    return value;
}

std::optional<ObjectReader> ObjectReader::objectAt(const char *key)
{
    const Json *value = at(key);
    if (value && (!value->is_object() || value->size() > MaxList)) {
        complain(key, "phải là một đối tượng JSON", "must be a JSON object");
        value = nullptr;
    }
    if (!value) {
        return std::nullopt;
    }
    return ObjectReader(*value, m_fault, m_path + key + ".");
}

std::string ObjectReader::text(const char *key, std::size_t most, LineFeeds lineFeeds)
{
    const Json *value = at(key);
    if (!value) {
        return {};
    }
    if (!value->is_string()
        || !isPlainText(value->get_ref<const std::string &>(), most, lineFeeds)) {
        complain(key,
            "phải là chữ, tối đa " + std::to_string(most) + " ký tự, không có ký tự điều khiển",
            "must be text of at most " + std::to_string(most)
                + " characters without control characters");
        return {};
    }
    return value->get<std::string>();
}

std::string ObjectReader::textOr(
    const char *key, const std::string &absent, std::size_t most, LineFeeds lineFeeds)
{
    return has(key) ? text(key, most, lineFeeds) : absent;
}

contest::OrderId ObjectReader::orderId(const char *key)
{
    const Json *value = at(key);
    if (value && value->is_string()) {
        std::string id = value->get<std::string>();
        if (consistsOf(id, [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                    || c == '_' || c == '-';
            })) {
            return contest::OrderId{std::move(id)};
        }
    }
    complain(key, "phải gồm 1–64 ký tự A–Z a–z 0–9 _ -", "must be 1-64 of A-Z a-z 0-9 _ -");
    return {};
}

std::string ObjectReader::idText(const char *key)
{
    const Json *value = at(key);
    if (value && value->is_string() && isContestId(value->get_ref<const std::string &>())) {
        return value->get<std::string>();
    }
    complain(key, "phải là một mã gồm a–z 0–9 _", "must be an id of a-z 0-9 _");
    return {};
}

std::vector<std::string> ObjectReader::idTexts(const char *key)
{
    std::vector<std::string> result;
    const Json *list = listAt(key);
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const Json &item = (*list)[i];
        if (!item.is_string() || !isContestId(item.get_ref<const std::string &>())) {
            complain(key, "phải là danh sách mã", "must be a list of ids");
            return {};
        }
        result.push_back(item.get<std::string>());
    }
    return result;
}

std::vector<std::string> ObjectReader::texts(const char *key)
{
    std::vector<std::string> result;
    const Json *list = listAt(key);
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const Json &item = (*list)[i];
        if (!item.is_string() || !isPlainText(item.get_ref<const std::string &>())) {
            complain(key, "phải là danh sách chữ", "must be a list of texts");
            return {};
        }
        result.push_back(item.get<std::string>());
    }
    return result;
}

std::int64_t ObjectReader::number(const char *key, std::int64_t least, std::int64_t most)
{
    const Json *value = at(key);
    const bool fits = value && value->is_number_integer()
        && !(value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t(INT64_MAX));
    if (fits) {
        const auto number = value->get<std::int64_t>();
        if (number >= least && number <= most) {
            return number;
        }
    }
    complain(key, "phải là số nguyên từ " + std::to_string(least) + " đến " + std::to_string(most),
        "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return least;
}

std::uint64_t ObjectReader::seed(const char *key)
{
    const std::string digits = text(key, 20);
    std::uint64_t result = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), result);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size()) {
        complain(key, "phải là chữ số của một số nguyên không âm 64 bit",
            "must be the digits of an unsigned 64-bit number");
    }
    return result;
}

contest::Words ObjectReader::words(const char *key)
{
    auto inner = objectAt(key);
    if (!inner) {
        return {};
    }
    constexpr std::size_t longest = 20'000; // the desk's own sentences may list much
    return {inner->text("vi", longest, LineFeeds::Allowed),
        inner->text("en", longest, LineFeeds::Allowed)};
}

bool ObjectReader::flag(const char *key)
{
    const Json *value = at(key);
    if (value && !value->is_boolean()) {
        complain(key, "phải là true hoặc false", "must be true or false");
        return false;
    }
    return value && value->get<bool>();
}

std::size_t ObjectReader::objectCount(const char *key)
{
    const Json *list = listAt(key);
    if (!list) {
        return 0;
    }
    if (!std::all_of(
            list->begin(), list->end(), [](const Json &item) { return item.is_object(); })) {
        complain(key, "phải là danh sách đối tượng", "must be a list of objects");
        return 0;
    }
    return list->size();
}

ObjectReader ObjectReader::objectIn(const char *key, std::size_t index)
{
    return {m_object[key][index], m_fault, m_path + key + "[" + std::to_string(index) + "]."};
}

}
