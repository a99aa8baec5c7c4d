// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns how everything looks: colours by theme, faces, the unit of length, and how long things move.
pragma Singleton
import QtQuick

QtObject {
    id: root

    property string theme: "night"
    property real screenWidth: 1920
    property real screenHeight: 1080
    property bool reducedMotion: false
    property bool idleMotion: !root.reducedMotion

    // One percent of the screen's height; a screen taller than 4:5 counts as one that is not.
    readonly property real u: Math.min(root.screenHeight, root.screenWidth / 1.25) / 100
    readonly property bool isNarrow: root.screenWidth < 1.5 * root.screenHeight
    // A wall of lamps over a stage, about three times as wide as it is tall.
    readonly property bool isWide: root.screenWidth >= 2.4 * root.screenHeight
    readonly property real safeShare: 0.05

    readonly property Colours colours: root.theme === "vermilion" ? root.vermilionGold
                                     : root.theme === "eggshell" ? root.eggshell : root.nightSea
    readonly property Colours nightSea: NightSea {}
    readonly property Colours vermilionGold: VermilionGold {}
    readonly property Colours eggshell: Eggshell {}

    // The operator's room, which no hall ever sees.
    readonly property Booth booth: Booth {}

    // Where pictures drawn by the program come from; it must register this provider.
    readonly property string ornaments: "image://ornament/"

    // Faces by use. Hairlines of the ceremonial one vanish below 9 u.
    readonly property Face ceremonial: Face {
        file: "NotoSerifDisplay-CondensedExtraBold.ttf"
        style: "Condensed ExtraBold"
        wider: root.sceneTitle
    }
    readonly property Face sceneTitle: Face {
        file: "NotoSerif-CondensedBold.ttf"
        style: "Condensed Bold"
        wider: root.plain
    }
    readonly property Face plain: Face {
        file: "NotoSans-SemiBold.ttf"
        style: "SemiBold"
    }
    readonly property Face condensed: Face {
        file: "NotoSans-CondensedSemiBold.ttf"
        style: "Condensed SemiBold"
        wider: root.plain
    }
    readonly property Face extraCondensed: Face {
        file: "NotoSans-ExtraCondensedSemiBold.ttf"
        style: "ExtraCondensed SemiBold"
        wider: root.condensed
    }
    readonly property Face figures: Face {
        file: "NotoSans-CondensedBold.ttf"
        style: "Condensed Bold"
        wider: root.plain
    }
    readonly property Face timer: Face {
        file: "NotoSans-ExtraCondensedBold.ttf"
        style: "ExtraCondensed Bold"
        wider: root.figures
    }

    // Lengths, in pixels.
    readonly property real smallestName: 5.6 * root.u
    readonly property real hairline: Math.max(1, 0.14 * root.u)
    readonly property real rule: Math.max(1, 0.22 * root.u)
    readonly property real bandEdge: Math.max(1, 0.42 * root.u)

    // Large ornaments keep to few sizes, for each size is painted once.
    readonly property real tallBoat: (root.isNarrow ? 68 : 101) * root.u
    readonly property real smallBoat: (root.isNarrow ? 48 : 63.4) * root.u
    readonly property real clockHorizon: root.isNarrow ? 0.78 : 0.8
    readonly property real clockRadius: Math.floor(Math.min(
        (root.clockHorizon - root.safeShare) * root.screenHeight, (0.5 - root.safeShare) * root.screenWidth))
    readonly property real winnerSun: (root.isNarrow ? 33 : 39.8) * root.u

    // Durations, in milliseconds; reduced motion cuts to the end state.
    readonly property int leave: root.ms(200)
    readonly property int enter: root.ms(300)
    readonly property int digits: root.ms(700)
    readonly property int glide: root.ms(450)
    readonly property int sail: root.ms(700)
    readonly property int stagger: root.ms(60)

    function ms(duration: int): int {
        return root.reducedMotion ? 0 : duration
    }

    // The colour of a number on that team's sail.
    function sailInk(number: int): color {
        return (number - 1) % 8 === 4 ? "#ffffff" : "#0a1e22"
    }
}
