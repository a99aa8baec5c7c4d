// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts the program and reads its words when it has ended.
#include "control/console/sideprogram.h"

#include <QProcess>

namespace console {

namespace {

//! The verb says what is wrong first in Vietnamese, then in English.
QJsonObject wordsOf(QProcess &program)
{
    const QStringList lines
        = QString::fromUtf8(program.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    const QString vi = lines.isEmpty() ? program.errorString() : lines.first();
    return {{QStringLiteral("vi"), vi}, {QStringLiteral("en"), lines.size() > 1 ? lines[1] : vi}};
}

}

void runAside(
    const QStringList &command, QObject *owner, std::function<void(const SideEnd &)> ended)
{
    auto *program = new QProcess(owner);
    const auto tell = [program, ended = std::move(ended)] {
        const bool done = program->exitStatus() == QProcess::NormalExit && program->exitCode() == 0
            && program->error() != QProcess::FailedToStart;
        ended({done, QString::fromUtf8(program->readAllStandardOutput()),
            done ? QJsonObject() : wordsOf(*program)});
        program->deleteLater();
    };
    QObject::connect(program, &QProcess::finished, owner, tell);
    QObject::connect(
        program, &QProcess::errorOccurred, owner, [tell](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) { // finished() comes after every other one
                tell();
            }
        });
    program->start(command.first(), command.mid(1));
}

}
