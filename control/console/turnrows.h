// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One turn as rows: the judges' tiles, the matrix of marks, the sum, what is missing.
#pragma once

#include "control/console/evening.h"

#include <QCoreApplication>

namespace console {

//! Whether numbers may be seen at the moment.
enum class Marks { Hidden, Shown };

struct TurnRows
{
    Q_DECLARE_TR_FUNCTIONS(console::TurnRows)

public:
    //! Tiles: judge, label, name, chair, state, stateText, filled, of, isHere, silentText, total
    [[nodiscard]] static QList<QVariantMap> tiles(
        const Evening &evening, const QJsonObject &turn, Marks marks);
    //! Steps: id, label, state (done, now, later)
    [[nodiscard]] static QList<QVariantMap> steps(const Evening &evening, const QJsonObject &turn);
    //! Lines of the sum: id, kind, label, value
    [[nodiscard]] static QList<QVariantMap> sum(const Evening &evening, const QJsonObject &turn);
};

}
