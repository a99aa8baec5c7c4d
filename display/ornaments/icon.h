// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the few signs that fonts lack: a tick, an hourglass, a warning triangle.
#pragma once

#include <QColor>
#include <QImage>
#include <QString>

namespace ornaments {

[[nodiscard]] QImage paintIcon(const QString &shape, const QColor &colour, int side);

} // namespace ornaments
