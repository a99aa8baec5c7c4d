// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each judge's total on a plate of its own, all figures of one size, side by side.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Board

Item {
    id: root

    required property var judges // [{label, total}]
    required property Scene scene // whose entrance the plates join

    readonly property real u: Look.u
    readonly property real gap: (root.judges.length > 5 ? 0.9 : 1.4) * root.u
    readonly property real cell: (root.width - root.gap * (root.judges.length - 1)) / Math.max(1, root.judges.length)
    readonly property real widest: root.judges.reduce(
        (most, judge) => Math.max(most, Look.figures.advance(root.textOf(judge.total), 1)), 0.1)
    readonly property real size: Math.min(8.4 * root.u, (root.cell - 1.6 * root.u) / root.widest)

    implicitHeight: root.judges.length > 0 ? 15.4 * root.u : 0

    function textOf(value: var): string {
        return value === undefined || value === null ? "" : String(value)
    }

    Repeater {
        model: root.judges.length

        Rectangle {
            id: plate

            required property int index
            readonly property var judge: root.judges[plate.index]

            x: plate.index * (root.cell + root.gap)
            y: (1 - plate.opacity) * 2 * root.u
            width: root.cell
            height: root.height
            color: Look.colours.plate
            opacity: root.scene.enter(300 + 70 * plate.index, 300)

            Rectangle {
                width: parent.width
                height: 0.3 * root.u
                color: Look.colours.goldLine
            }

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 0.3 * root.u
                text: root.textOf(plate.judge.label)
                face: Look.condensed
                size: 5.6 * root.u
                color: Look.colours.goldText
            }

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                // Its digits stand on one line whatever their size.
                y: parent.height - 1.2 * root.u - root.size * 1.069
                text: root.textOf(plate.judge.total)
                face: Look.figures
                size: root.size
            }
        }
    }
}
