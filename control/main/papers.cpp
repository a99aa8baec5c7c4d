// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/main/papers.h"

#include "control/main/verbs.h"
#include "control/paper/paper.h"

#include <QDateTime>
#include <QGuiApplication>

#include <iostream>
#include <memory>

namespace verbs {

namespace {

//! Fonts need a QGuiApplication; a verb without a screen makes one that has none.
std::unique_ptr<QGuiApplication> withFonts()
{
    if (QGuiApplication::instance() != nullptr) {
        return nullptr;
    }
    static int argc = 1;
    static char name[] = "hoithi-control";
    static char *argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

std::optional<contest::Words> writeRound(
    const ShowFile &file, const contest::RoundId &round, const std::string &folder)
{
    const paper::Edition edition{file.contest, round,
        QString::fromStdString(journal::fingerprintText(file.head)),
        QDateTime::currentMSecsSinceEpoch()};
    return paper::writePapers(edition, QString::fromStdString(folder));
}

}

std::optional<contest::Words> writeAllPapers(const ShowFile &file, const std::string &folder)
{
    const auto application = withFonts();
    for (const contest::Round &round : file.contest.rulebook->rounds) {
        if (file.contest.round(round.id).runningOrder.empty()) {
            continue;
        }
        if (auto fault = writeRound(file, round.id, folder)) {
            return fault;
        }
    }
    return std::nullopt;
}

int exportPapers(const std::string &show, const std::string &folder, const std::string &round)
{
    const auto file = readShow(show);
    if (!file) {
        std::cerr << file.error().words.vi << '\n' << file.error().words.en << '\n';
        return file.error().readable ? Fault : CannotRead;
    }
    const auto application = withFonts();
    std::optional<contest::Words> fault;
    if (round.empty()) {
        fault = writeAllPapers(file.value(), folder);
    } else if (file.value().contest.rulebook->round({round}) == nullptr) {
        fault = contest::Words{
            "Không có vòng thi “" + round + "”.", "There is no round “" + round + "”."};
    } else {
        fault = writeRound(file.value(), {round}, folder);
    }
    if (fault) {
        std::cerr << fault->vi << '\n' << fault->en << '\n';
        return Fault;
    }
    return Ok;
}

}
