// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Collects what is wrong with a file, each with its place for programs and for people.
#pragma once

#include "control/rulebook/rulebook.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rulebook {

//! A file can be wrong in every one of its four million bytes; nobody reads more than this.
inline constexpr std::size_t MaxComplaints = 1000;

//! A spot in a JSON file. Text from the file is made harmless before it becomes part of a place.
struct Place
{
    std::string pointer;
    std::string human;

    [[nodiscard]] Place key(std::string_view name) const;
    [[nodiscard]] Place item(std::size_t index, std::string_view label = {}) const;
};

class Complaints
{
public:
    void error(const Place &place, std::string vi, std::string en);
    //! An error that one look at the place alone shows; the JSON Schema knows it too.
    void malformed(const Place &place, std::string vi, std::string en);
    void warning(const Place &place, std::string vi, std::string en);
    //! The rules are silent; `proposal` is the JSON that would answer in the usual way.
    void question(const Place &place, std::string vi, std::string en, std::string proposal);
    [[nodiscard]] bool hasErrors() const { return m_errors > 0; }
    [[nodiscard]] std::size_t errors() const { return m_errors; }
    [[nodiscard]] std::vector<Complaint> take() { return std::move(m_list); }

private:
    void add(Complaint complaint);

    std::vector<Complaint> m_list;
    std::size_t m_errors = 0;
};

//! Text from a file as it may be shown: one line, no control characters, shortened.
[[nodiscard]] std::string shown(std::string_view text);

}
