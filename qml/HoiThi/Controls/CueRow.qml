// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One cue of the run of show, under its team's heading where a new turn begins.
import QtQuick
import HoiThi.Look

Item {
    id: root

    required property int cueNumber
    required property string label
    required property string cueState // done, air, next, planned
    required property string heading
    required property int number
    required property string teamShort
    required property string note
    property string aside: "" // whom the cue is about, on a line of its own

    readonly property bool isAir: root.cueState === "air"
    readonly property bool isNext: root.cueState === "next"
    readonly property color ink: root.isAir ? Look.booth.redInk
                               : root.cueState === "done" ? Look.booth.quiet : Look.booth.text

    signal chosen()

    implicitHeight: top.height + line.height
    Accessible.role: Accessible.ListItem
    Accessible.name: root.cueNumber + " " + root.label

    Item {
        id: top

        width: parent.width
        height: root.heading === "" ? 0 : Look.booth.row
        visible: root.heading !== ""

        TeamMark {
            id: mark

            x: Look.booth.pad
            anchors.verticalCenter: parent.verticalCenter
            size: Look.booth.body + 4
            number: root.number
        }
        Caption {
            anchors.left: parent.left
            anchors.leftMargin: mark.visible ? mark.x + mark.width + Look.booth.gap : Look.booth.pad
            anchors.right: parent.right
            anchors.rightMargin: Look.booth.gap
            anchors.verticalCenter: parent.verticalCenter
            text: root.teamShort === "" ? root.heading : root.teamShort + " · " + root.heading
            color: Look.booth.second
            font.pixelSize: Look.booth.small
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
        }
    }
    Rectangle {
        id: line

        anchors.top: top.bottom
        width: parent.width
        height: root.aside === "" ? Look.booth.row : Look.booth.row * 1.7
        color: root.isAir ? Look.booth.red : root.isNext ? Look.booth.greenTint : "transparent"
        border.color: root.isNext ? Look.booth.green : "transparent"
        border.width: root.isNext ? 2 : 0

        Icon {
            x: Look.booth.pad
            anchors.verticalCenter: parent.verticalCenter
            name: root.isAir ? "dot" : root.isNext ? "play" : root.cueState === "done" ? "check" : ""
            size: Look.booth.small
            color: root.isAir ? Look.booth.redInk : root.isNext ? Look.booth.text : Look.booth.quiet
        }
        Caption {
            id: ordinal

            x: Look.booth.pad + Look.booth.icon + 4
            width: Look.booth.small * 2.2
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: root.cueNumber
            color: root.isNext ? Look.booth.green : root.isAir ? root.ink : Look.booth.quiet
            font.pixelSize: Look.booth.small
            font.weight: root.isNext || root.isAir ? Font.Bold : Font.Normal
        }
        Caption {
            anchors.left: ordinal.right
            anchors.leftMargin: Look.booth.gap
            anchors.right: tag.left
            anchors.rightMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.aside === "" ? 0 : -line.height * 0.21
            text: root.label
            color: root.ink
            font.weight: root.isAir || root.isNext ? Font.DemiBold : Font.Normal
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
        }
        Caption {
            anchors.left: ordinal.right
            anchors.leftMargin: Look.booth.gap
            anchors.right: tag.left
            anchors.rightMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: line.height * 0.23
            visible: root.aside !== ""
            text: root.aside
            color: root.ink
            font.pixelSize: Look.booth.small
            font.weight: root.isAir ? Font.Bold : Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
        }
        Rectangle {
            id: tag

            anchors.right: parent.right
            anchors.rightMargin: width > 0 ? Look.booth.gap : 0
            anchors.verticalCenter: parent.verticalCenter
            width: tagText.text === "" ? 0 : tagText.implicitWidth + 10
            height: Look.booth.small + 7
            radius: 3
            color: root.isAir ? Look.booth.redInk : root.isNext ? Look.booth.green : "transparent"

            Caption {
                id: tagText

                anchors.centerIn: parent
                text: root.isAir ? qsTr("ĐANG CHIẾU") : root.isNext ? qsTr("CHỜ PHÁT") : ""
                color: root.isAir ? "#A31621" : Look.booth.lightInk
                font.pixelSize: Look.booth.small - 2
                font.weight: Font.Bold
            }
        }
    }
    TapHandler {
        onTapped: root.chosen()
    }
}
