// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slanted stripes: something is hidden, blocked or dangerous.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: root

    property color color: "#33000000"
    property real stripe: 12

    clip: true

    Repeater {
        model: Math.ceil((root.width + root.height) / (2 * root.stripe)) + 1

        Rectangle {
            required property int index

            x: index * 2 * root.stripe - root.height
            y: root.height / 2 - height / 2
            width: root.stripe * 0.72
            height: root.height * 1.6 + root.stripe * 4
            rotation: 45
            transformOrigin: Item.Center
            color: root.color
            antialiasing: true
            transform: Translate {
                x: root.height / 2
            }
        }
    }
}
