// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Flakes of gold leaf that drift down for four seconds and are gone.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look

Item {
    id: root

    property int count: 90
    property real from: 0.5 // share of the width where the leaf begins
    property real progress: 1 // 0 = thrown, 1 = over

    visible: root.progress > 0 && root.progress < 1

    Repeater {
        model: root.count

        Image {
            id: flake

            required property int index
            // Golden-ratio steps scatter the flakes evenly and alike in every run.
            readonly property real chance: (index * 0.618034) % 1
            readonly property real other: (index * 0.754878 + 0.3) % 1
            readonly property real third: (index * 0.569840 + 0.7) % 1
            readonly property real span: root.height * (1.0 + 0.5 * flake.third)

            x: (root.from + (1 - root.from) * flake.chance) * root.width
               + Math.sin(root.progress * 9 + flake.index) * 1.6 * Look.u
            y: -root.height * (0.1 + 0.8 * flake.other) + flake.span * root.progress * 1.25
            opacity: Math.min(1, (1 - root.progress) * 4)
            source: Look.ornaments + "leaf?theme=" + Look.colours.theme + "&shape=" + flake.index % 8
                + "&px=" + Math.round((0.9 + 1.4 * flake.third) * Look.u)
        }
    }
}
