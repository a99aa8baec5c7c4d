// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A side prize: its name, a held breath, then a red band opens and the sail stands in it.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Board

Scene {
    id: root

    readonly property bool isRevealed: root.view.phase === "reveal" && !!root.view.team
    readonly property real bandTop: 40 * root.u
    readonly property real bandHeight: 38 * root.u
    readonly property real opening: root.isRevealed ? root.enter(0, 400) : 0

    function continues(next: var): bool {
        return next.scene === "prize" && next.view.kind === "side" && next.view.prize === root.view.prize
            && next.view.phase === "reveal"
    }

    horizon: 0.86
    glowX: 0.5
    glowRadius: 80
    glowStrength: 0.9
    glowSquash: 0.95
    hasSun: true
    sunX: 0.5
    sunY: root.isRevealed ? 0.41 : 0.86
    sunRadius: Look.isNarrow ? 16 : 18.5
    entranceTime: 1300

    FittedName {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.safeRight - root.safeLeft
        y: root.safeTop
        full: /^giải/i.test(root.view.prize) ? root.view.prize : qsTr("Giải %1").arg(root.view.prize)
        lines: 2
        room: width
        size: (Look.isNarrow ? 9.4 : 10.6) * root.u
        first: Look.ceremonial
        lineHeight: 0.88
        color: Look.colours.title
        alignment: Text.AlignHCenter
        opacity: root.isContinued ? 1 : root.enter(0, 400)
    }

    Item {
        y: root.bandTop + root.bandHeight / 2 * (1 - root.opening)
        width: root.width
        height: root.bandHeight * root.opening
        visible: root.opening > 0

        Rectangle {
            anchors.fill: parent
            color: Look.colours.accent
        }
        Rectangle {
            width: parent.width
            height: 0.5 * root.u
            color: Look.colours.goldLine
        }
        Rectangle {
            y: 1.5 * root.u
            width: parent.width
            height: Look.hairline
            color: Look.colours.goldLine
            visible: parent.height > 6 * root.u
        }
        Rectangle {
            y: parent.height - 1.5 * root.u
            width: parent.width
            height: Look.hairline
            color: Look.colours.goldLine
            visible: parent.height > 6 * root.u
        }
        Rectangle {
            y: parent.height - height
            width: parent.width
            height: 0.5 * root.u
            color: Look.colours.goldLine
        }
    }

    // Made only when there is a team to speak of.
    Repeater {
        model: root.isRevealed ? [root.view.team] : []

        Item {
            id: award

            required property var modelData

            width: root.width
            height: root.height

            TeamSail {
                id: sail
                x: root.safeLeft + (Look.isNarrow ? 0 : 6.5 * root.u)
                y: root.bandTop - 4 * root.u + (1 - root.hoist(400, 350)) * 8 * root.u
                number: award.modelData.number
                tall: (Look.isNarrow ? 36 : 44) * root.u
                opacity: root.enter(380, 200)
            }

            Column {
                x: sail.x + sail.implicitWidth + (Look.isNarrow ? 5 : 11) * root.u
                y: root.bandTop + (root.bandHeight - height) / 2
                opacity: root.enter(650, 300)
                spacing: 0.6 * root.u

                FittedName {
                    full: award.modelData.name
                    brief: award.modelData.short
                    lines: 2
                    room: root.safeRight - parent.x
                    tallest: root.bandHeight - 11.5 * root.u
                    size: 14 * root.u
                    leastSize: 9 * root.u
                    first: Look.ceremonial
                    lineHeight: 0.86
                    color: Look.colours.accentInk
                }

                Words {
                    visible: text.length > 0
                    text: root.text(root.view.amount)
                    face: Look.condensed
                    size: 6 * root.u
                    color: Look.colours.accentLabel
                }
            }
        }
    }
}
