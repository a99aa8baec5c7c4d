// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reserved place where a refusal or a task appears: nothing moves to make room for it.
import QtQuick
import HoiThi.Look

Rectangle {
    id: root

    required property string text
    property string calm: ""

    readonly property bool isCalling: root.text !== ""

    implicitHeight: Math.max(Look.booth.button - 4, label.implicitHeight + 8)
    color: root.isCalling ? Look.booth.amber : "transparent"
    radius: Look.booth.radius
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    Row {
        anchors.fill: parent
        anchors.leftMargin: Look.booth.gap
        anchors.rightMargin: Look.booth.gap
        spacing: Look.booth.gap * 0.66
        layoutDirection: root.isCalling ? Qt.LeftToRight : Qt.RightToLeft

        Icon {
            id: icon

            visible: root.isCalling
            anchors.verticalCenter: parent.verticalCenter
            name: "warning"
            color: Look.booth.amberInk
        }
        Caption {
            id: label

            width: parent.width - (icon.visible ? icon.width + parent.spacing : 0)
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.Fit // where the slot's height is given
            minimumPixelSize: 9
            horizontalAlignment: root.isCalling ? Text.AlignLeft : Text.AlignRight
            wrapMode: Text.WordWrap
            text: root.isCalling ? root.text : root.calm
            color: root.isCalling ? Look.booth.amberInk : Look.booth.second
            font.pixelSize: Look.booth.small
            font.weight: root.isCalling ? Font.DemiBold : Font.Normal
        }
    }
}
