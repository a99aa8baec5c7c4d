// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole projected picture, whatever its size: tells Look the measures, then opens the theatre.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Look

Item {
    id: root

    property var live: null // the topic; null until the desk has spoken
    property var deskTime: null // has deskNow(), the desk's clock in ms
    property real frozenAge: -1 // ms; < 0 = scenes enter in their own time
    property string theme: "night"
    property bool reducedMotion: false

    property Theatre theatre: null
    readonly property int shownNumber: root.theatre ? root.theatre.shownNumber : -1
    readonly property string kind: root.theatre ? root.theatre.kind : ""
    readonly property bool isSettled: root.theatre !== null && root.theatre.isSettled

    // Ornaments are painted for one size: nothing may ask for them before both sides are known.
    function measure(): void {
        if (root.width > 0 && root.height > 0) {
            Look.theme = root.theme
            Look.reducedMotion = root.reducedMotion || root.frozenAge >= 0
            Look.screenWidth = root.width
            Look.screenHeight = root.height
            if (!root.theatre) {
                root.theatre = opening.createObject(root)
            }
        }
    }

    onWidthChanged: root.measure()
    onHeightChanged: root.measure()

    Component {
        id: opening

        Theatre {
            width: root.width
            height: root.height
            deskTime: root.deskTime
            frozenAge: root.frozenAge
            live: root.live
        }
    }
}
