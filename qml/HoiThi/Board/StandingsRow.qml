// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of the standings: place, sail, name, total.
import QtQuick
import HoiThi.Look

Item {
    id: root

    required property string place
    required property int number
    required property string name
    required property string brief
    required property string total
    property bool isLeader: false
    property bool isCurrent: false
    property real bandWidth: 120 * Look.u
    property real totalRight: 118 * Look.u
    property real start: 9 * Look.u
    property real reach: 1
    property real tall: 9.2 * Look.u
    property real nameSize: 6.2 * Look.u
    property real totalSize: 9.2 * Look.u

    readonly property color ink: root.isCurrent ? Look.colours.currentRowInk
                               : root.isLeader ? Look.colours.goldInk : Look.colours.text
    readonly property real placeSize: Math.min(0.72 * root.tall, 9.6 * Look.u)
    readonly property real placeWidth: Look.figures.advance("00", root.placeSize)
    readonly property real wordsOpacity: Math.max(0, Math.min(1, root.reach * 2.5 - 1.5))

    implicitHeight: root.tall

    SailBand {
        width: root.bandWidth + (root.isCurrent ? 3 * Look.u : 0)
        height: root.tall
        reach: root.reach
        fill: root.isCurrent ? Look.colours.currentRow : root.isLeader ? Look.colours.gold : Look.colours.plate
        line: root.isCurrent ? Look.colours.goldLine : Look.colours.plateEdge
        edge: root.isCurrent ? 0.3 * Look.u : Look.colours.plateEdge.a > 0 && !root.isLeader ? Look.rule : 0
    }

    Item {
        anchors.fill: parent
        opacity: root.wordsOpacity

        Words {
            x: root.start + (root.placeWidth - implicitWidth) / 2
            anchors.verticalCenter: parent.verticalCenter
            text: root.place
            face: Look.figures
            size: root.placeSize
            color: root.isCurrent || root.isLeader ? root.ink : Look.colours.goldText
        }

        TeamSail {
            id: sail
            x: root.start + root.placeWidth + 2.4 * Look.u
            anchors.verticalCenter: parent.verticalCenter
            number: root.number
            tall: Math.min(root.tall, 16 * Look.u)
        }

        FittedName {
            x: sail.x + sail.implicitWidth + 3 * Look.u
            anchors.verticalCenter: parent.verticalCenter
            full: root.name
            brief: root.brief
            lines: 1
            room: figure.x - x - 2 * Look.u
            size: root.nameSize
            color: root.ink
        }

        Words {
            id: figure
            x: root.totalRight - implicitWidth
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: -0.045 * root.tall // the comma's tail stays in its row
            text: root.total
            face: Look.figures
            size: root.totalSize
            color: root.ink
        }
    }
}
