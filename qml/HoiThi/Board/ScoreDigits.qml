// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An announced figure; its digits roll in from right to left and stop on the text as it was given.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look

Item {
    id: root

    required property string value // ready formatted
    property real size: 37 * Look.u
    property color color: Look.colours.accentInk
    property Face face: Look.figures
    property real progress: 1 // 0 = blank, 1 = all digits stand

    readonly property int places: root.value.length
    readonly property real digitWidth: root.face.advance("0", root.size)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    function widthOf(glyph: string): real {
        return root.isDigit(glyph) ? root.digitWidth : root.face.advance(glyph, root.size)
    }

    function isDigit(glyph: string): bool {
        return glyph >= "0" && glyph <= "9"
    }

    Row {
        id: row

        Repeater {
            model: root.places

            Item {
                id: place

                required property int index
                readonly property string glyph: root.value.charAt(index)
                // The last place stands first; each takes the second half of its share of the time.
                readonly property real turn: (root.places - 1 - place.index) / root.places
                readonly property real done: Math.max(0, Math.min(1, (root.progress - place.turn * 0.55) / 0.45))
                readonly property bool isRolling: place.done > 0 && place.done < 1 && root.isDigit(place.glyph)

                width: root.widthOf(place.glyph)
                height: words.implicitHeight

                Words {
                    id: words
                    anchors.horizontalCenter: parent.horizontalCenter
                    face: root.face
                    size: root.size
                    color: root.color
                    opacity: place.done <= 0 ? 0 : place.isRolling ? 0.55 + 0.45 * place.done : 1
                    text: place.isRolling
                        ? String((Number(place.glyph) + 10 - Math.ceil((1 - place.done) * 9)) % 10) : place.glyph
                }
            }
        }
    }
}
