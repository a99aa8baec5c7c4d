// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk's topics say about an evening that goes wrong, and what may be done about it now.
#pragma once

#include "control/console/evening.h"

#include <QVariantList>

namespace console::Mishaps {

//! The round has teams, is open, and its ceremony has not begun.
[[nodiscard]] bool mayChange(const Evening &evening, const QString &round);
//! Every turn of the chosen round that has been called, as its topic.
[[nodiscard]] QList<QJsonObject> calledTurns(const Evening &evening);
//! "Bình Hải · Giới thiệu"
[[nodiscard]] QString turnText(const QJsonObject &view);
[[nodiscard]] QVariantList turnOptions(const QList<QJsonObject> &turns);

[[nodiscard]] bool mayDeduct(const Evening &evening, const QJsonObject &view);
[[nodiscard]] bool mayReopen(const Evening &evening, const QJsonObject &view);
[[nodiscard]] bool mayRestart(const Evening &evening, const QJsonObject &view);
//! It was corrected and approved anew; the hall still knows the score from before.
[[nodiscard]] bool mayAnnounceAgain(const QJsonObject &view);
[[nodiscard]] bool isApproved(const QJsonObject &view);

//! Until the results are signed, or until the ceremony where the regulation says so.
[[nodiscard]] bool mayComplain(const Evening &evening, const QString &round);
[[nodiscard]] QList<QJsonObject> openComplaints(const Evening &evening);
//! A complaint is open, or the hall still knows a score from before a correction.
[[nodiscard]] bool holdsPrizes(const Evening &evening);
//! May be voided: neither void already, nor the last one, nor complete.
[[nodiscard]] QJsonArray voidableSegments(const Evening &evening);
//! Keys whose questions can still be cancelled, with "segment", its names, and "questions" left.
[[nodiscard]] QJsonArray cancellableKeys(const Evening &evening);

//! A session of the chosen round: {"number","label","opened","suspended"}.
[[nodiscard]] QList<QJsonObject> sessions(const Evening &evening);
//! Teams in the order in which they are called.
[[nodiscard]] QJsonArray callingOrder(const Evening &evening);
[[nodiscard]] QJsonArray teamsThatLeft(const Evening &evening);

}
