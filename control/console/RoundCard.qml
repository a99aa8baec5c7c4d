// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One round of the contest, to be chosen for every page.
import QtQuick
import QtQuick.Templates as T
import HoiThi.Look
import HoiThi.Controls

T.AbstractButton {
    id: root

    required property string id
    required property string label
    required property string venue
    required text
    required property string roundState // open, drawn, waiting, closed
    required property bool isChosen

    implicitHeight: column.implicitHeight + Look.booth.gap * 1.6
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.label + ", " + root.text

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: Look.booth.raised
        border.color: root.isChosen ? Look.booth.text : Look.booth.line
        border.width: root.isChosen ? 2 : 1
        radius: Look.booth.radius

        FocusRing {
            target: root
        }
    }
    Item {
        anchors.fill: parent

        Column {
            id: column

            x: Look.booth.gap
            width: parent.width - 2 * Look.booth.gap - icon.width
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Caption {
                text: root.label
                font.weight: Font.Bold
            }
            Caption {
                width: parent.width
                wrapMode: Text.WordWrap
                text: root.venue
                color: Look.booth.second
                font.pixelSize: Look.booth.small
            }
            Caption {
                width: parent.width
                wrapMode: Text.WordWrap
                text: root.text
                color: root.roundState === "open" ? Look.booth.amber
                     : root.roundState === "waiting" ? Look.booth.quiet : Look.booth.green
                font.pixelSize: Look.booth.small
                font.weight: Font.DemiBold
            }
        }
        Icon {
            id: icon

            anchors.right: parent.right
            anchors.rightMargin: Look.booth.gap
            anchors.verticalCenter: parent.verticalCenter
            name: root.roundState === "closed" ? "lock" : root.roundState === "drawn" ? "check"
                : root.roundState === "waiting" ? "wait" : "warning"
            color: root.roundState === "open" ? Look.booth.amber
                 : root.roundState === "waiting" ? Look.booth.quiet : Look.booth.green
        }
    }
}
