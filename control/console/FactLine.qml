// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of the record.
import QtQuick
import HoiThi.Look
import HoiThi.Controls

Item {
    id: root

    required property int sequence
    required property string time
    required property string actor
    required property string text
    required property bool isUndoable
    required property bool isCurrent

    implicitHeight: Math.max(Look.booth.isCompact ? 34 : 44, words.implicitHeight + 12)

    Rectangle {
        anchors.fill: parent
        color: root.isCurrent ? Look.booth.raised : "transparent"
        border.color: Look.booth.focus
        border.width: root.isCurrent ? 2 : 0
    }
    Caption {
        x: Look.booth.pad
        width: Look.booth.body * 3
        anchors.verticalCenter: parent.verticalCenter
        text: root.sequence
        color: Look.booth.quiet
        font.pixelSize: Look.booth.small
    }
    Caption {
        x: Look.booth.pad + Look.booth.body * 3
        anchors.verticalCenter: parent.verticalCenter
        text: root.time
        color: Look.booth.second
        font.pixelSize: Look.booth.small
    }
    Caption {
        x: Look.booth.pad + Look.booth.body * 8
        width: Look.booth.body * 9
        anchors.verticalCenter: parent.verticalCenter
        text: root.actor
        font.pixelSize: Look.booth.small
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 10
    }
    Caption {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Look.booth.pad + Look.booth.body * 17.5
        anchors.right: back.left
        anchors.rightMargin: Look.booth.gap
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.WordWrap
        text: root.text
    }
    Icon {
        id: back

        anchors.right: parent.right
        anchors.rightMargin: Look.booth.pad
        anchors.verticalCenter: parent.verticalCenter
        width: Look.booth.icon
        name: root.isUndoable ? "undo" : ""
        color: Look.booth.amber
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Look.booth.line
    }
}
