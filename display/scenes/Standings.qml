// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The standings of a segment or of the whole round: stacked bands whose ends follow a sail's edge.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look
import HoiThi.Board

Scene {
    id: root

    readonly property var rows: root.view.rows || []
    readonly property int mostPerPage: 10
    readonly property int pages: Math.max(1, Math.ceil(root.rows.length / root.mostPerPage))
    readonly property int perPage: Math.ceil(root.rows.length / root.pages)
    property int page: 0
    readonly property var pageRows: root.rows.slice(root.page * root.perPage, (root.page + 1) * root.perPage)
    readonly property int count: Math.max(1, root.pageRows.length)

    readonly property real firstTop: 15.3 * root.u
    readonly property int columns: Look.isWide && root.pageRows.length > 4 ? 2 : 1
    readonly property int perColumn: Math.ceil(root.count / root.columns)
    readonly property real columnStep: 0.475 * root.width
    readonly property real pitch: Math.min((root.columns > 1 ? 20 : Look.isWide ? 16 : 10.6) * root.u,
        (root.safeBottom - 0.6 * root.u - root.firstTop) / root.perColumn)
    readonly property real tall: root.pitch - 0.75 * root.u
    readonly property real larger: Look.isWide ? 1.35 : 1
    readonly property real firstEnd: root.columns > 1 ? 0.43 * root.width
        : Look.isNarrow ? root.width - 14.6 * root.u : root.width - 54 * root.u
    readonly property bool isOverall: !root.view.segment

    // Delegates live by team, so that a changed order glides.
    property var teamIds: []

    function rowOf(id: string): int {
        return root.pageRows.findIndex(row => row.team.id === id)
    }

    function columnOf(row: int): int {
        return Math.floor(row / root.perColumn)
    }

    function topOf(row: int): real {
        return root.firstTop + row % root.perColumn * root.pitch
    }

    function endOf(row: int): real {
        const share = row % root.perColumn / root.perColumn
        const slant = root.columns > 1 ? 0.3 : 1
        return root.firstEnd + slant * 9.7 * root.u * share
            + slant * 2.5 * root.u * Math.sin(Math.PI * (share + 0.5 / root.perColumn))
    }

    // Neighbours that share a place, as [first row, last row].
    function ties(rows: var): var {
        const found = []
        for (let row = 0; row < rows.length; ++row) {
            const last = found.length > 0 ? found[found.length - 1] : null
            if (rows[row].shared !== true) {
                continue
            }
            if (last && last[1] === row - 1 && rows[row - 1].place === rows[row].place
                    && root.columnOf(last[0]) === root.columnOf(row)) {
                last[1] = row
            } else {
                found.push([row, row])
            }
        }
        return found.filter(tie => tie[1] > tie[0])
    }

    onPageRowsChanged: {
        const ids = root.pageRows.map(row => row.team.id)
        if (ids.slice().sort().join() !== root.teamIds.slice().sort().join()) {
            root.teamIds = ids
        }
    }

    horizon: 0.9
    glowX: 0.86
    glowRadius: 40
    glowStrength: 0.5
    lineStrength: 0.8
    entranceTime: 400 + 60 * root.count

    FarFleet {
        parent: root.afloat
        visible: !Look.isNarrow
        width: root.width
        waterline: root.waterline
        places: [{ at: (root.width - 24 * root.u) / root.width, tall: 81, near: 2.5 }]
    }

    Item {
        id: heading

        x: root.safeLeft
        y: root.safeTop - 1 * root.u
        opacity: root.enter(0, 300)

        FittedName {
            id: title
            full: root.isOverall ? qsTr("Xếp hạng chung") : root.labelOf(root.view.segment)
            brief: root.isOverall ? full : root.briefOf(root.view.segment) || full
            lines: 1
            room: Look.isNarrow ? root.safeRight - root.safeLeft : 0.5 * root.width
            size: 7 * root.u
            first: Look.sceneTitle
            color: Look.colours.title
        }

        FittedName {
            readonly property string progress: typeof root.view.done === "number" && typeof root.view.of === "number"
                ? qsTr("đã thi %1/%2 đội").arg(root.view.done).arg(root.view.of) : ""

            x: title.implicitWidth + 2.2 * root.u
            anchors.verticalCenter: title.verticalCenter
            anchors.verticalCenterOffset: 0.4 * root.u
            visible: !Look.isNarrow
            full: [root.labelOf(root.view.round), root.isOverall ? "" : progress].filter(part => part.length > 0).join(" · ")
            brief: root.labelOf(root.view.round)
            lines: 1
            room: root.safeRight - root.safeLeft - x
            size: 5.6 * root.u
            first: Look.condensed
            color: Look.colours.textQuiet
        }
    }

    Words {
        x: root.safeRight - implicitWidth
        y: root.safeTop - 1 * root.u
        visible: root.pages > 1
        text: qsTr("%1/%2").arg(root.page + 1).arg(root.pages)
        face: Look.condensed
        size: 5.6 * root.u
        color: Look.colours.textQuiet
    }

    Repeater {
        model: root.teamIds

        StandingsRow {
            id: line

            required property string modelData
            readonly property int row: Math.max(0, root.rowOf(line.modelData))
            readonly property var entry: root.pageRows[line.row]

            place: root.text(line.entry.place)
            number: line.entry.team.number
            name: line.entry.team.short
            brief: line.entry.team.short
            total: root.text(line.entry.total)
            isLeader: line.entry.place === 1
            isCurrent: line.entry.current === true
            z: line.isCurrent ? 1 : 0
            width: root.width
            x: root.columnOf(line.row) * root.columnStep
            y: root.topOf(line.row)
            tall: root.tall
            nameSize: Math.max(5.6 * root.u, Math.min(6.2 * root.larger * root.u, root.tall * 0.7))
            totalSize: Math.min(9.2 * root.larger * root.u, root.tall * 1.02)
            start: root.columnOf(line.row) > 0 ? 4.4 * root.u : root.safeLeft
            bandWidth: root.endOf(line.row)
            totalRight: Math.min(root.firstEnd - 3 * root.u, root.safeRight - 6 * root.u)
            reach: root.enter(60 * (root.count - 1 - line.row), 340)

            Behavior on y {
                enabled: !root.frozen && root.isSettled
                NumberAnimation {
                    duration: Look.glide
                    easing.type: Easing.InOutCubic
                }
            }
        }
    }

    Repeater {
        model: root.ties(root.pageRows)

        Item {
            id: tie

            z: 2
            required property var modelData
            readonly property int first: tie.modelData[0]
            readonly property int last: tie.modelData[1]
            readonly property real overhang: root.pageRows.some(row => row.current === true) ? 3 * root.u : 0
            // Where there is no room beside the bands it stands before them.
            readonly property bool isBefore: Look.isNarrow || root.columns > 1
            readonly property real edge: tie.isBefore ? root.columnOf(tie.first) * root.columnStep + 1.2 * root.u
                : root.endOf(tie.last) + tie.overhang + 1.6 * root.u
            readonly property real arm: (tie.isBefore ? 1.6 : 2) * root.u

            opacity: root.enter(60 * root.count + 100, 300)
            x: tie.edge
            y: root.topOf(tie.first) + root.tall / 2
            height: (tie.last - tie.first) * root.pitch

            Rectangle {
                x: tie.isBefore ? 0 : tie.arm - Look.bandEdge
                width: Look.bandEdge
                height: parent.height + Look.bandEdge
                color: Look.colours.goldLine
            }

            Rectangle {
                width: tie.arm
                height: Look.bandEdge
                color: Look.colours.goldLine
            }

            Rectangle {
                y: parent.height
                width: tie.arm
                height: Look.bandEdge
                color: Look.colours.goldLine
            }

            Rectangle {
                id: plate
                visible: !tie.isBefore
                x: tie.arm + 1.6 * root.u
                y: (parent.height - height) / 2
                width: equal.implicitWidth + 3.6 * root.u
                height: 8 * root.u
                color: Look.colours.plate

                Rectangle {
                    width: Look.bandEdge
                    height: parent.height
                    color: Look.colours.goldLine
                }

                Words {
                    id: equal
                    anchors.centerIn: parent
                    text: qsTr("Đồng hạng")
                    face: Look.condensed
                    size: 5.6 * root.u
                    color: Look.colours.goldText
                }
            }
        }
    }

    Timer {
        running: root.pages > 1 && !root.frozen
        interval: 8000
        repeat: true
        onTriggered: root.page = (root.page + 1) % root.pages
    }
}
