// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One page on the rail: its icon, its name, its key, and how many tasks wait there.
import QtQuick
import QtQuick.Templates as T
import HoiThi.Look

T.AbstractButton {
    id: root

    required property string iconName
    required property string keys
    required property int tasks
    required property bool isCurrent

    implicitWidth: Look.booth.rail
    implicitHeight: column.implicitHeight + (Look.booth.isCompact ? 16 : 24)
    focusPolicy: Qt.TabFocus
    Accessible.name: root.text

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Rectangle {
        z: -1
        anchors.fill: parent
        color: root.isCurrent ? Look.booth.raised : "transparent"

        Rectangle {
            width: 4
            height: parent.height
            visible: root.isCurrent
            color: Look.booth.text
        }
        Rectangle {
            anchors.fill: parent
            visible: root.activeFocus
            color: "transparent"
            border.color: Look.booth.focus
            border.width: Look.booth.ring
        }
        Rectangle {
            x: parent.width / 2 + 6
            y: 4
            width: Math.max(height, count.implicitWidth + 8)
            height: Look.booth.small + 4
            radius: height / 2
            visible: root.tasks > 0
            color: Look.booth.amber

            Caption {
                id: count

                anchors.centerIn: parent
                text: root.tasks
                color: Look.booth.amberInk
                font.pixelSize: Look.booth.small - 2
                font.weight: Font.Bold
            }
        }
    }
    // No contentItem: Qt would have to build it at once for the ids within.
    Item {
        anchors.fill: parent
        Column {
            id: column

            anchors.centerIn: parent
            spacing: 3

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                size: Look.booth.isCompact ? 18 : 22
                color: root.isCurrent ? Look.booth.text : Look.booth.second
            }
            Caption {
                width: Look.booth.rail - 8
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                lineHeight: 1.05
                text: root.text
                color: root.isCurrent ? Look.booth.text : Look.booth.second
                font.pixelSize: Look.booth.small - 1
                font.weight: root.isCurrent ? Font.DemiBold : Font.Normal
            }
            Caption {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: !Look.booth.isCompact
                text: root.keys
                color: Look.booth.quiet
                font.pixelSize: Look.booth.small - 2
            }
        }
    }
}
