// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The judges at work: a sun for each, half up, risen when the sheet is in. Never a figure.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Board

Scene {
    id: root

    readonly property var lamps: root.view.lamps || []
    readonly property bool isDone: root.lamps.length > 0 && root.lamps.every(lamp => lamp.state !== "waiting")
    readonly property real pitch: (root.safeRight - root.safeLeft) / Math.max(1, root.lamps.length)
    // So many judges that their captions take three lines.
    readonly property bool isTight: root.pitch < 31 * root.u
    readonly property real discRadius: Math.min(8.2 * root.u, root.pitch * 0.36)

    horizon: root.isTight ? 0.62 : 0.66
    glowX: 0.5
    glowRadius: 78
    glowStrength: 0.72
    glowSquash: 0.62
    lineStrength: 0.38
    entranceTime: 900

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.safeTop + 0.4 * root.u
        spacing: 1 * root.u
        opacity: root.enter(100, 300)

        FittedName {
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.safeRight - root.safeLeft
            full: root.isDone ? qsTr("Ban Giám khảo đã chấm xong") : qsTr("Ban Giám khảo đang chấm")
            lines: 1
            room: width
            size: 11.4 * root.u
            first: Look.ceremonial
            alignment: Text.AlignHCenter
        }

        FittedName {
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.safeRight - root.safeLeft
            full: [root.view.team.number > 0 ? qsTr("Đội %1").arg(root.view.team.number) : "", root.view.team.short,
                   root.labelOf(root.view.segment)].filter(part => part.length > 0).join(" · ")
            brief: root.view.team.short + " · " + (root.briefOf(root.view.segment) || root.labelOf(root.view.segment))
            lines: 1
            room: width
            size: 5.9 * root.u
            first: Look.condensed
            color: Look.colours.goldText
            alignment: Text.AlignHCenter
        }
    }

    Repeater {
        parent: root.aloft
        model: root.lamps.length

        EggshellSun {
            id: sun

            required property int index
            readonly property var lamp: root.lamps[sun.index]
            readonly property bool isUp: sun.lamp.state === "submitted"
            readonly property real rising: root.enter(80 * sun.index, 400)
            property real level: sun.isUp ? root.waterline - 13.6 * root.u : root.waterline

            visible: sun.lamp.state !== "excused"
            radius: root.discRadius
            haloReach: 2.2
            x: Math.round(root.safeLeft + (sun.index + 0.5) * root.pitch)
            y: sun.level + (1 - sun.rising) * 2 * sun.radius
            haloStrength: sun.isUp ? 1 : 0.4
            opacity: sun.isUp ? 1 : 0.82

            Behavior on level {
                enabled: !root.frozen && root.isSettled
                NumberAnimation {
                    duration: Look.ms(500)
                    easing.type: Easing.OutCubic
                }
            }

            Image {
                x: -width / 2
                y: -height / 2
                opacity: sun.isUp ? 1 : 0
                source: Look.ornaments + "icon?shape=check&colour=" + Look.colours.sunInk.toString().slice(-6)
                    + "&px=" + Math.round(sun.radius * 1.1)

                Behavior on opacity {
                    enabled: !root.frozen && root.isSettled
                    NumberAnimation {
                        duration: Look.ms(500)
                    }
                }
            }
        }
    }

    Repeater {
        model: root.lamps.length

        Column {
            id: caption

            required property int index
            readonly property var lamp: root.lamps[caption.index]

            x: root.safeLeft + caption.index * root.pitch
            y: root.waterline + (root.isTight ? 5.5 : 8) * root.u
            width: root.pitch
            spacing: 0.2 * root.u
            opacity: root.enter(150 + 60 * caption.index, 300)

            FittedName {
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.pitch - 1.6 * root.u
                full: root.text(caption.lamp.label).replace(/^GK\s*/, qsTr("Giám khảo "))
                brief: root.text(caption.lamp.label)
                lines: 1
                room: width
                size: 5.6 * root.u
                first: Look.condensed
                color: Look.colours.seaText
                alignment: Text.AlignHCenter
            }

            FittedName {
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.pitch - 1.6 * root.u
                full: caption.lamp.state === "submitted" ? qsTr("Đã khóa")
                    : caption.lamp.state === "excused" ? qsTr("Không chấm") : qsTr("Đang chấm")
                lines: 2
                room: width
                size: 5.6 * root.u
                first: Look.condensed
                color: caption.lamp.state === "submitted" ? Look.colours.seaGoldText : Look.colours.seaTextQuiet
                alignment: Text.AlignHCenter
            }
        }
    }
}
