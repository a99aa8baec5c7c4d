// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sealed prize: a rolled sail, lashed in gold. It is told nothing of the team inside.
import QtQuick
import HoiThi.Look

Item {
    id: root

    property real labelWidth: 0 // kept free of lashings, pixels

    Image {
        y: -1.6 * Look.u
        source: root.width < 1 || root.height < 1 ? "" : Look.ornaments + "furledband?theme=" + Look.colours.theme
            + "&u=" + Look.u.toFixed(3) + "&w=" + Math.round(root.width) + "&h=" + Math.round(root.height)
            + "&label=" + Math.round(root.labelWidth)
    }
}
