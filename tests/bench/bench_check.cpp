// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long `check` takes, for each rulebook named and for one grown to a thousand teams.
#include "control/rulebook/check.h"
#include "control/rulebook/rulebook.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <sstream>

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

//! The worst of twenty runs.
template<class Run>
double worstOf(Run run)
{
    double worst = 0;
    for (int i = 0; i < 20; ++i) {
        const auto start = Clock::now();
        run();
        worst = std::max(worst, millisecondsSince(start));
    }
    return worst;
}

std::string textOf(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

//! The rulebook with copies of its first team until the first round has a thousand.
std::string grown(const std::string &text)
{
    nlohmann::json book = nlohmann::json::parse(text, nullptr, true, true);
    while (book["teams"].size() < 1000) {
        nlohmann::json team = book["teams"][0];
        const std::string id = "doi_" + std::to_string(book["teams"].size());
        team["id"] = team["name"] = team["short_name"] = id;
        book["teams"].push_back(team);
        book["rounds"][0]["teams"].push_back(id);
    }
    return book.dump();
}

}

int main(int count, char **arguments)
{
    for (int i = 1; i < count; ++i) {
        std::ostringstream out;
        const double worst = worstOf([&] { (void)rulebook::checkVerb(arguments[i], out); });
        std::printf("check %s: at most %.2f ms\n", arguments[i], worst);
    }
    if (count > 1) {
        const std::string text = grown(textOf(arguments[1]));
        const double worst = worstOf([&] { (void)rulebook::examine(text); });
        std::printf("check of 1000 teams (%zu kB): at most %.2f ms\n", text.size() / 1024, worst);
    }
    return 0;
}
