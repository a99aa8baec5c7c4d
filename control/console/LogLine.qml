// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The newest fact of the record, and what Ctrl+Z takes back.
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Rectangle {
    id: root

    required property Frame frame

    color: "#050607"

    Row {
        x: Look.booth.gap
        height: parent.height
        spacing: Look.booth.gap

        Caption {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Nhật ký")
            color: Look.booth.quiet
            font.pixelSize: Look.booth.small
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            text: root.frame.logTime
            font.pixelSize: Look.booth.small
            font.weight: Font.DemiBold
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - undo.width - Look.booth.gap * 6 - 160)
            text: root.frame.logWords
            font.pixelSize: Look.booth.small
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 9
        }
    }
    Row {
        id: undo

        anchors.right: parent.right
        anchors.rightMargin: Look.booth.gap
        height: parent.height
        spacing: 6

        Caption {
            anchors.verticalCenter: parent.verticalCenter
            text: root.frame.undoWords === "" ? qsTr("Hoàn tác: không có")
                                              : qsTr("Hoàn tác: %1").arg(root.frame.undoWords)
            font.pixelSize: Look.booth.small
        }
        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            key: "Ctrl"
        }
        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            key: "Z"
        }
    }
}
