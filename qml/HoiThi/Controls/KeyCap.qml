// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of a key, beside what it does.
import QtQuick
import HoiThi.Look

Rectangle {
    id: root

    required property string key

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 10)
    implicitHeight: Look.booth.small + 8
    visible: root.key !== ""
    color: "#08090A"
    border.color: Look.booth.edge
    radius: 4

    Caption {
        id: label

        anchors.centerIn: parent
        text: root.key
        font.pixelSize: Look.booth.small - 1
        font.weight: Font.DemiBold
    }
}
