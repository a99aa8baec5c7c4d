// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One act, with what the evening waits for under it.
import QtQuick
import HoiThi.Look
import HoiThi.Controls

Column {
    id: root

    required property string heading
    required property string label
    required property string detail
    required property bool canDo
    required property bool isPressing
    property real viewTop: -Infinity
    property real viewBottom: Infinity

    signal wanted()

    spacing: 4
    topPadding: root.heading === "" ? 0 : Look.booth.gap * 0.5

    Caption {
        width: parent.width
        visible: text !== ""
        text: root.heading
        color: Look.booth.second
        font.pixelSize: Look.booth.small
        font.weight: Font.DemiBold
    }
    Btn {
        width: parent.width
        enabled: root.canDo
        look: root.isPressing ? "attention" : "plain"
        // Without a GPU, Qt 6.4 paints icons that lie beyond the list's edge.
        iconName: y < root.viewTop || y + height > root.viewBottom ? ""
                : root.isPressing ? "warning" : "sheet"
        align: Qt.AlignLeft
        text: root.label
        onClicked: root.wanted()
    }
    Caption {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.WordWrap
        text: root.detail
        color: Look.booth.amber
        font.pixelSize: Look.booth.small
    }
}
