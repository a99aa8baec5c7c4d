// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing to do or to know: done, open or plain, with its words.
import QtQuick
import HoiThi.Look

Item {
    id: root

    default property alias actions: buttons.data
    required property string text
    property string detail: ""
    property bool isOpen: false

    implicitHeight: column.implicitHeight + Look.booth.gap * 1.6

    Rectangle {
        anchors.fill: parent
        visible: root.isOpen
        color: Look.booth.amberTint
    }
    Icon {
        id: icon

        x: Look.booth.pad
        y: Look.booth.gap * 0.8
        name: root.isOpen ? "warning" : "check"
        color: root.isOpen ? Look.booth.amber : Look.booth.green
    }
    Column {
        id: column

        anchors.left: icon.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: parent.right
        anchors.rightMargin: Look.booth.pad
        y: Look.booth.gap * 0.8
        spacing: 4

        Caption {
            width: parent.width
            wrapMode: Text.WordWrap
            text: root.text
            font.weight: Font.DemiBold
        }
        Caption {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.WordWrap
            text: root.detail
            color: Look.booth.second
            font.pixelSize: Look.booth.small
        }
        Flow {
            id: buttons

            width: parent.width
            spacing: Look.booth.gap * 0.66
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Look.booth.line
    }
}
