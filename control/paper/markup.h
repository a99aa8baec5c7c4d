// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts that all papers are put together from.
#pragma once

#include "contest/contest.h"
#include "contest/points.h"
#include "control/paper/paper.h"

#include <QString>
#include <QStringList>

#include <span>

namespace paper {

//! Text safe inside HTML.
[[nodiscard]] QString safe(const std::string &text);

//! Safe too, with the separator between them.
[[nodiscard]] QString joined(std::span<const std::string> texts, const QString &separator);
[[nodiscard]] QString para(const QString &html);
//! Of a numbered part.
[[nodiscard]] QString heading(const QString &text);

//! One cell's attributes, for example "align=right".
struct Cell
{
    QString html;
    QString attributes = {};
};
[[nodiscard]] QString row(
    const std::vector<Cell> &cells, const QString &tag = QStringLiteral("td"));
//! A table with ruled cells over the whole width; `widths` in percent, empty: as they come.
[[nodiscard]] QString table(const QStringList &rows, const QList<int> &widths = {},
    const QString &size = QStringLiteral("12pt"));

//! Issuing body on the left, Quốc hiệu and Tiêu ngữ on the right, number and place-date below.
[[nodiscard]] QString letterhead(
    const Edition &edition, const QString &body, const QString &number);
//! "ngày 21 tháng 11 năm 2026", the printing day in this machine's time zone.
[[nodiscard]] QString dayText(const Edition &edition);
//! Signature columns, each a title and, lower down, a name or dots.
[[nodiscard]] QString signatures(const QList<QPair<QString, QString>> &columns);

[[nodiscard]] QString figure(const contest::Fraction &value, int places);
[[nodiscard]] QString teamName(const Edition &edition, const contest::TeamId &team);
[[nodiscard]] QString teamNames(const Edition &edition, const std::vector<contest::TeamId> &teams,
    const QString &separator = QStringLiteral(", "));
[[nodiscard]] QString judgeLabel(const contest::Rulebook &rulebook, const contest::JudgeId &judge);

}
