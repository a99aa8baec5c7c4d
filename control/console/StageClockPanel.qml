// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stage clock and the keys that work it.
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Panel {
    id: root

    required property StageClock clock

    readonly property color ink: root.clock.isOver ? Look.booth.amber
                               : root.clock.state === "none" ? Look.booth.quiet : Look.booth.text
    readonly property bool canPress: root.clock.state === "idle" || root.canStop
    readonly property bool canStop: root.clock.state === "running"
                                    || root.clock.state === "paused"

    Caption {
        id: caption

        x: Look.booth.pad
        y: Look.booth.pad * 0.75
        width: parent.width - 2 * Look.booth.pad
        text: root.clock.limit === "" ? root.clock.caption
                                      : root.clock.caption + " / " + root.clock.limit
        color: Look.booth.second
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
    }
    Caption {
        id: big

        x: Look.booth.pad
        anchors.top: caption.bottom
        anchors.bottom: bar.top
        width: buttons.x - 2 * Look.booth.pad
        text: root.clock.big
        color: root.ink
        font.pixelSize: Look.booth.clockText
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        minimumPixelSize: 20
        lineHeight: 1
    }
    Column {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Look.booth.pad
        anchors.top: caption.bottom
        anchors.topMargin: Look.booth.gap * 0.6
        width: Look.booth.isCompact ? 158 : 228
        spacing: Look.booth.isCompact ? 5 : 8

        Btn {
            width: parent.width
            enabled: root.canPress
            look: root.clock.state === "idle" ? "go" : "plain"
            iconName: root.clock.state === "running" ? "pause" : "play"
            text: root.clock.state === "running" ? qsTr("Tạm dừng…")
                : root.clock.state === "paused" ? qsTr("Chạy tiếp") : qsTr("Bấm giờ")
            key: "T"
            onClicked: root.clock.press()
        }
        Btn {
            width: parent.width
            enabled: root.canStop
            iconName: "stop"
            text: qsTr("Dừng, chốt giờ")
            onClicked: root.clock.stop()
        }
        Btn {
            width: parent.width
            enabled: root.clock.state !== "none"
            iconName: "clock"
            text: qsTr("Giờ đo tay…")
            onClicked: root.clock.enterMeasured()
        }
    }
    Rectangle {
        id: bar

        x: Look.booth.pad
        anchors.bottom: foot.top
        anchors.bottomMargin: Look.booth.gap * 0.5
        width: parent.width - 2 * Look.booth.pad
        height: Look.booth.isCompact ? 8 : 14
        color: Look.booth.raised
        radius: 3

        Rectangle {
            width: parent.width * root.clock.share
            height: parent.height
            radius: 3
            color: root.ink
        }
    }
    Item {
        id: foot

        x: Look.booth.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.booth.pad * 0.6
        width: parent.width - 2 * Look.booth.pad
        height: spent.implicitHeight

        Caption {
            id: spent

            text: root.clock.attention !== "" ? root.clock.attention : root.clock.spent
            color: root.clock.attention !== "" ? Look.booth.amber : Look.booth.second
            font.pixelSize: Look.booth.small
        }
        Caption {
            anchors.right: parent.right
            visible: root.clock.attention === ""
            text: root.clock.penalty
            color: root.clock.isOver ? Look.booth.amber : Look.booth.second
            font.pixelSize: Look.booth.small
        }
    }
}
