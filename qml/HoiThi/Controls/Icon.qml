// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One icon of the house, drawn in the colour and size it is given.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import HoiThi.Look
import "iconpaths.js" as IconPaths

Item {
    id: root

    property string name: ""
    property color color: Look.booth.text
    property real size: Look.booth.icon

    readonly property bool isFilled: IconPaths.filled.includes(root.name)

    implicitWidth: root.size
    implicitHeight: root.size
    visible: root.name !== ""

    // Qt 6.4 without a GPU paints the shapes of hidden items: let there be none.
    Repeater {
        model: root.visible ? 1 : 0

        Shape {
            width: 24
            height: 24
            scale: root.size / 24
            transformOrigin: Item.TopLeft

            ShapePath {
                strokeColor: root.color
                strokeWidth: root.isFilled ? 0.5 : 2
                fillColor: root.isFilled ? root.color : "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: IconPaths.outlines[root.name] ?? ""
                }
            }
        }
    }
}
