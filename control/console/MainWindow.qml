// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The console's window: the start page until a desk is found, then the console.
pragma ComponentBehavior: Bound
import QtQuick
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
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.booth ? board : start
    }
    Component {
        id: start

        StartScreen {
            presenter: root.startPage
            tongue: root.tongue
        }
    }
    Component {
        id: board

        ConsoleFrame {
            booth: root.booth
        }
    }
}
