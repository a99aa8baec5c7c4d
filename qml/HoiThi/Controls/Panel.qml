// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A framed part of a page with its title line.
import QtQuick
import HoiThi.Look

Rectangle {
    id: root

    default property alias content: body.data
    property string title: ""
    property string iconName: ""
    property string note: ""
    property color noteColor: Look.booth.second

    color: Look.booth.panel
    border.color: Look.booth.line
    radius: Look.booth.radius

    Item {
        id: head

        width: parent.width
        height: root.title === "" ? 0 : Look.booth.head
        visible: root.title !== ""

        Icon {
            id: icon

            x: Look.booth.pad
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
        }
        Caption {
            id: title

            x: icon.visible ? icon.x + icon.width + Look.booth.gap * 0.66 : Look.booth.pad
            width: Math.min(implicitWidth, parent.width - x - note.implicitWidth - 2 * Look.booth.pad)
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
        }
        Caption {
            id: note

            anchors.right: parent.right
            anchors.rightMargin: Look.booth.pad
            anchors.verticalCenter: parent.verticalCenter
            text: root.note
            color: root.noteColor
            font.pixelSize: Look.booth.small
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Look.booth.line
        }
    }
    Item {
        id: body

        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
