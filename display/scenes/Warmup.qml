// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Has the large ornaments of every team painted early, one at a time, whoever may win: a cue then
// finds them ready.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Board

Item {
    id: root

    property int step: 0

    visible: false

    Timer {
        running: root.step < 18
        interval: 150
        repeat: true
        onTriggered: ++root.step
    }

    Repeater {
        model: 8

        TeamBoat {
            required property int index
            tall: Look.tallBoat
            number: root.step > index ? index + 1 : 0
        }
    }

    Repeater {
        model: 8

        TeamBoat {
            required property int index
            tall: Look.smallBoat
            number: root.step > 8 + index ? index + 1 : 0
        }
    }

    ClockArc {
        radius: root.step > 16 ? Look.clockRadius : 10
    }

    EggshellSun {
        radius: root.step > 17 ? Look.winnerSun : 10
    }
}
