// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The approved score of one turn: the judges' totals where they are shown, the parts it is made of,
// then the figure.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Board

Scene {
    id: root

    readonly property var lines: root.view.lines || []
    readonly property var judges: root.view.judges || []
    readonly property bool isDense: root.lines.length > 2 || root.judges.length > 0
    // Many parts or judges on a narrow screen need the boat's place.
    readonly property bool isCrowded: Look.isNarrow && root.isDense
    readonly property real boatTall: Look.smallBoat
    readonly property real bandX: root.isCrowded ? 0 : (Look.isNarrow ? 45 : 58.4) * root.u
    readonly property real textX: root.isCrowded ? root.safeLeft : root.bandX + 3 * root.u
    readonly property real bandTop: 31 * root.u
    readonly property real bandBottom: (root.isDense ? root.safeBottom : root.waterline) - 2 * root.u
                                       - Math.max(7.6 * root.u, parts.implicitHeight) - root.judgesTall
    readonly property real judgesTall: root.judges.length > 0 ? marks.implicitHeight + 1.6 * root.u : 0
    readonly property real bandHeight: Math.max((root.judges.length > 0 ? 15.5 : 19) * root.u, Math.min(38 * root.u, root.bandBottom - root.bandTop))

    horizon: root.isDense ? 0.9 : 0.86
    glowX: (root.boatTall * 0.5) / root.width
    glowRadius: 72
    glowStrength: 0.85
    lineStrength: root.isDense ? 0.38 : 1
    entranceTime: 1900

    TeamBoat {
        parent: root.afloat
        visible: !root.isCrowded
        number: root.view.team.number
        tall: root.boatTall
        x: -0.2 * root.u - (1 - root.enter(0, 500)) * width
        y: root.waterline + (0.05 - 123 / 140) * root.boatTall
    }

    Column {
        x: root.textX
        y: root.safeTop + 0.2 * root.u
        spacing: 1 * root.u

        FittedName {
            full: root.labelOf(root.view.segment) + (root.view.again ? qsTr(" · Công bố lại") : "")
            brief: (root.briefOf(root.view.segment) || root.labelOf(root.view.segment))
                   + (root.view.again ? qsTr(" · Công bố lại") : "")
            lines: 1
            room: root.safeRight - root.textX
            size: 5.9 * root.u
            color: Look.colours.goldText
            opacity: root.enter(0, 300)
        }

        FittedName {
            full: (root.isCrowded && root.view.team.number > 0 ? qsTr("Đội %1 · ").arg(root.view.team.number) : "")
                  + root.view.team.short
            brief: root.view.team.short
            lines: 1
            room: root.safeRight - root.textX
            size: 11.6 * root.u
            first: Look.ceremonial
            opacity: root.enter(80, 300)
        }
    }

    Item {
        id: band

        x: root.bandX
        y: root.bandTop
        width: (root.width - root.bandX) * root.enter(150, 300)
        height: root.bandHeight
        clip: true

        Rectangle {
            width: root.width - root.bandX
            height: parent.height
            color: Look.colours.accent
        }

        Rectangle {
            width: root.width
            height: 0.45 * root.u
            color: Look.colours.goldLine
        }

        Rectangle {
            y: parent.height - height
            width: root.width
            height: 0.45 * root.u
            color: Look.colours.goldLine
        }
    }

    ScoreDigits {
        id: total

        // As large as its band allows, with room for what it is out of.
        readonly property real natural: Look.figures.advance(value.replace(/[0-9]/g, "0"), 1)

        x: root.textX
        y: band.y + band.height / 2 - size * 0.712
        value: root.text(root.view.total)
        size: Math.min(37 * root.u, root.bandHeight * 0.97, (root.safeRight - root.textX - outOf.implicitWidth - 4 * root.u) / Math.max(0.1, natural))
        progress: root.steady(1150, 700)
    }

    Column {
        id: outOf

        readonly property real size: Math.max(5.6 * root.u, Math.min(6.6 * root.u, 0.24 * root.bandHeight))

        x: root.safeRight - implicitWidth
        anchors.verticalCenter: band.verticalCenter
        anchors.verticalCenterOffset: root.bandHeight > 30 * root.u ? 2.6 * root.u : 0
        visible: root.text(root.view.max).length > 0
        opacity: root.enter(450, 300)

        Words {
            text: qsTr("trên %1").arg(root.text(root.view.max))
            face: Look.condensed
            size: outOf.size
            color: Look.colours.accentInk
        }

        Words {
            text: qsTr("điểm")
            face: Look.condensed
            size: outOf.size
            color: Look.colours.accentInk
        }
    }

    JudgeMarks {
        id: marks

        x: root.textX
        y: root.bandTop + root.bandHeight + 1.6 * root.u
        width: root.safeRight - root.textX
        height: implicitHeight
        judges: root.judges
        scene: root
    }

    Column {
        id: parts

        x: root.textX
        y: root.bandTop + root.bandHeight + root.judgesTall + 1 * root.u
        width: root.safeRight - root.textX

        Repeater {
            model: root.lines.length

            Item {
                id: line

                required property int index
                readonly property var part: root.lines[line.index]
                readonly property bool isLoss: line.part.kind === "time" || line.part.kind === "deduction"

                width: parts.width
                height: Math.max(value.implicitHeight * 0.85, label.implicitHeight)
                opacity: root.enter(450 + 180 * line.index, 300)

                FittedName {
                    id: label
                    anchors.verticalCenter: parent.verticalCenter
                    full: root.text(line.part.label)
                    lines: 2
                    room: value.x - 3 * root.u
                    size: 5.6 * root.u
                    first: Look.condensed
                    lineHeight: 0.86
                    color: Look.colours.textQuiet
                }

                Words {
                    id: value
                    x: parent.width - implicitWidth
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.text(line.part.value)
                    face: Look.figures
                    size: 6.6 * root.u
                    color: line.isLoss ? Look.colours.penalty : Look.colours.text
                }
            }
        }
    }
}
