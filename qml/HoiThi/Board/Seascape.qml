// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stays while scenes come and go: sky, sun and sea; boats float between its waves.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look

Item {
    id: root

    property alias mood: sky.mood
    readonly property alias isCurrent: sky.isCurrent // the sky has caught up with its measures
    property real horizon: 0.86 // share of the height
    property alias glowX: sky.glowX
    property alias glowRadius: sky.glowRadius
    property alias glowStrength: sky.glowStrength
    property alias glowSquash: sky.glowSquash
    property real lineStrength: 1
    property real heave: 1
    property bool hasSun: false
    property real sunX: 0.78 // share of the width
    property real sunY: 0.5 // share of the height
    property real sunRadius: 26 // u
    property int moveTime: Look.sail

    // Boats go here; the two nearest waves wash over their hulls.
    readonly property alias afloat: afloat
    // Suns go here: before the sky, behind the sea.
    readonly property alias aloft: aloft
    readonly property real waterline: sea.y

    clip: true

    Sky {
        id: sky
        anchors.fill: parent
        horizon: root.horizon
        fadeTime: root.moveTime
    }

    EggshellSun {
        id: sun

        readonly property bool isUp: root.hasSun

        radius: root.sunRadius * Look.u
        x: root.sunX * root.width
        y: (sun.isUp ? root.sunY : root.horizon) * root.height + (sun.isUp ? 0 : sun.radius * 1.5)
        visible: y < root.horizon * root.height + radius * 1.45

        // Another size is another picture: it goes out and comes in, it does not jump.
        Behavior on radius {
            SequentialAnimation {
                NumberAnimation {
                    target: sun
                    property: "opacity"
                    to: 0
                    duration: root.moveTime * 0.28
                }
                PropertyAction {}
                NumberAnimation {
                    target: sun
                    property: "opacity"
                    to: 1
                    duration: root.moveTime * 0.5
                }
            }
        }
        Behavior on x {
            NumberAnimation {
                duration: root.moveTime
                easing.type: Easing.InOutCubic
            }
        }
        Behavior on y {
            NumberAnimation {
                duration: root.moveTime
                easing.type: Easing.InOutCubic
            }
        }
    }

    Item {
        id: aloft
        anchors.fill: parent
    }

    Item {
        id: sea

        // A layer lies where its share of the way from the horizon to the viewer puts it.
        function depthOf(layer: int): real {
            return [0.035, 0.2, 0.39, 0.62, 0.88][layer] * (root.height - sea.y)
        }

        y: Math.round(root.horizon * root.height)
        width: root.width
        height: root.height - y

        Behavior on y {
            NumberAnimation {
                duration: root.moveTime
                easing.type: Easing.InOutCubic
            }
        }

        Rectangle {
            width: parent.width
            height: root.height
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Look.colours.seaFar
                }
                GradientStop {
                    position: 0.34
                    color: Look.colours.seaNear
                }
            }
        }

        Repeater {
            model: 3

            Swell {
                required property int index
                depth: index
                width: root.width
                y: sea.depthOf(index)
                strength: root.lineStrength
                heave: root.heave
            }
        }
    }

    Item {
        id: afloat
        anchors.fill: parent
    }

    Repeater {
        model: 2

        Swell {
            required property int index
            depth: 3 + index
            width: root.width
            y: sea.y + sea.depthOf(3 + index)
            strength: root.lineStrength
            heave: root.heave
        }
    }
}
