// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of the preview (green) or of what is on air (red), around the picture, or around a card
// that stands in while there is none.
import QtQuick
import HoiThi.Look

Rectangle {
    id: root

    default property alias picture: glass.data
    property bool hasPicture: false
    required property bool isAir
    required property string caption
    required property var card // {kicker, subject, title, number}
    property string note: ""
    property string figure: "" // the clock's, where the picture shows one
    property bool isLate: false
    property bool isUnseen: false // on air, and no screen there to show it

    readonly property bool isShown: root.isAir && !root.isUnseen
    readonly property color frame: root.isShown ? Look.booth.red
                                 : root.isAir ? Look.booth.amber : Look.booth.green
    readonly property color ink: root.isShown ? Look.booth.redInk
                               : root.isAir ? Look.booth.amberInk : Look.booth.green

    color: root.hasPicture ? "#000000" : Look.booth.picture
    radius: Look.booth.radius

    Rectangle {
        id: bar

        width: parent.width
        height: Look.booth.head
        radius: Look.booth.radius
        color: root.isAir ? root.frame : Look.booth.greenTint

        Icon {
            id: lamp

            x: Look.booth.pad
            anchors.verticalCenter: parent.verticalCenter
            name: root.isShown ? "dot" : root.isAir ? "warning" : "play"
            size: Look.booth.small + 2
            color: root.ink

            SequentialAnimation on opacity {
                running: root.isLate
                loops: Animation.Infinite
                alwaysRunToEnd: true

                NumberAnimation {
                    to: 0.15
                    duration: 500
                }
                NumberAnimation {
                    to: 1
                    duration: 500
                }
            }
        }
        Caption {
            id: heading

            anchors.left: lamp.right
            anchors.leftMargin: Look.booth.gap
            anchors.verticalCenter: parent.verticalCenter
            text: root.isShown ? qsTr("ĐANG CHIẾU")
                : root.isAir ? qsTr("KHÔNG MÀN NÀO CHIẾU") : qsTr("XEM TRƯỚC")
            color: root.ink
            font.weight: Font.DemiBold
        }
        Caption {
            anchors.left: heading.right
            anchors.leftMargin: Look.booth.gap
            anchors.right: aside.left
            anchors.rightMargin: Look.booth.gap
            anchors.verticalCenter: parent.verticalCenter
            text: root.caption
            color: root.isAir ? root.ink : Look.booth.text
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 11
        }
        Caption {
            id: aside

            anchors.right: parent.right
            anchors.rightMargin: Look.booth.pad
            anchors.verticalCenter: parent.verticalCenter
            text: root.note
            color: root.isAir ? root.ink : Look.booth.second
            font.pixelSize: Look.booth.small
        }
    }
    Item {
        id: glass

        opacity: root.isAir && root.isUnseen ? 0.45 : 1
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 3
    }
    Column {
        visible: !root.hasPicture
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 2 * Look.booth.pad
        anchors.rightMargin: 2 * Look.booth.pad
        topPadding: (height - height * 0.8) / 2
        spacing: root.height * 0.03

        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            text: root.card.kicker
            color: "#C9D3E8"
            font.pixelSize: Math.max(12, root.height * 0.05)
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Look.booth.gap
            visible: root.card.subject !== ""

            TeamMark {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                size: root.height * 0.13
                number: root.card.number
            }
            Caption {
                width: Math.min(implicitWidth,
                    root.width - 5 * Look.booth.pad - (mark.visible ? mark.width : 0))
                text: root.card.subject
                color: "#FFFFFF"
                font.weight: Font.Bold
                font.pixelSize: root.height * 0.12
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
            }
        }
        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            text: root.card.title
            color: "#FFFFFF"
            font.pixelSize: root.height * (root.card.subject === "" ? 0.11 : 0.07)
        }
        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: root.figure !== ""
            text: root.figure
            color: "#FFFFFF"
            font.weight: Font.Bold
            font.pixelSize: root.height * 0.2
            lineHeight: 1
        }
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.color: root.frame
        border.width: 3
        radius: Look.booth.radius
    }
}
