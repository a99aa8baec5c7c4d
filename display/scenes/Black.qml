// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing at all; the projector stays on.
import QtQuick

Scene {
    id: root

    entranceTime: 1

    Rectangle {
        anchors.fill: parent
        color: "black"
    }
}
