// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every scene shares: its topic, its place in the seascape and the time since it was taken.
import QtQuick
import HoiThi.Look

Item {
    id: root

    required property var live // the topic "live" as the desk sent it
    readonly property var view: root.live.view

    property real now: 0 // the desk's clock, ms; for scenes that want it
    property bool wantsTime: false

    // The entrance is a function of age, so that any moment of it can be looked at.
    property real age: 0 // ms; below zero while the scene before is still leaving
    property real firstAge: 0
    property real entranceTime: 1000
    property bool isContinued: false // this cue goes on from the one before in the same picture
    property bool frozen: false // a test or a picture sets the age itself
    readonly property bool isSettled: root.frozen || root.age >= root.entranceTime

    // The seascape behind this scene.
    property string mood: "night"
    property real horizon: 0.86
    property real glowX: 0.78
    property real glowRadius: 62
    property real glowStrength: 1
    property real glowSquash: 0.82
    property real lineStrength: 1
    property real heave: 1
    property bool hasSun: false
    property real sunX: 0.78
    property real sunY: 0.5
    property real sunRadius: 26

    opacity: Math.max(0, Math.min(1, 1 + root.age / 80))

    // Children of these hang behind the sea or float between its waves; the stage gives them their
    // places.
    readonly property Item aloft: Item {
        width: root.width
        height: root.height
        opacity: root.opacity
    }
    readonly property Item afloat: Item {
        width: root.width
        height: root.height
        opacity: root.opacity
    }

    readonly property real u: Look.u
    readonly property real safeLeft: Math.round(Look.safeShare * root.width)
    readonly property real safeRight: root.width - root.safeLeft
    readonly property real safeTop: Math.round(Look.safeShare * root.height)
    readonly property real safeBottom: root.height - root.safeTop
    readonly property real waterline: root.horizon * root.height

    // 0 to 1 over `span` ms from `start`, arriving gently.
    function enter(start: real, span: real): real {
        const share = Math.max(0, Math.min(1, (root.age - start) / span))
        return 1 - Math.pow(1 - share, 3)
    }

    // The same, going a little too far before it comes to rest, as a hoisted sail does.
    function hoist(start: real, span: real): real {
        const share = Math.max(0, Math.min(1, (root.age - start) / span)) - 1
        return share * share * (1.6 * share + 0.6) + 1
    }

    function steady(start: real, span: real): real {
        return Math.max(0, Math.min(1, (root.age - start) / span))
    }

    // Text of a value that may be missing: the row is hidden then, never "undefined".
    function text(value: var): string {
        return value === undefined || value === null ? "" : String(value)
    }

    function labelOf(thing: var): string {
        return thing ? root.text(thing.label) : ""
    }

    function briefOf(thing: var): string {
        return thing ? root.text(thing.short) : ""
    }

    // Whether the next cue is a further step of this same picture.
    function continues(next: var): bool {
        return false
    }

    function restart(): void {
        if (!root.frozen) {
            aging.restart()
        }
    }

    NumberAnimation {
        id: aging
        target: root
        property: "age"
        from: root.firstAge
        to: root.entranceTime
        duration: Look.ms(root.entranceTime - root.firstAge)
    }

    Component.onCompleted: root.restart()
    Component.onDestruction: {
        root.aloft.destroy()
        root.afloat.destroy()
    }
}
