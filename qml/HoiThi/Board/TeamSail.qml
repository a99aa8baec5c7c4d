// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A team's small sail with its number, as it stands in rows and lists.
import QtQuick
import HoiThi.Look

Item {
    id: root

    required property int number
    property real tall: 8 * Look.u

    implicitHeight: root.tall
    implicitWidth: root.tall * 108 / 114

    Image {
        id: cloth
        source: Look.ornaments + "smallsail?theme=" + Look.colours.theme + "&team=" + root.number
            + "&px=" + Math.round(root.tall) + "&detail=" + (root.tall > 15 * Look.u ? "large" : "small")
    }

    Words {
        anchors.centerIn: cloth
        anchors.horizontalCenterOffset: 0.01 * root.tall
        anchors.verticalCenterOffset: 0.07 * root.tall
        visible: root.number > 0
        text: root.number
        face: Look.figures
        size: Math.max(4.3 * Look.u, 0.6 * root.tall)
        color: Look.sailInk(root.number)
    }
}
