// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence in both languages of the interface.
#pragma once

#include <string>

namespace contest {

struct Words
{
    std::string vi;
    std::string en;
    bool operator==(const Words &) const = default;
    Words operator+(const Words &other) const { return {vi + other.vi, en + other.en}; }
};

//! The same in both languages: names and figures.
inline Words bothLanguages(const std::string &text)
{
    return {text, text};
}

}
