// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/main/console_verb.h"

#include "control/console/console.h"
#include "control/main/desk_keeper.h"
#include "control/main/verbs.h"
#include "control/platform/child.h"
#include "control/rehearsal/line.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <iostream>

namespace verbs {

namespace {

using namespace std::chrono_literals;

//! Projectors and papers outlive a console that dies: the hall must not go dark with it.
void startProgram(const std::string &path, std::vector<std::string> arguments,
    platform::Lifetime lifetime = platform::Lifetime::OutlivesParent)
{
    platform::ChildProgram program;
    program.path = path;
    program.arguments = std::move(arguments);
    program.lifetime = lifetime;
    if (const auto started = platform::Child::start(program); !started) {
        std::cerr << started.error().text << '\n';
    }
}

std::string besideThis(const char *name)
{
    return QFileInfo(QString::fromStdString(platform::ownProgram()))
        .dir()
        .filePath(QString::fromLatin1(name))
        .toStdString();
}

//! The contests that came with the program: installed beside it, else those of the source tree.
QString ownContests()
{
    const QDir program = QFileInfo(QString::fromStdString(platform::ownProgram())).dir();
    for (const char *folder : {"../share/hoithi/contests", "../../../media/contests"}) {
        const QFileInfo found(program.filePath(QString::fromLatin1(folder)));
        if (found.isDir()) {
            return found.canonicalFilePath();
        }
    }
    return {};
}

//! The operator's own way to a projector: a one-time link for the first display's seat.
void openProjector(const platform::RunningDesk &desk)
{
    rehearsal::Network network;
    rehearsal::Line line(network, "127.0.0.1", static_cast<std::uint16_t>(desk.port),
        {"hoithi-control", "launcher", {}, desk.operatorToken});
    if (const auto fault = line.join(5s)) {
        std::cerr << fault->vi << '\n';
        return;
    }
    const contest::OrderId id{"projector-" + std::to_string(line.deskNow())};
    line.send(messages::Offer{id, "display:1"});
    network.wait([&] { return line.offered(id).has_value(); }, 5s);
    if (const auto offered = line.offered(id)) {
        startProgram(besideThis("hoithi-display"),
            {"http://127.0.0.1:" + std::to_string(desk.port) + "/#" + offered->secret, "--windowed",
                "1280x720"});
    }
}

}

int runConsoleVerb(const ConsoleOptions &options, int &argc, char **argv)
{
    // Qt 6.4.2's script compiler can crash while collecting garbage; pages need no speed from it.
    qputenv("QV4_FORCE_INTERPRETER", "1");
    // Qt would take our --display for the X server's own option of that name: it gets no arguments.
    argc = 1;
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("hoithi-control"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hội Thi"));
    DeskKeeper keeper;
    console::ConsoleStart start;
    start.launcher = &keeper;
    start.contests = ownContests();
    start.language = QString::fromStdString(options.language);
    start.makePapers = [&keeper](const QString &round) {
        if (keeper.desk()) {
            const std::string show = keeper.desk()->show;
            startProgram(platform::ownProgram(),
                {"export", show, "--out", show + ".papers", "--round", round.toStdString()});
        }
    };
    start.startProjector = [](const QString &link) {
        startProgram(besideThis("hoithi-display"), {link.toStdString()});
    };
    QObject::connect(&keeper, &DeskKeeper::ready, &application, [&] {
        if (options.display) {
            openProjector(*keeper.desk());
        }
        if (options.robots) {
            startProgram(platform::ownProgram(), {"perform", keeper.desk()->show},
                platform::Lifetime::EndsWithParent);
        }
    });
    const QString show = QString::fromStdString(options.show);
    if (!show.isEmpty() && !options.rulebook.empty() && !QFileInfo::exists(show)) {
        std::optional<int> failed;
        keeper.create(QString::fromStdString(options.rulebook), show,
            [&](const std::variant<console::DeskAddress, contest::Words> &opened) {
                if (const auto *words = std::get_if<contest::Words>(&opened)) {
                    std::cerr << words->vi << '\n' << words->en << '\n';
                    failed = Fault;
                } else {
                    start.desk = std::get<console::DeskAddress>(opened);
                }
            });
        while (!failed && !start.desk) {
            QGuiApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        if (failed) {
            return *failed;
        }
    } else {
        start.showPath = show;
    }
    return console::runConsole(application, start);
}

}
