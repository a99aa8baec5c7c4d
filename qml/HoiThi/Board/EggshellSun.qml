// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sun: a disc of eggshell shards with its gold rings; x and y are its centre.
import QtQuick
import HoiThi.Look

Item {
    id: root

    property real radius: 8 * Look.u
    property bool hasHalo: true
    property real haloStrength: 1
    property real haloReach: 1.4 // diameters

    readonly property int diameter: Math.max(2, Math.round(root.radius * 2))

    Image {
        x: -width / 2
        y: -height / 2
        visible: root.hasHalo
        opacity: root.haloStrength
        source: root.hasHalo ? Look.ornaments + "halo?theme=" + Look.colours.theme + "&px=" + root.diameter
                            + "&reach=" + root.haloReach.toFixed(2) : ""
    }

    Image {
        x: -width / 2
        y: -height / 2
        source: Look.ornaments + "sun?theme=" + Look.colours.theme + "&px=" + root.diameter
    }
}
