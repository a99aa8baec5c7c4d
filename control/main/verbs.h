// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of hoithi-control that need no window. Each returns the program's exit code;
// docs/verbs.md lists them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace verbs {

//! Exit codes common to all verbs.
enum Exit : int {
    Ok = 0,
    Fault = 1, //!< what was asked for is wrong: a faulty rulebook, a broken chain, a refused order
    CannotRead = 2, //!< a file cannot be opened, or the command line is wrong
    TieOpen = 3, //!< a rehearsal ended with an undecided tie: results are written, no final
};

struct DeskOptions
{
    std::string show;
    std::string rulebook; //!< set: make the show from it
    std::string address = "0.0.0.0";
    std::uint16_t port = 8484;
    std::string pages;
    std::string log; //!< file; empty: standard error
    bool rehearsal = false; //!< no limit on the operator's speed
};
int runDesk(const DeskOptions &options);

struct RehearseOptions
{
    std::string rulebook;
    std::string out; //!< folder
    std::string marks; //!< CSV; empty: robots make them up from the seed
    std::uint64_t seed = 1;
    bool showPace = false;
    bool screens = false; //!< a picture of every scene by the real display
};
int rehearse(const RehearseOptions &options);

struct PerformOptions
{
    std::string show; //!< whose desk is running
    std::uint64_t seed = 1;
    bool showPace = true;
};
//! Robots at the console and at every judge's seat of a running show.
int perform(const PerformOptions &options);

//! Ends the desk of a show and waits until its record is closed.
int stop(const std::string &show);

//! Writes the sealed file of a closed round (docs/sealed.md); `out` must not exist yet.
int seal(const std::string &show, const std::string &round, const std::string &out);
//! Takes sealed rounds over into a running show. Without `key`, the fingerprint that people have
//! compared, it only says what the files hold.
int importRounds(
    const std::string &show, const std::vector<std::string> &files, const std::string &key);

int check(const std::string &rulebook);
//! Writes a marks file of a show, and plays it back to see that the results are the same.
int exportMarks(const std::string &show, const std::string &file);
int results(const std::string &show);
//! `head`: 64 hex digits, or the short form printed on papers; empty: none to compare with.
int verify(const std::string &show, const std::string &head);
//! The closed rounds computed again by the independent Python program (tests/oracle).
int recompute(const std::string &show);

}
