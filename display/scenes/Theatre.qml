// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seascape that stays and the scene of the topic "live", one giving way to the next.
import QtQuick
import HoiThi.Look
import HoiThi.Board

Item {
    id: root

    property var live: null // null until the desk has spoken
    property var deskTime: null // has deskNow(), the desk's clock in ms
    property real frozenAge: -1 // ms; < 0 = scenes enter in their own time

    property Scene scene: null
    property int shownNumber: -1
    readonly property bool isSettled: root.scene !== null && root.scene.isSettled && seascape.isCurrent
                                      && !moving.running && !leaving.running

    readonly property var kinds: ({
        "waiting": waitingScene,
        "team": teamScene,
        "clock": clockScene,
        "judging": judgingScene,
        "score": scoreScene,
        "segmentStandings": standingsScene,
        "standings": standingsScene,
        "sidePrize": sidePrizeScene,
        "mainPrize": mainPrizeScene,
        "winner": winnerScene,
        "pause": pauseScene,
        "black": blackScene
    })

    // The ceremony is one topic; the audience sees three different pictures.
    function kindOf(live: var): string {
        if (live.scene !== "prize") {
            return live.scene
        }
        if (live.view.kind === "side") {
            return "sidePrize"
        }
        return live.view.level === live.view.levels ? "winner" : "mainPrize"
    }

    property string kind: ""

    function show(live: var): void {
        const kind = root.kindOf(live)
        if (!root.kinds[kind]) {
            return // a newer desk's scene: the last good picture stays
        }
        const isSameCue = root.scene !== null && root.shownNumber === live.number && root.kind === kind
        const goesOn = root.scene !== null && root.kind === kind && root.scene.continues(live)
        root.shownNumber = live.number
        if (isSameCue || goesOn) {
            root.scene.live = live
            if (!isSameCue) {
                root.scene.isContinued = true
                root.scene.firstAge = 0
                root.scene.restart()
            }
        } else {
            root.change(kind, live)
        }
    }

    function change(kind: string, live: var): void {
        const old = root.scene
        const made = root.kinds[kind].createObject(scenes, {
            "live": live,
            "width": Qt.binding(() => root.width),
            "height": Qt.binding(() => root.height),
            "now": root.deskTime ? root.deskTime.deskNow() : 0,
            "frozen": root.frozenAge >= 0,
            "firstAge": old ? -Look.leave : 0,
            "age": root.frozenAge >= 0 ? root.frozenAge : old ? -Look.leave : 0
        })
        made.aloft.parent = seascape.aloft
        made.afloat.parent = seascape.afloat
        root.kind = kind
        root.scene = made
        if (old) {
            leaving.complete()
            leaving.scene = old
            leaving.restart()
        }
        moving.restart()
    }

    property bool isOpen: false // nothing is shown before this item has its size

    onLiveChanged: {
        if (root.live && root.isOpen) {
            root.show(root.live)
        }
    }

    Component.onCompleted: {
        root.isOpen = true
        if (root.live) {
            root.show(root.live)
        }
    }

    Seascape {
        id: seascape
        anchors.fill: parent
        visible: root.kind !== "black"
        moveTime: root.frozenAge >= 0 ? 0 : Look.sail
        mood: root.scene ? root.scene.mood : "night"
        horizon: root.scene ? root.scene.horizon : 0.79
        glowX: root.scene ? root.scene.glowX : 0.78
        glowRadius: root.scene ? root.scene.glowRadius : 68
        glowStrength: root.scene ? root.scene.glowStrength : 1
        glowSquash: root.scene ? root.scene.glowSquash : 1
        lineStrength: root.scene ? root.scene.lineStrength : 1
        heave: root.scene ? root.scene.heave : 1
        hasSun: root.scene ? root.scene.hasSun : false
        sunX: root.scene ? root.scene.sunX : 0.78
        sunY: root.scene ? root.scene.sunY : 0.8
        sunRadius: root.scene ? root.scene.sunRadius : 26
    }

    Item {
        id: scenes
        anchors.fill: parent
    }

    // Sea and sky take this long to find their new places.
    PauseAnimation {
        id: moving
        duration: seascape.moveTime
    }

    NumberAnimation {
        id: leaving

        property Scene scene: null

        target: leaving.scene
        property: "opacity"
        to: 0
        duration: root.frozenAge >= 0 ? 0 : Look.leave
        easing.type: Easing.InQuad
        onFinished: {
            leaving.scene.destroy()
            leaving.scene = null
        }
    }

    Loader {
        active: root.frozenAge < 0 && !Look.reducedMotion
        sourceComponent: Component {
            Warmup {}
        }
    }

    Timer {
        running: root.scene !== null && root.scene.wantsTime && root.frozenAge < 0
        interval: 50
        repeat: true
        onTriggered: root.scene.now = root.deskTime ? root.deskTime.deskNow() : 0
    }

    Component {
        id: waitingScene
        Waiting {}
    }
    Component {
        id: teamScene
        Team {}
    }
    Component {
        id: clockScene
        Clock {}
    }
    Component {
        id: judgingScene
        Judging {}
    }
    Component {
        id: scoreScene
        Score {}
    }
    Component {
        id: standingsScene
        Standings {}
    }
    Component {
        id: sidePrizeScene
        SidePrize {}
    }
    Component {
        id: mainPrizeScene
        MainPrize {}
    }
    Component {
        id: winnerScene
        Winner {}
    }
    Component {
        id: pauseScene
        Pause {}
    }
    Component {
        id: blackScene
        Black {}
    }
}
