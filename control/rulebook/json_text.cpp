// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns untrusted text into a JSON value of bounded depth, or says at which line it stops being
// one.
#include "control/rulebook/json_text.h"

#include "control/rulebook/letters.h"

#include <set>

namespace rulebook {

namespace {

using nlohmann::json;

constexpr int MaxDepth = 24;
constexpr std::size_t LongestText = 2000;

struct LineColumn
{
    std::size_t line = 1;
    std::size_t column = 1; //!< in letters, not bytes
};

LineColumn positionOf(std::string_view text, std::size_t byte)
{
    LineColumn position;
    for (const char c : text.substr(0, byte)) {
        if (c == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
            ++position.column;
        }
    }
    return position;
}

//! Watches the parser for what a finished value no longer shows: depth and repeated keys.
class Watch
{
public:
    explicit Watch(Complaints &complaints) : m_complaints(complaints) {}

    bool operator()(int depth, json::parse_event_t event, const json &parsed)
    {
        if (event == json::parse_event_t::object_start) {
            m_keys.emplace_back();
        } else if (event == json::parse_event_t::object_end && !m_keys.empty()) {
            m_keys.pop_back();
        } else if (event == json::parse_event_t::key && !m_keys.empty()) {
            const auto &name = parsed.get_ref<const std::string &>();
            if (!m_keys.back().insert(name).second) {
                m_complaints.error(Place{}.key(name),
                    "khóa “" + shown(name) + "” viết hai lần trong cùng một đối tượng",
                    "the key “" + shown(name) + "” stands twice in one object");
            }
        }
        m_tooDeep = m_tooDeep || depth > MaxDepth;
        return !m_tooDeep;
    }

    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }

private:
    Complaints &m_complaints;
    std::vector<std::set<std::string>> m_keys;
    bool m_tooDeep = false;
};

void checkText(const std::string &text, const Place &place, Complaints &complaints)
{
    if (text.size() > LongestText) {
        complaints.error(
            place, "chữ quá dài, nhiều nhất 2000 byte", "the text is too long, at most 2000 bytes");
    }
    switch (flawOf(text)) {
    case LetterFlaw::None:
        break;
    case LetterFlaw::Decomposed:
        complaints.error(place,
            "chữ có dấu viết rời (tổ hợp): “" + shown(text)
                + "”; lưu lại tệp ở dạng dựng sẵn (NFC)",
            "decomposed letters: “" + shown(text) + "”; save the file in composed form (NFC)");
        break;
    case LetterFlaw::Control:
        complaints.error(place, "có ký tự điều khiển hoặc ký tự ẩn: “" + shown(text) + "”; bỏ đi",
            "control or invisible characters: “" + shown(text) + "”; remove them");
        break;
    }
}

//! Depth is bounded by the parser's watch, so this recursion is too.
void checkTexts(const json &value, const Place &place, Complaints &complaints)
{
    if (value.is_string()) {
        checkText(value.get_ref<const std::string &>(), place, complaints);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            checkTexts(value[i], place.item(i), complaints);
        }
    } else if (value.is_object()) {
        for (const auto &[name, inner] : value.items()) {
            checkTexts(inner, place.key(name), complaints);
        }
    }
}

}

std::optional<json> parseJson(std::string_view text, Complaints &complaints)
{
    if (text.size() > MaxBytes) {
        complaints.error({}, "tệp lớn hơn 4 MB", "the file is larger than 4 MB");
        return {};
    }
    Watch watch(complaints);
    json value;
    try {
        value = json::parse(text, std::ref(watch), /*allow_exceptions=*/true,
            /*ignore_comments=*/true);
    } catch (const json::parse_error &error) {
        const LineColumn at = positionOf(text, error.byte > 0 ? error.byte - 1 : 0);
        const std::string where = std::to_string(at.line) + ", cột " + std::to_string(at.column);
        const std::string there = std::to_string(at.line) + ", column " + std::to_string(at.column);
        complaints.error({{}, "dòng " + where},
            "không phải JSON: sai cú pháp hoặc không phải UTF-8 tại dòng " + where,
            "not JSON: wrong syntax or not UTF-8 at line " + there);
        return {};
    } catch (const json::exception &) {
        complaints.error({}, "có số lớn quá mức", "a number is out of all bounds");
        return {};
    }
    if (watch.tooDeep()) {
        complaints.error(
            {}, "các ngoặc lồng nhau quá 24 tầng", "brackets nested more than 24 deep");
        return {};
    }
    checkTexts(value, {}, complaints);
    return value;
}

}
