// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sky with its dawn glow: one opaque picture, faded into the next when the mood changes.
import QtQuick
import HoiThi.Look

Item {
    id: root

    property string mood: "night" // night, amber, red
    property real horizon: 0.86 // share of the height
    property real glowX: 0.78 // share of the width
    property real glowRadius: 70 // u
    property real glowStrength: 1
    property real glowSquash: 1
    property int fadeTime: Look.sail

    readonly property string wanted: root.address()
    property string current: ""
    readonly property bool isCurrent: root.current === root.wanted

    // Skies are soft: no more than 1920 pixels are ever painted.
    function address(): string {
        if (root.width < 1 || root.height < 1) {
            return ""
        }
        const scale = Math.min(1, 1920 / root.width)
        const px = value => Math.round(value * scale)
        return Look.ornaments + "sky?theme=" + Look.colours.theme + "&mood=" + root.mood
            + "&w=" + px(root.width) + "&h=" + px(root.height) + "&u=" + (Look.u * scale).toFixed(3)
            + "&horizon=" + px(root.horizon * root.height)
            + "&gx=" + px(root.glowX * root.width) + "&gy=" + px(root.horizon * root.height)
            + "&gr=" + px(root.glowRadius * Look.u) + "&strength=" + root.glowStrength.toFixed(2)
            + "&squash=" + root.glowSquash.toFixed(2)
    }

    // A new scene changes several measures one after the other; only the last address is painted.
    onWantedChanged: soon.restart()

    function turn(): void {
        if (root.wanted === "" || root.wanted === root.current) {
            return
        }
        root.current = root.wanted
        if (settled.status === Image.Null || root.fadeTime === 0) {
            fade.stop()
            settled.source = root.wanted
            arriving.opacity = 0
            return
        }
        if (arriving.opacity > 0) {
            settled.source = arriving.source
        }
        arriving.opacity = 0
        arriving.source = root.wanted
        fade.restart()
    }

    Timer {
        id: soon
        interval: 0
        onTriggered: root.turn()
    }

    Image {
        id: settled
        anchors.fill: parent
    }

    Image {
        id: arriving
        anchors.fill: parent
        opacity: 0
        visible: opacity > 0
    }

    NumberAnimation {
        id: fade
        target: arriving
        property: "opacity"
        from: 0
        to: 1
        duration: root.fadeTime
        easing.type: Easing.InOutCubic
        onFinished: {
            settled.source = arriving.source
            arriving.opacity = 0
        }
    }
}
