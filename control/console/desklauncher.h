// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the console gets a desk for a show file: the program's main knows processes, the start page
// only asks.
#pragma once

#include "contest/words.h"

#include <QStringList>
#include <QUrl>

#include <functional>
#include <variant>

namespace console {

//! Where a desk listens, and the token of the operator's seat.
struct DeskAddress
{
    QUrl url; //!< ws://127.0.0.1:PORT/ws
    QString token;
};

enum class ProjectorEnd {
    Closed, //!< by somebody who wanted it
    Died,
};

//! Opens a projector window that joins by this link; `ended` is called once, when it is gone.
using StartProjector
    = std::function<void(const QString &link, std::function<void(ProjectorEnd)> ended)>;

//! How the papers of a round are made, and where they come to lie.
struct Paperwork
{
    QStringList command; //!< program and arguments; none: they cannot be made now
    QString folder;
};

class DeskLauncher
{
public:
    using Opened = std::function<void(const std::variant<DeskAddress, contest::Words> &)>;

    virtual ~DeskLauncher() = default;
    //! Finds or starts the desk of an existing show file.
    virtual void open(const QString &showPath, Opened opened) = 0;
    //! Makes a new show file from a rulebook, then opens it.
    virtual void create(const QString &rulebookPath, const QString &showPath, Opened opened) = 0;
    //! What the contest of a rulebook is called; empty if the file is no rulebook.
    [[nodiscard]] virtual QString titleOf(const QString &rulebookPath) const = 0;
};

}
