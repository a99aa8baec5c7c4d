// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The operator's console as the rest of the program sees it: one function.
#pragma once

#include "control/console/desklauncher.h"

#include <QString>

#include <functional>
#include <optional>

class QGuiApplication;

namespace console {

struct ConsoleStart
{
    DeskLauncher *launcher = nullptr; //!< outlives the console
    std::optional<DeskAddress> desk; //!< known already, e.g. --join
    QString showPath; //!< a show to open at once; empty: the start page asks
    QString contests; //!< folder of the contests that came with the program; may be empty
    QString language; //!< "vi", "en"; empty: the one used last
    //! How the papers of a round are made; none: not offered.
    std::function<Paperwork(const QString &round)> makePapers;
    StartProjector startProjector; //!< none: hoithi-display beside this program, unwatched
    bool wantsProjector = false; //!< one is opened as soon as the desk answers
    bool watches = false; //!< robots hold the evening: the page of the show is opened
    //! Program and arguments that seal a closed round into a file; none: not offered.
    std::function<QStringList(const QString &round, const QString &file)> sealCommand;
};

//! Shows the console and runs until its window is closed; returns the exit code of the program.
int runConsole(QGuiApplication &application, const ConsoleStart &start);

}
