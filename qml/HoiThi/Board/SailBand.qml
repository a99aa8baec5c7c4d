// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A band that grows from the left edge and ends in a sail's belly.
import QtQuick
import HoiThi.Look

Item {
    id: root

    property color fill: Look.colours.plate
    property color line: Look.colours.goldLine
    property real edge: 0 // width of the gold rule, pixels; 0 = none
    property real reach: 1 // share of the full length that has grown

    readonly property string fillName: root.fill.toString().slice(-6)
    readonly property string lineName: root.line.toString().slice(-6)
    readonly property real belly: 0.16 * root.height
    readonly property int bodyWidth: Math.max(0, Math.round((root.width - root.belly) * root.reach))

    Rectangle {
        width: root.bodyWidth
        height: root.height
        color: root.fill
    }

    Image {
        x: root.bodyWidth
        visible: root.reach > 0
        source: root.height < 1 ? "" : Look.ornaments + "bandend?fill=" + root.fillName
            + "&line=" + root.lineName + "&edge=" + root.edge.toFixed(1) + "&px=" + Math.round(root.height)
    }

    Rectangle {
        visible: root.edge > 0
        width: root.bodyWidth
        height: root.edge
        color: root.line
    }

    Rectangle {
        visible: root.edge > 0
        y: root.height - height
        width: root.bodyWidth
        height: root.edge
        color: root.line
    }
}
