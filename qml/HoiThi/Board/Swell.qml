// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One layer of the sea's swell: a strip that drifts by whole waves and so never ends.
import QtQuick
import HoiThi.Look

Item {
    id: root

    required property int depth // 0 = farthest
    property real strength: 1 // of the gold lines; text stands on fainter ones
    property real heave: 1

    readonly property int wave: Math.round([14, 21, 29, 38, 48][root.depth] * Look.u)
    readonly property real amplitude: [0.35, 0.75, 1.3, 2.05, 2.95][root.depth] * Look.u * root.heave

    Image {
        id: strip

        y: -root.amplitude / 2 - 0.5 * Look.u
        source: root.width < 1 ? "" : Look.ornaments + "swell?theme=" + Look.colours.theme
            + "&layer=" + root.depth + "&u=" + Look.u.toFixed(3)
            + "&w=" + Math.ceil(root.width + root.wave) + "&wave=" + root.wave
            + "&strength=" + root.strength.toFixed(2) + "&heave=" + root.heave.toFixed(2)

        NumberAnimation on x {
            running: Look.idleMotion && root.visible
            from: 0
            to: -root.wave
            duration: 1000 * root.wave / ([0.55, 0.75, 1.0, 1.35, 1.8][root.depth] * Look.u)
            loops: Animation.Infinite
        }
    }
}
