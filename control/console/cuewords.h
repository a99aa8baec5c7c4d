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

//! What a step of the ceremony does, never whose name it brings.
[[nodiscard]] QString stepTitle(const QJsonObject &step);
//! "Đang chấm điểm, Xã Bình Trị": what taking the cue does, as long as it needs to be.
[[nodiscard]] QString actTitle(const Evening &evening, const QJsonObject &cue);
//! "Đang chấm điểm"; a prize step by its number.
[[nodiscard]] QString sceneTitle(const Evening &evening, const QJsonObject &cue);
[[nodiscard]] CueCard cueCard(const Evening &evening, const QJsonObject &cue);
[[nodiscard]] bool isTurnScene(const QString &scene);
[[nodiscard]] QVariantMap cardRoles(const CueCard &card);

}
