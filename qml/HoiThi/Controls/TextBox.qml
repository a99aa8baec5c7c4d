// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field for text or numbers; swallows plain keys while it has the focus.
import QtQuick
import QtQuick.Templates as T
import HoiThi.Look

T.TextField {
    id: root

    property bool isFigure: false

    implicitHeight: root.isFigure ? Look.booth.bigButton * 0.8 : Look.booth.button + 4
    leftPadding: Look.booth.gap
    rightPadding: Look.booth.gap
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: root.isFigure ? TextInput.AlignRight : TextInput.AlignLeft
    color: Look.booth.text
    selectionColor: Look.booth.focus
    selectedTextColor: Look.booth.lightInk
    placeholderTextColor: Look.booth.quiet
    font.family: Look.booth.family
    font.pixelSize: root.isFigure ? Look.booth.title : Look.booth.body
    font.weight: root.isFigure ? Font.Bold : Font.Normal
    selectByMouse: true

    onActiveFocusChanged: {
        if (root.activeFocus) {
            root.selectAll()
        }
    }

    Caption {
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        color: root.placeholderTextColor
        font.pixelSize: Look.booth.small
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 9
    }

    background: Rectangle {
        color: Look.booth.field
        border.color: root.activeFocus ? Look.booth.focus : Look.booth.edge
        border.width: root.activeFocus ? Look.booth.ring : 1
        radius: Look.booth.radius
    }
}
