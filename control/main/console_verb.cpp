// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/main/console_verb.h"

#include "control/console/console.h"
#include "control/main/desk_keeper.h"
#include "control/main/projectors.h"
#include "control/main/verbs.h"
#include "control/platform/child.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

#include <iostream>

namespace verbs {

namespace {

void startProgram(std::vector<std::string> arguments)
{
    platform::ChildProgram program;
    program.path = platform::ownProgram();
    program.arguments = std::move(arguments);
    program.lifetime = platform::Lifetime::EndsWithParent;
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
        if (!keeper.desk()) {
            return console::Paperwork();
        }
        const QString show = QString::fromStdString(keeper.desk()->show);
        const QString folder = show + QStringLiteral(".papers");
        return console::Paperwork{
            {QString::fromStdString(platform::ownProgram()), QStringLiteral("export"), show,
                QStringLiteral("--out"), folder, QStringLiteral("--round"), round},
            folder};
    };
    start.sealCommand = [&keeper](const QString &round, const QString &file) {
        const std::string show = keeper.desk() ? keeper.desk()->show : std::string();
        return QStringList{QString::fromStdString(platform::ownProgram()), QStringLiteral("seal"),
            QString::fromStdString(show), QStringLiteral("--round"), round, QStringLiteral("--out"),
            file};
    };
    Projectors projectors(besideThis("hoithi-display"));
    start.startProjector = [&projectors](const QString &link, Projectors::Ended ended) {
        QUrl here(link);
        here.setHost(QStringLiteral("127.0.0.1")); // no cable must matter to this machine's window
        projectors.open(here.toString(), std::move(ended));
    };
    start.wantsProjector = options.display;
    start.watches = options.robots;
    QObject::connect(&keeper, &DeskKeeper::ready, &application, [&] {
        if (options.robots) {
            startProgram({"perform", keeper.desk()->show});
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
