// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ring around whatever has the keyboard's focus.
import QtQuick
import HoiThi.Look

Rectangle {
    id: root

    required property Item target

    anchors.fill: parent
    anchors.margins: -Look.booth.ring - 1
    visible: root.target.activeFocus
    color: "transparent"
    border.color: Look.booth.focus
    border.width: Look.booth.ring
    radius: Look.booth.radius + Look.booth.ring + 1
}
