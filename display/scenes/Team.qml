// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The team called to the stage: its boat sails in, its name stands beside it.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Board

Scene {
    id: root

    readonly property var team: root.view.team
    readonly property string skit: root.text(root.view.skit)
    readonly property var members: root.view.members || []
    readonly property real boatTall: Look.tallBoat
    readonly property real boatX: root.width - (Look.isNarrow ? 56 : 81) * root.u
    readonly property real room: root.boatX - root.safeLeft + (Look.isNarrow ? 4 : 9) * root.u

    horizon: 0.855
    glowX: (root.boatX + 52 * root.u) / root.width
    glowRadius: 76
    glowStrength: 0.9
    entranceTime: 1300

    FarFleet {
        parent: root.afloat
        z: -1
        width: root.width
        waterline: root.waterline
        places: Look.isNarrow ? [{ at: 0.09, tall: 8, near: 0.2 }, { at: 0.2, tall: 10, near: 0.4 }]
                              : [{ at: 0.548, tall: 8.5, near: 0.3 }, { at: 0.62, tall: 10, near: 0.5 },
                                 { at: 0.965, tall: 9, near: 0.3 }]
    }

    TeamBoat {
        parent: root.afloat
        number: root.team.number
        tall: root.boatTall
        x: root.boatX + (1 - root.enter(0, 700)) * (root.width - root.boatX)
        y: root.waterline + (0.054 - 123 / 140) * root.boatTall
    }

    Column {
        id: words

        x: root.safeLeft
        y: root.safeTop - 1.0 * root.u
        spacing: 0.4 * root.u

        FittedName {
            full: root.labelOf(root.view.segment)
            lines: 1
            room: root.room
            size: (Look.isWide ? 7.5 : 6) * root.u
            color: Look.colours.goldText
            opacity: root.enter(150, 300)
        }

        Words {
            visible: root.team.number > 0
            topPadding: 1 * root.u
            text: qsTr("Đội %1").arg(root.team.number)
            size: (Look.isWide ? 9 : 7.2) * root.u
            color: Look.colours.textQuiet
            opacity: root.enter(250, 300)
        }

        FittedName {
            full: root.team.name
            brief: root.team.short
            room: root.room
            size: (Look.isNarrow ? 11 : Look.isWide ? 16 : 13) * root.u
            first: Look.ceremonial
            lineHeight: 0.9
            opacity: root.enter(300, 300)
        }

        Item {
            width: 18 * root.u * root.enter(450, 300)
            height: 3.4 * root.u
            visible: root.skit.length > 0 || root.members.length > 0

            Rectangle {
                y: 1.2 * root.u
                width: parent.width
                height: 0.44 * root.u
                color: Look.colours.goldLine
            }
        }

        FittedName {
            visible: root.skit.length > 0
            full: "“" + root.skit + "”"
            lines: 3
            room: root.room * 0.94
            size: (Look.isWide ? 8 : 5.8) * root.u
            tallest: root.waterline - words.y - y
            leastSize: 5.6 * root.u
            first: Look.condensed
            lineHeight: 0.98
            opacity: root.enter(500, 300)
        }
    }

    // Members only where the skit's title leaves them room.
    Grid {
        id: list

        readonly property bool fits: words.y + words.height + height + root.u < root.waterline

        x: root.safeLeft
        y: words.y + words.height + 0.6 * root.u
        visible: root.skit.length === 0 && fits
        columns: words.y + words.height + root.members.length * 7.8 * root.u < root.waterline - root.u ? 1 : 2
        columnSpacing: 4 * root.u
        rowSpacing: 0

        Repeater {
            model: root.members.slice(0, 8)

            FittedName {
                required property var modelData
                required property int index

                full: modelData.name + (modelData.captain ? qsTr(" (đội trưởng)") : "")
                brief: modelData.name
                lines: 1
                room: root.room / list.columns - 2 * root.u
                size: 5.6 * root.u
                first: Look.condensed
                color: Look.colours.textQuiet
                opacity: root.enter(550 + 60 * index, 300)
            }
        }
    }
}
