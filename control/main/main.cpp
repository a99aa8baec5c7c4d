// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hoithi-control: the console, the desk, and the verbs that need no window.

#include "control/main/console_verb.h"
#include "control/main/papers.h"
#include "control/main/verbs.h"

#include <CLI/CLI.hpp>

#include <map>
#include <memory>

namespace {

void addDesk(CLI::App &app, int &exit)
{
    auto *verb = app.add_subcommand("desk", "Run the desk of a show: record, rules and door");
    auto options = std::make_shared<verbs::DeskOptions>();
    verb->add_option("show", options->show, "Show file (*.hoithi)")->required();
    verb->add_option("--rulebook", options->rulebook, "Make the show new from this rulebook");
    verb->add_option("--address", options->address, "Address to listen on")->capture_default_str();
    verb->add_option("--port", options->port, "Port, 0 = any free one")->capture_default_str();
    verb->add_option("--pages", options->pages, "Folder of the judge's page");
    verb->add_option("--log", options->log, "Log file instead of standard error");
    verb->add_flag("--rehearsal", options->rehearsal, "No speed limit for robots");
    verb->callback([options, &exit] { exit = verbs::runDesk(*options); });
}

void addRobots(CLI::App &app, int &exit)
{
    const std::map<std::string, bool> paces{{"max", false}, {"show", true}};
    auto *rehearse = app.add_subcommand("rehearse", "Play a whole contest with robot judges");
    auto whole = std::make_shared<verbs::RehearseOptions>();
    rehearse->add_option("rulebook", whole->rulebook, "Rulebook file (JSON)")->required();
    rehearse->add_option("--out", whole->out, "Folder for everything it leaves")->required();
    auto *marks = rehearse->add_option("--marks", whole->marks, "Marks of an evening (CSV)");
    rehearse->add_option("--seed", whole->seed, "Robots make up marks from this seed")
        ->capture_default_str()
        ->excludes(marks);
    rehearse->add_option("--pace", whole->showPace, "max or show (about 15 s a turn)")
        ->transform(CLI::CheckedTransformer(paces));
    rehearse->add_flag("--screens", whole->screens, "Leave a picture of every scene");
    rehearse->callback([whole, &exit] { exit = verbs::rehearse(*whole); });

    auto *perform = app.add_subcommand("perform", "Robots for a show whose desk is running");
    auto options = std::make_shared<verbs::PerformOptions>();
    perform->add_option("show", options->show, "Show file (*.hoithi)")->required();
    perform->add_option("--seed", options->seed, "Seed of the robots")->capture_default_str();
    perform->add_option("--pace", options->showPace, "max or show (about 15 s a turn)")
        ->transform(CLI::CheckedTransformer(paces));
    perform->callback([options, &exit] { exit = verbs::perform(*options); });
}

void addFiles(CLI::App &app, int &exit)
{
    auto *papers = app.add_subcommand("export", "Write the papers or the marks of a show");
    auto source = std::make_shared<std::string>();
    auto folder = std::make_shared<std::string>();
    auto round = std::make_shared<std::string>();
    auto marks = std::make_shared<std::string>();
    papers->add_option("show", *source, "Show file (*.hoithi)")->required();
    auto *what = papers->add_option_group("what");
    auto *out = what->add_option("--out", *folder, "Folder for the papers (PDF)");
    what->add_option("--marks", *marks, "Marks file (CSV) of everything that was entered");
    what->require_option(1, 2);
    papers->add_option("--round", *round, "Only the papers of this round")->needs(out);
    papers->callback([source, folder, round, marks, &exit] {
        exit = folder->empty() ? verbs::Ok : verbs::exportPapers(*source, *folder, *round);
        if (exit == verbs::Ok && !marks->empty()) {
            exit = verbs::exportMarks(*source, *marks);
        }
    });

    auto *check = app.add_subcommand("check", "List everything that is wrong with a rulebook");
    auto rulebook = std::make_shared<std::string>();
    check->add_option("rulebook", *rulebook, "Rulebook file (JSON)")->required();
    check->callback([rulebook, &exit] { exit = verbs::check(*rulebook); });

    auto *results = app.add_subcommand("results", "Print the results of a show, running or not");
    auto show = std::make_shared<std::string>();
    auto asJson = std::make_shared<bool>(false);
    results->add_option("show", *show, "Show file (*.hoithi)")->required();
    results->add_flag("--json", *asJson, "As JSON (the only form; docs/verbs.md)")->required();
    results->callback([show, &exit] { exit = verbs::results(*show); });

    auto *stop = app.add_subcommand("stop", "End the desk of a show; everything stays recorded");
    auto running = std::make_shared<std::string>();
    stop->add_option("show", *running, "Show file (*.hoithi)")->required();
    stop->callback([running, &exit] { exit = verbs::stop(*running); });

    auto *verify = app.add_subcommand("verify", "Recompute the chain and the results of a show");
    auto checked = std::make_shared<std::string>();
    auto head = std::make_shared<std::string>();
    verify->add_option("show", *checked, "Show file (*.hoithi)")->required();
    verify->add_option("--head", *head, "Fingerprint printed on the papers");
    auto oracle = std::make_shared<bool>(false);
    verify->add_flag("--oracle", *oracle, "Compute closed rounds again by the Python program");
    verify->callback([checked, head, oracle, &exit] {
        exit = verbs::verify(*checked, *head);
        if (exit == verbs::Ok && *oracle) {
            exit = verbs::recompute(*checked);
        }
    });
}

void addSeals(CLI::App &app, int &exit)
{
    auto *seal = app.add_subcommand("seal", "Write a closed round as a sealed file");
    auto show = std::make_shared<std::string>();
    auto round = std::make_shared<std::string>();
    auto out = std::make_shared<std::string>();
    seal->add_option("show", *show, "Show file (*.hoithi)")->required();
    seal->add_option("--round", *round, "Id of the closed round")->required();
    seal->add_option("--out", *out, "New file (*.hoithi-round)")->required();
    seal->callback([show, round, out, &exit] { exit = verbs::seal(*show, *round, *out); });

    auto *import = app.add_subcommand("import", "Take sealed rounds over into a running show");
    auto target = std::make_shared<std::string>();
    auto files = std::make_shared<std::vector<std::string>>();
    auto key = std::make_shared<std::string>();
    import->add_option("show", *target, "Show file (*.hoithi) whose desk is running")->required();
    import->add_option("files", *files, "Sealed rounds (*.hoithi-round)")->required();
    import->add_option("--key", *key, "Fingerprint of the sealing laptop's key, as compared");
    import->callback(
        [target, files, key, &exit] { exit = verbs::importRounds(*target, *files, *key);
});
}

void addConsole(CLI::App &app, verbs::ConsoleOptions &options)
{
    app.add_option("show", options.show, "Show file (*.hoithi); without it the console asks");
    app.add_option("--rulebook", options.rulebook, "Make the show from it, if it is not there yet");
    app.add_option("--language", options.language, "vi or en; default: the one used last")
        ->check(CLI::IsMember({"vi", "en"}));
    app.add_flag("--display", options.display, "Open a projector window too");
    app.add_flag("--robots", options.robots, "Robots hold the evening at show pace");
}
}

int main(int argc, char **argv)
{
    CLI::App app("Hội Thi: runs a stage contest from the draw to the prizes.\n"
                 "Without a verb: the operator's console.");
    int exit = verbs::Ok;
    verbs::ConsoleOptions console;
    addConsole(app, console);
    addDesk(app, exit);
    addRobots(app, exit);
    addFiles(app, exit);
    addSeals(app, exit);
    app.require_subcommand(0, 1);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? verbs::Ok : verbs::CannotRead;
    }
    return app.get_subcommands().empty() ? verbs::runConsoleVerb(console, argc, argv) : exit;
}
