// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the keys of one JSON object, complaining about whatever is missing, unknown or of a wrong
// type; readers then speak of contests only.
#include "control/rulebook/fields.h"

#include "control/rulebook/values.h"

#include <algorithm>

namespace rulebook {

using nlohmann::json;

Fields::Fields(const json &value, Place place, Complaints &complaints,
    const std::vector<std::string_view> &known)
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

void Fields::checkKeys(const std::vector<std::string_view> &known) const
{
    for (const auto &[key, inner] : m_value.items()) {
        if (m_complaints.errors() >= MaxComplaints) {
            return; // no more are listed, and a file may have a million keys
        }
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
        m_complaints.malformed(m_place.key(key), "khóa lạ “" + shown(key) + "”; " + hintVi,
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
        m_complaints.malformed(
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
        m_complaints.malformed(
            m_place.key(key), "để trống; cần có chữ", "is empty; text is needed");
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

std::optional<std::string> Fields::date(std::string_view key, Need need) const
{
    auto value = text(key, need);
    if (!value || isDate(*value)) {
        return value;
    }
    const contest::Words words{
        "“" + shown(*value) + "” không phải một ngày; viết như \"2024-07-16\"",
        "“" + shown(*value) + "” is no date; write it like \"2024-07-16\""};
    if (fits(*value, "0000-00-00")) {
        m_complaints.error(m_place.key(key), words.vi, words.en); // only a calendar knows
    } else {
        m_complaints.malformed(m_place.key(key), words.vi, words.en);
    }
    return {};
}

std::optional<int> Fields::clockTime(std::string_view key) const
{
    const auto value = text(key, Need::Optional);
    if (!value) {
        return {};
    }
    const auto minute = minuteOf(*value);
    if (!minute) {
        m_complaints.malformed(m_place.key(key),
            "“" + shown(*value) + "” không phải giờ; viết như \"07:30\", \"14:00\"",
            "“" + shown(*value) + "” is no time of day; write it like \"07:30\", \"14:00\"");
    }
    return minute;
}

std::optional<std::int64_t> Fields::integer(std::string_view key, Range range, Need need) const
{
    const json *value = this->need(key, need);
    if (value == nullptr) {
        return {};
    }
    const auto number = wholeOf(*value);
    if (!number) {
        wrongType(*value, m_place.key(key), m_complaints, {"số nguyên", "an integer"});
        return {};
    }
    if (*number < range.least || *number > range.most) {
        const std::string bounds = std::to_string(range.least) + "–" + std::to_string(range.most);
        m_complaints.malformed(m_place.key(key), value->dump() + " ngoài khoảng " + bounds,
            value->dump() + " is outside " + bounds);
        return {};
    }
    return number;
}

std::optional<std::int64_t> Fields::seconds(
    std::string_view key, Need need, std::int64_t least) const
{
    const auto seconds = integer(key, {least, 24 * 60 * 60}, need);
    return seconds ? std::optional(*seconds * 1000) : std::nullopt;
}

std::optional<contest::Points> Fields::points(std::string_view key, Need need, Sign sign) const
{
    const json *value = this->need(key, need);
    return value == nullptr ? std::nullopt : pointsOf(*value, m_place.key(key), m_complaints, sign);
}

std::optional<contest::Points> Fields::positive(std::string_view key, Need need) const
{
    const auto value = points(key, need);
    if (value && value->thousandths == 0) {
        m_complaints.malformed(
            m_place.key(key), "bằng 0; cần lớn hơn 0", "is 0; it must be greater");
        return {};
    }
    return value;
}

std::optional<std::string> Fields::choice(
    std::string_view key, std::initializer_list<std::string_view> words, Need need) const
{
    if (need == Need::Optional && !has(key)) {
        return std::string(*words.begin());
    }
    auto value = text(key, need);
    if (!value || std::find(words.begin(), words.end(), *value) != words.end()) {
        return value;
    }
    std::string list;
    for (const std::string_view word : words) {
        list += (list.empty() ? "" : ", ") + std::string(word);
    }
    m_complaints.malformed(m_place.key(key),
        "“" + shown(*value) + "” không có ở đây; chọn: " + list,
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
        m_complaints.malformed(place, "có " + std::to_string(size) + " mục, cần " + bounds,
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
                    m_complaints.malformed(place, "“" + *id + "” nêu hai lần; bỏ một",
                        "“" + *id + "” is named twice; remove one");
                }
                ids.push_back(std::move(*id));
            }
        },
        need);
    return ids;
}

}
