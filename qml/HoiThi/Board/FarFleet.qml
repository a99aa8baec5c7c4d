// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dark boats on the horizon, belonging to nobody.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look

Item {
    id: root

    // Each boat: at = share of the width, tall = height in u, near = u that it lies before the horizon.
    required property var places
    required property real waterline
    property bool isResting: false

    Repeater {
        model: root.places

        Image {
            id: boat

            required property int index
            required property var modelData
            readonly property real tall: boat.modelData.tall * Look.u
            readonly property real keel: root.waterline - boat.tall * 0.88 + boat.modelData.near * Look.u
            property real bob

            x: Math.round(boat.modelData.at * root.width - width / 2)
            y: Math.round(boat.keel) + boat.bob
            source: Look.ornaments + (root.isResting ? "restingboat" : "farboat")
                + "?theme=" + Look.colours.theme + "&px=" + Math.round(boat.tall)

            SequentialAnimation on bob {
                running: Look.idleMotion && boat.visible
                loops: Animation.Infinite

                PauseAnimation {
                    duration: 700 * (boat.index % 4)
                }
                NumberAnimation {
                    from: 0
                    to: 0.3 * Look.u
                    duration: 2500
                    easing.type: Easing.InOutSine
                }
                NumberAnimation {
                    from: 0.3 * Look.u
                    to: 0
                    duration: 2500
                    easing.type: Easing.InOutSine
                }
            }
        }
    }
}
