// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One state of the house in the top bar; amber or red when in trouble; a click leads to the cure.
import QtQuick
import QtQuick.Templates as T
import HoiThi.Look

T.AbstractButton {
    id: root

    property string iconName: ""
    property string detail: ""
    property bool isTroubled: false
    property bool isAlarm: false
    property bool isNeutral: false

    readonly property color ink: root.isAlarm ? Look.booth.redInk
                               : root.isTroubled ? Look.booth.amberInk : Look.booth.text

    implicitWidth: row.implicitWidth + 2 * Look.booth.gap
    implicitHeight: Look.booth.topBar
    focusPolicy: Qt.TabFocus
    Accessible.name: root.text + " " + root.detail

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: root.isAlarm ? Look.booth.red : root.isTroubled ? Look.booth.amber : "transparent"

        Rectangle {
            width: 1
            height: parent.height
            color: Look.booth.line
        }
        Rectangle {
            anchors.fill: parent
            visible: root.activeFocus
            color: "transparent"
            border.color: Look.booth.focus
            border.width: Look.booth.ring
        }
    }
    // No contentItem: Qt would have to build it at once for the ids within.
    Item {
        anchors.fill: parent
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Look.booth.gap * 0.6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.isTroubled || root.isAlarm ? "warning" : root.iconName
                color: root.isTroubled || root.isAlarm ? root.ink
                     : root.isNeutral ? Look.booth.second : Look.booth.green
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: root.ink
                font.pixelSize: Look.booth.small
                font.weight: Font.DemiBold
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                text: root.detail
                color: root.isTroubled || root.isAlarm ? root.ink : Look.booth.second
                font.pixelSize: Look.booth.small
            }
        }
    }
}
