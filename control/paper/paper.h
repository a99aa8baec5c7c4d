// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The papers of a round, made from a snapshot of its contest. Layout after Decree 30/2020: A4,
// margins 20/20/30/15 mm, Times New Roman's metric twin, page number top centre from page 2 on.
#pragma once

#include "contest/contest.h"
#include "contest/words.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace paper {

//! What every paper of one printing says alike.
struct Edition
{
    const contest::Contest &contest;
    contest::RoundId round;
    QString fingerprint; //!< of the record at the time of printing
    qint64 wallMs = 0; //!< time of printing, ms since 1970 UTC
};

enum class Orientation { Portrait, Landscape };

//! A document as a subset of HTML that QTextDocument lays out.
struct Document
{
    QString fileName; //!< "bang-tong-hop-cum_binh_tri.pdf"
    QString title;
    Orientation orientation = Orientation::Portrait;
    QString html;
};

//! Bảng tổng hợp điểm: each judge's total, penalties, segment scores, places and their reasons.
[[nodiscard]] Document tally(const Edition &edition);
//! Biên bản chấm thi: panel, course, incidents, results, proposed prizes, signatures.
[[nodiscard]] Document minutes(const Edition &edition);
//! Phiếu chấm điểm: one blank page per judge, segment and team, for marking by hand.
[[nodiscard]] Document blankSheets(const Edition &edition);

//! Writes a PDF whole or not at all; needs a QGuiApplication. Words: why not.
[[nodiscard]] std::optional<contest::Words> writePdf(
    const Document &document, const Edition &edition, const QString &folder);

//! All papers of the round into the folder, which is made. Words: the first that failed.
[[nodiscard]] std::optional<contest::Words> writePapers(
    const Edition &edition, const QString &folder);

}
