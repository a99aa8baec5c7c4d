// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stage clock's half ring of sixty eggshell tiles; one goes dark with each sixtieth of the time.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look

Item {
    id: root

    property real radius: 74 * Look.u // outer; the item's origin is the ring's centre
    property int lit: 60 // tiles still lit; time eats them from the left
    property real shown: 1 // share of the tiles that have appeared
    property bool hasBead: true

    readonly property real middle: root.radius * 0.9375
    readonly property int side: Math.ceil(root.radius * 0.25)

    Repeater {
        model: 60

        Item {
            id: tile

            required property int index
            readonly property real angle: Math.PI - (index + 0.5) * Math.PI / 60
            readonly property string measures: "?theme=" + Look.colours.theme + "&tile=" + index
                                               + "&r=" + root.radius.toFixed(1) + "&px=" + root.side

            x: Math.round(root.middle * Math.cos(tile.angle) - root.side / 2)
            y: Math.round(-root.middle * Math.sin(tile.angle) - root.side / 2)
            visible: tile.index < root.shown * 60

            Image {
                source: Look.ornaments + "arctile" + tile.measures + "&state=spent"
                visible: tile.index < 60 - root.lit
            }

            Image {
                source: Look.ornaments + "arctile" + tile.measures + "&state=lit"
                visible: tile.index >= 60 - root.lit
            }
        }
    }

    EggshellSun {
        // It rises from the horizon and sets on it, but never stands half in what is written there.
        readonly property real angle: Math.max(0.1, Math.min(Math.PI - 0.1, Math.PI * root.lit / 60))

        visible: root.hasBead && root.shown >= 1
        radius: root.radius * 0.088
        haloReach: 2.6
        x: root.middle * Math.cos(angle)
        y: -root.middle * Math.sin(angle)
    }
}
