// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// TIẾP: what the next press does, or what blocks it with the buttons that cure it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

FocusScope {
    id: root

    required property NextStep next

    readonly property string step: root.next.state
    readonly property bool isReady: root.step === "ready"
    readonly property bool isSending: root.step === "sending"
    readonly property bool isBlocked: root.step === "blocked" || root.next.attention !== ""
    readonly property bool isOver: root.step === "finished"
    readonly property bool isFault: root.step === "notStored" || root.step === "offline"
    readonly property bool isGo: (root.isReady || root.isSending) && !root.isBlocked
    readonly property color frame: root.isFault ? Look.booth.red
                                 : root.isBlocked ? Look.booth.amber
                                 : root.isGo ? Look.booth.green : Look.booth.line

    Rectangle {
        anchors.fill: parent
        color: root.isBlocked ? "#1F180A" : root.isGo ? Look.booth.greenTint : Look.booth.panel
        radius: Look.booth.radius
    }
    T.AbstractButton {
        id: go

        width: Look.booth.isCompact ? 140 : 232
        height: parent.height
        enabled: !root.isOver
        focus: root.next.cures.count === 0
        focusPolicy: Qt.StrongFocus
        Accessible.name: qsTr("TIẾP") + " " + root.next.title
        onClicked: root.next.go()
        Keys.onReturnPressed: root.next.go()
        Keys.onEnterPressed: root.next.go()

        background: Rectangle {
            color: root.isFault ? "#4A1317" : root.isBlocked ? Look.booth.amberTint
                 : root.isGo ? Look.booth.go : Look.booth.raised
            radius: Look.booth.radius
            border.color: root.next.isTooFast ? Look.booth.focus : "transparent"
            border.width: 4

            Hatch {
                anchors.fill: parent
                visible: root.isBlocked
                color: "#4A3A12"
            }
        }
        Item {
            anchors.fill: parent

            Column {
                anchors.centerIn: parent
                spacing: 4

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: root.isFault ? "cross" : root.isBlocked ? "lock" : ""
                    size: Look.booth.goText * 0.6
                    color: word.color
                }
                Caption {
                    id: word

                    anchors.horizontalCenter: parent.horizontalCenter
                    topPadding: font.pixelSize * 0.12
                    text: qsTr("TIẾP")
                    color: root.isFault ? "#FFB4B4" : root.isBlocked ? Look.booth.amber
                         : root.isGo ? Look.booth.goInk : Look.booth.quiet
                    font.pixelSize: root.isGo ? Math.min(Look.booth.goText, go.width * 0.34)
                                              : Look.booth.heading
                    font.weight: Font.Black
                }
                KeyCap {
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: root.isGo
                    key: qsTr("␣ Cách")
                }
                Caption {
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: root.isBlocked
                    text: qsTr("đang bị chặn")
                    color: Look.booth.amber
                    font.pixelSize: Look.booth.small
                    font.weight: Font.DemiBold
                }
            }
        }
    }
    Item {
        anchors.left: go.right
        anchors.leftMargin: Look.booth.pad
        anchors.right: parent.right
        anchors.rightMargin: Look.booth.pad
        height: parent.height

        NextWords {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            next: root.next
            isGo: root.isGo
            isSending: root.isSending
            isBlocked: root.isBlocked
            isOver: root.isOver && !root.isBlocked
        }
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.color: root.frame
        border.width: 3
        radius: Look.booth.radius
    }
    FocusRing {
        target: go
    }
}
