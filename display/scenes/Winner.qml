// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first prize: a bare mast before the whole sun, then the winner's sail goes up.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Board

Scene {
    id: root

    readonly property bool isRevealed: root.view.phase === "reveal" && !!root.view.team
    readonly property real boatTall: Look.tallBoat
    readonly property real boatX: Look.isNarrow ? 58 * root.u : root.width - 79.5 * root.u
    readonly property real bandTop: Look.isNarrow ? 74.2 * root.u : 34.2 * root.u
    readonly property real bandHeight: Look.isNarrow ? 21 * root.u : 32.4 * root.u
    readonly property real bandEnd: Look.isNarrow ? root.width - 4 * root.u : root.width - 78.4 * root.u
    readonly property real wipe: root.isRevealed ? root.enter(900, 200) : 0

    function continues(next: var): bool {
        return next.scene === "prize" && next.view.kind === "main" && next.view.level === next.view.levels
            && next.view.phase === "reveal" && next.view.prize === root.view.prize
    }

    horizon: Look.isNarrow ? 0.7 : 0.86
    glowX: root.sunX
    glowRadius: 98
    glowSquash: 1
    hasSun: true
    sunX: Look.isNarrow ? 0.7 : 1 - 36.3 * root.u / root.width
    sunY: root.isRevealed ? (Look.isNarrow ? 0.37 : 0.46) : (Look.isNarrow ? 0.45 : 0.56)
    sunRadius: Look.winnerSun / root.u
    entranceTime: root.isRevealed ? 5200 : 900

    FarFleet {
        parent: root.afloat
        z: -1
        width: root.width
        waterline: root.waterline
        places: Look.isNarrow ? [{ at: 0.2, tall: 8.5, near: 0.3 }, { at: 0.3, tall: 7.5, near: 0.3 },
                                 { at: 0.965, tall: 9, near: 0.4 }]
                              : [{ at: 0.574, tall: 7.6, near: 0.3 }, { at: 0.963, tall: 9.6, near: 0.4 }]
    }

    TeamBoat {
        parent: root.afloat
        number: root.isRevealed ? root.view.team.number : 0
        tall: root.boatTall
        spars: "wood"
        x: root.boatX
        y: root.waterline + (0.05 - 123 / 140) * root.boatTall
        // Six panels, 80 ms each.
        hoist: root.isRevealed ? 0.1 + 0.9 * root.hoist(250, 480) : 0
        isNumberShown: root.age >= 760
    }

    FittedName {
        x: root.safeLeft
        y: Look.isNarrow ? root.safeTop : root.safeTop + 1.6 * root.u
        full: /^giải/i.test(root.view.prize) ? root.view.prize : qsTr("Giải %1").arg(root.view.prize)
        lines: Look.isNarrow ? 2 : 1
        room: Look.isNarrow ? 44 * root.u : root.bandEnd - root.safeLeft
        size: (Look.isNarrow ? 15 : 17) * root.u
        first: Look.ceremonial
        lineHeight: 0.9
        color: Look.colours.title
        opacity: root.isContinued ? 1 : root.enter(100, 400)
    }

    SailBand {
        y: root.bandTop
        width: root.bandEnd
        height: root.bandHeight
        reach: root.wipe
        fill: Look.colours.accent
        edge: 0.45 * root.u
    }

    // Made only when there is a team to speak of.
    Repeater {
        model: root.isRevealed ? [root.view.team] : []

        Item {
            id: award

            required property var modelData

            opacity: root.enter(1100, 300)

            FittedName {
                id: name
                x: root.safeLeft
                y: root.bandTop + (root.bandHeight - height - (Look.isNarrow ? 6.4 * root.u : 0)) / 2 - (Look.isNarrow ? 0.6 * root.u : 0)
                full: award.modelData.name
                brief: award.modelData.short
                lines: Look.isNarrow ? 1 : 2
                tallest: root.bandHeight - 3 * root.u
                room: root.bandEnd - 0.16 * root.bandHeight - root.safeLeft
                size: (Look.isNarrow ? 10 : Look.isWide ? 20 : 12.6) * root.u
                first: Look.ceremonial
                lineHeight: 0.88
                color: Look.colours.accentInk
            }

            Words {
                x: root.safeLeft
                y: Look.isNarrow ? name.y + name.height - 1.6 * root.u : root.bandTop + root.bandHeight + 2.6 * root.u
                text: root.text(root.view.amount)
                face: Look.condensed
                size: (Look.isNarrow ? 5.8 : 7) * root.u
                color: Look.isNarrow ? Look.colours.accentLabel : Look.colours.text
            }
        }
    }

    GoldLeaf {
        anchors.fill: parent
        from: 0.5
        progress: root.isRevealed && (root.frozen || !Look.reducedMotion) ? root.steady(1200, 4000) : 1
    }
}
