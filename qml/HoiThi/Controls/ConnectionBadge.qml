// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of one seat: icon, word and colour.
import QtQuick
import HoiThi.Look

Row {
    id: root

    required property string seatState // here, silent, lost, offered, empty

    readonly property color ink: root.seatState === "here" ? Look.booth.green
                               : root.seatState === "silent" || root.seatState === "lost"
                                 ? Look.booth.amber
                               : root.seatState === "offered" ? Look.booth.text : Look.booth.quiet

    spacing: 6

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.seatState === "here" ? "check" : root.seatState === "offered" ? "wait"
            : root.seatState === "empty" ? "none" : "warning"
        size: Look.booth.small
        color: root.ink
    }
    Caption {
        text: root.seatState === "here" ? qsTr("Đã vào")
            : root.seatState === "silent" ? qsTr("Im lặng")
            : root.seatState === "lost" ? qsTr("Mất kết nối")
            : root.seatState === "offered" ? qsTr("Đang chờ quét") : qsTr("Chưa có máy")
        color: root.ink
        font.pixelSize: Look.booth.small
        font.weight: Font.DemiBold
    }
}
