// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contests that come along, as text and as JSON that tests may change.
#pragma once

#include "control/rulebook/rulebook.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

inline std::string textOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline nlohmann::json parsed(const std::string &text)
{
    return nlohmann::json::parse(text, nullptr, true, /*ignore_comments=*/true);
}

inline std::string sampleText()
{
    return textOf(SAMPLE_RULEBOOK);
}

inline nlohmann::json sample()
{
    return parsed(sampleText());
}

inline nlohmann::json contestNamed(const std::string &name)
{
    return parsed(textOf(std::filesystem::path(CONTESTS) / name / "rulebook.json"));
}

inline QByteArray listed(const std::vector<rulebook::Complaint> &complaints)
{
    QByteArray list = "complaints:";
    for (const rulebook::Complaint &complaint : complaints) {
        list += "\n  " + QByteArray::fromStdString(complaint.pointer + ": " + complaint.words.vi);
    }
    return list;
}

//! Whether there is such a complaint at that place, with those words, in both languages.
inline bool holds(const std::vector<rulebook::Complaint> &complaints, rulebook::Severity severity,
    const QByteArray &pointer, const QByteArray &words)
{
    return std::any_of(
        complaints.begin(), complaints.end(), [&](const rulebook::Complaint &complaint) {
            return complaint.severity == severity && pointer == complaint.pointer.c_str()
                && QByteArray::fromStdString(complaint.words.vi).contains(words)
                && !complaint.words.en.empty();
        });
}
