// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One called turn: whose, in which segment, and whether it is approved.
import QtQuick
import HoiThi.Look
import HoiThi.Controls

Item {
    id: root

    required property int index
    required property string key
    required property int number
    required property string teamShort
    required property string segment
    required property string turnState // waiting, ready, approved
    required property bool isChosen
    required property bool hasFocus

    signal pressed()

    implicitHeight: Look.booth.row
    Accessible.role: Accessible.ListItem
    Accessible.name: root.teamShort + " " + root.segment

    Rectangle {
        anchors.fill: parent
        color: root.isChosen ? Look.booth.raised : "transparent"
        border.color: root.hasFocus ? Look.booth.focus : "transparent"
        border.width: root.hasFocus ? Look.booth.ring : 0
        radius: 4
    }
    TapHandler {
        onTapped: root.pressed()
    }
    TeamMark {
        id: mark

        x: Look.booth.gap
        anchors.verticalCenter: parent.verticalCenter
        size: Look.booth.body + 4
        number: root.number
    }
    Caption {
        anchors.left: mark.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: sign.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.teamShort + " · " + root.segment
        font.pixelSize: Look.booth.small
        font.weight: root.isChosen ? Font.Bold : Font.Normal
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 10
    }
    Icon {
        id: sign

        anchors.right: parent.right
        anchors.rightMargin: Look.booth.gap
        anchors.verticalCenter: parent.verticalCenter
        name: root.turnState === "approved" ? "check" : root.turnState === "ready" ? "warning" : "wait"
        size: Look.booth.small + 2
        color: root.turnState === "approved" ? Look.booth.green
             : root.turnState === "ready" ? Look.booth.amber : Look.booth.second
    }
}
