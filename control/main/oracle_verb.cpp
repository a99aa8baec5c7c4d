// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `verify --oracle`: the closed rounds of a show computed again by the Python program of
// tests/oracle, which shares no line with contest/.

#include "control/main/show_file.h"
#include "control/main/verb_words.h"
#include "control/main/verbs.h"

#include "control/platform/child.h"
#include "control/rehearsal/plan.h"
#include "link/messages/results.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace verbs {

namespace fs = std::filesystem;

namespace {

constexpr int LongestMs = 120'000;

//! A folder that only this user can read: what is not revealed yet stands in its files.
class PrivateFolder
{
public:
    PrivateFolder()
    {
        std::string path = (fs::temp_directory_path() / "hoithi-oracle-XXXXXX").string();
        if (mkdtemp(path.data()) != nullptr) {
            m_path = path;
        }
    }
    ~PrivateFolder()
    {
        std::error_code failed;
        fs::remove_all(m_path, failed);
    }
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;

    [[nodiscard]] std::string write(const std::string &name, const std::string &text) const
    {
        const fs::path path = m_path / name;
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }

private:
    fs::path m_path;
};

//! recompute.py beside an installed program, or in the build folder.
std::string oracleProgram()
{
    const fs::path program = fs::path(platform::ownProgram()).parent_path();
    for (const fs::path &folder : {program / "../share/hoithi/oracle", program / "../oracle"}) {
        std::error_code failed;
        if (fs::exists(folder / "recompute.py", failed)) {
            return fs::canonical(folder / "recompute.py", failed).string();
        }
    }
    return {};
}

//! Those that were played here; of the others, which are named, the oracle is told the results.
std::vector<std::string> closedRounds(const contest::Contest &contest)
{
    std::vector<std::string> closed;
    for (const contest::Round &round : contest.rulebook->rounds) {
        if (!contest.round(round.id).closed) {
            continue;
        }
        if (!contest.round(round.id).importedKey.empty()) {
            say({round.label
                        + ": kết quả nhận từ máy khác, dùng như đã nhận; chương trình độc lập tính "
                          "lại vòng ấy ở máy đã thi.",
                    round.label
                        + ": taken over from another laptop and used as it came; the independent "
                          "program computes that round where it was played."},
                Ok);
        } else {
            closed.push_back(round.id.text);
        }
    }
    return closed;
}

//! The header and the rows of these rounds; a round under way lacks what the oracle asks for.
std::string rowsOf(const std::string &marks, const std::vector<std::string> &rounds)
{
    std::istringstream lines(marks);
    std::string kept;
    std::string line;
    while (std::getline(lines, line)) {
        const std::string round = line.substr(0, line.find(','));
        if (kept.empty() || std::find(rounds.begin(), rounds.end(), round) != rounds.end()) {
            kept += line + '\n';
        }
    }
    return kept;
}

//! Runs the Python program to its end; what it says is a difference.
int compared(const std::vector<std::string> &arguments)
{
    platform::ChildProgram python{
        "/usr/bin/env", arguments, {}, platform::Lifetime::EndsWithParent, platform::OutputPiped{}};
    auto child = platform::Child::start(python);
    if (!child) {
        return say({"Không chạy được python3: " + child.error().text,
                       "Cannot run python3: " + child.error().text},
            CannotRead);
    }
    const auto end = child.value().waitFor(LongestMs);
    const std::string said = child.value().read(0);
    if (end && end->exitCode == 0) {
        return Ok;
    }
    if (end && end->exitCode == 1) {
        return say({"Tính lại độc lập ra kết quả khác: " + said,
                       "The independent computation differs: " + said},
            Fault);
    }
    child.value().kill();
    return say({"Chương trình tính lại không chạy được: " + said,
                   "The independent program did not run: " + said},
        CannotRead);
}

}

int recompute(const std::string &show)
{
    const std::string program = oracleProgram();
    if (program.empty()) {
        return say({"Không tìm thấy chương trình tính lại độc lập cạnh chương trình này.",
                       "The independent program is not installed beside this one."},
            CannotRead);
    }
    std::string rules;
    const auto file
        = readShow(show, [&rules](const contest::Contest &, const contest::RecordedFact &recorded) {
              if (const auto *opened = std::get_if<contest::ShowOpened>(&recorded.fact)) {
                  rules = opened->rulebook;
              }
              return std::optional<contest::Words>();
          });
    if (!file) {
        return say(file.error().words, file.error().readable ? Fault : CannotRead);
    }
    const contest::Contest &contest = file.value().contest;
    const std::vector<std::string> rounds = closedRounds(contest);
    const PrivateFolder folder;
    std::vector<std::string> arguments{"python3", "-B", program,
        folder.write("rulebook.json", rules),
        folder.write("marks.csv", rowsOf(rehearsal::settledMarksText(contest), rounds)),
        folder.write("results.json", messages::resultsJson(contest))};
    arguments.insert(arguments.end(), rounds.begin(), rounds.end());
    for (const contest::RoundId &round : rehearsal::takenOver(contest)) {
        arguments.push_back("--taken-over=" + round.text);
    }
    const int exit = compared(arguments);
    if (exit == Ok) {
        std::cout << "oracle " << rounds.size() << '\n';
    }
    return exit;
}

}
