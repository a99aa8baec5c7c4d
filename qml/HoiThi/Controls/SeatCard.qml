// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One seat of the contest, to be chosen and given to a device.
import QtQuick
import QtQuick.Templates as T
import HoiThi.Look

T.AbstractButton {
    id: root

    required property string label
    required property string person
    required property string detail
    required property string seatState
    required property bool isChosen

    readonly property bool isTroubled: root.seatState === "silent" || root.seatState === "lost"

    implicitHeight: Look.booth.isCompact ? 62 : 84
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.label + " " + root.person + " " + root.detail

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: root.isTroubled ? Look.booth.amberTint : Look.booth.raised
        border.color: root.isChosen ? Look.booth.focus
                    : root.isTroubled ? Look.booth.amber : Look.booth.line
        border.width: root.isChosen ? 2 : 1
        radius: Look.booth.radius

        FocusRing {
            target: root
        }
    }
    // No contentItem: Qt would have to build it at once for the ids within.
    Item {
        anchors.fill: parent
        Caption {
            id: seat

            x: Look.booth.pad
            width: Look.booth.isCompact ? 52 : 70
            anchors.verticalCenter: parent.verticalCenter
            text: root.label
            font.pixelSize: Look.booth.title
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 11
        }
        Column {
            anchors.left: seat.right
            anchors.leftMargin: Look.booth.gap
            anchors.right: parent.right
            anchors.rightMargin: Look.booth.pad
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Item {
                width: parent.width
                height: name.implicitHeight

                Caption {
                    id: name

                    width: parent.width - badge.width - Look.booth.gap
                    text: root.person
                    font.weight: Font.DemiBold
                    font.family: Look.booth.narrow
                    font.pixelSize: Look.booth.title
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 11
                }
                ConnectionBadge {
                    id: badge

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    seatState: root.seatState
                }
            }
            Caption {
                width: parent.width
                text: root.detail
                color: Look.booth.second
                font.pixelSize: Look.booth.small
            }
        }
    }
}
