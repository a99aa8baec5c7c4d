// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a test sees of the hall: a projection without a screen, its texts and its complaints.
#pragma once

#include "display/projection.h"

#include <QJsonObject>
#include <QRectF>
#include <QStringList>

namespace hall {

//! One view of tests/display/views by its file's name.
[[nodiscard]] QJsonObject view(const QString &name);
[[nodiscard]] QStringList viewNames();

struct Line
{
    QString text;
    QRectF place; //!< of the ink's line box, in the window
    double capsHeight; //!< share of the window's height that its capitals take
    bool isCut; //!< elided, or wider or taller than its own item
};

//! A window of this size with one view at this age of its entrance.
class Screen
{
public:
    explicit Screen(const QSize &size, double age = 60000, const QString &theme = "night");

    //! Waits for the picture to stand; false if it never does.
    [[nodiscard]] bool shows(const QJsonObject &live);
    [[nodiscard]] QList<Line> lines();
    [[nodiscard]] QStringList texts();
    [[nodiscard]] QStringList pictures(); //!< sources of all images, seen or not
    [[nodiscard]] Projection &projection() { return m_projection; }

private:
    Projection m_projection;
    int m_settled = -1;
    qint64 m_now = 0;
};

//! Collects what QML and the painter complain about while it lives.
class Complaints
{
public:
    Complaints();
    ~Complaints();
    [[nodiscard]] static QStringList heard();
};

}
