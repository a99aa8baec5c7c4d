// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The console's window: the start page until a desk is found, then the console.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look

Window {
    id: root

    required property StartPage startPage
    required property Tongue tongue
    property OperatorConsole booth: null

    width: 1366
    height: 768
    minimumWidth: 1280
    minimumHeight: 700
    visible: true
    color: Look.booth.ground
    title: root.booth ? root.booth.frame.contest : qsTr("Hội Thi, bàn điều khiển")

    Binding {
        target: Look.booth
        property: "isCompact"
        value: root.width < 1600 || root.height < 880
    }
    // A Loader would do, but Qt 6.4 refuses to load a bound component; a Repeater does not.
    Repeater {
        model: root.booth ? 0 : 1

        StartScreen {
            width: root.contentItem.width
            height: root.contentItem.height
            presenter: root.startPage
            tongue: root.tongue
        }
    }
    Repeater {
        model: root.booth ? 1 : 0

        ConsoleFrame {
            width: root.contentItem.width
            height: root.contentItem.height
            booth: root.booth
        }
    }
}
