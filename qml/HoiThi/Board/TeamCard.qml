// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A team in one line: its small sail and its name.
import QtQuick
import HoiThi.Look

Item {
    id: root

    required property int number
    required property string name
    property string brief: root.name
    property real room: 60 * Look.u // for the whole line
    property real tall: 8 * Look.u
    property real size: 5.6 * Look.u
    property Face face: Look.plain
    property color color: Look.colours.text

    implicitWidth: words.x + words.implicitWidth
    implicitHeight: Math.max(sail.implicitHeight, words.implicitHeight)

    TeamSail {
        id: sail
        anchors.verticalCenter: parent.verticalCenter
        number: root.number
        tall: root.tall
    }

    FittedName {
        id: words
        x: sail.implicitWidth + 0.22 * root.tall
        anchors.verticalCenter: parent.verticalCenter
        full: root.name
        brief: root.brief
        lines: 1
        room: root.room - x
        size: root.size
        first: root.face
        color: root.color
    }
}
