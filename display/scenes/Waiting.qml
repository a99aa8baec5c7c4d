// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// While the hall fills: the contest's name, the time, and the fleet before the rising sun.
import QtQuick
import HoiThi.Look
import HoiThi.Board

Scene {
    id: root

    readonly property var round: root.view.round || null
    property string wallTime: Qt.formatTime(new Date(), "HH:mm")

    horizon: 0.79
    glowX: Look.isNarrow ? 0.76 : 0.785
    glowRadius: 80
    glowSquash: 1
    hasSun: true
    sunX: root.glowX
    sunY: Look.isNarrow ? 0.8 : 0.785
    sunRadius: Look.isNarrow ? 16.5 : 25.6
    entranceTime: 1100

    Timer {
        interval: 1000
        running: !root.frozen
        repeat: true
        onTriggered: root.wallTime = Qt.formatTime(new Date(), "HH:mm")
    }

    FarFleet {
        parent: root.afloat
        width: root.width
        waterline: root.waterline
        places: Look.isNarrow ? root.narrowFleet : root.wideFleet
        x: (1 - root.enter(0, 700)) * 24 * root.u
    }

    readonly property var wideFleet: [
        { at: 0.613, tall: 12.5, near: 0.3 }, { at: 0.706, tall: 12, near: 0.3 },
        { at: 0.834, tall: 14.5, near: 0.3 }, { at: 0.921, tall: 12, near: 0.3 },
        { at: 0.658, tall: 15.5, near: 0.8 }, { at: 0.877, tall: 18.5, near: 0.9 },
        { at: 0.955, tall: 15, near: 0.7 }, { at: 0.776, tall: 29, near: 4.6 }
    ]
    readonly property var narrowFleet: [
        { at: 0.6, tall: 8, near: 0.3 }, { at: 0.69, tall: 9, near: 0.3 },
        { at: 0.88, tall: 11, near: 0.5 }, { at: 0.65, tall: 11, near: 0.8 },
        { at: 0.95, tall: 10, near: 0.6 }, { at: 0.77, tall: 21, near: 3.6 }
    ]

    Column {
        id: words

        x: root.safeLeft
        y: root.safeTop
        spacing: 1.6 * root.u
        opacity: root.enter(200, 400)

        Words {
            visible: text.length > 0
            text: root.text(root.live.contest ? root.live.contest.organiser : "")
            size: 5.8 * root.u
            color: Look.colours.goldText
        }

        FittedName {
            full: root.text(root.live.contest ? root.live.contest.name : "")
            lines: 4
            room: root.width * (Look.isNarrow ? 0.88 : 0.62)
            size: (Look.isNarrow ? 9 : 10.2) * root.u
            first: Look.ceremonial
            lineHeight: 0.86
        }
    }

    Row {
        x: root.safeLeft
        y: Math.min(words.y + words.height + 1.5 * root.u, root.waterline - height - 1.5 * root.u)
        opacity: root.enter(400, 400)
        spacing: 2.6 * root.u

        Words {
            id: time
            text: root.wallTime
            face: Look.figures
            size: 10.5 * root.u
            color: Look.colours.goldText
        }

        Rectangle {
            anchors.verticalCenter: time.verticalCenter
            visible: place.shown.length > 0
            width: Look.rule
            height: 6.6 * root.u
            color: Look.colours.goldLine
        }

        FittedName {
            id: place
            anchors.verticalCenter: time.verticalCenter
            full: root.round ? [root.text(root.round.label), root.text(root.round.venue)].filter(part => part.length > 0).join(" · ") : ""
            brief: root.round ? root.text(root.round.label) : ""
            lines: 1
            room: root.width * 0.55 - time.implicitWidth - 6 * root.u
            size: 5.8 * root.u
        }
    }
}
