// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Collects what is wrong with a file, each with its place for programs and for people.
#include "control/rulebook/complaints.h"

namespace rulebook {

namespace {

std::string escapedForPointer(std::string_view name)
{
    std::string escaped;
    for (const char c : name) {
        if (c == '~') {
            escaped += "~0";
        } else if (c == '/') {
            escaped += "~1";
        } else {
            escaped += c;
        }
    }
    return escaped;
}

}

std::string shown(std::string_view text)
{
    constexpr std::size_t Longest = 80;
    std::string harmless;
    for (const char c : text.substr(0, Longest)) {
        const auto byte = static_cast<unsigned char>(c);
        harmless += byte < 0x20 || byte == 0x7F ? '?' : c;
    }
    if (text.size() > Longest) {
        // A letter of several bytes may have been cut in two.
        while (!harmless.empty() && (static_cast<unsigned char>(harmless.back()) & 0xC0) == 0x80) {
            harmless.pop_back();
        }
        if (!harmless.empty() && static_cast<unsigned char>(harmless.back()) >= 0xC0) {
            harmless.pop_back();
        }
        harmless += "…";
    }
    return harmless;
}

Place Place::key(std::string_view name) const
{
    const std::string safe = shown(name);
    return {pointer + '/' + escapedForPointer(safe), human.empty() ? safe : human + " / " + safe};
}

Place Place::item(std::size_t index, std::string_view label) const
{
    const std::string number = std::to_string(index);
    std::string text = human + '[' + number + ']';
    if (!label.empty()) {
        text += ' ' + shown(label);
    }
    return {pointer + '/' + number, text};
}

void Complaints::error(const Place &place, std::string vi, std::string en)
{
    add({Severity::Error, place.pointer, place.human, {std::move(vi), std::move(en)}});
    ++m_errors;
}

void Complaints::malformed(const Place &place, std::string vi, std::string en)
{
    add({Severity::Error, place.pointer, place.human, {std::move(vi), std::move(en)}, true});
    ++m_errors;
}

void Complaints::warning(const Place &place, std::string vi, std::string en)
{
    add({Severity::Warning, place.pointer, place.human, {std::move(vi), std::move(en)}});
}

void Complaints::question(const Place &place, std::string vi, std::string en, std::string proposal)
{
    add({Severity::Question, place.pointer, place.human, {std::move(vi), std::move(en)}, false,
        std::move(proposal)});
}

void Complaints::add(Complaint complaint)
{
    if (m_list.size() < MaxComplaints) {
        m_list.push_back(std::move(complaint));
    } else if (m_list.size() == MaxComplaints) {
        m_list.push_back({complaint.severity, {}, {},
            {"còn nhiều lỗi nữa; chỉ liệt kê 1000 lỗi đầu",
                "there are more complaints; only the first 1000 are listed"}});
    }
}

}
