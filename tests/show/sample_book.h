// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rulebook files for tests of secrecy, made from the sample: small contests under any reveal
// policy.
#pragma once

#include "contest/rulebook.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <string>

namespace show {

//! In the rulebook format's words.
struct RevealWords
{
    QString scores, ranking, judges;
    QString deviation = QStringLiteral("off"); //!< what happens when marks lie far apart
};

struct SampleBook
{
    std::shared_ptr<QTemporaryDir> folder;
    std::string file;
    std::optional<contest::Rulebook> book;
    std::string fault; //!< why there is none
};

//! The cluster of Bình Trị alone, with its first teams.
[[nodiscard]] SampleBook smallContest(const RevealWords &reveal, int teams);

//! Three clusters and their final, as they are.
[[nodiscard]] SampleBook wholeContest(const RevealWords &reveal);

//! $HOITHI_SEED or a new one, which is printed; the whole range of 32 bits.
[[nodiscard]] unsigned seedOfThisRun();

}
