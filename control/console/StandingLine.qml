// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One team's line in the standings.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Controls

Item {
    id: root

    required property int index
    required property string id
    required property int number
    required property string team
    required property string place
    required property string total
    required property var scores
    required property string mark
    required property bool isChosen
    required property bool isLastAdvancing
    required property real placeWidth
    required property real scoreWidth
    required property bool hasFocus

    signal pressed()

    Accessible.role: Accessible.ListItem
    Accessible.name: root.place + " " + root.team + " " + root.total

    Rectangle {
        anchors.fill: parent
        color: root.isChosen ? "#17222D" : "transparent"
        border.color: root.isChosen ? Look.booth.focus : "transparent"
        border.width: root.isChosen && root.hasFocus ? Look.booth.ring : root.isChosen ? 1 : 0
    }
    TapHandler {
        onTapped: root.pressed()
    }
    Caption {
        x: Look.booth.pad
        anchors.verticalCenter: parent.verticalCenter
        text: root.place
        font.pixelSize: Look.booth.heading
        font.weight: Font.Bold
    }
    TeamMark {
        id: badge

        x: root.placeWidth
        anchors.verticalCenter: parent.verticalCenter
        size: Math.min(Look.booth.isCompact ? 30 : 42, root.height * 0.7)
        number: root.number
    }
    Column {
        anchors.left: badge.right
        anchors.leftMargin: Look.booth.gap
        anchors.right: scores.left
        anchors.verticalCenter: parent.verticalCenter

        Caption {
            width: parent.width
            text: root.team
            font.weight: Font.DemiBold
            font.pixelSize: Look.booth.title
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 11
        }
        Caption {
            visible: root.mark !== ""
            text: root.mark
            color: Look.booth.amber
            font.pixelSize: Look.booth.small - 1
            font.weight: Font.DemiBold
        }
    }
    Row {
        id: scores

        anchors.right: parent.right
        anchors.rightMargin: Look.booth.pad
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.scores

            Caption {
                required property string modelData

                height: Look.booth.figure * 1.7
                width: root.scoreWidth
                horizontalAlignment: Text.AlignRight
                text: modelData
                font.pixelSize: Look.booth.title
            }
        }
        Caption {
            height: Look.booth.figure * 1.7
            width: root.scoreWidth
            horizontalAlignment: Text.AlignRight
            text: root.total
            font.pixelSize: Look.booth.figure
            font.weight: Font.Bold
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.isLastAdvancing ? 2 : 1
        color: root.isLastAdvancing ? Look.booth.edge : Look.booth.line

        Rectangle {
            anchors.centerIn: parent
            visible: root.isLastAdvancing
            width: line.implicitWidth + 16
            height: line.implicitHeight
            color: Look.booth.panel

            Caption {
                id: line

                anchors.centerIn: parent
                text: qsTr("Ranh giới vào vòng sau")
                color: Look.booth.second
                font.pixelSize: Look.booth.small - 1
                lineHeight: 1
            }
        }
    }
}
