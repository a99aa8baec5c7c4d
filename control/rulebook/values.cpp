// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one JSON value may stand for: an id, points, a date; with the complaint if it does not.
#include "control/rulebook/values.h"

#include "contest/text.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <set>

namespace rulebook {

using nlohmann::json;

namespace {

constexpr std::int64_t MostPoints = 100'000;

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

std::optional<contest::Points> inRange(
    contest::Points points, const Place &place, Complaints &complaints, Sign sign)
{
    if (points.thousandths < 0 && sign == Sign::NotNegative) {
        complaints.malformed(place, "điểm âm; cần từ 0 trở lên", "negative; 0 or more is needed");
        return {};
    }
    if (std::abs(points.thousandths) > MostPoints * 1000) {
        complaints.error(
            place, "quá lớn; nhiều nhất 100000 điểm", "too large; at most 100000 points");
        return {};
    }
    return points;
}

}

void wrongType(const json &value, const Place &place, Complaints &complaints, const TypeName &right)
{
    const TypeName is = typeName(value);
    complaints.malformed(place, std::string("cần ") + right.vi + ", đang là " + is.vi,
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

std::optional<std::int64_t> wholeOf(const json &value)
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

bool fits(std::string_view text, std::string_view pattern)
{
    return std::equal(text.begin(), text.end(), pattern.begin(), pattern.end(),
        [](char is, char wanted) { return wanted == '0' ? is >= '0' && is <= '9' : is == wanted; });
}

std::optional<int> minuteOf(std::string_view text)
{
    if (!fits(text, "00:00")) {
        return {};
    }
    const int hour = (text[0] - '0') * 10 + (text[1] - '0');
    const int minute = (text[3] - '0') * 10 + (text[4] - '0');
    return hour < 24 && minute < 60 ? std::optional(hour * 60 + minute) : std::nullopt;
}

bool isReserved(const std::string &id)
{
    static const std::set<std::string, std::less<>> reserved{"time", "deduct", "excuse", "withdraw",
        "disqualify", "extra", "ruling", "decide", "vote", "lot", "advance", "name", "choice",
        "audience", "changeover", "discussed", "bonus", "total", "overall_total", "extra_question",
        "chair_ruling", "judges_vote", "best_judge", "fewer_penalties", "share", "main", "entry",
        "trao_giai", "audience_vote", "youngest", "jury_choice"};
    return reserved.count(id) > 0;
}

void complainReserved(const std::string &id, const Place &place, Complaints &complaints)
{
    complaints.error(place, "mã “" + id + "” đã dành cho chương trình; chọn mã khác",
        "the id “" + id + "” is reserved; choose another");
}

bool isDate(std::string_view text)
{
    if (!fits(text, "0000-00-00")) {
        return false;
    }
    const auto number = [text](std::size_t from, std::size_t count) {
        int value = 0;
        for (const char c : text.substr(from, count)) {
            value = value * 10 + (c - '0');
        }
        return value;
    };
    return number(0, 4) > 0
        && std::chrono::year_month_day(std::chrono::year(number(0, 4)),
            std::chrono::month(static_cast<unsigned>(number(5, 2))),
            std::chrono::day(static_cast<unsigned>(number(8, 2))))
               .ok();
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
        complaints.malformed(place,
            "mã “" + shown(text) + "” không hợp lệ; mã gồm 1–64 ký tự a-z, 0-9, _",
            "the id “" + shown(text) + "” is not valid; an id is 1–64 of a-z, 0-9, _");
        return {};
    }
    return text;
}

std::optional<contest::Points> pointsOf(
    const json &value, const Place &place, Complaints &complaints, Sign sign)
{
    std::optional<contest::Points> points;
    if (const auto number = wholeOf(value)) {
        points = contest::Points{std::clamp(*number, -2 * MostPoints, 2 * MostPoints) * 1000};
    } else if (value.is_string()) {
        points = contest::parsePoints(value.get_ref<const std::string &>());
        if (!points) {
            const std::string text = shown(value.get_ref<const std::string &>());
            complaints.malformed(place,
                "“" + text + "” không phải số điểm; viết như \"0.5\", nhiều nhất 3 chữ số lẻ",
                "“" + text + "” is no number of points; write \"0.5\", at most 3 decimals");
            return {};
        }
    } else if (value.is_number_float()) {
        complaints.malformed(place,
            "điểm lẻ phải viết trong ngoặc kép, như \"0.5\": số thực không chính xác",
            "write fractional points in quotes, like \"0.5\": a float is not exact");
        return {};
    } else {
        wrongType(value, place, complaints, {"số điểm", "a number of points"});
        return {};
    }
    return inRange(*points, place, complaints, sign);
}

}
