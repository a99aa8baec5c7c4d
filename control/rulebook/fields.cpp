// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the keys of one JSON object, complaining about whatever is missing, unknown or of a wrong
// type; readers then speak of contests only.
#include "control/rulebook/fields.h"

#include "contest/text.h"

#include <algorithm>
#include <chrono>

namespace rulebook {

namespace {

using nlohmann::json;

constexpr std::int64_t MostPoints = 100'000;

struct TypeName
{
    const char *vi;
    const char *en;
};

TypeName typeName(const json &value)
{
    switch (value.type()) {
    case json::value_t::null:
        return {"null", "null"};
    case json::value_t::object:
        return {"đối tượng { }", "an object"};
    case json::value_t::array:
        return {"danh sách [ ]", "a list"};
    case json::value_t::string:
        return {"chuỗi", "a string"};
    case json::value_t::boolean:
        return {"true/false", "true/false"};
    case json::value_t::number_float:
        return {"số thực", "a decimal number"};
    default:
        return {"số nguyên", "an integer"};
    }
}

void wrongType(const json &value, const Place &place, Complaints &complaints, const TypeName &right)
{
    const TypeName is = typeName(value);
    complaints.error(place, std::string("cần ") + right.vi + ", đang là " + is.vi,
        std::string("needs ") + right.en + ", is " + is.en);
}

std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
            diagonal = above;
        }
    }
    return row[b.size()];
}

std::optional<std::int64_t> whole(const json &value)
{
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        return number > INT64_MAX ? INT64_MAX : static_cast<std::int64_t>(number);
    }
    if (value.is_number_integer()) {
        return value.get<std::int64_t>();
    }
    return {};
}

bool isDate(std::string_view text)
{
    const auto digits = [text](std::size_t from, std::size_t count) {
        int number = 0;
        for (const char c : text.substr(from, count)) {
            number = c < '0' || c > '9' || number < 0 ? -1 : number * 10 + (c - '0');
        }
        return number;
    };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return false;
    }
    const int year = digits(0, 4);
    const int month = digits(5, 2);
    const int day = digits(8, 2);
    return year > 0 && month > 0 && day > 0
        && std::chrono::year_month_day(std::chrono::year(year),
            std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day)))
               .ok();
}

}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

std::optional<std::string> idOf(const json &value, const Place &place, Complaints &complaints)
{
    if (!value.is_string()) {
        wrongType(value, place, complaints, {"mã (chuỗi)", "an id (a string)"});
        return {};
    }
    auto text = value.get<std::string>();
    if (!isId(text)) {
        complaints.error(place,
            "mã “" + shown(text) + "” không hợp lệ; mã gồm 1–64 ký tự a-z, 0-9, _",
            "the id “" + shown(text) + "” is not valid; an id is 1–64 of a-z, 0-9, _");
        return {};
    }
    return text;
}

Fields::Fields(const json &value, Place place, Complaints &complaints,
    std::initializer_list<std::string_view> known)
    : m_value(value),
      m_place(std::move(place)),
      m_complaints(complaints)
{
    if (!value.is_object()) {
        wrongType(value, m_place, complaints, {"đối tượng { }", "an object"});
        return;
    }
    checkKeys(known);
    if (has("origin")) {
        (void)choice("origin", {"seed", "practice", "assumption", "invented"});
    }
    (void)text("note", Need::Optional, 1000);
}

void Fields::checkKeys(std::initializer_list<std::string_view> known) const
{
    for (const auto &[key, inner] : m_value.items()) {
        if (key == "origin" || key == "note"
            || std::find(known.begin(), known.end(), key) != known.end()) {
            continue;
        }
        std::string list;
        std::string_view nearest;
        for (const std::string_view name : known) {
            list += (list.empty() ? "" : ", ") + std::string(name);
            if (key.size() < 64 && distance(key, name) <= 2) {
                nearest = name;
            }
        }
        const std::string hintVi = nearest.empty() ? "ở đây có thể có: " + list
                                                   : "có phải “" + std::string(nearest) + "”?";
        const std::string hintEn
            = nearest.empty() ? "possible here: " + list : "is it “" + std::string(nearest) + "”?";
        m_complaints.error(m_place.key(key), "khóa lạ “" + shown(key) + "”; " + hintVi,
            "unknown key “" + shown(key) + "”; " + hintEn);
    }
}

const json *Fields::find(std::string_view key) const
{
    if (!m_value.is_object()) {
        return nullptr;
    }
    const auto found = m_value.find(key);
    return found == m_value.end() ? nullptr : &*found;
}

const json *Fields::need(std::string_view key, Need need) const
{
    const json *value = find(key);
    if (value == nullptr && need == Need::Required && m_value.is_object()) {
        const std::string name(key);
        m_complaints.error(
            m_place.key(key), "thiếu khóa “" + name + "”", "the key “" + name + "” is missing");
    }
    return value;
}

std::optional<std::string> Fields::text(std::string_view key, Need need, std::size_t bytes) const
{
    const json *value = this->need(key, need);
    if (value == nullptr) {
        return {};
    }
    if (!value->is_string()) {
        wrongType(*value, m_place.key(key), m_complaints, {"chuỗi", "a string"});
        return {};
    }
    auto text = value->get<std::string>();
    const auto notSpace = [](char c) { return c != ' '; };
    if (std::none_of(text.begin(), text.end(), notSpace)) {
        m_complaints.error(m_place.key(key), "để trống; cần có chữ", "is empty; text is needed");
        return {};
    }
    if (!notSpace(text.front()) || !notSpace(text.back())) {
        m_complaints.warning(
            m_place.key(key), "thừa dấu cách ở đầu hoặc cuối", "spaces at the beginning or end");
    }
    if (text.size() > bytes) {
        m_complaints.error(m_place.key(key),
            "chữ dài " + std::to_string(text.size()) + " byte, nhiều nhất " + std::to_string(bytes),
            "the text has " + std::to_string(text.size()) + " bytes, at most "
                + std::to_string(bytes));
        return {};
    }
    return text;
}

std::optional<std::string> Fields::id(std::string_view key, Need need) const
{
    const json *value = this->need(key, need);
    return value == nullptr ? std::nullopt : idOf(*value, m_place.key(key), m_complaints);
}

std::optional<std::string> Fields::date(std::string_view key) const
{
    auto value = text(key, Need::Optional);
    if (value && !isDate(*value)) {
        m_complaints.error(m_place.key(key),
            "“" + shown(*value) + "” không phải một ngày; viết như \"2024-07-16\"",
            "“" + shown(*value) + "” is no date; write it like \"2024-07-16\"");
        return {};
    }
    return value;
}

std::optional<std::int64_t> Fields::integer(std::string_view key, Range range, Need need) const
{
    const json *value = this->need(key, need);
    if (value == nullptr) {
        return {};
    }
    const auto number = whole(*value);
    if (!number) {
        wrongType(*value, m_place.key(key), m_complaints, {"số nguyên", "an integer"});
        return {};
    }
    if (*number < range.least || *number > range.most) {
        const std::string bounds = std::to_string(range.least) + "–" + std::to_string(range.most);
        m_complaints.error(m_place.key(key), value->dump() + " ngoài khoảng " + bounds,
            value->dump() + " is outside " + bounds);
        return {};
    }
    return number;
}

std::optional<contest::Points> Fields::points(std::string_view key, Need need) const
{
    const json *value = this->need(key, need);
    if (value == nullptr) {
        return {};
    }
    const Place place = m_place.key(key);
    std::optional<contest::Points> points;
    if (const auto number = whole(*value)) {
        points = contest::Points{std::clamp(*number, -2 * MostPoints, 2 * MostPoints) * 1000};
    } else if (value->is_string()) {
        points = contest::parsePoints(value->get_ref<const std::string &>());
        if (!points) {
            const std::string text = shown(value->get_ref<const std::string &>());
            m_complaints.error(place,
                "“" + text + "” không phải số điểm; viết như \"0.5\", nhiều nhất 3 chữ số lẻ",
                "“" + text + "” is no number of points; write \"0.5\", at most 3 decimals");
            return {};
        }
    } else if (value->is_number_float()) {
        m_complaints.error(place,
            "điểm lẻ phải viết trong ngoặc kép, như \"0.5\": số thực không chính xác",
            "write fractional points in quotes, like \"0.5\": a float is not exact");
        return {};
    } else {
        wrongType(*value, place, m_complaints, {"số điểm", "a number of points"});
        return {};
    }
    if (points->thousandths < 0) {
        m_complaints.error(place, "điểm âm; cần từ 0 trở lên", "negative; 0 or more is needed");
        return {};
    }
    if (points->thousandths > MostPoints * 1000) {
        m_complaints.error(
            place, "quá lớn; nhiều nhất 100000 điểm", "too large; at most 100000 points");
        return {};
    }
    return points;
}

std::optional<std::string> Fields::choice(
    std::string_view key, std::initializer_list<std::string_view> words, Need need) const
{
    if (need == Need::Optional && !has(key)) {
        return std::string(*words.begin());
    }
    const auto value = text(key, need);
    if (!value || std::find(words.begin(), words.end(), *value) != words.end()) {
        return value;
    }
    std::string list;
    for (const std::string_view word : words) {
        list += (list.empty() ? "" : ", ") + std::string(word);
    }
    m_complaints.error(m_place.key(key), "“" + shown(*value) + "” không có ở đây; chọn: " + list,
        "“" + shown(*value) + "” is not possible here; choose: " + list);
    return {};
}

std::optional<bool> Fields::flag(std::string_view key) const
{
    const json *value = find(key);
    if (value == nullptr) {
        return {};
    }
    if (!value->is_boolean()) {
        wrongType(*value, m_place.key(key), m_complaints, {"true hoặc false", "true or false"});
        return {};
    }
    return value->get<bool>();
}

const json *Fields::object(std::string_view key, Need need) const
{
    const json *value = this->need(key, need);
    if (value != nullptr && !value->is_object()) {
        wrongType(*value, m_place.key(key), m_complaints, {"đối tượng { }", "an object"});
        return nullptr;
    }
    return value;
}

void Fields::list(std::string_view key, Range length, const Visit &visit, Need need) const
{
    const json *value = this->need(key, need);
    if (value == nullptr) {
        return;
    }
    const Place place = m_place.key(key);
    if (!value->is_array()) {
        wrongType(*value, place, m_complaints, {"danh sách [ ]", "a list"});
        return;
    }
    const auto size = static_cast<std::int64_t>(value->size());
    if (size < length.least || size > length.most) {
        const std::string bounds = std::to_string(length.least) + "–" + std::to_string(length.most);
        m_complaints.error(place, "có " + std::to_string(size) + " mục, cần " + bounds,
            "has " + std::to_string(size) + " entries, " + bounds + " are needed");
        if (size > length.most) {
            return;
        }
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        const json &element = (*value)[i];
        const auto id = element.is_object() ? element.find("id") : element.end();
        const bool named = element.is_object() && id != element.end() && id->is_string();
        visit(element, place.item(i, named ? id->get<std::string>() : std::string()), i);
    }
}

std::vector<std::string> Fields::ids(std::string_view key, Range length, Need need) const
{
    std::vector<std::string> ids;
    list(
        key, length,
        [this, &ids](const json &value, const Place &place, std::size_t) {
            if (auto id = idOf(value, place, m_complaints)) {
                if (std::find(ids.begin(), ids.end(), *id) != ids.end()) {
                    m_complaints.error(place, "“" + *id + "” nêu hai lần; bỏ một",
                        "“" + *id + "” is named twice; remove one");
                }
                ids.push_back(std::move(*id));
            }
        },
        need);
    return ids;
}

}
