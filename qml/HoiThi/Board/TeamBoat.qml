// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A team's boat under full sail; hoist runs from a bare mast (0) to a set sail (1).
import QtQuick
import HoiThi.Look

Item {
    id: root

    property int number: 0 // 0: nobody may know yet; the sail stays furled
    property real tall: 60 * Look.u // of the whole box, mast top to keel
    property real hoist: 1
    property bool isNumberShown: true
    property string spars: "dark"
    property bool hasHull: true

    readonly property real unit: root.tall / 140
    readonly property string measures: "theme=" + Look.colours.theme + "&px=" + Math.round(root.tall)
                                       + "&spars=" + root.spars
    readonly property real footY: (100 + 10) * root.unit // where the boom lies

    implicitWidth: 130 * root.unit
    implicitHeight: root.tall

    Image {
        source: Look.ornaments + "mast?" + root.measures
    }

    Image {
        visible: root.number === 0 || root.hoist <= 0
        source: Look.ornaments + "furledsail?" + root.measures
    }

    Image {
        visible: root.number > 0 && root.hoist > 0
        source: root.number > 0 ? Look.ornaments + "sail?team=" + root.number + "&" + root.measures : ""
        transform: Scale {
            origin.y: root.footY
            yScale: Math.max(0.02, root.hoist)
        }
    }

    Words {
        visible: root.number > 0 && root.isNumberShown && root.hoist >= 0.999
        x: (48 + 14) * root.unit - width / 2
        y: (57 + 10) * root.unit - height / 2
        text: root.number
        face: Look.figures
        size: 40 * root.unit
        color: Look.sailInk(root.number)
    }

    Image {
        visible: root.hasHull
        source: Look.ornaments + "hull?" + root.measures
    }
}
