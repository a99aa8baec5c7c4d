// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The title line of a page, with its buttons at the right.
import QtQuick
import HoiThi.Look
import HoiThi.Controls

Item {
    id: root

    default property alias actions: row.data
    required property string title
    property string detail: ""

    implicitHeight: Look.booth.isCompact ? 36 : 46

    Caption {
        id: name

        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        font.pixelSize: Look.booth.heading
        font.weight: Font.Bold
    }
    Caption {
        anchors.left: name.right
        anchors.leftMargin: Look.booth.pad
        anchors.right: row.left
        anchors.rightMargin: Look.booth.pad
        anchors.verticalCenter: parent.verticalCenter
        text: root.detail
        color: Look.booth.second
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 10
    }
    Row {
        id: row

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.booth.gap * 0.66
    }
}
