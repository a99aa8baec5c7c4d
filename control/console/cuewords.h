// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the console names what the hall can be shown.
#pragma once

#include "control/console/evening.h"

namespace console {

//! What a card draws as a stand-in for the picture of a cue.
struct CueCard
{
    QString title; //!< "Đang chấm điểm"
    QString kicker; //!< segment or round
    QString subject; //!< team or prize
    int number = 0; //!< of the team; 0: none
};

//! "Đang chấm điểm"; a prize step by its words.
[[nodiscard]] QString sceneTitle(const Evening &evening, const QJsonObject &cue);
[[nodiscard]] CueCard cueCard(const Evening &evening, const QJsonObject &cue);
[[nodiscard]] bool isTurnScene(const QString &scene);
[[nodiscard]] QVariantMap cardRoles(const CueCard &card);

}
