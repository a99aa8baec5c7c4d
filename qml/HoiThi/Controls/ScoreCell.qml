// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One mark in the matrix; struck through, but kept, where it does not count.
import QtQuick
import HoiThi.Look

Item {
    id: root

    required property string text
    required property bool isOut
    property bool isStrong: false

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Look.booth.line
    }
    Caption {
        anchors.right: parent.right
        anchors.rightMargin: Look.booth.pad
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.isOut ? Look.booth.quiet : Look.booth.text
        font.strikeout: root.isOut && root.text !== "–"
        font.pixelSize: Look.booth.title
        font.weight: root.isStrong ? Font.Bold : Font.Medium
    }
}
