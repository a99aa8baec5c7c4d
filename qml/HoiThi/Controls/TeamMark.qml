// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A team's number in a colour and a shape of its own: neither is needed to tell teams apart.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import HoiThi.Look

Item {
    id: root

    required property int number
    property real size: Look.booth.body * 1.8

    readonly property int kind: Math.max(0, root.number - 1) % 8
    readonly property list<string> outlines: [
        "M50 2 A48 48 0 1 1 49.9 2 Z",
        "M6 6 L94 6 L94 94 L6 94 Z",
        "M50 0 L100 50 L50 100 L0 50 Z",
        "M25 5 L75 5 L100 50 L75 95 L25 95 L0 50 Z",
        "M50 2 L98 38 L80 96 L20 96 L2 38 Z",
        "M30 2 L70 2 L98 30 L98 70 L70 98 L30 98 L2 70 L2 30 Z",
        "M4 6 L96 6 L96 60 L50 98 L4 60 Z",
        "M24 16 L76 16 A34 34 0 0 1 76 84 L24 84 A34 34 0 0 1 24 16 Z"]

    implicitWidth: root.size
    implicitHeight: root.size
    visible: root.number > 0

    // Only while it is seen, as in Icon.
    Repeater {
        model: root.visible ? 1 : 0

        Shape {
            width: 100
            height: 100
            scale: root.size / 100
            transformOrigin: Item.TopLeft

            ShapePath {
                strokeWidth: -1
                fillColor: Look.booth.teams[root.kind]

                PathSvg {
                    path: root.outlines[root.kind]
                }
            }
        }
    }
    Caption {
        anchors.centerIn: parent
        text: root.number
        color: Look.sailInk(root.number)
        font.weight: Font.Black
        font.pixelSize: Math.max(9, root.size * (root.number > 9 ? 0.4 : 0.5))
        lineHeight: 1
    }
}
