// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stage clock: time left as eggshell tiles and digits, amber at thirty seconds, red past the end.
import QtQuick
import HoiThi.Look
import HoiThi.Board

Scene {
    id: root

    readonly property var clock: root.view.clock
    readonly property bool isRunning: root.clock.state === "running"
    readonly property bool hasLimit: typeof root.clock.limitMs === "number" && root.clock.limitMs > 0
    readonly property real elapsed: root.clock.accumulatedMs
                                    + (root.isRunning ? Math.max(0, root.now - root.clock.sinceMs) : 0)
    readonly property real remaining: root.hasLimit ? root.clock.limitMs - root.elapsed : 0
    readonly property bool isOver: root.hasLimit && root.elapsed > root.clock.limitMs
    readonly property bool isEnding: root.hasLimit && !root.isOver && root.remaining <= 30000
                                     && root.clock.state !== "stopped"
    readonly property bool isStopped: root.clock.state === "stopped"
    readonly property real radius: Look.clockRadius

    function digitsOf(ms: real): string {
        const seconds = Math.floor(ms / 1000)
        return String(Math.floor(seconds / 60)).padStart(2, "0") + ":" + String(seconds % 60).padStart(2, "0")
    }

    // A second counts as left until it is gone: 5:00 stands for the whole first second's approach.
    readonly property string digits: root.isOver ? "+" + root.digitsOf(-root.remaining)
        : root.isStopped || !root.hasLimit ? root.digitsOf(root.elapsed)
        : root.digitsOf(Math.ceil(root.remaining / 1000) * 1000)
    readonly property string words: root.isOver ? (root.isStopped ? qsTr("Đã dừng, quá giờ") : qsTr("Quá giờ"))
        : root.clock.state === "idle" ? qsTr("Sẵn sàng")
        : root.clock.state === "paused" ? qsTr("Tạm dừng")
        : root.isStopped ? qsTr("Thời gian thi")
        : root.isEnding ? qsTr("Còn dưới 30 giây")
        : root.hasLimit ? qsTr("Còn lại") : qsTr("Đã qua")
    readonly property color ink: root.isOver ? Look.colours.overtime
        : root.isEnding ? Look.colours.warning
        : root.clock.state === "paused" ? Look.colours.textQuiet : Look.colours.text

    mood: root.isOver ? "red" : root.isEnding ? "amber" : "night"
    horizon: Look.clockHorizon
    glowX: 0.5
    glowRadius: 66
    glowStrength: root.isOver ? 0.1 : root.isEnding ? 0.3 : 0.3
    glowSquash: 0.7
    lineStrength: 0.38
    wantsTime: root.isRunning
    entranceTime: 800

    ClockArc {
        id: arc
        x: root.width / 2
        y: root.waterline
        radius: root.radius
        // Tile by tile: the last one goes with the last sixtieth of the time.
        lit: root.hasLimit ? Math.max(0, Math.min(60, Math.ceil(root.remaining * 60 / root.clock.limitMs))) : 60
        hasBead: root.hasLimit && !root.isOver && arc.lit > 0
        shown: root.steady(0, 600)
    }

    Item {
        id: face

        // The digits stand inside the ring, their foot clear of the sea.
        readonly property real digitSize: Math.min((root.isOver ? 40 : 47) * root.u * root.radius / (75 * root.u),
            root.radius * 1.42 / Math.max(1, Look.timer.advance(root.digits, 1)))

        width: root.width
        height: root.waterline
        opacity: root.enter(150, 200)

        Words {
            id: figures
            anchors.horizontalCenter: parent.horizontalCenter
            // The font's foot room lies below its baseline; the baseline is what must be placed.
            y: root.waterline - 7 * root.u - baselineOffset
            text: root.digits
            face: Look.timer
            size: face.digitSize
            color: root.ink

            SequentialAnimation on opacity {
                id: pulses
                running: false
                loops: 3
                NumberAnimation {
                    to: 0.45
                    duration: 450
                    easing.type: Easing.InOutSine
                }
                NumberAnimation {
                    to: 1
                    duration: 450
                    easing.type: Easing.InOutSine
                }
            }
        }

        Row {
            id: label
            anchors.horizontalCenter: parent.horizontalCenter
            y: figures.y + figures.baselineOffset - face.digitSize * 0.714 - height - 1.6 * root.u
            spacing: 1.6 * root.u

            Image {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.isOver || root.isEnding
                source: visible ? Look.ornaments + "icon?shape=" + (root.isOver ? "warning" : "hourglass")
                    + "&colour=" + root.ink.toString().slice(-6) + "&px=" + Math.round(6 * root.u) : ""
            }

            Words {
                text: root.words
                size: 6 * root.u
                color: root.isOver || root.isEnding ? root.ink : Look.colours.goldText
            }
        }
    }

    onIsOverChanged: {
        if (root.isOver && root.isRunning && !Look.reducedMotion && !root.frozen) {
            pulses.restart()
        }
    }

    // On a wide wall the team stands left of the ring and the segment right of it.
    readonly property real flank: root.width / 2 - root.radius - root.safeLeft - 4 * root.u

    TeamSail {
        id: sail
        x: root.safeLeft
        y: Look.isWide ? root.safeTop + 6 * root.u : root.waterline + 1.8 * root.u
        number: root.view.team.number
        tall: (Look.isWide ? 24 : 11.4) * root.u
    }

    FittedName {
        id: name
        x: Look.isWide ? root.safeLeft : sail.x + sail.implicitWidth + 4 * root.u
        y: Look.isWide ? sail.y + sail.tall + 4 * root.u
            : Look.isNarrow ? root.waterline + 1.4 * root.u : sail.y + (sail.tall - height) / 2
        full: root.view.team.name
        brief: root.view.team.short
        lines: Look.isWide ? 3 : 1
        room: Look.isWide ? root.flank : Look.isNarrow ? root.safeRight - x : segment.x - 4 * root.u - x
        size: (Look.isWide ? 8.4 : 5.8) * root.u
        first: Look.condensed
        color: Look.isWide ? Look.colours.text : Look.colours.seaText
    }

    readonly property real segmentRoom: 0.36 * root.width

    FittedName {
        id: segment
        x: Look.isNarrow ? name.x : root.safeRight - implicitWidth
        y: Look.isWide ? name.y : Look.isNarrow ? name.y + 7 * root.u : name.y + (name.height - height) / 2
        full: root.labelOf(root.view.segment)
        brief: root.briefOf(root.view.segment) || full
        lines: Look.isWide ? 3 : 1
        alignment: Look.isWide ? Text.AlignRight : Text.AlignLeft
        room: Look.isWide ? root.flank : Look.isNarrow ? root.safeRight - name.x : root.segmentRoom
        size: (Look.isWide ? 8.4 : 5.8) * root.u
        first: Look.condensed
        color: Look.isWide ? Look.colours.goldText : Look.colours.seaGoldText
    }
}
