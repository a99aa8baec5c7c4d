// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where one judge is with the turn on stage. Numbers only while the operator holds V.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import HoiThi.Look

T.AbstractButton {
    id: root

    required property string label
    required property string person
    required property bool isChair
    required property string tileState
    required property string stateText
    required property int filled
    required property int of
    required property bool isHere
    required property string total
    property bool isChosen: false

    readonly property bool isDone: root.tileState === "submitted" || root.tileState === "paper"
    readonly property bool isTroubled: root.tileState === "silent" || root.tileState === "absent"
                                       || root.tileState === "returned"
                                       || root.tileState === "asked"
    readonly property bool isOut: root.tileState === "excused" || root.tileState === "notNeeded"
    readonly property color ink: root.isDone ? Look.booth.green
                               : root.isTroubled ? Look.booth.amber
                               : root.isOut ? Look.booth.quiet : Look.booth.text

    implicitHeight: Look.booth.tile
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.label + " " + root.person + ", " + root.stateText + ", "
                     + root.filled + "/" + root.of

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: root.isTroubled ? Look.booth.amberTint : Look.booth.raised
        border.color: root.isChosen ? Look.booth.focus : root.isTroubled ? Look.booth.amber
                    : root.isDone ? Look.booth.go : Look.booth.line
        border.width: root.isChosen || root.isTroubled || root.isDone ? 2 : 1
        radius: Look.booth.radius

        FocusRing {
            target: root
        }
    }
    // No contentItem: Qt would have to build it at once for the ids within.
    Item {
        anchors.fill: parent
        readonly property real inset: Look.booth.gap

        Item {
            id: heading

            x: parent.inset
            y: Look.booth.isCompact ? 5 : 11
            width: parent.width - 2 * parent.inset
            height: label.implicitHeight

            Caption {
                id: label

                text: root.label
                font.weight: Font.Bold
            }
            Caption {
                anchors.left: label.right
                anchors.leftMargin: 6
                anchors.right: star.left
                anchors.verticalCenter: label.verticalCenter
                text: root.person
                color: Look.booth.second
                font.family: Look.booth.narrow
                font.pixelSize: Look.booth.small
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 10
            }
            Icon {
                id: star

                anchors.right: signalIcon.left
                anchors.rightMargin: root.isChair ? 4 : 0
                anchors.verticalCenter: parent.verticalCenter
                width: root.isChair ? size : 0
                name: root.isChair ? "star" : ""
                size: Look.booth.small
                color: Look.booth.second
            }
            Icon {
                id: signalIcon

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: "signal"
                size: Look.booth.small + 2
                color: root.isHere ? Look.booth.text : Look.booth.edge
            }
        }
        Row {
            x: parent.inset
            anchors.verticalCenter: progress.verticalCenter
            spacing: 4

            Repeater {
                model: root.of

                Rectangle {
                    required property int index

                    width: (heading.width - progress.implicitWidth - 8 - 4 * root.of) / root.of
                    height: 8
                    radius: 2
                    color: index >= root.filled ? "transparent"
                         : root.isDone ? Look.booth.green : Look.booth.text
                    border.color: index < root.filled ? "transparent" : Look.booth.edge
                }
            }
        }
        Caption {
            id: progress

            anchors.right: heading.right
            anchors.top: heading.bottom
            anchors.topMargin: Look.booth.isCompact ? 2 : 6
            text: root.filled + "/" + root.of
            font.pixelSize: Look.booth.small
            font.weight: Font.DemiBold
        }
        Icon {
            id: stateIcon

            x: parent.inset
            anchors.verticalCenter: words.verticalCenter
            size: Look.booth.small + 2
            color: root.ink
            name: root.tileState === "paper" ? "paper" : root.isDone ? "check"
                : root.isTroubled ? "warning" : root.tileState === "excused" ? "excused"
                : root.isOut ? "none" : "sheet"
        }
        Caption {
            id: words

            anchors.left: stateIcon.right
            anchors.leftMargin: 6
            anchors.right: sum.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Look.booth.isCompact ? 4 : 10
            text: root.stateText
            color: root.ink
            font.weight: Font.DemiBold
            font.pixelSize: Look.booth.small
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
        }
        Caption {
            id: sum

            anchors.right: heading.right
            anchors.verticalCenter: words.verticalCenter
            text: root.total
            font.weight: Font.Bold
        }
    }
}
