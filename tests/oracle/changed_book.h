// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bình Sơn 2024 with other rules, the marks that robots give in it, and what is wrong with a marks
// file.
#pragma once

#include "control/rehearsal/plan.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

using Book = std::shared_ptr<const contest::Rulebook>;
using Change = std::function<void(contest::Rulebook &)>;

//! Bình Sơn 2024 with other rules.
Book changedBook(const std::vector<Change> &changes);

//! Something of every kind that can be entered: wrong answers, bonuses, breaches, side prizes.
void withEverythingEntered(contest::Rulebook &book);
//! Marks so coarse that many teams are equal.
void withFewMarks(contest::Rulebook &book);
Change withLadder(std::vector<contest::TieRung> rungs);
//! Two sheets are too far apart beyond that many whole points.
Change withDeviation(contest::DeviationPolicy::Action action, std::int64_t beyond);

contest::Points points(std::int64_t whole);
contest::Segment &segmentOf(contest::Rulebook &book, const char *id);
contest::Entrants &finalists(contest::Rulebook &book);
std::vector<contest::RoundId> clusters(const contest::Rulebook &book);

//! The contest as the robots of that seed play it to its end.
contest::Contest playedByRobots(const Book &book, std::uint64_t seed);
std::string robotMarks(const Book &book, std::uint64_t seed);
//! Of reading the file, or else of playing it.
std::vector<rehearsal::Fault> faultsOf(const Book &book, const std::string &text);

//! The rows whose item is this, left out.
std::string without(const std::string &text, const std::string &item);
//! How many rows have that item.
std::size_t countOf(const std::string &text, const std::string &item);
