// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main prizes from the bottom up: sealed ones furled, the one of this step, those already given.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Board

Scene {
    id: root

    readonly property bool isRevealed: root.view.phase === "reveal" && !!root.view.team
    readonly property int sealed: Math.max(0, root.view.levels - root.view.level)

    // Prizes given so far, latest first: { prize, teams }. Only what the topic holds.
    readonly property var given: root.gather(root.view)

    readonly property real gap: 1.5 * root.u
    readonly property real firstTop: 15 * root.u
    readonly property real bandHeight: (root.given.length > 1 ? 27 : 31) * root.u
    readonly property real stripsHeight: strips.implicitHeight
    readonly property real sealedPitch: root.sealed === 0 ? 0 : Math.max(4.6 * root.u, Math.min(13.4 * root.u,
        (root.safeBottom - root.firstTop - root.bandHeight - root.stripsHeight - 2 * root.gap) / root.sealed))
    readonly property real bandTop: root.firstTop + root.sealed * root.sealedPitch
    readonly property real bandEnd: Look.isNarrow ? root.width - 9 * root.u : root.width - 37 * root.u
    readonly property real stripEnd: Look.isNarrow ? root.width - 2 * root.u : root.width - 13 * root.u
    readonly property real growth: root.isRevealed ? root.enter(200, 500) : 0

    function putFirst(groups: var, prize: string, team: var): void {
        const group = groups.find(each => each.prize === prize)
        if (group) {
            group.teams = [team].concat(group.teams)
        } else {
            groups.push({ "prize": prize, "teams": [team] })
        }
    }

    function gather(view: var): var {
        const result = []
        const sofar = view.sofar || []
        if (sofar.length > 0) {
            result.push({ "prize": view.prize, "teams": sofar })
        }
        const before = (view.revealed || []).filter(award => award.kind === "main" && award.prize !== view.prize)
        for (let i = before.length - 1; i >= 0; --i) {
            root.putFirst(result, before[i].prize, before[i].team)
        }
        return result
    }

    function continues(next: var): bool {
        return next.scene === "prize" && next.view.kind === "main" && next.view.level < next.view.levels
    }

    horizon: 0.9
    glowX: Look.isNarrow ? 0.8 : 0.82
    glowRadius: 70
    glowSquash: 1
    hasSun: true
    sunX: root.glowX
    // One step higher with each prize.
    sunY: 0.92 - 0.3 * (root.view.level - 1 + (root.isRevealed ? 0.6 : 0)) / Math.max(1, root.view.levels - 1)
    sunRadius: Look.isNarrow ? 28 : 34
    lineStrength: 0.8
    entranceTime: 1000

    FittedName {
        x: root.safeLeft
        y: root.safeTop - 0.8 * root.u
        full: qsTr("Lễ trao giải") + (root.labelOf(root.view.round).length > 0 ? " · " + root.labelOf(root.view.round) : "")
        brief: qsTr("Lễ trao giải")
        lines: 1
        room: root.width * 0.7
        size: 7 * root.u
        first: Look.sceneTitle
        color: Look.colours.title
        opacity: root.isContinued ? 1 : root.enter(0, 300)
    }

    Repeater {
        model: root.sealed

        FurledBand {
            required property int index

            x: -(1 - (root.isContinued ? 1 : root.enter(60 * index, 400))) * width
            y: root.firstTop + index * root.sealedPitch
            width: Math.round((Look.isNarrow ? 74 : 106) * root.u + index * 8 * root.u)
            height: Math.round(root.sealedPitch - 2.2 * root.u)
            labelWidth: 0
        }
    }

    // The prize of this step: furled until its team may be known.
    FurledBand {
        y: root.bandTop + (root.bandHeight - height) / 2
        width: Math.round(root.bandEnd - 8 * root.u)
        height: Math.round(root.bandHeight * 0.62)
        labelWidth: prize.implicitWidth + root.safeLeft
        visible: root.growth < 1
        opacity: root.isRevealed ? 1 - root.enter(0, 250) : root.isContinued ? 1 : root.enter(200, 300)
    }

    SailBand {
        y: root.bandTop + (root.bandHeight - height) / 2
        width: root.bandEnd
        height: Math.max(1, Math.round(root.bandHeight * (0.62 + 0.38 * root.growth)))
        reach: 1
        visible: root.isRevealed
        opacity: root.isRevealed ? root.enter(150, 250) : 0
        fill: Look.colours.accent
        edge: 0.45 * root.u
    }

    FittedName {
        id: prize

        readonly property real calmY: root.bandTop + (root.bandHeight - height) / 2

        x: root.isRevealed ? words.x : root.safeLeft
        y: root.isRevealed ? words.y : calmY
        full: /^giải/i.test(root.view.prize) ? root.view.prize : qsTr("Giải %1").arg(root.view.prize)
        lines: 1
        room: root.bandEnd - x - 6 * root.u
        size: (Look.isNarrow ? 5.8 : root.bandHeight > 28 * root.u ? 7.4 : 6.6) * root.u
        first: Look.sceneTitle
        color: root.isRevealed ? Look.colours.accentLabel : Look.colours.seaText
        opacity: root.isContinued && !root.isRevealed ? 1 : root.enter(root.isRevealed ? 350 : 300, 300)
    }

    Item {
        id: words

        readonly property real tall: Math.min(30 * root.u, root.bandHeight - 3 * root.u)
        readonly property real nameSize: (root.bandHeight > 28 * root.u ? 12.6 : 11) * root.u
        // Prize and name stand as one block in the band; the ceremonial face brings its own air.
        readonly property real blockHeight: prize.implicitHeight + 1.2 * words.nameSize

        x: root.safeLeft + tall * 108 / 114 + 6 * root.u
        y: root.bandTop + (root.bandHeight - words.blockHeight) / 2
    }

    // Made only when there is a team to speak of.
    Repeater {
        model: root.isRevealed ? [root.view.team] : []

        Item {
            id: award

            required property var modelData

            TeamSail {
                x: root.safeLeft
                y: root.bandTop + (root.bandHeight - tall) / 2
                number: award.modelData.number
                tall: words.tall
                opacity: root.enter(500, 200)
            }

            FittedName {
                x: words.x
                y: words.y + prize.implicitHeight - 0.08 * words.nameSize
                full: award.modelData.name
                brief: award.modelData.short
                lines: 1
                room: root.bandEnd - words.x - 0.16 * root.bandHeight - 1 * root.u
                size: words.nameSize
                first: Look.ceremonial
                color: Look.colours.accentInk
                opacity: root.enter(600, 300)
            }

            FittedName {
                x: words.x + prize.implicitWidth + 3 * root.u
                y: words.y + prize.implicitHeight - implicitHeight - 0.3 * root.u
                full: root.text(root.view.amount)
                brief: root.text(root.view.amount).replace(" đồng", " đ")
                lines: 1
                room: root.bandEnd - x - 0.16 * root.bandHeight - 1 * root.u
                size: 5.8 * root.u
                first: Look.condensed
                color: Look.colours.accentLabel
                opacity: root.enter(600, 300)
            }
        }
    }

    Column {
        id: strips

        y: root.bandTop + root.bandHeight + root.gap
        spacing: 0.8 * root.u

        Repeater {
            model: root.given.length

            Item {
                id: strip

                required property int index
                readonly property var group: root.given[strip.index]

                implicitWidth: root.stripEnd
                implicitHeight: Math.max(9.4 * root.u, cards.implicitHeight + 1 * root.u)
                opacity: strip.index === 0 && root.isContinued ? root.enter(0, 300) : 1

                SailBand {
                    anchors.fill: parent
                    fill: Look.colours.plate
                }

                Words {
                    id: label
                    x: root.safeLeft
                    y: (parent.height - height) / 2
                    text: strip.group.prize
                    face: Look.sceneTitle
                    size: 5.8 * root.u
                    color: Look.colours.goldText
                }

                Flow {
                    id: cards
                    x: label.x + label.implicitWidth + 4 * root.u
                    y: (parent.height - implicitHeight) / 2
                    width: Math.min(root.stripEnd - 0.16 * parent.height, root.safeRight) - x
                    spacing: 3.4 * root.u

                    Repeater {
                        model: strip.group.teams.length

                        TeamCard {
                            required property int index
                            number: strip.group.teams[index].number
                            name: strip.group.teams[index].short
                            room: cards.width
                            tall: 7.4 * root.u
                            face: Look.condensed
                        }
                    }
                }
            }
        }
    }
}
